import type { Cell, Grid } from '../workbook/grid'
import { cellAt } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import { alignRows } from './alignRows'

/** What of a printed report is not what the data gives now: a cell, or a whole row that one of them lacks. */
export interface Difference {
  /** `missing`: the report lacks the row; `added`: the data does. */
  readonly kind: 'cell' | 'missing' | 'added'
  /** From 1, on the sheet as it stands; of a missing row where it would stand if the report were written now. */
  readonly row: number
  /** The row of today's layout that it is held against; null where that has none. */
  readonly dataRow: number | null
  /** From 1; 1 for a row. */
  readonly column: number
  /** Values as text, '' for an empty cell; of a row its filled cells with spaces between, '' for empty rows. */
  readonly report: string
  readonly data: string
}

/**
 * Holds a report that was written earlier against the same report laid out from today's data, in reading order: rows that
 * one of them lacks, and where both have a row each cell that differs. Looks do not matter.
 */
export function verifyLayout(written: Grid, layout: Layout): readonly Difference[] {
  const { report, data, agreed } = fromFirstDifference(written, layout)
  const differences: Difference[] = []
  let gap: Gap = { above: agreed, above2: agreed, added: [], missing: [] }
  for (const [one, other] of alignRows(report, data)) {
    const [found, wanted] = [report[one], data[other]]
    if (!found || !wanted) {
      if (found) gap.added.push(found)
      if (wanted) gap.missing.push(wanted)
      continue
    }
    for (const some of [rowsIn(gap), emptyRowsIn(gap, found.row, wanted.row), cellsOf(found, wanted)])
      for (const difference of some) differences.push(difference)
    gap = { above: found.row, above2: wanted.row, added: [], missing: [] }
  }
  return [...differences, ...rowsIn(gap)]
}

/** A row with a filled cell: its number from 1, its cells as text from column A on. */
interface TextRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** What stands between two rows that both sides have; the rows above it by their numbers on each side. */
interface Gap {
  readonly above: number
  readonly above2: number
  readonly added: TextRow[]
  readonly missing: TextRow[]
}

/** The filled rows of both sides, but for those at the top that agree where they stand: `agreed` is the last of them. */
function fromFirstDifference(written: Grid, layout: Layout) {
  let slot = 0
  let agreed = 0
  let row = 0
  const data: TextRow[] = []
  for (const { cells } of layout.rows) {
    row++
    const wanted = { row, cells: Array.from(cells, (cell) => shown(cell?.value ?? null)) }
    if (agreed === row - 1) {
      const found = written.rows[slot] === row ? writtenRow(written, slot) : { row, cells: [] }
      if (cellsOf(found, wanted).length === 0) {
        agreed = row
        if (written.rows[slot] === row) slot++
        continue
      }
    }
    if (wanted.cells.some((text) => text !== '')) data.push(wanted)
  }
  const report: TextRow[] = []
  for (; slot < written.rows.length; slot++) {
    const found = writtenRow(written, slot)
    if (found.cells.some((text) => text !== '')) report.push(found)
  }
  return { report, data, agreed }
}

function writtenRow(grid: Grid, slot: number): TextRow {
  return {
    row: grid.rows[slot]!,
    cells: Array.from(grid.columns, (_, index) => cellText(cellAt(grid, slot, index + 1))),
  }
}

function cellsOf(found: TextRow, wanted: TextRow): Difference[] {
  const differences: Difference[] = []
  for (let index = 0; index < Math.max(found.cells.length, wanted.cells.length); index++) {
    const [report, data] = [found.cells[index] ?? '', wanted.cells[index] ?? '']
    if (report !== data)
      differences.push({ kind: 'cell', row: found.row, dataRow: wanted.row, column: index + 1, report, data })
  }
  return differences
}

function rowsIn({ added, missing }: Gap): Difference[] {
  return [
    ...missing.map(({ row, cells }) => rowDifference('missing', row, cells)),
    ...added.map(({ row, cells }) => rowDifference('added', row, cells)),
  ]
}

/** Empty rows that one side has more of above a row that both have: one difference, where they are not rows that were emptied or filled. */
function emptyRowsIn({ above, above2, added, missing }: Gap, row: number, row2: number): Difference[] {
  const more = row - above - (row2 - above2)
  if (more > added.length) return [rowDifference('added', firstEmpty(above, added), [])]
  return -more > missing.length ? [rowDifference('missing', firstEmpty(above2, missing), [])] : []
}

function firstEmpty(above: number, filled: readonly TextRow[]): number {
  const rows = new Set(filled.map(({ row }) => row))
  let row = above + 1
  while (rows.has(row)) row++
  return row
}

function rowDifference(kind: 'missing' | 'added', row: number, cells: readonly string[]): Difference {
  const text = cells.filter((cell) => cell !== '').join(' ')
  const dataRow = kind === 'missing' ? row : null
  return { kind, row, dataRow, column: 1, report: kind === 'added' ? text : '', data: kind === 'missing' ? text : '' }
}

function cellText(cell: Cell): string {
  if (cell.kind === 'empty') return ''
  return shown('text' in cell ? cell.text : cell.value)
}

/** Numbers by their first 15 digits, which is all that a workbook keeps; line ends as one kind. */
function shown(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value.replace(/\r\n?/g, '\n')
}
