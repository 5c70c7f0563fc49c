import type { Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { headRows } from '../../evidence/headRows'
import type { Section } from '../../layouts/sections'
import type { Reading } from '../../reading'
import { rowsOf } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'

const MONTH = /^(?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)月份?$/

/** A list of people that lacks hours alone, with hours by month side by side, as one reading a month; none where it is no such list. */
export function byMonthColumns(grid: Grid, section: Section, nearly: Reading): Reading[] {
  if (nearly.missing.length !== 1 || nearly.missing[0]!.key !== 'hours') return []
  const head = headRows(grid, section.from, section.end).find(({ row }) => row === nearly.headerRow)
  const { from, end } = rowsOf(grid, nearly)
  // A signature may stand below the numbers of one month: no month is left out for it.
  const months = (head?.cells ?? []).filter(({ own }) => MONTH.test(own.key))
  const holdHours = months.filter(({ number }) => {
    const sample = sampleOf(grid, number, from, end)
    return sample.filter(({ kind }) => kind === 'number' || kind === 'time').length * 2 >= sample.length
  })
  if (months.length < 3 || holdHours.length < months.length) return []
  return months.map(({ number, text }) => ({
    ...withColumn(nearly, 'hours', number, text),
    presence: number,
    layout: 'panel',
  }))
}
