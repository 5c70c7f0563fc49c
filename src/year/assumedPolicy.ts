import { datasetOfYear, isOtherYear, keptOfOtherYear } from '../engine/settingsYear'
import { SETTINGS_SHEET } from '../input/sheets/settings'
import type { AssumedSetting } from '../records/assumption'
import type { Policy } from '../records/policy'
import { ASSUMED_SHEET, READING_SETTINGS_SHEET } from '../records/writtenSheets'
import type { Grid } from '../workbook/grid'
import { withCells } from '../workbook/gridChange'
import type { ComputedYear } from './openYear'

/**
 * What 设置 would say with these lines on top, of which the first counts where a setting is given twice. Read by what reads 设置 itself, so
 * that a line that becomes known there is known here.
 */
export async function assumedPolicy(
  { dataset, grids, statistics: { year } }: ComputedYear,
  assumed: readonly AssumedSetting[],
): Promise<Policy> {
  if (assumed.length === 0) return dataset.policy
  const file = grids[0]?.file ?? ''
  const tables = dataset.sheets.filter(({ kind }) => kind === 'settings')
  const settings = grids.filter((grid) =>
    tables.some((table) => table.file === grid.file && table.sheet === grid.sheet),
  )
  const answers = grids.filter((grid) => grid.file === file && grid.sheet === READING_SETTINGS_SHEET)
  // A sheet that the user took for 设置 against its head must be taken so again; one that holds other tables besides is known by itself.
  const alone = settings.filter(
    (grid) => dataset.sheets.filter(({ file, sheet }) => file === grid.file && sheet === grid.sheet).length === 1,
  )
  const lines = linesOf(file, assumed)
  // The reader is large, and what reads the workbook is elsewhere: it comes when a setting is tried.
  const { readDataset } = await import('../input/readDataset')
  const read = await readDataset([lines, ...settings, ...answers], {
    kinds: [lines, ...alone].map(({ file, sheet }) => ({ file, sheet, kind: 'settings' })),
  })
  const { policy } = read.dataset
  if (!isOtherYear(dataset, year)) return policy
  // Of another year than 设置 is of, what was saved of that year holds, but for what is assumed of it.
  const kept = keptOfOtherYear(dataset, year)
  const fields = assumed.map(({ field }) => field).filter((field) => !field.startsWith('cap:')) as (keyof Policy)[]
  return {
    ...datasetOfYear({ ...dataset, policy }, year).policy,
    personTimes: kept?.figures.personTimes ?? null,
    ...Object.fromEntries(fields.map((field) => [field, policy[field]])),
    places: kept?.place ? { personTimes: kept.place, ...policy.places } : policy.places,
    year,
  }
}

/** A sheet 设置 of these lines, which stands in no workbook. */
function linesOf(file: string, assumed: readonly AssumedSetting[]): Grid {
  const [name, value] = SETTINGS_SHEET.columns
  const rows = [[name.heading, value.heading], ...assumed.map((one) => [one.name, one.value])]
  const empty: Grid = {
    file,
    sheet: `${ASSUMED_SHEET} ${SETTINGS_SHEET.sheet}`,
    hidden: false,
    rows: Int32Array.from(rows, (_, row) => row + 1),
    columns: [],
    texts: [],
    merges: [],
    date1904: false,
  }
  return withCells(
    empty,
    rows.flatMap((texts, row) =>
      texts.map((text, column) => ({ row: row + 1, column: column + 1, cell: { kind: 'text' as const, text } })),
    ),
  )
}
