import { isShownSerial, type Moment, momentOfSerial, serialOfMoment } from '../records/moment'
import type { SavedSummary } from '../records/savedSummary'
import { ofEveryFigure, SUMMARY_FIGURE, SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import { SAVED_SUMMARY_SHEET } from '../records/writtenSheets'
import type { Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'

/*
 * 年度总结列表: the summaries over the years, in plain cells, one row a year (domain.md §5). What its columns are, how a row of
 * any version is read, what is written, and what is not ours. A row keeps the version that it was written in, so that
 * nothing needs to be converted: what its version does not know has no value.
 */

/** A column of the list. */
export interface SummaryColumn {
  readonly key: SummaryColumnKey
  readonly heading: string
  /** The version of the list from which on there is such a column. */
  readonly since: number
  /** Points. */
  readonly width: number
  /** An Excel format code. */
  readonly format: string
  readonly value: (summary: SavedSummary) => string | number | null
}

export type SummaryColumnKey = SummaryFigure | Exclude<keyof SavedSummary, 'figures' | 'place'>

const text = (key: 'name' | 'experience' | 'overview' | 'check' | 'basis', heading: string, width: number, since = 1) =>
  ({ key, heading, since, width, format: '@', value: (summary: SavedSummary) => summary[key] }) satisfies SummaryColumn

/** What figures of each unit look like. */
const FORMATS = {
  people: '0',
  personTimes: '0',
  classes: '0',
  percent: '0.00',
  money: '0.0#####',
  hours: '0.00',
  averageHours: '0.00',
} as const

export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
  { key: 'year', heading: '年度', since: 1, width: 45, format: '0', value: ({ year }) => year },
  text('name', '名称', 140),
  ...SUMMARY_FIGURES.map((key): SummaryColumn => {
    const { heading, since, unit } = SUMMARY_FIGURE[key]
    return { key, heading, since, width: 70, format: FORMATS[unit], value: ({ figures }) => figures[key] }
  }),
  text('experience', '特色经验及做法', 200),
  text('overview', '工作整体概要', 200),
  {
    key: 'savedAt',
    heading: '保存时间',
    since: 1,
    width: 120,
    format: 'yyyy-mm-dd hh:mm:ss',
    value: ({ savedAt }) => serialOfMoment(savedAt),
  },
  { key: 'version', heading: '格式', since: 2, width: 40, format: '0', value: ({ version }) => version },
  text('check', '校验码', 100, 2),
  text('basis', '底稿码', 100, 3),
]

/**
 * The summaries kept in 年度总结列表, by year; none where the workbook has no such sheet. A row without a year is no
 * summary; a figure that is no number has no value, and a time that is no date is the first of the calendar.
 */
export function readSavedSummaries(grids: readonly Grid[]): readonly SavedSummary[] {
  const grid = listIn(grids)
  if (grid === undefined) return []
  const columns = headColumns(grid)
  const list: SavedSummary[] = []
  for (let slot = 1; slot < grid.rows.length; slot++) {
    const summary = summaryIn(grid, slot, columns)
    if (summary) list.push(summary)
  }
  return list.sort((a, b) => a.year - b.year)
}

/** What a cell of 年度总结列表 says of a summary, by row and column from 1; null for a cell that says nothing of one. */
export function savedSummaryCell(
  grids: readonly Grid[],
  row: number,
  column: number,
): { readonly saved: SavedSummary; readonly says: SummaryColumn } | null {
  const grid = listIn(grids)
  const saved = readSavedSummaries(grids).find(({ place }) => place?.row === row)
  if (!grid || !saved) return null
  const columns = headColumns(grid)
  const says = SUMMARY_COLUMNS.find(({ heading }) => columns.get(heading) === column)
  return says ? { saved, says } : null
}

/**
 * The first cell of a sheet named 年度总结列表 that is not ours, null where all is: the list is ours where it has all heads of some
 * version, and no row or column holds what would not be read back.
 */
export function foreignInSummaries(grid: Grid): Place | null {
  const filled = cellsOf(grid)
  const [first] = filled
  if (!first) return null
  const columns = headColumns(grid)
  const year = columns.get(SUMMARY_COLUMNS[0]!.heading)
  if (year === undefined || !isSomeVersion(columns)) return first.place
  const ours = new Set(SUMMARY_COLUMNS.map(({ heading }) => columns.get(heading)))
  const foreign = filled.find(
    ({ slot, place }) => !ours.has(place.column!) || (slot > 0 && cellAt(grid, slot, year).kind !== 'number'),
  )
  return foreign?.place ?? null
}

/** Whether the heads are those of a released version; more of a later one do no harm. */
function isSomeVersion(columns: ReadonlyMap<string, number>): boolean {
  return SUMMARY_COLUMNS.every(({ heading, since }) => since > 1 || columns.has(heading))
}

function cellsOf(grid: Grid): readonly { readonly slot: number; readonly place: Place }[] {
  const { file, sheet, rows } = grid
  return Array.from(rows, (row, slot) =>
    grid.columns.flatMap((_, index) =>
      cellAt(grid, slot, index + 1).kind === 'empty' ? [] : [{ slot, place: { file, sheet, row, column: index + 1 } }],
    ),
  ).flat()
}

function listIn(grids: readonly Grid[]): Grid | undefined {
  return grids.find(({ sheet }) => sheet === SAVED_SUMMARY_SHEET)
}

function summaryIn(grid: Grid, slot: number, columns: ReadonlyMap<string, number>): SavedSummary | null {
  const cell = (key: SummaryColumnKey): Cell =>
    cellAt(grid, slot, columns.get(SUMMARY_COLUMNS.find((column) => column.key === key)!.heading) ?? 0)
  const number = (key: SummaryColumnKey): number | null => {
    const found = cell(key)
    return found.kind === 'number' || found.kind === 'date' ? found.value : null
  }
  const words = (key: SummaryColumnKey): string => {
    const found = cell(key)
    return found.kind === 'text' ? found.text : ''
  }
  const year = number('year')
  if (year === null) return null
  const version = number('version') ?? 1
  return {
    year,
    name: words('name'),
    figures: ofEveryFigure((name) => (SUMMARY_FIGURE[name].since <= version ? number(name) : null)),
    experience: words('experience'),
    overview: words('overview'),
    savedAt: momentIn(number('savedAt')),
    version: version,
    check: words('check'),
    basis: words('basis'),
    place: { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column: null },
  }
}

function momentIn(serial: number | null): Moment {
  return momentOfSerial(serial !== null && isShownSerial(serial) ? serial : 0)
}

function headColumns(grid: Grid): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, 0, column)
    if (cell.kind === 'text') columns.set(cell.text, column)
  }
  return columns
}
