import type { Grid } from '../../workbook/grid'
import { headRows } from '../evidence/headRows'
import { type Reading, readAs } from '../header'
import { dayColumns } from '../layouts/days'
import { classColumns } from '../layouts/matrix'
import type { Section } from '../layouts/sections'
import { withColumn } from './askedColumns'

/** One reading a class of a matrix people × classes; none where the table is no matrix. */
export function matrixOf(grid: Grid, section: Section, classes: ReadonlySet<string>): Reading[] {
  const attendance = readAs(grid, 'attendance', section)
  if (!attendance || attendance.missing.length > 0 || attendance.found.has('className')) return []
  const head = headRows(grid, section.from, section.end).find(({ row }) => row === attendance.headerRow)
  const matrix = head && classColumns(grid, head, section.end, classes)
  if (!matrix) return []
  const numbers = new Set(matrix.columns.map(({ number }) => number))
  const found = new Map(
    [...attendance.found].filter(([key, { number }]) => PERSON_KEYS.has(key) && !numbers.has(number)),
  )
  if (!found.has('name')) return []
  return matrix.columns.map(({ number, className, holds }) => {
    const reading = withColumn({ ...attendance, found }, holds === 'hours' ? 'hours' : 'confirmed', number, className)
    return {
      ...reading,
      firstDataRow: Math.max(reading.firstDataRow, matrix.lastHeadRow + 1),
      className,
      presence: number,
      layout: 'people-by-classes' as const,
    }
  })
}

/** One reading a day of a matrix people × days of one class; none where the table is no such matrix. */
export function byDays(grid: Grid, section: Section, attendance: Reading): Reading[] {
  if (attendance.found.has('className') || attendance.found.has('classCode')) return []
  const days = dayColumns(grid, attendance.headerRow, section.end)
  const numbers = new Set(days.map(({ number }) => number))
  const found = new Map(
    [...attendance.found].filter(([key, { number }]) => PERSON_KEYS.has(key) && !numbers.has(number)),
  )
  if (!found.has('name')) return []
  return days.map(({ number, heading, holds }) => ({
    ...withColumn({ ...attendance, found }, holds === 'hours' ? 'hours' : 'confirmed', number, heading),
    presence: number,
    layout: 'people-by-days' as const,
  }))
}

const PERSON_KEYS: ReadonlySet<string> = new Set(['id', 'name', 'unit', 'department'])

/** Whether a table is one of several that a matrix was taken apart into. */
export function isMatrix({ layout }: Reading): boolean {
  return layout === 'people-by-classes' || layout === 'people-by-days'
}
