/// <reference types="office-js" />
import { areaName } from '../../workbook/address'
import { type Run, WorkbookError } from '../../workbook/workbook'
import type { ExcelValue } from './gridBuilder'
import { inBearableParts, jsonBytes, packed } from './parts'
import { askForMerges, type Merges, readMerges } from './readMerges'
import { isTooLarge, trip } from './trip'
import type { Span, UsedSheet } from './usedSheets'

/** What a cell is thought to take before anything is known. */
const GUESSED_CELL_BYTES = 24

/** What a cell's format or type takes in an answer: `["yyyy-mm-dd hh:mm"],`. */
export const FORMAT_BYTES = 28

/** What office.js makes of an answer keeps the pane for as long as it is large: 50 ms for so many bytes, on a slow machine. */
export const READ_BYTES = 1_500_000

/** Rows of each sheet that are read first, to learn how long its rows are. */
const PROBE_ROWS = 200

/** Rows further down may be longer than the first ones. */
const MARGIN = 1.25

/** Rows of one sheet to be read in one piece, both from 1 and within. */
export interface Block {
  readonly sheet: UsedSheet
  /** The columns of which the values are read. */
  readonly spans: readonly Span[]
  /** The columns of which the number formats are read. */
  readonly formats: readonly number[]
  readonly first: number
  readonly last: number
  /** How many bytes it is thought to take. */
  readonly bytes: number
}

/** A block with what Excel answered: values span by span and row by row, formats column by column. */
export interface ReadBlock {
  readonly block: Block
  readonly values: readonly ExcelValue[][][]
  readonly formats: readonly (readonly string[])[]
}

/** What is told of the rows below a sheet's first ones. */
export type Below = Pick<Block, 'spans' | 'formats'>

/** The first rows of all sheets as blocks. */
export function headBlocks(sheets: readonly UsedSheet[]): readonly Block[] {
  return sheets.map((sheet) => {
    const { top, bottom, left, right } = sheet.used
    const perRow = (right - left + 1) * GUESSED_CELL_BYTES
    const rows = Math.max(1, Math.min(PROBE_ROWS, Math.floor(READ_BYTES / perRow)))
    const last = Math.min(bottom, top + rows - 1)
    return { sheet, spans: [{ left, right }], formats: [], first: top, last, bytes: (last - top + 1) * perRow }
  })
}

/** The merged areas of all sheets and their first rows: in one round trip, unless they are many. */
export async function readHeads(
  run: Run,
  sheets: readonly UsedSheet[],
): Promise<{ readonly merges: Merges; readonly heads: readonly ReadBlock[] }> {
  const packs = packed(headBlocks(sheets), READ_BYTES)
  if (packs.length === 1) {
    try {
      return await trip(run, ({ workbook }) => {
        const merges = askForMerges(workbook, sheets)
        const heads = askForBlocks(workbook, packs[0]!)
        return () => ({ merges: merges(), heads: heads() })
      })
    } catch (error) {
      // More merged areas than Excel tells of at once, or longer rows than were thought.
      if (!(error instanceof WorkbookError && error.code === 'excel-refused') && !isTooLarge(error)) throw error
    }
  }
  const merges = await readMerges(run, sheets)
  const heads: ReadBlock[] = []
  for (const pack of packs) for (const head of await readTogether(run, pack)) heads.push(head)
  return { merges, heads }
}

/** The rows below a sheet's first ones, in blocks of which several fill an answer, so that packing wastes little room. */
export function blocksBelow({ block, values }: ReadBlock, { spans, formats }: Below): readonly Block[] {
  if (spans.length === 0) return []
  const { sheet } = block
  const bytesPerRow = rowBytes(block, values[0]!, spans) + formats.length * FORMAT_BYTES
  const rows = Math.max(1, Math.floor(READ_BYTES / 8 / bytesPerRow))
  const blocks: Block[] = []
  for (let first = block.last + 1; first <= sheet.used.bottom; first += rows) {
    const last = Math.min(sheet.used.bottom, first + rows - 1)
    blocks.push({ sheet, spans, formats, first, last, bytes: (last - first + 1) * bytesPerRow })
  }
  return blocks
}

/** What the columns of these spans take in a row, as far as the rows of a block tell. */
function rowBytes({ spans: [read] }: Block, rows: readonly ExcelValue[][], spans: readonly Span[]): number {
  const bytes = spans.map(({ left, right }) =>
    jsonBytes(rows.map((row) => row.slice(left - read!.left, right - read!.left + 1))),
  )
  return (bytes.reduce((sum, one) => sum + one, 0) / rows.length) * MARGIN
}

/** One answer for all blocks; where that is too large, smaller ones. */
export function readTogether(run: Run, blocks: readonly Block[]): Promise<readonly ReadBlock[]> {
  return inBearableParts(blocks, (asked) => trip(run, ({ workbook }) => askForBlocks(workbook, asked)), halve)
}

function askForBlocks({ worksheets }: Excel.Workbook, blocks: readonly Block[]): () => readonly ReadBlock[] {
  const loaded = blocks.map((block) => {
    const { first: top, last: bottom } = block
    const sheet = worksheets.getItem(block.sheet.id)
    const load = ({ left, right }: Span, what: 'values' | 'numberFormat') =>
      sheet.getRange(areaName({ top, bottom, left, right })).load(what).untrack()
    const values = block.spans.map((span) => load(span, 'values'))
    const formats = block.formats.map((column) => load({ left: column, right: column }, 'numberFormat'))
    return { block, values, formats }
  })
  return () =>
    loaded.map(({ block, values, formats }) => ({
      block,
      values: values.map((range) => range.values as ExcelValue[][]),
      formats: formats.map((range) => (range.numberFormat as string[][]).map(([format]) => format!)),
    }))
}

function halve(block: Block): readonly [Block, Block] | null {
  if (block.first === block.last) return null
  const cut = Math.floor((block.first + block.last) / 2)
  return [
    { ...block, last: cut },
    { ...block, first: cut + 1 },
  ]
}
