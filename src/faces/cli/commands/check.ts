import { planLines } from '../../../text/planLines'
import type { Command } from '../command/command'
import { ExitStatus } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { preparedBook } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'
import { groupedFindings } from '../saying/findingLines'
import { checkJson } from '../saying/json'
import { questionsOf } from '../saying/questionLines'
import { sayYearTrouble } from '../saying/yearTrouble'

/** `check BOOK`: what is wrong with the data; writes nothing. */
export const check: Command = {
  name: 'check',
  arguments: ['BOOK', '[LISTS...]'],
  options: ['year', 'sheet', 'json'],
  async run(session, [given, ...lists], options) {
    const { io, words, sentence } = session
    const book = bookWithLists(session, diskBook(session, given!), lists, parseYear(options.year, words))
    const { dataset, statistics, findings } = await preparedBook(session, book, parseYear(options.year, words), options)
    if (options.json) printJson(io.stdout, checkJson(findings, sentence))
    else {
      const found = findings.length > 0 ? groupedFindings(session, findings) : ['', words.check.clean]
      printLines(io.stdout, [
        words.check.title(book.name, statistics?.year ?? null),
        '',
        ...planLines(dataset.plan, session.catalogue),
        ...found,
        ...questionsOf(session, findings, given!),
      ])
    }
    sayYearTrouble(session, book.name, statistics)
    const end = endWith(session, book.name, findings)
    return statistics ? end : ExitStatus.errorsStand
  },
}
