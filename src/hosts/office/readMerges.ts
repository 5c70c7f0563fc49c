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

/** The merged areas of each sheet, by its id. */
export async function readMerges(
  run: Run,
  sheets: readonly UsedSheet[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const found = await mergesIn(
    run,
    sheets.map((sheet) => ({ sheet, area: sheet.used })),
  )
  const bySheet = new Map<string, Map<string, Area>>()
  for (const { sheet, area } of found) {
    const areas = bySheet.get(sheet.id) ?? new Map<string, Area>()
    bySheet.set(sheet.id, areas.set(areaName(area), area))
  }
  return new Map([...bySheet].map(([id, areas]) => [id, [...areas.values()]]))
}

/** Excel gives no answer where a range has more than 512 merged areas; then it is asked for halves of it. */
async function mergesIn(run: Run, bands: readonly Band[]): Promise<readonly Band[]> {
  if (bands.length === 0) return []
  try {
    return await trip(run, (context) => {
      const asked = bands.map(({ sheet, area }) => {
        const range = context.workbook.worksheets.getItem(sheet.id).getRange(areaName(area)).untrack()
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
    })
  } catch (error) {
    const smaller = bands.flatMap(halves)
    if (!(error instanceof WorkbookError) || error.code !== 'excel-refused' || smaller.length === bands.length)
      throw error
    return mergesIn(run, smaller)
  }
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
