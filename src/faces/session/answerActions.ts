import type { ReadingAnswer } from '../../records/readingAnswer'
import type { SheetKind } from '../../records/sheetKind'
import type { Place } from '../../workbook/address'
import { nextTurn } from '../../workbook/nextTurn'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { AnswerEffect } from '../../year/answerEffects'
import type { AnswersAsked, TakenBack } from '../../year/answerReading'
import type { Environment } from './environment'
import type { ReadingInView } from './readingInView'
import type { PaneState } from './state'
import type { Store } from './store'
import type { Work } from './work'

/** What the user can say of how sheets are read; as with a session, nothing throws. */
export interface AnswerActions {
  /** Keeps answers in 读表设定, and reads with them. */
  answer(answers: readonly ReadingAnswer[]): Promise<void>
  takeBack(answers: readonly TakenBack[]): Promise<void>
  /** Says what a sheet of a file is; null: not to be read; undefined: as it is understood. */
  chooseKind(sheet: Pick<Place, 'file' | 'sheet'>, kind: SheetKind | null | undefined): Promise<void>
  /** What an answer would change in the year's summary; null where that cannot be said now. Nothing is written. */
  effectOf(answer: ReadingAnswer, signal: AbortSignal): Promise<readonly AnswerEffect[] | null>
}

export function answerActions(
  book: OpenWorkbook,
  environment: Environment,
  store: Store<PaneState>,
  work: Work,
  { readAgain, kept }: ReadingInView,
): AnswerActions {
  const keep = (asked: (answering: typeof import('../../year/answerReading')) => AnswersAsked) =>
    work('changing', async (run) => {
      const { stale, reading } = store.get()
      if (stale || !reading) {
        await readAgain(run)
        return { kind: 'read-again' }
      }
      const acting = { by: reading.dataset.policy.preparer, now: environment.now() }
      const answering = await import('../../year/answerReading')
      const outcome = await answering.answerReading(book, reading, asked(answering), acting, run)
      // What is asked is asked of sheets that are there, in words that are known.
      if ('trouble' in outcome) throw new Error(`an answer that says nothing: ${outcome.answer.as}`)
      if (outcome.written) await kept(reading, [outcome.written], run)
      else {
        run.changed()
        await readAgain(run)
      }
      return null
    })
  return {
    answer: (set) => keep(() => ({ set, unset: [] })),
    takeBack: (unset) => keep(() => ({ set: [], unset })),
    chooseKind: ({ file, sheet }, kind) =>
      keep(({ kindAnswer }) => {
        const answer = kindAnswer(file, sheet, kind ?? null)
        return kind === undefined ? { set: [], unset: [answer] } : { set: [answer], unset: [] }
      }),
    async effectOf(answer, signal) {
      const { reading, year, stale } = store.get()
      if (!reading || stale) return null
      try {
        const data = await environment.readData(reading.grids, [answer], signal)
        signal.throwIfAborted()
        const { computeYear } = await import('../../year/openYear')
        const { statistics } = await computeYear(data, reading.grids, year, nextTurn)
        const { answerEffects } = await import('../../year/answerEffects')
        return answerEffects(reading.statistics, statistics)
      } catch {
        return null
      }
    },
  }
}
