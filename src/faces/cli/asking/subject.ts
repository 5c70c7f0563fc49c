import type { Figure } from '../../../engine/figure'
import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import { HEAD_COUNT, type HeadCount } from '../../../records/headCount'
import type { Policy } from '../../../records/policy'
import { SUMMARY_FIGURES, type SummaryFigure } from '../../../records/summaryFigures'
import { figureName } from '../../../text/figureName'
import { whatIfWordsFor } from '../../../text/whatIfText'
import { wordsFor } from '../../../text/wordsFor'
import { findPerson as find } from '../../../year/findPerson'
import { reconcileHeadCounts } from '../../../year/headCounts'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { SUMMARY_KEYS } from '../saying/json'

/** What `explain` was asked about: a figure of the summary, or a person by index. */
export type Subject =
  /** A cell of a report sheet; `key` is what the JSON documents call the figure, else its name in words. */
  | { readonly kind: 'cell'; readonly name: string; readonly key: string; readonly figure: Figure }
  | { readonly kind: 'figure'; readonly name: SummaryFigure; readonly figure: Figure }
  | { readonly kind: 'person'; readonly person: number; readonly figure: Figure }

/**
 * Finds the figure (of the summary, of 人数核对 or one of those that the other documents hold besides, by its name in either language or in the JSON document) or the person (by 用户编号, else by a name that
 * only one person bears). Throws `Stop` with what would have been understood.
 */
export function findSubject(session: Session, asked: string, dataset: Dataset, statistics: Statistics): Subject {
  const text = plain(asked)
  const name = SUMMARY_FIGURES.find((figure) => namesOf(figure, dataset.policy).some((known) => plain(known) === text))
  if (name) return { kind: 'figure', name, figure: statistics.summary[name] }
  const head = reconcileHeadCounts({ dataset, statistics }).rows.find((row) =>
    headNames(row.name).some((known) => plain(known) === text),
  )
  if (head) {
    const key = HEAD_COUNT[head.name].json
    return { kind: 'cell', name: session.catalogue.headCounts.names[head.name], key, figure: head.figure }
  }
  const other = otherFigures(statistics).find(({ names }) => names.some((known) => plain(known) === text))
  if (other)
    return {
      kind: 'cell',
      name: other.names[session.language === 'en' ? 2 : 1],
      key: other.names[0],
      figure: other.figure,
    }
  const person = findPerson(session, asked, dataset, (similar) => {
    const figures = SUMMARY_FIGURES.map((figure) => session.catalogue.figures[figure])
    return new Stop(ExitStatus.wrongUsage, session.words.usage.unknownSubject(asked, figures, similar))
  })
  return { kind: 'person', person, figure: statistics.people.figure(person, 'counted') }
}

/**
 * The person meant, by index: by 用户编号, else by a name that only one person bears. Throws `Stop` where several are, and
 * what `unknown` makes of the people of a name like it where nobody is.
 */
export function findPerson(
  { words }: Session,
  asked: string,
  { people }: Dataset,
  unknown: (similar: readonly string[]) => Stop,
): number {
  const found = find({ people }, asked)
  if ('person' in found) return found.person
  if ('candidates' in found) throw new Stop(ExitStatus.wrongUsage, words.usage.ambiguousPerson(asked, found.candidates))
  throw unknown(found.near)
}

function namesOf(figure: SummaryFigure, policy: Policy): string[] {
  const called = (['zh-CN', 'en'] as const).flatMap((language) => {
    const words = wordsFor(language)
    return [words.figures[figure], figureName(figure, words, policy)]
  })
  return [figure, SUMMARY_KEYS[figure], ...called]
}

/** Figures of the documents that stand neither in the summary nor among the head counts: their key, and their name in either language. */
function otherFigures({ execution, backbone }: Statistics) {
  const [zh, en] = [wordsFor('zh-CN'), wordsFor('en')]
  const [zhTried, enTried] = [whatIfWordsFor('zh-CN'), whatIfWordsFor('en')]
  return [
    { names: ['target', zhTried.target, enTried.target], figure: backbone.target },
    { names: ['total', zh.headings.classes, en.headings.classes], figure: execution.total },
    {
      names: ['implemented', zh.reports.implemented(true), en.reports.implemented(true)],
      figure: execution.implemented,
    },
  ] as const
}

function headNames(count: HeadCount): string[] {
  return [HEAD_COUNT[count].json, wordsFor('zh-CN').headCounts.names[count], wordsFor('en').headCounts.names[count]]
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
