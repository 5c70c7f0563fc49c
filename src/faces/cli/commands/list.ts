import type { Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import type { Moment } from '../../../records/moment'
import { CLASS_STATUSES, chosenClasses } from '../../../year/chosenClasses'
import { filterPeople, PEOPLE_FILTERS, STUDIED_FILTERS } from '../../../year/chosenPeople'
import { executionTotals } from '../../../year/executionTotals'
import { onlineHours } from '../../../year/onlineHours'
import type { ComputedYear } from '../../../year/openYear'
import { type PeriodHours, periodHours } from '../../../year/periodHours'
import { checkPeriod, FILTER_OPTIONS, type Filters, filtersOf, statusOf } from '../asking/filters'
import type { Command, Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { printJson, printLines } from '../command/print'
import { parseYear } from '../command/values'
import { inColumns } from '../command/width'
import { bookWithLists } from '../reading/besideBooks'
import { diskBook } from '../reading/diskBook'
import { preparedBook, withYear } from '../reading/preparedBook'
import { endWith } from '../saying/errorsStand'
import { classListJson, onlineListJson, peopleListJson } from '../saying/listJson'
import { figureText } from '../saying/summaryLines'

const LISTS = ['people', 'classes', 'online'] as const

/** A list as it is asked for: its lines, and its document. */
interface Listed {
  readonly lines: readonly string[]
  readonly json: object
}

/** `list BOOK [people|classes|online]`: the manual's pages 职工学习总体情况统计, 培训班统计表, 职工在线学习统计, with their filters. */
export const list: Command = {
  name: 'list',
  arguments: ['BOOK', '[LIST]'],
  options: [...FILTER_OPTIONS, 'year', 'sheet', 'list', 'json'],
  async run(session, [given, asked = 'people'], options) {
    const { io, words } = session
    const known = LISTS.find((name) => name === asked)
    if (!known) throw new Stop(ExitStatus.wrongUsage, words.list.unknownList(asked, LISTS))
    checkPeriod(session, options)
    // Wrong words are said before a large workbook is read.
    const listed = LISTED[known](session, options)
    const wanted = parseYear(options.year, words)
    const book = bookWithLists(session, diskBook(session, given!), options.list, wanted)
    const year = withYear(session, book, await preparedBook(session, book, wanted, options))
    const { lines, json } = listed(year, filtersOf(session, options, year.statistics))
    if (options.json) printJson(io.stdout, { year: year.statistics.year, list: known, ...json })
    else printLines(io.stdout, lines)
    return endWith(session, book.name, year.findings)
  },
}

type Lister = (session: Session, options: Options) => (year: ComputedYear, filters: Filters) => Listed

const LISTED: Readonly<Record<(typeof LISTS)[number], Lister>> = {
  people(session, options) {
    const status = statusOf(session, options, withoutAll(PEOPLE_FILTERS))
    return ({ dataset, statistics }, filters) => {
      const part = isPart(filters) ? periodHours(dataset, statistics.judged, filters) : null
      const seconds = part?.seconds ?? statistics.people.counted
      const order = { status, search: filters.name, departments: filters.departments, order: 'hours', seconds } as const
      const chosen = filterPeople(dataset, statistics, order)
      const { headings } = session.catalogue
      const rows = chosen.map((person) => [
        ...personCells(dataset, person),
        figureText(session, statistics.people.figure(person, 'counted')),
        ...(part ? [figureText(session, part.figure(person))] : []),
        figureText(session, statistics.people.figure(person, 'missing')),
      ])
      const { inPeriod } = session.words.list
      const head = [...personHeads(session), headings.effective, ...(part ? [inPeriod] : []), headings.missing]
      return {
        lines: tableLines(session, head, rows, ofStaff(statistics, chosen)),
        json: { rows: peopleListJson(dataset, statistics, chosen, part) },
      }
    }
  },
  classes(session, options) {
    const status = statusOf(session, options, withoutAll(CLASS_STATUSES))
    return ({ statistics }, { name, departments, from, to }) => {
      const { rows: all } = statistics.execution
      const chosen = chosenClasses(all, { name, departments, from, to, status, onlyApproval: false })
      const { headings, reports } = session.catalogue
      const rows = chosen.map(({ trainingClass: one, participants, staff, cost }) => [
        one.name,
        reports.implemented(one.implemented),
        reports.period(one.start, one.end, one.timed),
        one.department,
        ...[participants, staff, cost].map((figure) => figureText(session, figure)),
      ])
      const totals = executionTotals(chosen)
      const sums = [totals.participants, totals.staff, totals.cost].map((figure) => figureText(session, figure))
      const head = [
        headings.trainingName,
        headings.status,
        headings.period,
        headings.organiser,
        headings.participants,
        headings.staff,
        headings.cost,
      ]
      const withSums = chosen.length > 1 ? [...rows, [session.words.list.sum, '', '', '', ...sums]] : rows
      return {
        lines: tableLines(session, head, withSums, { kind: 'classes', shown: chosen.length, all: all.length }),
        json: { rows: classListJson(chosen) },
      }
    }
  },
  online(session, options) {
    const status = statusOf(session, options, withoutAll(STUDIED_FILTERS))
    return ({ dataset, statistics }, filters) => {
      const online: PeriodHours = onlineHours(dataset, statistics, filters)
      const { seconds } = online
      const order = { status, search: filters.name, departments: filters.departments, order: 'hours', seconds } as const
      const chosen = filterPeople(dataset, statistics, order)
      const rows = chosen.map((person) => [...personCells(dataset, person), figureText(session, online.figure(person))])
      const head = [...personHeads(session), session.catalogue.headings.online]
      return {
        lines: tableLines(session, head, rows, ofStaff(statistics, chosen)),
        json: { rows: onlineListJson(dataset, chosen, seconds) },
      }
    }
  },
}

function withoutAll<Status extends string>(statuses: readonly Status[]): readonly Exclude<Status, 'all'>[] {
  return statuses.filter((status): status is Exclude<Status, 'all'> => status !== 'all')
}

function isPart({ from, to }: { readonly from: Moment | null; readonly to: Moment | null }): boolean {
  return from !== null || to !== null
}

function ofStaff({ people }: Statistics, chosen: readonly number[]) {
  return { kind: 'people', shown: chosen.length, all: people.staff.length } as const
}

function personHeads({ catalogue: { headings } }: Session): readonly string[] {
  return [headings.id, headings.name, headings.department]
}

function personCells({ people }: Dataset, person: number): readonly string[] {
  const { id, name, department } = people[person]!
  return [id, name, department]
}

/** How many are in view of how many, then they themselves. */
function tableLines(
  { words }: Session,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  of: { readonly kind: 'people' | 'classes'; readonly shown: number; readonly all: number },
): readonly string[] {
  const count = words.list.shown(of.shown, of.all, of.kind)
  return rows.length === 0 ? [count] : [count, '', ...inColumns([head, ...rows])]
}
