import type { Figure } from '../engine/figure'
import { savedFigure } from '../engine/savedSummaries'
import type { Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { Person } from '../records/person'
import type { LogSeal, ReportingEntry } from '../records/reportingLog'
import type { SavedSummary } from '../records/savedSummary'
import { SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import { REMINDERS_SHEET, SAVED_SUMMARY_SHEET } from '../records/writtenSheets'
import { figureAt } from '../report/figureAt'
import { layOutReports } from '../report/layOutReports'
import type { ReportInput } from '../report/reportInput'
import { savedSummaryCell } from '../state/savedSummaries'
import { zhCN } from '../text/zhCN'
import { parseArea } from '../workbook/address'
import { cellAt, type Grid } from '../workbook/grid'
import { loggedFigures } from './loggedFigures'

/** A cell by the sheet's name, row and column from 1. */
export interface AskedCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The cell that a text names (`年度总结!C5`), so that it is not taken for somebody's name; null where it names none. */
export function askedCell(asked: string): AskedCell | null {
  const [, sheet, cell] = /^'?(.+?)'?!(.+)$/.exec(asked.trim()) ?? []
  const area = cell === undefined ? null : parseArea(cell)
  return area && { sheet: sheet!, row: area.top, column: area.left }
}

/** What a cell of a report sheet shows, and which figure of the summary that is; null where it shows no figure. */
export function figureOfCell(
  { sheet, row, column }: AskedCell,
  input: ReportInput,
): { readonly figure: Figure; readonly name: string; readonly summary: SummaryFigure | null } | null {
  const shown = figureAt(sheet, row, column, input)
  if (!shown) return null
  return { ...shown, summary: SUMMARY_FIGURES.find((name) => input.statistics.summary[name] === shown.figure) ?? null }
}

/** The 用户编号, else the 姓名, of the person whom the row of a cell of a report sheet is about; null where it is about nobody. */
export function personOfCell({ sheet, row }: AskedCell, input: ReportInput): string | null {
  const layout = layOutReports(input).find((report) => report.sheet === sheet)
  if (!layout) return null
  const rows = Array.from(layout.rows, ({ cells }) => Array.from(cells, (cell) => String(cell?.value ?? '')))
  const known = [zhCN.headings, input.words.headings].flatMap(({ id, name }) => [id, name])
  const head = rows.slice(0, row - 1).findLast((texts) => texts.some((text) => known.includes(text)))
  const column = head && known.map((heading) => head.indexOf(heading)).find((found) => found >= 0)
  return (column === undefined ? '' : rows[row - 1]?.[column]) || null
}

/** The same of a row of 催办清单 as it stands in the workbook: whom it names depends on the day and the filters that it was written with. */
export function personOfReminder(
  { sheet, row }: AskedCell,
  grids: readonly Grid[],
  { dataset, words }: Pick<ReportInput, 'dataset' | 'words'>,
): string | null {
  const grid = sheet === REMINDERS_SHEET ? grids.find((one) => one.sheet === sheet) : undefined
  const slot = grid?.rows.indexOf(row) ?? -1
  if (!grid || slot < 0) return null
  const texts = new Set(
    grid.columns.map((_, index) => {
      const cell = cellAt(grid, slot, index + 1)
      return cell.kind === 'text' ? cell.text : ''
    }),
  )
  const called = ({ name, id }: Person) => [zhCN, words].map((one) => one.headCounts.who(name, id === '' ? [] : [id]))
  const person = dataset.people.find((one) => called(one).some((name) => texts.has(name)))
  return person ? person.id || person.name : null
}

/** What stands in a cell of 上报记录 or 年度总结列表. */
export type KeptCell =
  /** A figure of that year, as it was kept and as the year's data gives it. */
  | {
      readonly kind: 'summary-figure'
      readonly year: number
      readonly name: SummaryFigure
      readonly figure: (statistics: Statistics) => Figure
    }
  /** Hours in a row of the log, by the heading that they stand under. */
  | {
      readonly kind: 'logged-hours'
      readonly year: number
      readonly entry: ReportingEntry
      readonly heading: 'hours' | 'longestSingle'
      readonly figure: (statistics: Statistics) => Figure
    }
  /** Words without any row behind them. */
  | { readonly kind: 'summary-words'; readonly heading: string; readonly saved: SavedSummary }
  | { readonly kind: 'deed'; readonly entry: ReportingEntry }
  | { readonly kind: 'seal'; readonly seal: LogSeal }

/** What stands in a cell of the sheets that keep the year's state; null for any other cell, and for one that says nothing. */
export function keptCell(asked: AskedCell, dataset: Dataset, grids: readonly Grid[]): KeptCell | null {
  return asked.sheet === SAVED_SUMMARY_SHEET ? summaryCell(asked, grids) : logCell(asked, dataset)
}

function summaryCell({ row, column }: AskedCell, grids: readonly Grid[]): KeptCell | null {
  const cell = savedSummaryCell(grids, row, column)
  if (!cell) return null
  const { key: says, heading } = cell.says
  const saved = { ...cell.saved, place: { ...cell.saved.place!, column } }
  if (!isFigure(says)) return { kind: 'summary-words', heading, saved }
  const figure = ({ summary }: Statistics) => savedFigure(saved, says, summary[says])
  return { kind: 'summary-figure', year: saved.year, name: says, figure }
}

function isFigure(says: string): says is SummaryFigure {
  return (SUMMARY_FIGURES as readonly string[]).includes(says)
}

function logCell({ sheet, row, column }: AskedCell, dataset: Dataset): KeptCell | null {
  const { log, logSeal } = dataset
  if (logSeal?.place.sheet === sheet && logSeal.place.row === row) return { kind: 'seal', seal: logSeal }
  const entry = log.find((one) => one.place?.sheet === sheet && one.place.row === row)
  const columnOf = dataset.sheets.find((one) => one.sheet === sheet)?.columnOf
  if (!entry || !columnOf || !Object.values(columnOf).includes(column)) return null
  if (entry.seconds === null) return { kind: 'deed', entry }
  // All cells of the row but 单次最长 stand for 学时.
  const longest = column === columnOf.longest && entry.longestSeconds !== null
  const at = { ...entry, place: { ...entry.place!, column: (longest ? columnOf.longest : columnOf.hours) ?? null } }
  const measure = longest ? 'longestSingle' : 'counted'
  return {
    kind: 'logged-hours',
    year: entry.year,
    entry,
    heading: longest ? 'longestSingle' : 'hours',
    figure: (statistics) => loggedFigures(dataset.people)(at, measure, statistics)!,
  }
}
