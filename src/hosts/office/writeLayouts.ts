/// <reference types="office-js" />
import type { Layout } from '../../workbook/layout'
import { checkSheetNames } from '../../workbook/sheetNames'
import { type Run, WorkbookError } from '../../workbook/workbook'
import { drawCells } from './drawCells'
import { OPERATION_BYTES, type Stroke } from './drawing'
import { drawLooks } from './drawLooks'
import { drawMerges, drawSheet } from './drawSheet'
import { exchange, type FoundSheet, giveBack, type Standing } from './exchange'
import { inBearableParts, packed } from './parts'
import { isOwnScaffold, scaffoldNames } from './scaffold'
import { trip } from './trip'

/**
 * Writes each layout to a fresh sheet beside the old one, and when all are complete exchanges old for new. Where anything
 * fails the old sheets stand as they were. Three round trips, and one more for each 4 MB. Throws WorkbookError, AbortError
 * when cancelled, and a plain Error for a name that no sheet can have.
 */
export async function writeLayouts(layouts: readonly Layout[], run: Run): Promise<void> {
  checkSheetNames(layouts.map((layout) => layout.sheet))
  if (layouts.length === 0) return
  const { isProtected, sheets, activeId } = await lookAround(run)
  if (isProtected) throw new WorkbookError('protected-workbook', '', {})
  const standings = standingsOf(layouts, sheets)
  const leftovers = sheets.filter((sheet) => isOwnScaffold(sheet.name)).map((sheet) => sheet.id)
  try {
    const oneWide = await draw(standings, run)
    await exchange(run, standings, activeId, oneWide, leftovers)
  } catch (error) {
    // Where even giving back fails, the connection is gone; the first error says so.
    const isMade = await giveBack(standings).catch(() => false)
    if (!isMade) throw error
  }
}

function lookAround(run: Run) {
  return trip(run, ({ workbook }) => {
    const protection = workbook.protection.load('protected')
    const sheets = workbook.worksheets.load('items/id,items/name,items/position')
    const active = workbook.worksheets.getActiveWorksheet().load('id')
    return () => ({
      isProtected: protection.protected,
      sheets: sheets.items.map(({ id, name, position }): FoundSheet => ({ id, name, position })),
      activeId: active.id,
    })
  })
}

function standingsOf(layouts: readonly Layout[], sheets: readonly FoundSheet[]): readonly Standing[] {
  const names = scaffoldNames(2 * layouts.length, new Set(sheets.map((sheet) => sheet.name)))
  return layouts.map((layout, index) => ({
    layout,
    fresh: names[2 * index]!,
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

/** Draws all layouts on their fresh sheets; answers those whose page Excel made one wide as it was told. */
async function draw(standings: readonly Standing[], run: Run): Promise<ReadonlySet<string>> {
  const parts = standings.flatMap(({ layout, fresh }) =>
    [null, ...strokesOf(layout)].map((stroke): Part => {
      return { sheet: fresh, stroke, bytes: stroke?.bytes ?? OPERATION_BYTES }
    }),
  )
  const total = sumOfBytes(parts)
  let done = 0
  const ask = async (asked: readonly Part[]) => {
    const oneWide = await trip(run, (context) => drawParts(context, asked))
    done += sumOfBytes(asked)
    run.progress?.(done, total)
    return oneWide
  }
  const oneWide = new Set<string>()
  for (const pack of packed(parts)) for (const sheet of await inBearableParts(pack, ask, () => null)) oneWide.add(sheet)
  return oneWide
}

const sumOfBytes = (parts: readonly Part[]) => parts.reduce((bytes, part) => bytes + part.bytes, 0)

function drawParts({ workbook, runtime }: Excel.RequestContext, parts: readonly Part[]): () => readonly string[] {
  runtime.enableEvents = false
  workbook.application.suspendScreenUpdatingUntilNextSync()
  const sheets = new Map<string, Excel.Worksheet>()
  for (const { sheet, stroke } of parts) {
    const found = sheets.get(sheet) ?? (stroke ? workbook.worksheets.getItem(sheet) : workbook.worksheets.add(sheet))
    sheets.set(sheet, found)
    stroke?.draw(found)
  }
  const pages = [...sheets].map(([sheet, { pageLayout }]) => ({ sheet, page: pageLayout.load('zoom') }))
  return () => pages.filter(({ page }) => page.zoom.horizontalFitToPages === 1).map(({ sheet }) => sheet)
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
