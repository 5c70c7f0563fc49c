/// <reference types="office-js" />
import { refuseChangedSheets } from '../../workbook/changedMeanwhile'
import type { Layout } from '../../workbook/layout'
import { checkSheetNames } from '../../workbook/sheetNames'
import { type ChangeRun, type Run, WorkbookError } from '../../workbook/workbook'
import { drawCells } from './drawCells'
import { OPERATION_BYTES, type Stroke } from './drawing'
import { drawLooks } from './drawLooks'
import { drawMerges, drawSheet } from './drawSheet'
import { exchange, type FoundSheet, type Standing, settle } from './exchange'
import { askForNote } from './exchangeNote'
import { askForCells } from './heldCells'
import type { HeldSheet } from './heldSheets'
import { heldBefore } from './heldSheets'
import { inBearableParts, packed } from './parts'
import { carryOut, needsRepair, repairOf } from './repair'
import { scaffoldNames } from './scaffold'
import type { SeenSheets } from './seenSheets'
import { trip } from './trip'

/**
 * Writes each layout to a fresh sheet beside the old one, and when all are complete exchanges old for new. Where anything
 * fails the old sheets stand as they were. Answers what takes it back, null where an old sheet was too large to be held. Three round trips, and one more for each 4 MB. Throws WorkbookError (changed-meanwhile
 * where a sheet of these names is another than was read, or goes, comes or is renamed while we write), AbortError when
 * cancelled, and a plain Error for a name that no sheet can have.
 */
export async function writeLayouts(
  given: readonly Layout[],
  run: ChangeRun,
  seen: SeenSheets,
): Promise<readonly HeldSheet[] | null> {
  checkSheetNames(given.map((layout) => layout.sheet))
  if (given.length === 0) return []
  const layouts = given.map((layout) => ({ ...layout, rows: [...layout.rows] }))
  const { isProtected, sheets, activeId } = await lookAround(layouts, run)
  if (isProtected) throw new WorkbookError('protected-workbook', '', {})
  const standings = standingsOf(layouts, sheets)
  if (standings.some(({ old }) => old && seen.isStrange(old))) throw new WorkbookError('changed-meanwhile', '', {})
  const before = await heldBefore(standings, run)
  try {
    const { oneWide, ids } = await draw(standings, run)
    for (const standing of standings) standing.freshId = ids.get(standing.fresh) ?? null
    await exchange(run, standings, activeId, oneWide)
  } catch (error) {
    await settle(standings, error)
  }
  seen.wrote(standings.map(({ layout, freshId }) => ({ id: freshId!, name: layout.sheet })))
  return (
    before && standings.map(({ freshId }, index) => ({ id: freshId!, layout: layouts[index]!, before: before[index]! }))
  )
}

/** Looks at what is there, and refuses where that is not what the layouts were made from; ends first what an earlier writing left. */
async function lookAround(layouts: readonly Layout[], run: ChangeRun) {
  const { basedOn } = run
  const names = layouts.map(({ sheet }) => sheet)
  const look = () =>
    trip(run, ({ workbook }) => {
      const protection = workbook.protection.load('protected')
      const sheets = workbook.worksheets.load('items/id,items/name,items/position')
      const active = workbook.worksheets.getActiveWorksheet().load('id')
      const note = askForNote(workbook)
      const cells = basedOn ? askForCells(workbook, names) : () => []
      return () => ({
        isProtected: protection.protected,
        sheets: sheets.items.map(({ id, name, position }): FoundSheet => ({ id, name, position })),
        activeId: active.id,
        exchanges: note(),
        grids: cells(),
      })
    })
  let found = await look()
  if (!found.isProtected && needsRepair(found)) {
    await carryOut(run, repairOf(found.sheets, found.exchanges))
    found = await look()
  }
  if (basedOn) refuseChangedSheets('', names, basedOn, found.grids)
  return found
}

function standingsOf(layouts: readonly Layout[], sheets: readonly FoundSheet[]): readonly Standing[] {
  const names = scaffoldNames(2 * layouts.length)
  return layouts.map((layout, index) => ({
    layout,
    fresh: names[2 * index]!,
    freshId: null,
    spare: names[2 * index + 1]!,
    old: sheets.find((sheet) => sheet.name.toLowerCase() === layout.sheet.toLowerCase()) ?? null,
  }))
}

/** A stroke on the fresh sheet of that name; without one, the sheet is added. */
interface Part {
  readonly sheet: string
  readonly stroke: Stroke | null
  readonly bytes: number
}

/** A fresh sheet once a request has drawn on it. */
interface Drawn {
  readonly sheet: string
  readonly id: string
  /** Whether Excel made its page one wide as it was told. */
  readonly isOneWide: boolean
}

/** Draws all layouts on their fresh sheets. Answers those whose page is one wide, and the ids of all. */
async function draw(
  standings: readonly Standing[],
  run: Run,
): Promise<{ readonly oneWide: ReadonlySet<string>; readonly ids: ReadonlyMap<string, string> }> {
  const parts = standings.flatMap(({ layout, fresh }) =>
    [null, ...strokesOf(layout)].map((stroke): Part => {
      return { sheet: fresh, stroke, bytes: stroke?.bytes ?? OPERATION_BYTES }
    }),
  )
  const total = sumOfBytes(parts)
  let done = 0
  const ask = async (asked: readonly Part[]) => {
    const drawn = await trip(run, (context) => drawParts(context, asked))
    done += sumOfBytes(asked)
    run.progress?.(done, total)
    return drawn
  }
  const drawn: Drawn[] = []
  for (const pack of packed(parts)) for (const part of await inBearableParts(pack, ask, () => null)) drawn.push(part)
  return {
    oneWide: new Set(drawn.filter(({ isOneWide }) => isOneWide).map(({ sheet }) => sheet)),
    ids: new Map(drawn.map(({ sheet, id }) => [sheet, id])),
  }
}

const sumOfBytes = (parts: readonly Part[]) => parts.reduce((bytes, part) => bytes + part.bytes, 0)

/** Events are off only while the request is carried out: what the user does between two of them is heard. */
function drawParts({ workbook, runtime }: Excel.RequestContext, parts: readonly Part[]): () => readonly Drawn[] {
  runtime.enableEvents = false
  workbook.application.suspendScreenUpdatingUntilNextSync()
  const sheets = new Map<string, Excel.Worksheet>()
  for (const { sheet, stroke } of parts) {
    const found = sheets.get(sheet) ?? (stroke ? workbook.worksheets.getItem(sheet) : workbook.worksheets.add(sheet))
    sheets.set(sheet, found)
    stroke?.draw(found)
  }
  const loaded = [...sheets].map(([sheet, found]) => {
    return { sheet, found: found.load('id'), page: found.pageLayout.load('zoom') }
  })
  runtime.enableEvents = true
  return () =>
    loaded.map(({ sheet, found, page }) => {
      return { sheet, id: found.id, isOneWide: page.zoom.horizontalFitToPages === 1 }
    })
}

/** Excel's last row. */
const MOST_ROWS = 1_048_576

/** All that makes the sheet, in the order in which it has to come. */
function strokesOf(layout: Layout): readonly Stroke[] {
  const rows = [...layout.rows]
  if (rows.length > MOST_ROWS) throw new WorkbookError('too-large', '', { what: 'rows', limit: MOST_ROWS })
  const cells = rows.map((row) => row.cells)
  return [...drawCells(cells), ...drawMerges(layout.merges), ...drawLooks(cells), ...drawSheet(layout, rows)]
}
