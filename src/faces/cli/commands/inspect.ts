import type { TablePlan } from '../../../records/readingPlan'
import { answerText } from '../../../state/answerText'
import { choiceText } from '../../../text/choiceText'
import { planLines } from '../../../text/planLines'
import { columnLetters } from '../../../workbook/address'
import type { Grid } from '../../../workbook/grid'
import { listCells } from '../../../workbook/gridList'
import { answerReading } from '../../../year/answerReading'
import { type InspectedSheet, inspectSheets } from '../../../year/inspectSheets'
import { isSettingName } from '../../../year/settingEntry'
import { answersTakenBack, givenAnswers } from '../asking/answers'
import { setSettings } from '../asking/settings'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop, type Stream } from '../command/io'
import type { Options } from '../command/options'
import { printLines } from '../command/print'
import { diskBook } from '../reading/diskBook'
import { choicesIn, chosenKinds, preparedBook } from '../reading/preparedBook'
import { placeText } from '../saying/findingLines'
import { choicesOf, questionLines } from '../saying/questionLines'
import { changingBook } from '../writing/changingBook'

/** `inspect FILE`: which sheets there are, what each is taken for and why; `--set`: what the user says of them, kept in 读表设定. */
export const inspect: Command = {
  name: 'inspect',
  arguments: ['FILE'],
  options: ['sheet', 'set', 'unset', 'by', 'json', 'cells'],
  async run(session, [given], options) {
    const { io } = session
    if (options.set || options.unset) await keepAnswers(session, given!, options)
    const kinds = chosenKinds(session, options)
    const sheets = await inspectSheets(diskBook(session, given!), (grids) => choicesIn(session, grids, kinds))
    if (options.json) printSheets(io.stdout, session, sheets, options.cells === true)
    else
      for (const sheet of sheets)
        printLines(io.stdout, [
          ...sheetLines(session, sheet, given!),
          ...(options.cells ? cellLines(sheet.grid) : []),
          '',
        ])
    return sheets.some(({ questions }) => questions.length > 0) ? ExitStatus.errorsStand : ExitStatus.done
  },
}

/** Keeps and takes back answers in the workbook itself. Throws `Stop` where one says nothing. */
async function keepAnswers(session: Session, given: string, options: Options): Promise<void> {
  const { words } = session
  const book = await changingBook(session, given)
  const opened = await preparedBook(session, book, null, options)
  // Some questions are answered by a line of 设置.
  const isSetting = (text: string) => {
    const name = /^([^=＝!]+)[=＝]/.exec(text)?.[1]?.trim() ?? ''
    return isSettingName(name) && !opened.grids.some(({ sheet }) => sheet === name)
  }
  const set = options.set ?? []
  const answers = givenAnswers(
    session,
    set.filter((text) => !isSetting(text)),
  )
  const asked = { set: answers, unset: answersTakenBack(options.unset) }
  const kept = await answerReading(book, opened, asked, { by: options.by ?? '', now: session.now })
  if ('trouble' in kept) {
    const { sheet } = kept.answer
    const sentence =
      kept.trouble === 'word'
        ? words.inspect.usage.badAnswer(answerText(kept.answer))
        : words.usage.unknownSheet(
            sheet,
            opened.grids.map((grid) => grid.sheet),
          )
    throw new Stop(ExitStatus.wrongUsage, sentence)
  }
  await setSettings(session, book, opened, set.filter(isSetting))
  await book.save()
}

function described({ grid, plan, questions }: InspectedSheet, { catalogue, sentence }: Session) {
  const [first] = plan.tables
  const table = ({ kind, layout, headerRow, columns, unread, className, rows, leftOut }: TablePlan) => ({
    kind,
    layout,
    headerRow,
    class: className,
    columns: columns.map(({ column, heading, meaning, by }) => ({
      column: columnLetters(column),
      heading,
      meaning,
      by,
    })),
    unread: unread.map(({ column, heading }) => ({ column: columnLetters(column), heading })),
    rows,
    leftOut,
  })
  return {
    name: grid.sheet,
    kind: first?.kind ?? null,
    headerRow: first?.headerRow ?? null,
    columns: first ? lettersOf(first) : {},
    rows: grid.rows.at(-1) ?? 0,
    cols: grid.columns.findLastIndex((cells) => cells !== undefined) + 1,
    hidden: grid.hidden,
    fate: plan.fate,
    word: plan.word,
    tables: plan.tables.map(table),
    answers: plan.answers.map(answerText),
    questions: questions.map((question) => ({
      code: question.code,
      cell: question.place ? placeText(question.place) : null,
      text: sentence(question),
      choices: choicesOf(question).map((choice) => ({
        set: answerText(choice),
        text: choiceText(choice, catalogue, question.code),
      })),
    })),
  }
}

function lettersOf({ columns }: TablePlan): Record<string, string> {
  return Object.fromEntries(columns.map(({ meaning, column }) => [meaning, columnLetters(column)]))
}

/** Sheet by sheet, since the cells of a big workbook are more than one string can hold. */
function printSheets(out: Stream, session: Session, sheets: readonly InspectedSheet[], withCells: boolean): void {
  out.write('{"sheets":[')
  sheets.forEach((inspected, index) => {
    const sheet = JSON.stringify(described(inspected, session))
    out.write(index > 0 ? `,\n${sheet.slice(0, -1)}` : sheet.slice(0, -1))
    if (withCells) printCells(out, inspected.grid)
    out.write('}')
  })
  out.write(']}\n')
}

function printCells(out: Stream, grid: Grid): void {
  let pending: string[] = []
  let first = true
  const flush = () => {
    out.write((first ? ',"list":[' : ',') + pending.join(','))
    first = false
    pending = []
  }
  for (const cell of listCells(grid)) if (pending.push(JSON.stringify(cell)) === CELLS_AT_ONCE) flush()
  if (first || pending.length > 0) flush()
  out.write(']')
}

const CELLS_AT_ONCE = 10_000

function sheetLines(session: Session, { grid, plan, questions }: InspectedSheet, given: string): string[] {
  const { words, catalogue } = session
  const [rows, cols] = [grid.rows.at(-1) ?? 0, grid.columns.findLastIndex((cells) => cells !== undefined) + 1]
  const kinds = [...new Set(plan.tables.map(({ kind }) => catalogue.sheetKinds[kind]))]
  const kind = kinds.length > 0 ? kinds.join(words.inspect.and) : words.inspect.unknown
  const facts = [kind, words.inspect.size(rows, cols), ...(grid.hidden ? [words.inspect.hidden] : [])]
  const heads = plan.tables.map(({ headerRow, columns }) => {
    const named = columns.map(({ column, heading, meaning, by }) => {
      const said = by === 'heading' || heading === '' || heading === meaning ? '' : `（${heading}）`
      return `${columnLetters(column)} ${meaning}${said}`
    })
    return `  ${words.inspect.header(headerRow)}${named.join('  ')}`
  })
  return [
    `${grid.sheet}  [${facts.join(', ')}]`,
    ...heads,
    ...planLines([plan], catalogue).map((line) => `  ${line}`),
    ...questions.flatMap((question) => questionLines(session, question, given)),
  ]
}

function* cellLines(grid: Grid): Iterable<string> {
  for (const [row, column, , value] of listCells(grid)) yield `  ${columnLetters(column)}${row}\t${value}`
}
