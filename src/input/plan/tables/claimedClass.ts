import type { Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { plain, titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import type { Knowledge } from '../known/knowledge'
import { rowsOf } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'

/** Columns whose own meaning no value that names a class can have. */
const KEEPS: ReadonlySet<string> = new Set(['id', 'name', 'hours'])

/**
 * A list of attendance that no heading says the class of, with the column whose values are names or codes of our classes: under
 * 本次参加的培训 or Course code they say it. The list as it is where there is no such column.
 */
export function withClaimedClass(
  grid: Grid,
  reading: Reading,
  { classes, codes }: Pick<Knowledge, 'classes' | 'codes'>,
): Reading {
  const { found, className, presence } = reading
  if (found.has('className') || found.has('classCode') || className !== null || presence !== null) return reading
  const { from, end } = rowsOf(grid, reading)
  const kept = new Set(
    Array.from(found.values()).flatMap(({ column, number }) => (KEEPS.has(column.key) ? [number] : [])),
  )
  for (let number = 1; number <= grid.columns.length; number++) {
    if (kept.has(number)) continue
    const values = sampleOf(grid, number, from, end).map(textOfCell)
    const isOf = (known: ReadonlySet<string>, key: (text: string) => string) =>
      values.length > 0 && values.filter((text) => known.has(key(text))).length * 4 >= values.length * 3
    if (isOf(classes, titleKey)) return withColumn(reading, 'className', number, '')
    if (codes.size > 0 && isOf(codes, plain) && new Set(values).size < Math.max(2, values.length))
      return withColumn(reading, 'classCode', number, '')
  }
  return reading
}
