/// <reference types="office-js" />
import type { Area } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import { askForComments, type Said } from './askForComments'
import { askForNote } from './exchangeNote'
import { carryOut, needsRepair, repairOf } from './repair'
import { isOwnScaffold } from './scaffold'
import type { NamedSheet, SeenSheets } from './seenSheets'
import { trip } from './trip'

/** A sheet with cells, and the rectangle around them; rows and columns from 1. */
export interface UsedSheet {
  readonly id: string
  readonly name: string
  readonly hidden: boolean
  readonly used: Area
}

/** The same, with what is to be known of its looks. */
export interface SeenSheet extends UsedSheet {
  /** Whether its cells are struck through. */
  readonly struck: 'none' | 'some' | 'all'
}

/** Columns side by side, from 1 and both within. */
export interface Span {
  readonly left: number
  readonly right: number
}

/** So many sheets are asked how far they are used before it is known that they are there: few workbooks have more. */
const FORESEEN = 24

/**
 * All sheets with cells, in the workbook's order, whether the workbook counts its dates from 1904, and what is said on cells. One
 * round trip, two where there are more sheets than foreseen.
 */
export async function usedSheets(
  run: Run,
  seen: SeenSheets,
): Promise<{ sheets: readonly SeenSheet[]; date1904: boolean; said: readonly Said[] }> {
  const { sheets: all, looks: foreseen, date1904, said } = await allSheets(run)
  const data = all.filter(({ name }) => !isOwnScaffold(name))
  const others = await looksOf(
    run,
    data.filter(({ id }) => !foreseen.has(id)),
  )
  const looks = new Map([...foreseen, ...others])
  seen.saw(all, new Set([...looks].flatMap(([id, { isLocked }]) => (isLocked ? [id] : []))))
  const sheets = data.flatMap((sheet) => {
    const cells = looks.get(sheet.id)?.cells
    return cells ? [{ ...sheet, ...cells }] : []
  })
  return { sheets, date1904, said }
}

/** All sheets, once what an earlier writing left is gone. */
async function allSheets(run: Run) {
  const found = await look(run)
  if (!needsRepair(found)) return found
  try {
    await carryOut(run, repairOf(found.sheets, found.exchanges))
  } catch (error) {
    // A half-drawn sheet is no data, and can wait; an old one that has stepped aside is missed in what is read.
    if (found.exchanges.length > 0) throw error
  }
  return look(run)
}

/** What is to be known of a sheet before it is read; `cells` is null where it holds nothing. */
interface Look {
  readonly cells: Pick<SeenSheet, 'used' | 'struck'> | null
  readonly isLocked: boolean
}

/** The sheets, and the looks of the first ones by their ids: each is asked for as the next of the one before, since no id is known yet. */
function look(run: Run) {
  return trip(run, ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility')
    const note = askForNote(workbook)
    const comments = askForComments(workbook)
    // 2 January 1904 is day 1 of the 1904 system: no property tells which one a workbook has.
    const day = workbook.functions.date(1904, 1, 2).load('value')
    const first = workbook.worksheets.getFirst()
    const foreseen = [{ sheet: first.load('id'), look: askForLook(first) }]
    for (let before = first; foreseen.length < FORESEEN; ) {
      const sheet = before.getNextOrNullObject()
      foreseen.push({ sheet: sheet.load('id'), look: askForLook(sheet) })
      before = sheet
    }
    return () => ({
      sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' })),
      exchanges: note(),
      said: comments(),
      date1904: day.value === 1,
      looks: new Map(
        foreseen.flatMap(({ sheet, look }): [string, Look][] => (sheet.isNullObject ? [] : [[sheet.id, look()]])),
      ),
    })
  })
}

async function looksOf(run: Run, sheets: readonly NamedSheet[]): Promise<readonly [string, Look][]> {
  if (sheets.length === 0) return []
  return trip(run, ({ workbook }) => {
    const asked = sheets.map(({ id }) => ({ id, look: askForLook(workbook.worksheets.getItem(id)) }))
    return () => asked.map(({ id, look }): [string, Look] => [id, look()])
  })
}

function askForLook(sheet: Excel.Worksheet): () => Look {
  const range = sheet.getUsedRangeOrNullObject(true).load(USED).untrack()
  const protection = sheet.protection.load('protected')
  return () => ({
    cells: range.isNullObject ? null : { used: areaOf(range), struck: struckIn(range) },
    isLocked: protection.protected,
  })
}

/** One look for all its cells: null where they differ. */
const USED = 'rowIndex,columnIndex,rowCount,columnCount,format/font/strikethrough'

function struckIn({ format: { font } }: Excel.Range): SeenSheet['struck'] {
  if (font.strikethrough === false) return 'none'
  return font.strikethrough === true ? 'all' : 'some'
}

/** Where a loaded range lies. */
export function areaOf(range: Excel.Range): Area {
  const top = range.rowIndex + 1
  const left = range.columnIndex + 1
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 }
}
