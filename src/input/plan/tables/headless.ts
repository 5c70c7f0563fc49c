import type { SheetKind } from '../../../records/sheetKind'
import type { Cell, Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { headRows } from '../../evidence/headRows'
import { isHeading } from '../../evidence/meanings'
import type { Section } from '../../layouts/sections'
import { nameKey, plain, titleKey } from '../../plainText'
import { type Reading, tableOf } from '../../reading'
import { INPUT_SHEETS } from '../../schema'
import { textOfCell } from '../../sheetText'
import { saysWhoCame } from '../../vocabulary/attended'
import type { Knowledge } from '../known/knowledge'
import { withColumn } from '../known/withColumn'

/** Whether a row says what the columns are: such a table lacks some, and is not without a head. */
function hasHead(grid: Grid, { from, end }: Section): boolean {
  return headRows(grid, from, end).some(
    ({ cells }) => cells.filter(({ own, joined }) => isHeading(own) || joined.some(isHeading)).length >= 2,
  )
}

/** What the cells of a column are, most of them. */
type Holds = 'name' | 'id' | 'class' | 'hours' | 'date' | 'marks' | 'text'

/** The column of a kind of sheet that holds such cells; nothing for what the kind has no use for. */
const KEYS: Readonly<Partial<Record<SheetKind, Readonly<Partial<Record<Holds, string>>>>>> = {
  attendance: { name: 'name', id: 'id', class: 'className', hours: 'hours', marks: 'confirmed' },
  external: { name: 'name', id: 'id', class: 'title', text: 'title', hours: 'hours', date: 'start' },
  online: { name: 'name', id: 'id', class: 'title', text: 'title', hours: 'hours', date: 'time' },
}

/**
 * A list without a head by its values, as a kind that the user has named: the first column of each sort. Null where its values do not
 * give all that the kind needs.
 */
export function byValues(grid: Grid, { from, end }: Section, kind: SheetKind, knowledge: Knowledge): Reading | null {
  const keys = KEYS[kind]
  const sheet = INPUT_SHEETS.find((one) => one.kind === kind)!
  if (!keys || from >= grid.rows.length || hasHead(grid, { from, end })) return null
  let reading: Reading = {
    ...tableOf(sheet, grid.rows[from]!),
    firstDataRow: grid.rows[from]!,
    lastDataRow: end < grid.rows.length ? grid.rows[end - 1]! : null,
    layout: 'headless',
    hinted: true,
  }
  for (let number = 1; number <= grid.columns.length; number++) {
    const held = holds(sampleOf(grid, number, from, end), knowledge)
    const key = held === null ? undefined : keys[held]
    if (key !== undefined && !reading.found.has(key)) reading = withColumn(reading, key, number, '')
  }
  return reading.missing.length === 0 ? reading : null
}

function holds(cells: readonly Cell[], { people, ids, classes }: Knowledge): Holds | null {
  const most = (fits: (cell: Cell) => boolean) => cells.length > 0 && cells.filter(fits).length * 2 > cells.length
  const written = (fits: (text: string) => boolean) => most((cell) => cell.kind === 'text' && fits(cell.text))
  if (written((text) => people.has(nameKey(text)))) return 'name'
  if (most((cell) => ids.has(plain(textOfCell(cell))))) return 'id'
  if (written((text) => classes.has(titleKey(text)))) return 'class'
  if (written((text) => saysWhoCame(text) || /^[√✓✔×✗✘]$/.test(plain(text)))) return 'marks'
  if (most((cell) => cell.kind === 'date') || written((text) => /\d{4}[-/.年]/.test(text))) return 'date'
  if (most((cell) => cell.kind === 'number' && cell.value > 0 && cell.value <= MOST_HOURS)) return 'hours'
  if (written((text) => /\d(?:学时|课时|小时)/.test(text))) return 'hours'
  return written((text) => plain(text).length >= 4) ? 'text' : null
}

/** Nobody learns more in one training; larger numbers are something else. */
const MOST_HOURS = 400
