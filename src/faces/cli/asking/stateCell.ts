import { loggedFigure } from '../../../engine/loggedFigure'
import { personOfEntry } from '../../../engine/personOfEntry'
import { savedFigure } from '../../../engine/savedSummaries'
import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import type { ReportingEntry } from '../../../records/reportingLog'
import { SAVED_SUMMARY_SHEET } from '../../../records/savedSummary'
import { SUMMARY_FIGURES, type SummaryFigure } from '../../../records/summaryFigures'
import { savedSummaryCell } from '../../../state/savedSummaries'
import { placeName } from '../../../workbook/address'
import type { Grid } from '../../../workbook/grid'
import type { Session } from '../command/command'
import { SUMMARY_KEYS } from '../saying/json'
import type { AskedCell } from './reportCell'
import type { Subject } from './subject'

/** What a cell of 上报记录 or 年度总结列表 holds: a figure of its year, or words without any row behind them. */
export type StateCell =
  | { readonly year: number; readonly subject: (statistics: Statistics) => Subject }
  | { readonly place: string; readonly sentence: string }

/** What stands in a cell of the sheets that keep the year's state; null for any other cell, and for one that says nothing. */
export function stateCell(
  session: Session,
  asked: AskedCell,
  dataset: Dataset,
  grids: readonly Grid[],
): StateCell | null {
  return asked.sheet === SAVED_SUMMARY_SHEET ? summaryCell(session, asked, grids) : logCell(session, asked, dataset)
}

function summaryCell(
  { words, catalogue }: Session,
  { sheet, row, column }: AskedCell,
  grids: readonly Grid[],
): StateCell | null {
  const cell = savedSummaryCell(grids, row, column)
  if (!cell) return null
  const { key: says, heading } = cell.says
  const saved = { ...cell.saved, place: { ...cell.saved.place!, column } }
  const { year } = saved
  if (!isFigure(says)) {
    const place = placeName({ file: '', sheet, row, column })
    return { place, sentence: words.explain.keptWords(place, heading, year, saved.savedAt) }
  }
  return {
    year,
    subject: (statistics) => ({
      kind: 'cell',
      name: words.explain.keptFigure(catalogue.figures[says], year),
      key: SUMMARY_KEYS[says],
      figure: savedFigure(saved, says, statistics.summary[says]),
    }),
  }
}

function isFigure(says: string): says is SummaryFigure {
  return (SUMMARY_FIGURES as readonly string[]).includes(says)
}

function logCell(session: Session, { sheet, row, column }: AskedCell, dataset: Dataset): StateCell | null {
  const { words } = session
  const { log, logSeal } = dataset
  const place = placeName({ file: '', sheet, row, column })
  if (logSeal?.place.sheet === sheet && logSeal.place.row === row)
    return { place, sentence: words.explain.seal(place, logSeal.count, logSeal.code) }
  const entry = log.find((one) => one.place?.sheet === sheet && one.place.row === row)
  const columnOf = dataset.sheets.find((one) => one.sheet === sheet)?.columnOf
  if (!entry || !columnOf || !Object.values(columnOf).includes(column)) return null
  if (entry.seconds === null) return { place, sentence: words.explain.deed(place, entry) }
  return {
    year: entry.year,
    subject: (statistics) => loggedHours(session, entry, columnOf, column, dataset, statistics),
  }
}

/** The hours of the row's person; all cells of the row but 单次最长 stand for 学时. */
function loggedHours(
  { words, catalogue }: Session,
  entry: ReportingEntry,
  columnOf: Dataset['sheets'][number]['columnOf'],
  column: number,
  dataset: Dataset,
  statistics: Statistics,
): Subject {
  const longest = column === columnOf.longest && entry.longestSeconds !== null
  const at = { ...entry, place: { ...entry.place!, column: (longest ? columnOf.longest : columnOf.hours) ?? null } }
  const heading = catalogue.headings[longest ? 'longestSingle' : 'hours']
  return {
    kind: 'cell',
    name: words.explain.logged(heading, entry),
    key: `${entry.personId || entry.personName} ${heading}`,
    figure: loggedFigure(at, longest ? 'longestSingle' : 'counted', personOfEntry(dataset.people), statistics)!,
  }
}
