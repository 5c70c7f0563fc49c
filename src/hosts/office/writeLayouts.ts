/// <reference types="office-js" />
import { refuseChangedSheets } from '../../workbook/changedMeanwhile'
import type { Layout } from '../../workbook/layout'
import { checkSheetNames } from '../../workbook/sheetNames'
import { type ChangeRun, type Run, WorkbookError } from '../../workbook/workbook'
import { drawCells } from './drawCells'
import { OPERATION_BYTES, type Stroke } from './drawing'
import { drawLooks } from './drawLooks'
import { drawMerges, drawSheet, finish } from './drawSheet'
import { exchange, type FoundSheet, type Standing, settle } from './exchange'
import { askForNote } from './exchangeNote'
import { askForCells } from './heldCells'
import type { HeldSheet } from './heldSheets'
import { askForBefore } from './heldSheets'
import { inBearableParts, packed } from './parts'
import { quietly } from './quietly'
import { carryOut, needsRepair, repairOf } from './repair'
import { scaffoldNames } from './scaffold'
import type { SeenSheets } from './seenSheets'
import { isTooLarge, trip } from './trip'

/**
 * Writes each layout to a fresh sheet beside the old one, and when all are complete exchanges old for new. Where anything
 * fails the old sheets stand as they were. Answers what takes it back, null where an old sheet was too large to be held. Two round
 * trips: a look, and all that is written; one more for each 4 MB. Throws WorkbookError (changed-meanwhile
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
  const { isProtected, sheets, activeId, before } = await lookAround(layouts, run)
  if (isProtected) throw new WorkbookError('protected-workbook', '', {})
  const standings = standingsOf(layouts, sheets)
  if (standings.some(({ old }) => old && seen.isStrange(old))) throw new WorkbookError('changed-meanwhile', '', {})
  const parts = standings.flatMap(partsOf)
  const packs = packed(parts)
  let wide: readonly Standing[] = []
  try {
    const atOnce = packs.length === 1 ? await drawAndExchange(standings, parts, activeId, run) : null
    if (atOnce) wide = atOnce
    else {
      const oneWide = await draw(standings, packs, run)
      await trip(run, (context) => {
        const newOf = ({ freshId }: Standing) => context.workbook.worksheets.getItem(freshId!)
        exchange(context, standings, activeId, newOf, ({ fresh }) => oneWide.has(fresh))
        return () => undefined
      })
    }
  } catch (error) {
    await settle(standings, error)
  }
  seen.wrote(
    standings.flatMap(({ layout, freshId }) =>
      freshId === null ? [] : { id: freshId, name: layout.sheet, locked: layout.locked },
    ),
  )
  if (wide.length > 0) await makeOneWide(wide, run)
  if (!before || standings.some(({ freshId }) => freshId === null)) return null
  return standings.map(({ freshId }, index) => ({ id: freshId!, layout: layouts[index]!, before: before[index]! }))
}

/**
 * Looks at what is there, and refuses where that is not what the layouts were made from; ends first what an earlier writing left.
 * `before` is what stands in the sheets of these names, null where Excel finds that too much to tell.
 */
async function lookAround(layouts: readonly Layout[], run: ChangeRun) {
  const { basedOn } = run
  const names = layouts.map(({ sheet }) => sheet)
  const look = (isHeld: boolean) =>
    trip(run, ({ workbook }) => {
      const protection = workbook.protection.load('protected')
      const sheets = workbook.worksheets.load('items/id,items/name,items/position')
      const active = workbook.worksheets.getActiveWorksheet().load('id')
      const note = askForNote(workbook)
      const cells = basedOn ? askForCells(workbook, names) : () => []
      const before = isHeld ? askForBefore(workbook, names) : () => null
      return () => ({
        isProtected: protection.protected,
        sheets: sheets.items.map(({ id, name, position }): FoundSheet => ({ id, name, position })),
        activeId: active.id,
        exchanges: note(),
        grids: cells(),
        before: before(),
      })
    })
  const lookAtAll = async () => {
    try {
      return await look(true)
    } catch (error) {
      if (!(error instanceof WorkbookError && error.code === 'excel-refused')) throw error
      return look(false)
    }
  }
  let found = await lookAtAll()
  if (!found.isProtected && needsRepair(found)) {
    await carryOut(run, repairOf(found.sheets, found.exchanges))
    found = await lookAtAll()
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

/** A new sheet is added, then all of its layout is drawn. */
function partsOf({ layout, fresh }: Standing): readonly Part[] {
  return [null, ...strokesOf(layout)].map((stroke) => {
    return { sheet: fresh, stroke, bytes: stroke?.bytes ?? OPERATION_BYTES }
  })
}

/**
 * Draws all layouts and exchanges old for new in one request. Answers those whose page Excel has not made one wide; null, and nothing
 * is done, where Excel finds the request too large.
 */
async function drawAndExchange(
  standings: readonly Standing[],
  parts: readonly Part[],
  activeId: string,
  run: Run,
): Promise<readonly Standing[] | null> {
  run.progress?.(0, 1)
  run.signal?.throwIfAborted()
  try {
    const drawn = await trip(run, (context) => {
      const { sheets, answer } = drawParts(context, parts)
      exchange(
        context,
        standings,
        activeId,
        ({ fresh }) => sheets.get(fresh)!,
        () => true,
      )
      return answer
    })
    for (const standing of standings) standing.freshId = drawn.find(({ sheet }) => sheet === standing.fresh)!.id
    run.progress?.(1, 1)
    return standings.filter(({ fresh }) => drawn.some(({ sheet, isOneWide }) => sheet === fresh && !isOneWide))
  } catch (error) {
    if (isTooLarge(error)) return null
    throw error
  }
}

/** Some Excels forget that a page is to be one wide: there the scale is given that makes it so. */
function makeOneWide(standings: readonly Standing[], run: Run): Promise<void> {
  return quietly(run, ({ workbook }) => {
    for (const { layout, freshId } of standings) {
      const sheet = workbook.worksheets.getItem(freshId!)
      if (layout.locked) sheet.protection.unprotect()
      finish(sheet, layout, false)
    }
  })
}

/** Draws all layouts on their fresh sheets, and learns the ids of these. Answers those whose page is one wide. */
async function draw(
  standings: readonly Standing[],
  packs: readonly (readonly Part[])[],
  run: Run,
): Promise<ReadonlySet<string>> {
  const total = sumOfBytes(packs.flat())
  let done = 0
  const ask = async (asked: readonly Part[]) => {
    const drawn = await trip(run, (context) => drawParts(context, asked).answer)
    done += sumOfBytes(asked)
    run.progress?.(done, total)
    return drawn
  }
  const drawn: Drawn[] = []
  for (const pack of packs) for (const part of await inBearableParts(pack, ask, () => null)) drawn.push(part)
  for (const standing of standings)
    standing.freshId = drawn.findLast(({ sheet }) => sheet === standing.fresh)?.id ?? null
  return new Set(drawn.filter(({ isOneWide }) => isOneWide).map(({ sheet }) => sheet))
}

const sumOfBytes = (parts: readonly Part[]) => parts.reduce((bytes, part) => bytes + part.bytes, 0)

/** Events are off only while the request is carried out: what the user does between two of them is heard. */
function drawParts({ workbook, runtime }: Excel.RequestContext, parts: readonly Part[]) {
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
  const answer = () =>
    loaded.map(({ sheet, found, page }): Drawn => {
      return { sheet, id: found.id, isOneWide: page.zoom.horizontalFitToPages === 1 }
    })
  return { sheets, answer }
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
