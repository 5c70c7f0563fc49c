/// <reference types="office-js" />
import { areaName } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import type { ExcelValue } from './gridBuilder'
import { inBearableParts, jsonBytes, MOST_BYTES, packed } from './parts'
import { trip } from './trip'
import type { Span, UsedSheet } from './usedSheets'

/** What a cell is thought to take before anything is known. */
const GUESSED_CELL_BYTES = 24

/** Rows of each sheet that are read first, to learn how long its rows are. */
const PROBE_ROWS = 200

/** Rows further down may be longer than the first ones. */
const MARGIN = 1.25

/** Rows of one sheet to be read in one piece, both from 1 and within. */
interface Block {
  readonly sheet: UsedSheet
  readonly spans: readonly Span[]
  readonly first: number
  readonly last: number
  /** How many bytes its values are thought to take. */
  readonly bytes: number
}

/** Takes what is read, rows in order, and says once the first rows are in which columns are wanted below. */
export interface Taker {
  /** `values` are the rows from `firstRow` on, each with one part for each span. */
  take(sheet: UsedSheet, firstRow: number, spans: readonly Span[], values: readonly ExcelValue[][][]): void
  spansBelow(sheet: UsedSheet): readonly Span[]
}

/** Reads the values of all sheets' used areas, in as few answers of a bearable size as can be. */
export async function readBlocks(run: Run, sheets: readonly UsedSheet[], taker: Taker): Promise<void> {
  const total = sheets.reduce((rows, { used }) => rows + used.bottom - used.top + 1, 0)
  let done = 0
  const read = async (blocks: readonly Block[]) => {
    const answers = await readTogether(run, blocks)
    for (const { block, values } of answers) {
      taker.take(block.sheet, block.first, block.spans, values)
      done += block.last - block.first + 1
    }
    run.progress?.(done, total)
    return answers
  }
  const rest: Block[] = []
  for (const probes of packed(sheets.map(probe)))
    for (const { block, values } of await read(probes)) {
      const spans = taker.spansBelow(block.sheet)
      if (spans.length === 0) continue
      for (const below of blocksBelow(block, spans, rowBytes(block, values[0]!, spans))) rest.push(below)
    }
  for (const blocks of packed(rest)) await read(blocks)
  run.progress?.(total, total)
}

function probe(sheet: UsedSheet): Block {
  const { top, bottom, left, right } = sheet.used
  const perRow = (right - left + 1) * GUESSED_CELL_BYTES
  const rows = Math.max(1, Math.min(PROBE_ROWS, Math.floor(MOST_BYTES / perRow)))
  const last = Math.min(bottom, top + rows - 1)
  return { sheet, spans: [{ left, right }], first: top, last, bytes: (last - top + 1) * perRow }
}

/** What the columns of these spans take in a row, as far as the rows of a block tell. */
function rowBytes({ spans: [read] }: Block, rows: readonly ExcelValue[][], spans: readonly Span[]): number {
  const bytes = spans.map(({ left, right }) =>
    jsonBytes(rows.map((row) => row.slice(left - read!.left, right - read!.left + 1))),
  )
  return (bytes.reduce((sum, one) => sum + one, 0) / rows.length) * MARGIN
}

/** The rows below a sheet's first block, in blocks of which several fill an answer, so that packing wastes little room. */
function blocksBelow({ sheet, last: above }: Block, spans: readonly Span[], bytesPerRow: number): readonly Block[] {
  const rows = Math.max(1, Math.floor(MOST_BYTES / 8 / bytesPerRow))
  const blocks: Block[] = []
  for (let first = above + 1; first <= sheet.used.bottom; first += rows) {
    const last = Math.min(sheet.used.bottom, first + rows - 1)
    blocks.push({ sheet, spans, first, last, bytes: (last - first + 1) * bytesPerRow })
  }
  return blocks
}

/** One answer for all blocks; where that is too large, smaller ones. The values of each block come span by span. */
function readTogether(run: Run, blocks: readonly Block[]) {
  const ask = (asked: readonly Block[]) =>
    trip(run, ({ workbook }) => {
      const loaded = asked.map((block) => {
        const sheet = workbook.worksheets.getItem(block.sheet.id)
        const ranges = block.spans.map(({ left, right }) => {
          const area = areaName({ top: block.first, bottom: block.last, left, right })
          return sheet.getRange(area).load('values').untrack()
        })
        return { block, ranges }
      })
      return () =>
        loaded.map(({ block, ranges }) => ({ block, values: ranges.map((range) => range.values as ExcelValue[][]) }))
    })
  return inBearableParts(blocks, ask, halve)
}

function halve(block: Block): readonly [Block, Block] | null {
  if (block.first === block.last) return null
  const cut = Math.floor((block.first + block.last) / 2)
  return [
    { ...block, last: cut },
    { ...block, first: cut + 1 },
  ]
}
