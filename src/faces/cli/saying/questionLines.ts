import { answerText } from '../../../input/plan/answers'
import { type Finding, isQuestion } from '../../../records/finding'
import type { ReadingAnswer } from '../../../records/readingAnswer'
import { choiceText } from '../../../text/choiceText'
import type { Session } from '../command/command'
import { whereOf } from './findingLines'

/** What a finding offers as answers; none where it asks nothing, or a line of 设置 answers it. */
export function choicesOf(found: Finding): readonly ReadingAnswer[] {
  return isQuestion(found) ? found.args.choices : []
}

/** A question with the command that gives each answer, ready to be copied; `book` as the user has named it. */
export function questionLines(session: Session, question: Finding, book: string): string[] {
  const { catalogue, sentence } = session
  const choices = choicesOf(question)
  const commands = choices.map((choice) => {
    const command = `xueshi inspect ${quoted(book)} --set ${quoted(answerText(choice))}`
    return `      ${command}    # ${choiceText(choice, catalogue)}`
  })
  return [`  ${whereOf(question)}  ${sentence(question)}`, ...commands]
}

/** All questions of a book with their commands, under one heading; nothing where nothing is asked. */
export function questionsOf(session: Session, findings: readonly Finding[], book: string): string[] {
  const questions = findings.filter(isQuestion)
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

/** As the shell of the machine takes it: cmd.exe knows no single quotes, and to others a ! in double ones is history. */
function quoted(text: string): string {
  if (/^[\w./\\\p{Script=Han}-]+$/u.test(text)) return text
  return process.platform === 'win32' ? `"${text.replaceAll('"', '""')}"` : `'${text.replaceAll("'", `'\\''`)}'`
}
