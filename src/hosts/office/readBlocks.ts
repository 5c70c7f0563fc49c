/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import type { ExcelValue } from './gridBuilder'
import { inBearableParts, jsonBytes, MOST_BYTES, packed } from './parts'
import { trip } from './trip'
import type { UsedSheet } from './usedSheets'

/** What a cell is thought to take before anything is known. */
const GUESSED_CELL_BYTES = 24

/** Rows of each sheet that are read first, to learn how long its rows are. */
const PROBE_ROWS = 200

/** Rows further down may be longer than the first ones. */
const MARGIN = 1.25

/** Rows of one sheet to be read in one piece, both from 1 and within. */
interface Block {
  readonly sheet: UsedSheet
  readonly first: number
  readonly last: number
  /** How many bytes its values are thought to take. */
  readonly bytes: number
}

type Take = (sheet: UsedSheet, firstRow: number, values: readonly (readonly ExcelValue[])[]) => void

/** Reads the values of all sheets' used areas, in as few answers of a bearable size as can be; rows come in order. */
export async function readBlocks(run: Run, sheets: readonly UsedSheet[], take: Take): Promise<void> {
  const total = sheets.reduce((rows, { used }) => rows + used.bottom - used.top + 1, 0)
  let done = 0
  const bytesPerRow = new Map<UsedSheet, number>()
  const read = async (blocks: readonly Block[]) => {
    for (const { block, values } of await readTogether(run, blocks)) {
      take(block.sheet, block.first, values)
      done += values.length
      if (!bytesPerRow.has(block.sheet)) bytesPerRow.set(block.sheet, (jsonBytes(values) / values.length) * MARGIN)
    }
    run.progress?.(done, total)
  }
  const probes = sheets.map(probe)
  for (const blocks of packed(probes)) await read(blocks)
  const rest = probes.flatMap(({ sheet, last }) => blocksBelow(sheet, last, bytesPerRow.get(sheet)!))
  for (const blocks of packed(rest)) await read(blocks)
}

function probe(sheet: UsedSheet): Block {
  const { top, bottom, left, right } = sheet.used
  const perRow = (right - left + 1) * GUESSED_CELL_BYTES
  const rows = Math.max(1, Math.min(PROBE_ROWS, Math.floor(MOST_BYTES / perRow)))
  const last = Math.min(bottom, top + rows - 1)
  return { sheet, first: top, last, bytes: (last - top + 1) * perRow }
}

/** A sheet's rows below `row`, in blocks of which several fill an answer, so that packing leaves little room unused. */
function blocksBelow(sheet: UsedSheet, row: number, bytesPerRow: number): readonly Block[] {
  const rows = Math.max(1, Math.floor(MOST_BYTES / 8 / bytesPerRow))
  const blocks: Block[] = []
  for (let first = row + 1; first <= sheet.used.bottom; first += rows) {
    const last = Math.min(sheet.used.bottom, first + rows - 1)
    blocks.push({ sheet, first, last, bytes: (last - first + 1) * bytesPerRow })
  }
  return blocks
}

/** One answer for all blocks; where that is too large, smaller ones. */
function readTogether(run: Run, blocks: readonly Block[]) {
  const ask = (asked: readonly Block[]) =>
    trip(run, (context) => {
      const loaded = asked.map((block) => ({ block, range: rangeOf(context, block).load('values').untrack() }))
      return () => loaded.map(({ block, range }) => ({ block, values: range.values as ExcelValue[][] }))
    })
  return inBearableParts(blocks, ask, halve)
}

function rangeOf(context: Excel.RequestContext, { sheet, first, last }: Block): Excel.Range {
  const area: Area = { ...sheet.used, top: first, bottom: last }
  return context.workbook.worksheets.getItem(sheet.id).getRange(areaName(area))
}

function halve(block: Block): readonly [Block, Block] | null {
  if (block.first === block.last) return null
  const cut = Math.floor((block.first + block.last) / 2)
  return [
    { ...block, last: cut },
    { ...block, first: cut + 1 },
  ]
}
