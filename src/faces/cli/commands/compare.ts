import { basename } from 'node:path'
import { errorsIn } from '../../../records/findingCounts'
import { NO_VALUE } from '../../../text/amounts'
import { classYears, compareYears, isEmptyYear } from '../../../year/compareYears'
import type { ComputedYear } from '../../../year/openYear'
import type { Command } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { diskBook } from '../reading/diskBook'
import { endWith } from '../saying/errorsStand'
import { figureText } from '../saying/summaryLines'
import { compareJson } from '../saying/yearJson'

/** `compare BOOK [OTHER]`: the summary's figures of two years side by side, in two workbooks or in one. */
export const compare: Command = {
  name: 'compare',
  arguments: ['BOOK', '[OTHER]'],
  options: ['year', 'with', 'json'],
  async run(session, [given, other], options) {
    const { io, words, catalogue } = session
    const book = diskBook(session, given!)
    const otherBook = other === undefined ? null : diskBook(session, other)
    const years = { year: parseYear(options.year, words), with: parseYear(options.with, words) }
    const comparison = await compareYears(book, otherBook, years)
    if (comparison === 'same-year') throw new Stop(ExitStatus.wrongUsage, words.year.usage.sameYear)
    if (typeof comparison === 'string') {
      const { name } = comparison === 'after-has-no-year' ? book : (otherBook ?? book)
      throw new Stop(ExitStatus.errorsStand, words.message(name, '', null, words.noYear))
    }
    const { before, after } = comparison
    const [from, to] = [before.statistics.year, after.statistics.year]
    for (const { dataset, statistics } of [before, after])
      if (isEmptyYear(statistics)) {
        const sentence = words.year.compare.emptyYear(statistics.year, classYears(dataset))
        printLines(io.stderr, [words.message(basename(given!), '', null, sentence)])
      }
    if (options.json) printJson(io.stdout, compareJson(from, to, comparison))
    else {
      const rows = comparison.figures.map((figure) => [
        catalogue.figures[figure.name],
        ...[figure.before, figure.after].map((one) => (one.amount === null ? NO_VALUE : figureText(session, one))),
      ])
      const say = words.year.compare
      const names = (people: readonly { readonly name: string; readonly id: string }[]) =>
        people.map(({ name, id }) => `  ${name} ${id}`.trimEnd())
      // Two workbooks are told apart by their names, two years of one by the years alone.
      const book = (path: string, { dataset: { policy } }: ComputedYear) =>
        other === undefined ? policy.unit : `${policy.unit}（${basename(path)}）`
      const titles = [`${book(other ?? given!, before)} ${from}`, `${book(given!, after)} ${to}`] as const
      printLines(io.stdout, [
        say.title(titles[0].trim(), titles[1].trim()),
        '',
        ...inColumns([['', String(from), String(to)], ...rows]),
        '',
        say.became(comparison.became.length),
        ...names(comparison.became),
        say.ceased(comparison.ceased.length),
        ...names(comparison.ceased),
      ])
    }
    if (otherBook) {
      const ends = [endWith(session, book.name, after.findings), endWith(session, otherBook.name, before.findings)]
      return ends.find((end) => end !== ExitStatus.done) ?? ExitStatus.done
    }
    // One workbook is told of once; a check may find more in one of the years.
    const worse = errorsIn(before.findings) > errorsIn(after.findings) ? before : after
    return endWith(session, book.name, worse.findings)
  },
}
