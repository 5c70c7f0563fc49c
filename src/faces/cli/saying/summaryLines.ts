import type { Figure } from '../../../engine/figure'
import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import { countFindings } from '../../../records/findingCounts'
import { shownNumber } from '../../../records/rounding'
import { SUMMARY_FIGURE, SUMMARY_FORM, type SummaryFigure } from '../../../records/summaryFigures'
import type { Prepared } from '../../../run'
import { amountText } from '../../../text/amounts'
import { figureName } from '../../../text/figureName'
import type { Session } from '../command/command'
import { padded, widest } from '../command/width'

/** The year at a glance, for a terminal: the ten figures, the backbone, how many findings there are. */
export function summaryLines(session: Session, { dataset, findings }: Prepared, statistics: Statistics): string[] {
  const { words, catalogue } = session
  const { year, summary, backbone } = statistics
  const { report } = words
  return [
    report.title(year, dataset.policy.unit) + (summary.state === 'draft' ? report.draft : ''),
    '',
    ...figureLines(session, dataset, statistics),
    '',
    report.backbone(
      backbone.candidates.length,
      backbone.reported.length,
      figureText(session, backbone.target),
      figureText(session, backbone.rate),
      catalogue.reports.status[backbone.status],
    ),
    report.counts(countFindings(findings)),
  ]
}

/** The ten figures in the pairs of the stamped form. */
export function figureLines(session: Session, { policy }: Pick<Dataset, 'policy'>, { summary }: Statistics): string[] {
  const table = SUMMARY_FORM.map((pair) =>
    pair.flatMap((name) => [figureName(name, session.catalogue, policy), figureText(session, summary[name])]),
  )
  const widths = [0, 1, 2, 3].map((column) => widest(table.map((row) => row[column]!)))
  return table.map((row) => `  ${row.map((text, column) => padded(text, widths[column]!)).join('   ')}`.trimEnd())
}

/** `42.86 %`, `10423.21 小时`, `—`; in words where nothing was given. */
export function figureText({ words, catalogue }: Session, { amount }: Pick<Figure, 'amount'>): string {
  if (amount === null) return words.report.notGiven
  const value = shownNumber(amount)
  return value === null
    ? amountText(amount.unit, null)
    : `${amountText(amount.unit, value)} ${catalogue.units[amount.unit]}`
}

/** A figure as 年度总结列表 keeps it, a number already rounded, with its unit. */
export function keptText({ catalogue }: Session, name: SummaryFigure, value: number): string {
  const { unit } = SUMMARY_FIGURE[name]
  return `${amountText(unit, value)} ${catalogue.units[unit]}`
}
