/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import { type Run, WorkbookError } from '../../workbook/workbook'
import { trip } from './trip'
import { areaOf, type UsedSheet } from './usedSheets'

/** Rows of one sheet in which merged areas are looked for. */
interface Band {
  readonly sheet: UsedSheet
  readonly area: Area
}

/** Merged areas by the id of their sheet; a sheet without any is not in it. */
export type Merges = ReadonlyMap<string, readonly Area[]>

/** The merged areas of each sheet. */
export async function readMerges(run: Run, sheets: readonly UsedSheet[]): Promise<Merges> {
  return bySheet(await mergesIn(run, sheets.map(whole)))
}

/**
 * Asks for the merged areas of all sheets, among whatever else is asked. Excel refuses it all where a sheet has more than 512 of
 * them: then `readMerges` has to ask.
 */
export function askForMerges(workbook: Excel.Workbook, sheets: readonly UsedSheet[]): () => Merges {
  const found = askForBands(workbook, sheets.map(whole))
  return () => bySheet(found())
}

const whole = (sheet: UsedSheet): Band => ({ sheet, area: sheet.used })

function bySheet(found: readonly Band[]): Merges {
  const merges = new Map<string, Map<string, Area>>()
  for (const { sheet, area } of found) {
    const areas = merges.get(sheet.id) ?? new Map<string, Area>()
    merges.set(sheet.id, areas.set(areaName(area), area))
  }
  return new Map([...merges].map(([id, areas]) => [id, [...areas.values()]]))
}

/** Excel gives no answer where a range has more than 512 merged areas; then it is asked for halves of it. */
async function mergesIn(run: Run, bands: readonly Band[]): Promise<readonly Band[]> {
  if (bands.length === 0) return []
  try {
    return await trip(run, ({ workbook }) => askForBands(workbook, bands))
  } catch (error) {
    const smaller = bands.flatMap(halves)
    if (!(error instanceof WorkbookError) || error.code !== 'excel-refused' || smaller.length === bands.length)
      throw error
    return mergesIn(run, smaller)
  }
}

function askForBands({ worksheets }: Excel.Workbook, bands: readonly Band[]): () => readonly Band[] {
  const asked = bands.map(({ sheet, area }) => {
    const range = worksheets.getItem(sheet.id).getRange(areaName(area)).untrack()
    const merged = range.getMergedAreasOrNullObject().untrack()
    return {
      sheet,
      merged,
      areas: merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
    }
  })
  return () =>
    asked.flatMap(({ sheet, merged, areas }) =>
      merged.isNullObject ? [] : areas.items.map((range) => ({ sheet, area: areaOf(range) })),
    )
}

function halves(band: Band): readonly Band[] {
  const { top, bottom } = band.area
  if (top === bottom) return [band]
  const cut = Math.floor((top + bottom) / 2)
  return [
    { ...band, area: { ...band.area, bottom: cut } },
    { ...band, area: { ...band.area, top: cut + 1 } },
  ]
}
