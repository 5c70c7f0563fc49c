import { hoursCause, keptOfEntry, longestCause } from '../engine/causes/hoursCause'
import { type Figure, figureOf, type Part } from '../engine/figure'
import { personOfEntry } from '../engine/personOfEntry'
import { savedFigure } from '../engine/savedSummaries'
import type { CausesUnknown, FigureCauses, StampedCause } from '../records/cause'
import type { Seconds } from '../records/duration'
import type { ReportingEntry } from '../records/reportingLog'
import { SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import { type ReportSheet, SHEET_NAMES } from '../records/writtenSheets'
import { figureValue } from '../report/column'
import { figureIn } from '../report/layOut'
import type { ReportInput } from '../report/reportInput'
import { reportCalled } from '../report/reports'
import type { Difference } from '../report/verifyLayout'
import { wordsFor } from '../text/wordsFor'
import { summaryCauses } from './causes'
import { explainFigure } from './explainFigure'
import type { ComputedYear } from './openYear'
import { reportingState } from './reportingState'
import { savedSummary } from './savedSummary'

/** Rows that are named where nothing was kept of what stood there before. */
const MOST_ROWS = 3

/** What made each difference of a stamped sheet from the data, in their order; null where there is nothing to be said. */
export function stampedCauses(
  year: ComputedYear,
  sheet: ReportSheet,
  differences: readonly Difference[],
): readonly (StampedCause | null)[] {
  const input: ReportInput = { ...year, words: wordsFor('zh-CN'), language: 'zh-CN', computedAt: 0, linkable: false }
  const report = reportCalled(sheet)?.(input)
  const { summary } = year.statistics
  let causes: ReturnType<typeof summaryCauses> | null = null
  const causesOfSummary = () => {
    causes ??= summaryCauses(year)
    return causes
  }
  return differences.map((difference) => {
    if (difference.kind !== 'cell') return sheet === SHEET_NAMES.backbone ? reportedRow(year, difference) : null
    const { dataRow, column } = difference
    const shown = report && dataRow !== null ? figureIn(report, dataRow, column) : null
    if (!shown) return null
    const name = SUMMARY_FIGURES.find((one) => summary[one] === shown.figure)
    if (name) return summaryCause(year, name, difference, causesOfSummary)
    return personCause(year, shown.figure, difference) ?? rowsOf(shown.figure)
  })
}

/** The sheet's figure is known where it is that of the saved summary. */
function summaryCause(
  year: ComputedYear,
  name: SummaryFigure,
  { report }: Difference,
  causesOfSummary: () => readonly FigureCauses[] | CausesUnknown,
): StampedCause | null {
  const saved = savedSummary(year)
  if (!saved || printed(savedFigure(saved, name, null)) !== report) return { kind: 'unknown', why: 'other-basis' }
  const causes = causesOfSummary()
  if (typeof causes === 'string') return { kind: 'unknown', why: causes }
  const found = causes.find(({ figure }) => figure === name)
  return found ? { kind: 'figure', causes: found } : null
}

/** Of somebody reported, where a row of the log holds what the sheet prints; null for any other figure. */
function personCause(year: ComputedYear, figure: Figure, { report, data }: Difference): StampedCause | null {
  const { dataset, statistics } = year
  const one = statistics.backbone.reported.find(
    ({ hours, longestSingle }) => hours === figure || longestSingle === figure,
  )
  if (!one) return null
  const isLongest = one.longestSingle === figure
  const { person } = one
  const now = statistics.people[isLongest ? 'longestSingle' : 'counted'][person] ?? 0
  const whoIs = personOfEntry(dataset.people)
  const kept = (entry: ReportingEntry) => (isLongest ? entry.longestSeconds : entry.seconds)
  const entry = dataset.log.findLast(
    (row) =>
      row.year === statistics.year &&
      row.action === 'report' &&
      whoIs(row) === person &&
      printedHours(kept(row) ?? 0) === report,
  )
  if (!entry || person < 0 || printedHours(now) !== data) return { kind: 'unknown', why: 'other-basis' }
  const rows = keptOfEntry(entry)
  const cause = isLongest
    ? longestCause(kept(entry) ?? 0, rows, dataset, statistics, person)
    : hoursCause(rows, dataset, statistics, person)
  return { kind: 'hours', cause }
}

/** The row of 上报记录 by which somebody came onto the list, or left it; of namesakes nobody can say whose row it was. */
function reportedRow(year: ComputedYear, { kind, report, data }: Difference): StampedCause | null {
  const texts = (kind === 'missing' ? data : report).split(' ')
  const { year: which } = year.statistics
  const entries = kind === 'missing' ? reportingState(year).reported : year.dataset.log
  const named = entries.filter((row) => row.year === which && row.personName !== '' && texts.includes(row.personName))
  if (new Set(named.map(({ personId }) => personId)).size !== 1) return null
  const entry = kind === 'missing' ? named.at(-1) : named.findLast(({ action }) => action === 'withdraw')
  return entry?.place ? { kind: 'rows', places: [entry.place], all: 1 } : null
}

function rowsOf(figure: Figure): StampedCause | null {
  const counted = explainFigure(figure).filter(({ counts }: Part) => counts)
  if (counted.length === 0) return null
  return { kind: 'rows', places: counted.slice(0, MOST_ROWS).map(({ place }) => place), all: counted.length }
}

/** As a cell shows it, in the way of `verifyLayout`. */
function printed(figure: Figure): string {
  const value = figureValue(figure)
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : (value ?? '')
}

function printedHours(seconds: Seconds): string {
  return printed(figureOf({ unit: 'hours', seconds }, { how: 'absent' }))
}
