import { type ComputedYear, compareYears } from '../../../engine/compareYears'
import { prepare } from '../../../run'
import type { Command, Session } from '../command'
import { diskBook } from '../diskBook'
import { ExitStatus, Stop } from '../io'
import { printJson, printLines } from '../print'
import { figureText } from '../summaryLines'
import { parseYear } from '../values'
import { inColumns } from '../width'
import { compareJson } from '../yearJson'

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
      printLines(io.stdout, [
        say.title(`${before.dataset.policy.unit} ${from}`.trim(), `${after.dataset.policy.unit} ${to}`.trim()),
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

async function computed(session: Session, given: string, year: number | null): Promise<ComputedYear> {
  const book = diskBook(session, given)
  const { dataset, statistics } = await prepare(book, { year })
  if (!statistics)
    throw new Stop(ExitStatus.errorsStand, session.words.message(book.name, '', null, session.words.noYear))
  return { dataset, statistics }
}
