import { basename } from 'node:path'
import type { Figure } from '../../../engine/figure'
import type { Dataset } from '../../../records/dataset'
import { errorsIn } from '../../../records/findingCounts'
import type { Person } from '../../../records/person'
import { shownNumber } from '../../../records/rounding'
import { amountText, NO_VALUE } from '../../../text/amounts'
import { figureName } from '../../../text/figureName'
import { type Change, type Compared, classYears, compareYears, isEmptyYear } from '../../../year/compareYears'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { endWith } from '../saying/errorsStand'
import { figureText } from '../saying/summaryLines'
import { compareJson } from '../saying/yearJson'

/** `compare BOOK [OTHER]`: the summary's figures of two years side by side, in two workbooks or in one. */
export const compare: Command = {
  name: 'compare',
  arguments: ['BOOK', '[OTHER]'],
  options: ['year', 'with', 'list', 'json'],
  async run(session, [given, other], options) {
    const { io, words, catalogue } = session
    const book = diskBook(session, given!)
    const otherBook = other === undefined ? null : diskBook(session, other)
    const years = { year: parseYear(options.year, words), with: parseYear(options.with, words) }
    const comparison = await compareYears(bookWithLists(session, book, options.list, years.year), otherBook, years)
    if (comparison === 'same-year') throw new Stop(ExitStatus.wrongUsage, words.year.usage.sameYear)
    if (typeof comparison === 'string') {
      const { name } = comparison === 'after-has-no-year' ? book : (otherBook ?? book)
      throw new Stop(ExitStatus.errorsStand, words.message(name, '', null, words.noYear))
    }
    const { before, after } = comparison
    const empty = [
      ...(before.computed === null && !before.isKept ? [before] : []),
      ...(isEmptyYear(after.statistics) ? [{ year: after.statistics.year, dataset: after.dataset }] : []),
    ]
    for (const { dataset, year } of empty) {
      const sentence = words.year.compare.emptyYear(year, classYears(dataset))
      printLines(io.stderr, [words.message(basename(given!), '', null, sentence)])
    }
    if (options.json) printJson(io.stdout, compareJson(comparison))
    else {
      const rows = comparison.figures.map((figure) => [
        figureName(figure.name, catalogue, after.dataset.policy, before.dataset.policy),
        ...[figure.before, figure.after].map((one) => (one.amount === null ? NO_VALUE : figureText(session, one))),
        changeText(session, figure.change),
      ])
      const say = words.year.compare
      const [from, to] = [before.year, after.statistics.year]
      // Two workbooks are told apart by their names, two years of one by the years alone.
      const book = (path: string, { policy }: Dataset) =>
        other === undefined ? policy.unit : `${policy.unit}（${basename(path)}）`
      const titles = [
        `${book(other ?? given!, before.dataset)} ${from}`,
        `${book(given!, after.dataset)} ${to}`,
      ] as const
      printLines(io.stdout, [
        say.title(titles[0].trim(), titles[1].trim()),
        '',
        ...inColumns([['', String(from), String(to), say.difference], ...rows]),
        '',
        ...peopleLines(session, comparison),
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

/** `+47 人次`, `-2.14 个百分点`, `0 人`; `—` where one of the years has no value. */
function changeText(session: Session, change: Change | null): string {
  if (change === null) return NO_VALUE
  const sign = { more: '+', less: '-', same: '' }[change.direction]
  const { amount } = change.by
  if (amount?.unit !== 'percent') return sign + figureText(session, change.by)
  return `${sign}${shownFigure(change.by)} ${session.words.year.compare.points}`
}

/** Departments before and after, then who became and who ceased to be a candidate; or why none of it is known. */
function peopleLines({ words, catalogue }: Session, { before, people }: Compared): string[] {
  const say = words.year.compare
  if (people === null) return before.computed === null && !before.isKept ? [] : [say.onlySaved(before.year)]
  const { departments, became, ceased } = people
  const pair = (then: Figure | undefined, now: Figure | undefined) =>
    [then, now].map((one) => (one ? shownFigure(one) : say.noDepartment)).join(' → ')
  const rows = departments.map(({ department, depth, before: then, after: now }) => [
    `${'  '.repeat(depth)}${department}`,
    ...DEPARTMENT_FIGURES.map((key) => pair(then?.[key], now?.[key])),
  ])
  const head = [say.departments, ...DEPARTMENT_FIGURES.map((key) => catalogue.headings[key])]
  const names = (some: readonly Person[]) => some.map(({ name, id }) => `  ${name} ${id}`.trimEnd())
  return [
    ...(rows.length === 0 ? [] : [...inColumns([head, ...rows]), '']),
    say.became(became.length),
    ...names(became),
    say.ceased(ceased.length),
    ...names(ceased),
  ]
}

/** What is told of a department, each by its heading of 机构统计. */
const DEPARTMENT_FIGURES = ['people', 'completionRate', 'totalHours', 'candidates'] as const

/** The number alone: its unit stands in the heading. */
function shownFigure({ amount }: Figure): string {
  return amount === null ? NO_VALUE : amountText(amount.unit, shownNumber(amount))
}
