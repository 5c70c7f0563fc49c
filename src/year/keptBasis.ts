import { basisLines } from '../engine/basis'
import { isOtherYear } from '../engine/settingsYear'
import type { BasisLine } from '../records/basis'
import type { SettingField } from '../records/policy'
import { BASIS_SHEET } from '../records/writtenSheets'
import { basisLayout } from '../report/basis'
import { readBasis } from '../state/basis'
import type { Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
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

/** 数据底稿 with these lines of one year in place of those that stood there; none for a workbook that has none and needs none. */
export function basisWritten(year: OpenYear, which: number, own: readonly BasisLine[]): readonly Layout[] {
  const others = keptBasis(year).filter((line) => line.year !== which)
  const lines = [...others, ...own].sort((a, b) => a.year - b.year)
  const isThere = ownGrids(year).some(({ sheet }) => sheet === BASIS_SHEET)
  return isThere || lines.length > 0 ? [basisLayout(lines)] : []
}

/** The sheets of the workbook itself, which alone keeps state. */
export function ownGrids({ grids }: Pick<OpenYear, 'grids'>): readonly Grid[] {
  return grids.filter(({ file }) => file === grids[0]!.file)
}
