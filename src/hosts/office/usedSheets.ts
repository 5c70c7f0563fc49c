/// <reference types="office-js" />
import type { Area } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import { askForNote } from './exchangeNote'
import { carryOut, needsRepair, repairOf } from './repair'
import { isOwnScaffold } from './scaffold'
import type { SeenSheets } from './seenSheets'
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

/** All sheets with cells, in the workbook's order, and whether the workbook counts its dates from 1904. */
export async function usedSheets(
  run: Run,
  seen: SeenSheets,
): Promise<{ sheets: readonly SeenSheet[]; date1904: boolean }> {
  const all = await allSheets(run)
  seen.saw(all)
  return await trip(run, (context) => {
    const found = all
      .filter((sheet) => !isOwnScaffold(sheet.name))
      .map((sheet) => {
        const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true)
        return { sheet, range: range.load(USED).untrack() }
      })
    // 2 January 1904 is day 1 of the 1904 system: no property tells which one a workbook has.
    const day = context.workbook.functions.date(1904, 1, 2).load('value')
    return () => ({
      sheets: found
        .filter(({ range }) => !range.isNullObject)
        .map(({ sheet, range }) => ({ ...sheet, used: areaOf(range), struck: struckIn(range) })),
      date1904: day.value === 1,
    })
  })
}

/** One look for all its cells: null where they differ. */
const USED = 'rowIndex,columnIndex,rowCount,columnCount,format/font/strikethrough'

function struckIn({ format: { font } }: Excel.Range): SeenSheet['struck'] {
  if (font.strikethrough === false) return 'none'
  return font.strikethrough === true ? 'all' : 'some'
}

/** All sheets, once what an earlier writing left is gone. */
async function allSheets(run: Run) {
  const look = () =>
    trip(run, ({ workbook }) => {
      const sheets = workbook.worksheets.load('items/id,items/name,items/visibility')
      const note = askForNote(workbook)
      return () => ({
        sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' })),
        exchanges: note(),
      })
    })
  const found = await look()
  if (!needsRepair(found)) return found.sheets
  try {
    await carryOut(run, repairOf(found.sheets, found.exchanges))
  } catch (error) {
    // A half-drawn sheet is no data, and can wait; an old one that has stepped aside is missed in what is read.
    if (found.exchanges.length > 0) throw error
  }
  return (await look()).sheets
}

/** Where a loaded range lies. */
export function areaOf(range: Excel.Range): Area {
  const top = range.rowIndex + 1
  const left = range.columnIndex + 1
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 }
}
