import type { Collected, Returned } from '../../../records/collecting'
import { isoMoment, type Moment } from '../../../records/moment'
import { answerText, collectWordsFor, returnedSentences } from '../../../text/collectText'
import type { Language } from '../../../text/say'
import { answerCounts, answerState, type CollectStatus, type collectStatus } from '../../../year/collecting/status'
import { inColumns } from '../command/width'

/** What came back, a line a workbook, what was done to it indented below. */
export function returnedLines(returned: readonly Returned[], language: Language): readonly string[] {
  return returned.flatMap((one) => {
    const [head, ...troubles] = returnedSentences(one, language)
    return [head!, ...troubles.map((text) => `  ${text}`)]
  })
}

/** The table of who has answered and who has not. */
export function statusLines(
  year: number,
  { rows, strangers }: ReturnType<typeof collectStatus>,
  language: Language,
): readonly string[] {
  const { status: say } = collectWordsFor(language)
  const lines =
    rows.length === 0
      ? [say.none]
      : [say.title(year, answerCounts(rows)), ...inColumns(rows.map((row) => ['', ...statusCells(row, language)]))]
  return strangers.length === 0 ? lines : [...lines, '', say.strangers, ...returnedLines(strangers, language)]
}

function statusCells(status: CollectStatus, language: Language): readonly string[] {
  const { status: say } = collectWordsFor(language)
  const { whom, department, sentAt } = status.sent
  const { state, files } = answerText(status, answerState(status), language)
  const sent = sentAt === null ? '' : say.sentAt(isoMoment(sentAt, false))
  return [state, whom, department === whom ? '' : department, sent, files.join('；')]
}

/** The same in a document. */
export function collectJson(year: number, { rows, strangers }: ReturnType<typeof collectStatus>, language: Language) {
  return {
    year,
    sent: rows.map(({ sent, atHand }) => ({
      ...sentJson(sent),
      returned: atHand.map((one) => returnedJson(one, language)),
    })),
    strangers: strangers.map((one) => returnedJson(one, language)),
  }
}

export function sentJson({ code, by, whom, department, sentAt, answeredAt, file, times }: Collected) {
  return { code, by, whom, department, sentAt: time(sentAt), answeredAt: time(answeredAt), file: file || null, times }
}

export function returnedJson(one: Returned, language: Language) {
  const [, ...troubles] = returnedSentences(one, language)
  const { file, code, year, by, whom, fate, newer, at, filledBy, rows } = one
  return {
    ...{ file, code: code || null, year, by, whom, fate, newer, at: time(at), filledBy, rows },
    troubles: one.troubles.map(({ kind }, index) => ({ kind, text: troubles[index] })),
  }
}

const time = (moment: Moment | null) => (moment === null ? null : isoMoment(moment))
