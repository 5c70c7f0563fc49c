import { basisLines } from '../engine/basis'
import { isOtherYear } from '../engine/settingsYear'
import type { BasisLine } from '../records/basis'
import type { SettingField } from '../records/policy'
import { readBasis } from '../state/basis'
import type { Grid } from '../workbook/grid'
import type { ComputedYear, OpenYear } from './openYear'
import { settingName } from './settingEntry'

/** The lines of 数据底稿, of all years: of the workbook itself, where several files are read. */
export function keptBasis(year: Pick<OpenYear, 'grids'>): readonly BasisLine[] {
  return readBasis(ownGrids(year))
}

/**
 * What the year's summary would be kept with now. Headcount, money and override of a year that 设置 is not of are those that it was kept
 * with (engine/settingsYear.ts).
 */
export function basisNow(year: ComputedYear): readonly BasisLine[] {
  const { dataset, statistics } = year
  const lines = basisLines(dataset, statistics, settingName)
  if (!isOtherYear(dataset, statistics.year)) return lines
  const kept = keptBasis(year).filter((line) => line.year === statistics.year && line.kind === 'setting')
  return lines.map((line) => (YEARS_OWN.has(line.id) ? (kept.find(({ id }) => id === line.id) ?? line) : line))
}

const YEARS_OWN: ReadonlySet<string> = new Set<SettingField>(['headcount', 'funding', 'personTimes'])

/** The sheets of the workbook itself, which alone keeps state. */
export function ownGrids({ grids }: Pick<OpenYear, 'grids'>): readonly Grid[] {
  return grids.filter(({ file }) => file === grids[0]!.file)
}
