import type { Statistics } from '../../../engine/statistics'
import { type Moment, momentOf } from '../../../records/moment'
import type { FilterStatus } from '../../../text/cliWords'
import { departmentsBelow } from '../../../year/departmentTree'
import { periodLimit, yearEdges } from '../../../year/period'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { cliWordsFor, LANGUAGES } from '../command/language'
import type { Options } from '../command/options'

/** The filters of the manual's pages, as their options give them. */
export const FILTER_OPTIONS = ['name', 'department', 'from', 'to', 'status'] as const

/** Who or what is in view, once the year is known. */
export interface Filters {
  /** Part of a name or 用户编号; '' for all. */
  readonly name: string
  /** A department with everything below it, by their names; null for all. */
  readonly departments: ReadonlySet<string> | null
  /** First and last day as their midnights; null for no limit. */
  readonly from: Moment | null
  readonly to: Moment | null
}

/** The days that options give; throws `Stop` where one is no day, or the first comes after the last. To be called before anything is read. */
export function checkPeriod({ words }: Session, { from, to }: Options): void {
  for (const [option, text] of [
    ['--from', from],
    ['--to', to],
  ] as const)
    if (text !== undefined && !isDay(text)) throw new Stop(ExitStatus.wrongUsage, words.list.badDay(option, text))
  if (from !== undefined && to !== undefined && from > to)
    throw new Stop(ExitStatus.wrongUsage, words.list.dayOrder(from, to))
}

/** The filters for a year; throws `Stop` for a department that it does not have. */
export function filtersOf({ words }: Session, options: Options, { year, breakdown }: Statistics): Filters {
  const tree = breakdown.byDepartment
  const { department } = options
  if (department !== undefined && !tree.some((row) => row.department === department)) {
    const known = tree.map((row) => row.department)
    throw new Stop(ExitStatus.wrongUsage, words.list.unknownDepartment(department, known))
  }
  const edges = yearEdges(year)
  return {
    name: options.name ?? '',
    departments: department === undefined ? null : departmentsBelow(tree, department),
    from: periodLimit(options.from ?? edges.from, edges.from),
    to: periodLimit(options.to ?? edges.to, edges.to),
  }
}

/** The status meant, in either language; 'all' where none is given. Throws `Stop` for one that is not of `known`. */
export function statusOf<Status extends FilterStatus>(
  { words }: Session,
  { status }: Options,
  known: readonly Status[],
): Status | 'all' {
  if (status === undefined) return 'all'
  const found = known.find((one) => LANGUAGES.some((language) => cliWordsFor(language).list.statuses[one] === status))
  if (found) return found
  const shown = known.map((one) => words.list.statuses[one])
  throw new Stop(ExitStatus.wrongUsage, words.list.badStatus(status, shown))
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && momentOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}
