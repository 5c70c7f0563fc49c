import type { CandidateCause, CausesUnknown, FigureCauses, HoursCause, StampedCause } from '../../../records/cause'
import type { ReportedDrift } from '../../../records/reportedDrift'
import type { SummaryFigure } from '../../../records/summaryFigures'
import { type CausesShown, figureCauseLines, figureCauseWordsFor } from '../../../text/figureCauseText'
import { candidateCauseTexts, candidateLacksText, hoursCauseTexts } from '../../../text/hoursCauseText'
import { reportedCauseLines } from '../../../text/reportedText'
import { stampedCauseLines } from '../../../text/stampedCauseText'
import { type Drifted, hasMoved } from '../../../year/reportingDrift'
import { settingName } from '../../../year/settingEntry'
import type { Session } from '../command/command'
import { placeText } from './findingLines'
import { figureText } from './summaryLines'

/** Causes that a terminal names of one figure; the document has them all. */
const MOST_NAMED = 10

/** How the terminal shows what causes name. */
function shownBy(session: Session): CausesShown {
  return {
    amount: (amount) => figureText(session, { amount }),
    hours: (seconds) => figureText(session, { amount: { unit: 'hours', seconds } }),
    place: placeText,
    setting: settingName,
  }
}

/** Below a figure's old → new: what made the difference. */
export function causeLines(
  session: Session,
  causes: readonly FigureCauses[] | CausesUnknown,
  name: SummaryFigure,
): readonly string[] {
  const found = typeof causes === 'string' ? undefined : causes.find(({ figure }) => figure === name)
  return found
    ? figureCauseLines(
        found,
        figureCauseWordsFor(session.language),
        session.catalogue,
        shownBy(session),
        MOST_NAMED,
      ).map((line) => `      ${line}`)
    : []
}

/** What made a kept figure, or somebody's kept hours, another than the data gives now. */
export function keptCauseLines(session: Session, causes: FigureCauses | HoursCause | CausesUnknown): readonly string[] {
  const { catalogue } = session
  const say = figureCauseWordsFor(session.language)
  if (typeof causes === 'string') return [say.unknown[causes]]
  const [shown, most] = [shownBy(session), MOST_NAMED]
  const lines =
    'part' in causes
      ? figureCauseLines(causes, say, catalogue, shown, most)
      : hoursCauseTexts(causes, catalogue, shown, most)
  return lines.map((line) => `    ${line}`)
}

/** Below a cell or row of a stamped sheet that is not what the data gives. */
export function differenceLines(session: Session, cause: StampedCause): readonly string[] {
  const { catalogue, language } = session
  const lines = stampedCauseLines(cause, figureCauseWordsFor(language), catalogue, shownBy(session), MOST_NAMED)
  return lines.map((line) => `    ${line}`)
}

/** What somebody reported lacks now, and what made it so. */
function candidateLines(session: Session, cause: CandidateCause): readonly string[] {
  const { catalogue } = session
  const lacks = candidateLacksText(cause, catalogue)
  const texts = candidateCauseTexts(cause, catalogue, shownBy(session), MOST_NAMED)
  return [...(lacks ? [lacks] : []), ...texts].map((text) => `    ${text}`)
}

/** Below the sentence of those reported whom the data no longer confirm: the rows, cells and settings that made it so. */
export function reportedLines(session: Session, moved: readonly ReportedDrift[]): readonly string[] {
  const { catalogue, language } = session
  return reportedCauseLines(moved, catalogue, language, shownBy(session), MOST_NAMED).map((line) => `    ${line}`)
}

/** Below somebody reported whose hours or longest single training have moved. */
export function driftLines(session: Session, drifted: Drifted): readonly string[] {
  const { entry, cause, longest, candidate } = drifted
  const { catalogue } = session
  const shown = shownBy(session)
  const who = [entry.personName, entry.personId].filter(Boolean).join(' ')
  const lines = (name: string, of: HoursCause) => [
    session.words.year.backbone.moved(name, shown.hours(of.from), shown.hours(of.to)),
    ...hoursCauseTexts(of, catalogue, shown, MOST_NAMED).map((row) => `    ${row}`),
  ]
  return [
    ...(hasMoved(drifted) ? lines(who, cause) : []),
    ...(longest ? lines(`${who} ${catalogue.headings.longestSingle}`, longest) : []),
    ...(candidate ? [session.words.year.backbone.noCandidate(who), ...candidateLines(session, candidate)] : []),
  ]
}
