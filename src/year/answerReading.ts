import { topicOf } from '../input/plan/known/answers'
import { isAnswerWord, kindNamed, nameOfKind } from '../input/plan/known/answerWords'
import { shapeOf } from '../input/plan/known/shape'
import type { Moment } from '../records/moment'
import type { KeptAnswer, ReadingAnswer } from '../records/readingAnswer'
import type { SheetKind } from '../records/sheetKind'
import { READING_SETTINGS_SHEET } from '../records/writtenSheets'
import { refuseForeign } from '../run'
import { CLASS_PREFIX, HEADER_PREFIX, NOT_READ } from '../state/answerWords'
import { READING_SETTINGS_VERSION } from '../state/readingSettings'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import type { Run } from '../workbook/workbook'
import { keepState } from './keepState'
import type { OpenYear } from './openYear'

/** What is taken back: all that is said of the sheet or column, or where `as` says something what is said about the same. */
export type TakenBack = Pick<ReadingAnswer, 'file' | 'sheet' | 'column'> & { readonly as?: string | undefined }

/** What the user says of sheets, and what he takes back. */
export interface AnswersAsked {
  readonly set: readonly ReadingAnswer[]
  readonly unset: readonly TakenBack[]
}

/** Whether an answer says of what kind a sheet is, or that it is not to be read. */
export function isKindWord(as: string): boolean {
  return as === NOT_READ || kindNamed(as) !== undefined
}

/** That a sheet is of a kind, or is not to be read (null). */
export function kindAnswer(file: string, sheet: string, kind: SheetKind | null): ReadingAnswer {
  return { file, sheet, column: null, as: kind === null ? NOT_READ : nameOfKind(kind), shape: '' }
}

/** What a column is, by its canonical heading, or that it is not to be read (null). */
export function columnAnswer(file: string, sheet: string, column: number, heading: string | null): ReadingAnswer {
  return { file, sheet, column, as: heading ?? NOT_READ, shape: '' }
}

/** Of which class a sheet of attendance is. */
export function classAnswer(file: string, sheet: string, className: string): ReadingAnswer {
  return { file, sheet, column: null, as: `${CLASS_PREFIX}${className}`, shape: '' }
}

/** In which row, from 1, the heads of a sheet stand. */
export function headerAnswer(file: string, sheet: string, row: number): ReadingAnswer {
  return { file, sheet, column: null, as: `${HEADER_PREFIX}${row}`, shape: '' }
}

/** Why an answer says nothing: there is no such sheet, or nobody knows the word. */
export type AnswerTrouble = { readonly answer: ReadingAnswer; readonly trouble: 'sheet' | 'word' }

/** The answers as they are kept now, and the sheet as it is written; null where it is gone with the last answer, or nothing changed. */
export interface AnswersKept {
  readonly answers: readonly KeptAnswer[]
  readonly written: Layout | null
}

/**
 * Keeps what the user says of sheets and columns in 读表设定, bound to the heads of their sheets as they are now; the later of two answers
 * about the same holds. Nothing is written where one of them says nothing.
 */
export async function answerReading(
  book: Pick<OpenWorkbook, 'write' | 'remove'>,
  opened: Pick<OpenYear, 'dataset' | 'grids'>,
  { set, unset }: AnswersAsked,
  { by, now }: { readonly by: string; readonly now: Moment },
  run?: Run,
): Promise<AnswersKept | AnswerTrouble> {
  const { dataset, grids } = opened
  const main = grids[0]?.file ?? ''
  const inMain = <Place extends { readonly file: string }>(place: Place) =>
    place.file === main ? { ...place, file: '' } : place
  const gridOf = ({ file, sheet }: Pick<ReadingAnswer, 'file' | 'sheet'>) =>
    grids.find((grid) => grid.sheet === sheet && grid.file === (file || main))
  const given: KeptAnswer[] = []
  for (const answer of set.map(inMain)) {
    const grid = gridOf(answer)
    if (!grid) return { answer, trouble: 'sheet' }
    if (!isAnswerWord(answer)) return { answer, trouble: 'word' }
    const shape = shapeOf(grid)
    given.push({ ...answer, shape, by, at: now, version: READING_SETTINGS_VERSION, place: null })
  }
  const gone = unset.map(inMain)
  const topics = new Set(given.map(topicOf))
  const staying = dataset.answers.filter(
    (answer) => !topics.has(topicOf(answer)) && !gone.some((one) => isAbout(one, answer)),
  )
  const answers = [...staying, ...given]
  if (given.length === 0 && staying.length === dataset.answers.length) return { answers, written: null }
  // The pane begins without what lays sheets out.
  const { readingSettingsLayout } = await import('../report/readingSettings')
  const written = readingSettingsLayout(answers)
  if (answers.length > 0) await keepState(book, opened, [written], run)
  else {
    refuseForeign(dataset, [written])
    await book.remove([READING_SETTINGS_SHEET], run)
  }
  return { answers, written: answers.length > 0 ? written : null }
}

function isAbout({ as, ...place }: TakenBack, answer: KeptAnswer): boolean {
  return topicOf({ ...answer, ...place, as: as ?? answer.as }) === topicOf(answer)
}
