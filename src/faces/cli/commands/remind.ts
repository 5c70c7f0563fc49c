import { resolve } from 'node:path'
import type { Addressee } from '../../../records/reminders'
import { reminderWordsFor, wordsTroubleText } from '../../../text/reminderText'
import { mailMergeHeads, mailMergeRows, reminderLetters } from '../../../year/reminderLetters'
import { REMIND_FILTERS, remindersOf } from '../../../year/reminders'
import { keepReminderWords, type WordsInForce, wordsInForce } from '../../../year/reminderWords'
import { remindersSheetOf } from '../../../year/writeReminders'
import { checkPeriod, FILTER_OPTIONS, filtersOf, statusOf } from '../asking/filters'
import { addresseeNamed, addresseeNames, askedWords, wordsRefusedText } from '../asking/reminderWords'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { preparedBook, withYear } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'
import { placeText } from '../saying/findingLines'
import { reminderLines, remindersJson } from '../saying/reminders'
import { changingBook } from '../writing/changingBook'
import { csvFile } from '../writing/csvFile'
import { isSameFile, newBook } from '../writing/newBook'

/** `remind BOOK`: 催办清单, as a list, a sheet, texts to paste, a mail-merge table; `--set` keeps the words of these texts in the workbook. */
export const remind: Command = {
  name: 'remind',
  arguments: ['BOOK'],
  options: [...FILTER_OPTIONS, 'year', 'sheet', 'list', 'text', 'out', 'csv', 'force', 'set', 'unset', 'by', 'json'],
  async run(session, [given], options) {
    const { io, words, language, now } = session
    if (options.set || options.unset) return keepWords(session, given!, options)
    checkPeriod(session, options)
    const status = statusOf(session, options, REMIND_FILTERS)
    const to = textTo(session, options)
    const { command } = reminderWordsFor(language)
    const book = diskBook(session, given!)
    const { out, csv, force } = options
    if (out !== undefined && isSameFile(resolve(io.cwd, out), book.path))
      throw new Stop(ExitStatus.wrongUsage, words.usage.outIsBook(out))
    const sheet = out === undefined ? null : await newBook(session, out, { as: 'xueshi report', force })
    const table = csv === undefined ? null : csvFile(session, csv, { force, bad: command.notCsv(csv) })
    const asked = parseYear(options.year, words)
    const beside = bookWithLists(session, book, options.list, asked)
    const year = withYear(session, book, await preparedBook(session, beside, asked, options))
    const { name: search, ...filters } = filtersOf(session, options, year.statistics)
    const filter = { ...filters, search, status: status === 'all' ? 'notReached' : status, order: 'hours' } as const
    const reminders = remindersOf(year, filter, now)
    const inForce = wordsInForce(year, language)

    const letters = (of: Addressee) => reminderLetters(reminders, of, inForce.texts[of], language)
    if (sheet) {
      const layout = remindersSheetOf(year, reminders, { language, computedAt: now })
      await sheet.write([layout])
    }
    const merged = table ? letters(to ?? 'person') : []
    table?.write([mailMergeHeads(to ?? 'person'), ...mailMergeRows(to ?? 'person', merged)])

    if (options.json) printJson(io.stdout, remindersJson(reminders, inForce, language))
    else if (to) {
      const texts = letters(to).map(({ text }) => text)
      printLines(io.stdout, texts.length === 0 ? [command.none] : [texts.join(BETWEEN)])
    } else printLines(io.stdout, reminderLines(reminders, language))
    if (sheet) printLines(io.stderr, [sheet.path])
    if (table) printLines(io.stderr, [command.written(table.path, merged.length)])
    const end = endWith(session, book.name, year.findings)
    return sayTroubles(session, book.name, inForce) ? ExitStatus.errorsStand : end
  },
}

const BETWEEN = `\n\n${'─'.repeat(24)}\n\n`

/** Whom texts are written to; null where none are asked for. */
function textTo(session: Session, { text }: Options): Addressee | null {
  if (text === undefined) return null
  const to = addresseeNamed(text)
  if (to) return to
  const { command } = reminderWordsFor(session.language)
  throw new Stop(ExitStatus.wrongUsage, command.badText(text, addresseeNames(session)))
}

/** Says what of 催办用语 is not heeded, and whether there is anything. */
function sayTroubles(session: Session, file: string, { troubles }: WordsInForce): boolean {
  printLines(
    session.io.stderr,
    troubles.map((trouble) =>
      session.words.message(
        file,
        trouble.place ? placeText(trouble.place) : '',
        null,
        wordsTroubleText(trouble, session.language),
      ),
    ),
  )
  return troubles.length > 0
}

/** Keeps words in the workbook itself. */
async function keepWords(session: Session, given: string, options: Options): Promise<ExitStatus> {
  const { io, language, now } = session
  const { command } = reminderWordsFor(language)
  if (options.list) throw new Stop(ExitStatus.wrongUsage, command.wordsAndFilters)
  if (options.out !== undefined || options.csv !== undefined || options.text !== undefined)
    throw new Stop(ExitStatus.wrongUsage, command.wordsAndFilters)
  const asked = askedWords(session, options)
  const book = await changingBook(session, given)
  const opened = await preparedBook(session, book, null, options)
  const kept = await keepReminderWords(book, opened, asked, { by: options.by ?? '', now })
  if ('refused' in kept) throw new Stop(ExitStatus.wrongUsage, wordsRefusedText(session, kept))
  await book.save()
  printLines(io.stderr, [command.kept])
  return ExitStatus.done
}
