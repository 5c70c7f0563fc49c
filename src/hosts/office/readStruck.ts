/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import { packed } from './parts'
import { trip } from './trip'
import type { SeenSheet } from './usedSheets'

/** A cell that is struck through, from 1. */
export interface StruckCell {
  readonly row: number
  readonly column: number
}

/** Rows of one sheet, all or some of whose cells are struck through. */
interface Band {
  readonly sheet: SeenSheet
  readonly area: Area
  readonly isAll: boolean
}

/** What the look of a cell takes in an answer: `{"format":{"font":{"strikethrough":false}}},`. */
const CELL_BYTES = 48
/** What one question about a band takes, there and back. */
const BAND_BYTES = 400
/** So many cells are looked at one by one; more are cut into bands of rows first, of which most hold none that is struck through. */
const FEW_CELLS = 2000
const BANDS = 32

/**
 * The cells of each sheet that are struck through, by its id. Whether a sheet has any came with its used area (`SeenSheet.struck`): a
 * workbook without any costs no round trip, one with a row of them few.
 */
export async function readStruck(
  run: Run,
  sheets: readonly SeenSheet[],
): Promise<ReadonlyMap<string, readonly StruckCell[]>> {
  const found = new Map<string, StruckCell[]>()
  const keep = (sheet: SeenSheet, cell: StruckCell) => {
    const known = found.get(sheet.id)
    if (known) known.push(cell)
    else found.set(sheet.id, [cell])
  }
  let bands = sheets.flatMap((sheet): Band[] =>
    sheet.struck === 'none' ? [] : [{ sheet, area: sheet.used, isAll: sheet.struck === 'all' }],
  )
  while (bands.length > 0) {
    for (const { sheet, area, isAll } of bands) if (isAll) for (const cell of cellsOf(area)) keep(sheet, cell)
    const mixed = bands.filter(({ isAll }) => !isAll)
    const few = mixed.filter(({ area }) => countOf(area) <= FEW_CELLS || area.top === area.bottom)
    for (const pack of packed(few.map((band) => ({ ...band, bytes: countOf(band.area) * CELL_BYTES }))))
      for (const { sheet, cells } of await cellsIn(run, pack)) for (const cell of cells) keep(sheet, cell)
    bands = await bandsIn(
      run,
      mixed.filter((band) => !few.includes(band)),
    )
  }
  return found
}

/** Of bands cut into smaller ones those that hold a cell that is struck through. */
async function bandsIn(run: Run, bands: readonly Band[]): Promise<Band[]> {
  const found: Band[] = []
  for (const pack of packed(bands.flatMap(cut).map((band) => ({ ...band, bytes: BAND_BYTES }))))
    for (const band of await trip(run, ({ workbook }) => {
      const asked = pack.map(({ sheet, area }) => ({
        sheet,
        area,
        font: workbook.worksheets
          .getItem(sheet.id)
          .getRange(areaName(area))
          .untrack()
          .format.font.load('strikethrough'),
      }))
      return () =>
        asked.flatMap(({ sheet, area, font }) =>
          font.strikethrough === false ? [] : { sheet, area, isAll: font.strikethrough === true },
        )
    }))
      found.push(band)
  return found
}

function cellsIn(run: Run, bands: readonly Band[]) {
  return trip(run, ({ workbook }) => {
    const asked = bands.map(({ sheet, area }) => ({
      sheet,
      area,
      looks: workbook.worksheets
        .getItem(sheet.id)
        .getRange(areaName(area))
        .untrack()
        .getCellProperties({ format: { font: { strikethrough: true } } }),
    }))
    return () =>
      asked.map(({ sheet, area, looks }) => ({
        sheet,
        cells: looks.value.flatMap((row, down) =>
          row.flatMap(({ format }, across) =>
            format?.font?.strikethrough === true ? { row: area.top + down, column: area.left + across } : [],
          ),
        ),
      }))
  })
}

function cut({ sheet, area }: Band): readonly Band[] {
  const rows = Math.ceil((area.bottom - area.top + 1) / BANDS)
  const bands: Band[] = []
  for (let top = area.top; top <= area.bottom; top += rows)
    bands.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }, isAll: false })
  return bands
}

function countOf({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1)
}

function* cellsOf({ top, bottom, left, right }: Area): Iterable<StruckCell> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column }
}
