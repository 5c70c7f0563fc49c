import { basename } from 'node:path'
import { type ComputedYear, compareYears } from '../../../engine/compareYears'
import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import { prepare } from '../../../run'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { diskBook } from '../reading/diskBook'
import { figureText } from '../saying/summaryLines'
import { compareJson } from '../saying/yearJson'

/** `compare BOOK [OTHER]`: the summary's figures of two years side by side, in two workbooks or in one. */
export const compare: Command = {
  name: 'compare',
  arguments: ['BOOK', '[OTHER]'],
  options: ['year', 'with', 'json'],
  async run(session, [given, other], options) {
    const { io, words, catalogue } = session
    const year = parseYear(options.year, words)
    const withYear = parseYear(options.with, words)
    const after = await computed(session, given!, year)
    const wanted = withYear ?? (other === undefined ? after.statistics.year - 1 : null)
    const before = await computed(session, other ?? given!, wanted)
    if (other === undefined && before.statistics.year === after.statistics.year)
      throw new Stop(ExitStatus.wrongUsage, words.year.usage.sameYear)
    const comparison = compareYears(before, after)
    const [from, to] = [before.statistics.year, after.statistics.year]
    for (const { dataset, statistics } of [before, after])
      if (isEmpty(statistics)) {
        const { year } = statistics
        printLines(io.stderr, [
          words.message(basename(given!), '', null, words.year.compare.emptyYear(year, classYears(dataset))),
        ])
      }
    if (options.json) printJson(io.stdout, compareJson(from, to, comparison))
    else {
      const rows = comparison.figures.map((figure) => [
        catalogue.figures[figure.name],
        figureText(session, figure.before),
        figureText(session, figure.after),
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
    return ExitStatus.done
  },
}

/** A year in which nothing was held and nothing counts: most likely not the one that was meant. */
function isEmpty({ execution, summary }: Statistics): boolean {
  const { amount } = summary.totalHours
  return execution.rows.length === 0 && amount?.unit === 'hours' && amount.seconds === 0
}

function classYears({ classes }: Dataset): readonly number[] {
  return [...new Set(classes.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
}

async function computed(session: Session, given: string, year: number | null): Promise<ComputedYear> {
  const book = diskBook(session, given)
  const { dataset, statistics } = await prepare(book, { year })
  if (!statistics)
    throw new Stop(ExitStatus.errorsStand, session.words.message(book.name, '', null, session.words.noYear))
  return { dataset, statistics }
}
