import type { Figure, Part } from '../../../engine/figure'
import type { PersonPart } from '../../../engine/personFigure'
import { secondsOf } from '../../../records/amount'
import type { Policy } from '../../../records/policy'
import { hoursText } from '../../../text/amounts'
import { countCounting, explainFigure, groupsOf } from '../../../year/explainFigure'
import { formulaText, wholeText } from '../../../year/formula'
import type { Session } from '../command/command'
import { padded, widest } from '../command/width'
import { placeText } from './findingLines'
import { figureText } from './summaryLines'

/** How a figure was made, as a formula of words. */
export function formulaOf(session: Session, figure: Figure, policy: Policy): string {
  return formulaText(figure, policy, session.catalogue, (one) => figureText(session, one), placeText)
}

/** The rows behind a figure; those of a ratio apart, above and below the line. */
export function figureLines(session: Session, figure: Figure, policy: Policy): string[] {
  const { made } = figure
  if (made.how === 'stored' && made.now) return figureLines(session, made.now, policy)
  if (made.how !== 'ratio') return groupLines(session, figure)
  const { part, whole } = session.words.explain
  return [
    part(figureText(session, made.part)),
    ...partLines(session, explainFigure(made.part)),
    '',
    whole(wholeText(made.whole, policy, (one) => figureText(session, one))),
    ...partLines(session, explainFigure(made.whole)),
  ]
}

/** The same of a figure that hangs on several years, those of each under what it adds; of any other one list. */
export function groupLines(session: Session, figure: Figure): string[] {
  const { made } = session.catalogue
  return groupsOf(figure).flatMap(({ year, figure: of }) => [
    ...(year === null ? [] : [made.year(year, figureText(session, of))]),
    ...partLines(session, explainFigure(of)),
  ])
}

/** Whether a row counts, and what a cap takes of it. */
function standingText(session: Session, part: Part): string {
  const { days } = part
  return [hoursStanding(session, part), ...(days === undefined ? [] : [session.catalogue.rowDays(days)])].join(' ')
}

function hoursStanding({ words, catalogue }: Session, part: Part): string {
  if (!part.counts) return words.explain.no(catalogue.whys[part.why])
  if (part.capped === undefined) return words.explain.yes
  return catalogue.capped(
    hoursText(part.capped, catalogue),
    part.capped === secondsOf(part.amount),
    part.cappedBy ?? [],
  )
}

/** Of which source, and as of which subject, where anybody says. */
function ofText({ catalogue: { sources } }: Session, { source, subject }: PersonPart): string {
  return `（${sources[source]}${subject === null ? '' : `，${sources[subject]}`}）`
}

/** Rows that made a number, those that do not count with why. */
export function partLines(session: Session, parts: readonly (Part | PersonPart)[]): string[] {
  const { words } = session
  if (parts.length === 0) return [words.explain.noRows]
  const table = parts.map((part) => [
    placeText(part.place),
    figureText(session, part),
    standingText(session, part),
    'source' in part ? `${part.text}  ${ofText(session, part)}` : part.text,
  ])
  const widths = [0, 1, 2].map((column) => widest(table.map((row) => row[column]!)))
  const lines = table.map(([place, amount, counts, text]) =>
    `  ${padded(place!, widths[0]!)}  ${padded(amount!, widths[1]!, 'right')}  ${padded(counts!, widths[2]!)}  ${text}`.trimEnd(),
  )
  return [words.explain.counting(countCounting(parts), parts.length), ...lines]
}
