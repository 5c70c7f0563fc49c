import type { Area } from '../../workbook/address'
import type { Grid, GridNote } from '../../workbook/grid'
import { nextTurn } from '../../workbook/nextTurn'
import type { ReadRun } from '../../workbook/workbook'
import type { Said } from './askForComments'
import { GridBuilder, TextTable } from './gridBuilder'
import { packed } from './parts'
import {
  type Block,
  blocksBelow,
  FORMAT_BYTES,
  READ_BYTES,
  type ReadBlock,
  readHeads,
  readTogether,
} from './readBlocks'
import { readFormats } from './readFormats'
import type { StruckCell } from './readStruck'
import type { SeenSheets } from './seenSheets'
import { type SeenSheet, type Span, type UsedSheet, usedSheets } from './usedSheets'

/** Cells that become part of a grid before others have their turn: some milliseconds. */
const CELLS_AT_ONCE = 20_000

/**
 * All sheets with cells, in the workbook's order. Round trips: the sheets with their used areas; merged areas and first rows; the
 * rows below, with how numbers are shown in the columns that began with numbers, as many as the bytes need; and how they are shown
 * in columns that have numbers further down alone; and for what only some workbooks have, cells that are struck through and comments, some more. Others have their turn between pieces of it.
 */
export async function readSheets(run: ReadRun, seen: SeenSheets): Promise<readonly Grid[]> {
  const { sheets, date1904, said } = await usedSheets(run, seen)
  const texts = new TextTable()
  const builders = new Map(sheets.map((sheet) => [sheet.id, new GridBuilder(sheet, texts, date1904)]))
  const builderOf = (sheet: UsedSheet) => builders.get(sheet.id)!
  const { merges, heads } = await readHeads(run, sheets)
  const gridOf = (sheet: UsedSheet) => builderOf(sheet).grid(merges.get(sheet.id) ?? [])
  const total = sheets.reduce((rows, { used }) => rows + used.bottom - used.top + 1, 0)
  let done = 0
  const take = async (read: ReadBlock) => {
    await addTo(builderOf(read.block.sheet), read)
    if (read.block.spans.length > 0) done += read.block.last - read.block.first + 1
    run.progress?.(done, total)
  }
  for (const head of heads) await take(head)
  const rest: Block[] = []
  for (const head of heads) {
    const { sheet } = head.block
    const wanted = run.wanted?.(gridOf(sheet)) ?? null
    const spans = wanted === null ? [sheet.used] : spansOf(wanted, sheet.used)
    const numbers = builderOf(sheet).numberColumns()
    for (const block of formatsOf(head.block, numbers)) rest.push(block)
    const formats = numbers.map(({ left }) => left)
    const below = blocksBelow(head, { spans, formats: formats.filter((column) => isIn(column, spans)) })
    for (const block of below) rest.push(block)
  }
  for (const blocks of packed(rest, READ_BYTES)) for (const read of await readTogether(run, blocks)) await take(read)
  await readFormats(run, [...builders.values()])
  const struck = await struckIn(run, sheets)
  const notes = await notesOf(run, said)
  run.progress?.(total, total)
  return sheets.map((sheet) =>
    builderOf(sheet).grid(
      merges.get(sheet.id) ?? [],
      builderOf(sheet).filledRows(struck.get(sheet.id) ?? []),
      notes.get(sheet.id),
    ),
  )
}

/** The cells that are struck through; what looks for them comes where there are some. */
async function struckIn(
  run: ReadRun,
  sheets: readonly SeenSheet[],
): Promise<ReadonlyMap<string, readonly StruckCell[]>> {
  if (sheets.every(({ struck }) => struck === 'none')) return new Map()
  const { readStruck } = await import('./readStruck')
  return readStruck(run, sheets)
}

/** What is said on cells, by sheet; what looks for the cells comes where there is something. */
async function notesOf(run: ReadRun, said: readonly Said[]): Promise<ReadonlyMap<string, readonly GridNote[]>> {
  if (said.length === 0) return new Map()
  const { placedComments } = await import('./placedComments')
  return placedComments(run, said)
}

/** Adds what was read, some rows at a time. */
async function addTo(builder: GridBuilder, { block, values, formats }: ReadBlock): Promise<void> {
  const across = block.spans.reduce((columns, { left, right }) => columns + right - left + 1, 0)
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, across)))
  for (let from = 0; from < (values[0]?.length ?? 0); from += step) {
    const rows = values.map((span) => span.slice(from, from + step))
    builder.addRows(block.first + from, block.spans, rows)
    await nextTurn()
  }
  for (const [index, column] of block.formats.entries()) builder.applyFormats(column, block.first, formats[index]!)
}

/** The first rows again, for how numbers are shown in the columns that have any. */
function formatsOf({ sheet }: Block, numbers: readonly Area[]): readonly Block[] {
  return numbers.map(({ top, bottom, left }) => {
    return { sheet, spans: [], formats: [left], first: top, last: bottom, bytes: (bottom - top + 1) * FORMAT_BYTES }
  })
}

const isIn = (column: number, spans: readonly Span[]) =>
  spans.some(({ left, right }) => left <= column && column <= right)

/** The columns as far as they are used, those side by side together. */
function spansOf(columns: readonly number[], { left, right }: UsedSheet['used']): readonly Span[] {
  const inOrder = [...new Set(columns)].filter((column) => column >= left && column <= right).sort((a, b) => a - b)
  const spans: Span[] = []
  for (const column of inOrder) {
    const before = spans.at(-1)
    if (before?.right === column - 1) spans[spans.length - 1] = { left: before.left, right: column }
    else spans.push({ left: column, right: column })
  }
  return spans
}
