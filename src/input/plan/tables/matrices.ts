import { type Finding, finding } from '../../../records/finding'
import type { Grid } from '../../../workbook/grid'
import { headRows } from '../../evidence/headRows'
import { readAs } from '../../header'
import { dayColumns } from '../../layouts/days'
import { headKeys } from '../../layouts/headKeys'
import { classColumns, isTotalHeading } from '../../layouts/matrix'
import type { Section } from '../../layouts/sections'
import { titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { slotFrom } from '../../slots'
import { classNamed, hoursInHead } from '../../vocabulary/besideClass'
import { saysOfPerson, saysOtherMarks, saysScore } from '../../vocabulary/columnHeads'
import { areMarks } from '../columns/whoCameColumns'
import { placeOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { namesClass } from '../known/namedClass'
import { countsRows, unreadColumns } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'

/** One reading a class of a matrix people × classes; none where the table is no matrix. */
export function matrixOf(
  grid: Grid,
  section: Section,
  { classes, days }: Pick<Knowledge, 'classes' | 'days'>,
): Reading[] {
  const attendance = readAs(grid, 'attendance', section)
  if (!attendance || attendance.missing.length > 0) return []
  // A class whose name holds 培训班 heads a column of marks, none of names.
  const named = attendance.found.get('className')
  if (named && !classes.has(titleKey(named.heading))) return []
  const head = headRows(grid, section.from, section.end).find(({ row }) => row === attendance.headerRow)
  // Days under a class's own title are days of that class.
  const isOfOne = namesClass([...attendance.titles, grid.sheet], classes) || attendance.className !== null
  const keys = head && !isOfOne ? headKeys(grid, slotFrom(grid.rows, head.row), classes, days) : undefined
  const matrix = head && classColumns(grid, head, section.end, classes, keys)
  if (!matrix) return []
  const numbers = new Set(matrix.columns.map(({ number }) => number))
  const found = new Map(
    [...attendance.found].filter(([key, { number }]) => PERSON_KEYS.has(key) && !numbers.has(number)),
  )
  if (!found.has('name')) return []
  return matrix.columns.map(({ number, className, holds, hoursBelow }) => {
    const named = classNamed(className, classes)
    const reading = withColumn({ ...attendance, found }, holds === 'hours' ? 'hours' : 'confirmed', number, className)
    return {
      ...reading,
      firstDataRow: Math.max(reading.firstDataRow, matrix.lastHeadRow + 1),
      className,
      // Marks are worth what stands with the class's name.
      hoursLabel: holds === 'marks' ? (named && hoursInHead(className, named)) || hoursBelow : null,
      presence: number,
      layout: 'people-by-classes' as const,
    }
  })
}

/** One reading a day of a matrix people × days of one class; none where the table is no such matrix. */
export function byDays(grid: Grid, section: Section, attendance: Reading): Reading[] {
  if (attendance.found.has('className') || attendance.found.has('classCode')) return []
  const days = dayColumns(grid, attendance.headerRow, section.end)
  if (!days) return []
  const numbers = new Set(days.columns.map(({ number }) => number))
  const found = new Map(
    [...attendance.found].filter(([key, { number }]) => PERSON_KEYS.has(key) && !numbers.has(number)),
  )
  if (!found.has('name')) return []
  return days.columns.map(({ number, heading, holds }) => ({
    ...withColumn({ ...attendance, found }, holds === 'hours' ? 'hours' : 'confirmed', number, heading),
    firstDataRow: Math.max(attendance.firstDataRow, days.lastHeadRow + 1),
    presence: number,
    layout: 'people-by-days' as const,
  }))
}

const PERSON_KEYS: ReadonlySet<string> = new Set(['id', 'name', 'unit', 'department'])

/** Whether a table is one of several that a matrix was taken apart into. */
export function isMatrix({ layout }: Reading): boolean {
  return layout === 'people-by-classes' || layout === 'people-by-days' || layout === 'classes-by-people'
}

/** A class that 培训班 does not have, for every column of marks or hours among those of a matrix. */
export function unknownClasses(grid: Grid, matrix: readonly Reading[]): Finding[] {
  const holdsHours = matrix.some(({ found }) => found.has('hours'))
  return unreadColumns(grid, matrix).flatMap((column) => {
    const { number, heading, sample } = column
    if (heading === '' || countsRows(column) || isTotalHeading(heading)) return []
    if (saysOtherMarks(heading) || saysOfPerson(heading)) return []
    // Beside the hours of a class, under its name.
    if (saysScore(heading)) return []
    const isHours = holdsHours && sample.length > 0 && sample.every(({ kind }) => kind === 'number')
    if (!(areMarks(column) || isHours) || /次数|学时|人数|备注|说明|情况|年龄|电话|序号/.test(heading)) return []
    return [finding('unknown-class', placeOf(grid, matrix[0]!, number), { name: heading, suggestions: [] })]
  })
}
