import type { CausesUnknown, FigureCauses, HoursCause } from '../../../records/cause'
import type { SummaryFigure } from '../../../records/summaryFigures'
import { type CausesShown, figureCauseLines, figureCauseWordsFor } from '../../../text/figureCauseText'
import { hoursCauseTexts } from '../../../text/hoursCauseText'
import type { Drifted } from '../../../year/causes'
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

/** Below somebody reported whose hours have moved. */
export function driftLines(session: Session, { entry, cause }: Drifted): readonly string[] {
  const shown = shownBy(session)
  const rows = hoursCauseTexts(cause, session.catalogue, shown, MOST_NAMED)
  const { personId, personName } = entry
  return [
    session.words.year.backbone.moved(
      [personName, personId].filter(Boolean).join(' '),
      shown.hours(cause.from),
      shown.hours(cause.to),
    ),
    ...rows.map((row) => `    ${row}`),
  ]
}
