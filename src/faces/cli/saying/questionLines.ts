import { type Finding, isQuestion } from '../../../records/finding'
import type { ReadingAnswer } from '../../../records/readingAnswer'
import { answerText } from '../../../state/answerText'
import { choiceText } from '../../../text/choiceText'
import { settingAnswers, settingName } from '../../../year/settingEntry'
import type { Session } from '../command/command'
import { whereOf } from './findingLines'
import { quoted } from './quoted'

/** What a finding offers as answers; none where it asks nothing, or a line of 设置 answers it. */
export function choicesOf(found: Finding): readonly ReadingAnswer[] {
  return isQuestion(found) ? found.args.choices : []
}

/** Lines of 设置 that answer a question, as they are entered; none for any other. */
export function settingsFor(found: Finding): readonly string[] {
  const answers = settingAnswers(found)
  return answers ? answers.values.map((value) => `${settingName(answers.field)}=${value}`) : []
}

/** A question with the command that gives each answer, ready to be copied; `book` as the user has named it. */
export function questionLines(session: Session, question: Finding, book: string): string[] {
  const { catalogue, sentence } = session
  const command = (set: string) => `      xueshi inspect ${quoted(book)} --set ${quoted(set)}`
  const commands = choicesOf(question).map(
    (choice) => `${command(answerText(choice))}    # ${choiceText(choice, catalogue, question.code)}`,
  )
  return [`  ${whereOf(question)}  ${sentence(question)}`, ...commands, ...settingsFor(question).map(command)]
}

/** All questions of a book with their commands, under one heading; nothing where nothing is asked. */
export function questionsOf(session: Session, findings: readonly Finding[], book: string): string[] {
  const questions = findings.filter((found) => isQuestion(found) || 'setting' in found.args)
  if (questions.length === 0) return []
  const said = questions.slice(0, MOST_SAID).flatMap((question) => questionLines(session, question, book))
  const more = questions.length - MOST_SAID
  return [
    '',
    session.words.inspect.questions(questions.length),
    ...said,
    ...(more > 0 ? [`  ${session.words.check.others(more)}`] : []),
  ]
}

/** Questions said on a terminal; `inspect --json` has them all. */
const MOST_SAID = 12
