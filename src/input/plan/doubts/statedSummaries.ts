import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { calendarDate } from '../../../records/moment'
import type { Person } from '../../../records/person'
import { CLASS_SOURCE, STUDY_SOURCES, type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { compact, plain } from '../../plainText'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { wordOfNoSummary } from '../../vocabulary/ofItself'
import {
  headsAll,
  headsDepartments,
  headsMean,
  headsPeople,
  headsSumOfHours,
  headsSumOfTimes,
} from '../../vocabulary/sums'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { UnderstoodSheet } from '../known/looked'

/*
 * Summaries that an office keeps beside the records, which nobody reads: hours and people by departments, 总人次 and 总学时 of the year. Where
 * their numbers are none that the records give, rows are missing or too many, or the summary is old: somebody has to say it.
 */

/** What the records give, over all of the staff or the people of one department. */
interface Given {
  readonly people: number
  /** Sums of hours, by all ways in which sources may be added up; their means a person; numbers of records and of people. */
  readonly hours: readonly number[]
  readonly counts: readonly number[]
}

/** Sources that a summary adds up. */
const SETS: readonly (readonly (typeof STUDY_SOURCES)[number][])[] = [
  ['class'],
  ['online'],
  ['external', 'selfStudy', 'network', 'overseas'],
  ['class', 'external', 'selfStudy', 'network', 'overseas'],
  STUDY_SOURCES,
]

type Records = Pick<
  StudyRecords,
  'count' | 'person' | 'state' | 'source' | 'seconds' | 'trainingClass' | 'year' | 'start'
>

/**
 * A question for every sheet that is not read and holds such a summary, of the workbook's year, whose numbers are none that the records give.
 *
 * @param year the workbook's; null asks nothing
 */
export function statedSummaries(
  understood: readonly UnderstoodSheet[],
  data: { readonly people: readonly Person[]; readonly studies: Records; readonly classes: readonly TrainingClass[] },
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals' | 'kind'>,
): Finding[] {
  if (year === null) return []
  return understood.flatMap((one) => {
    const { grid } = one
    const from = unreadFrom(one)
    if (from === null || grid.rows.length - from > MOST_ROWS || !speaksOfSums(grid, from)) return []
    const { ignoreTotals, kind } = answered(grid)
    if (ignoreTotals || kind !== undefined || isOfOther(grid, year)) return []
    const wrong = ofDepartments(grid, from, data, year) ?? ofAll(grid, from, data, year)
    if (!wrong) return []
    const { name, stated, added, row, column } = wrong
    const { file, sheet } = grid
    const choices = choicesOf(grid, null, [IGNORE_TOTALS])
    return [finding('question-total', { file, sheet, row, column }, { name, stated, added, choices })]
  })
}

const UNREAD: ReadonlySet<string> = new Set(['unknown', 'turned-away', 'adds-nobody', 'lacks-columns'])
/** A summary is short. */
const MOST_ROWS = 200

/** The slot from which nothing of a sheet is read: its first where it is not read at all, that below its tables; null where there is none. */
function unreadFrom({ grid, fate, tables }: UnderstoodSheet): number | null {
  if (UNREAD.has(fate)) return 0
  if (fate !== 'read' || tables.some(({ lastDataRow }) => lastDataRow === null)) return null
  const from = slotFrom(grid.rows, tables.reduce((last, { lastDataRow }) => Math.max(last, lastDataRow!), 0) + 1)
  return from < grid.rows.length ? from : null
}

interface Wrong {
  readonly name: string
  readonly stated: string
  readonly added: string
  readonly row: number
  readonly column: number
}

/** Within which a stated number is the given one, as rounded. */
const NEAR = 0.06

function speaksOfSums(grid: Grid, from: number): boolean {
  for (let slot = from; slot < grid.rows.length; slot++)
    for (let number = 1; number <= grid.columns.length; number++)
      if (grid.columns[number - 1]?.kinds[slot] === CellKind.text) {
        const head = headOf(grid, slot, number)
        if (isOfSums(head)) return true
      }
  return false
}

/** Hours or attendances. */
function isOfSums(head: string): boolean {
  return headsSumOfHours(head) || headsSumOfTimes(head)
}

/** 学时（小时） is 学时. */
function headOf(grid: Grid, slot: number, number: number): string {
  const cell = cellAt(grid, slot, number)
  return cell.kind === 'text' ? compact(cell.text).replace(/[(:].*$/, '') : ''
}

/** Whether a name or a text at the top says that it is of another year, or of what was planned or is to be done. */
function isOfOther(grid: Grid, year: number): boolean {
  const texts = [grid.sheet]
  for (let slot = 0; slot < Math.min(3, grid.rows.length); slot++)
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text') texts.push(cell.text)
    }
  const years = texts.flatMap((text) =>
    Array.from(plain(text).matchAll(/(?:^|\D)(20\d\d)(?!\d)/g), ([, one]) => Number(one)),
  )
  return (years.length > 0 && !years.includes(year)) || texts.some((text) => wordOfNoSummary(text) !== '')
}

function ofDepartments(
  grid: Grid,
  from: number,
  { people, studies, classes }: Parameters<typeof statedSummaries>[1],
  year: number,
): Wrong | null {
  const departments = new Map<string, Set<number>>()
  for (const [index, { department }] of people.entries()) {
    const key = compact(department)
    if (key !== '') departments.set(key, (departments.get(key) ?? new Set()).add(index))
  }
  for (let head = from; head < grid.rows.length; head++)
    for (let key = 1; key <= grid.columns.length; key++) {
      if (!headsDepartments(headOf(grid, head, key))) continue
      const columns = grid.columns.flatMap((_, index) => {
        const text = headOf(grid, head, index + 1)
        return isOfSums(text) ? [{ number: index + 1, text }] : []
      })
      if (grid.columns.some((_, index) => headsPeople(headOf(grid, head, index + 1)))) continue
      for (let slot = head + 1; columns.length > 0 && slot < grid.rows.length; slot++) {
        const own = departments.get(headOf(grid, slot, key))
        if (!own) continue
        const given = givenOf(own, studies, classes, year)
        for (const { number, text } of columns) {
          const wrong = unlike(grid, slot, number, text, given)
          if (wrong) return { ...wrong, name: `${headOf(grid, slot, key)}·${text}` }
        }
      }
    }
  return null
}

/** 全年总人次 | 80, or below one another. */
function ofAll(
  grid: Grid,
  from: number,
  { people, studies, classes }: Parameters<typeof statedSummaries>[1],
  year: number,
): Wrong | null {
  let given: Given | null = null
  for (let slot = from; slot < grid.rows.length; slot++)
    for (let number = 1; number < grid.columns.length; number++) {
      const text = headOf(grid, slot, number)
      if (!headsAll(text) || !isOfSums(text)) continue
      if (
        cellAt(grid, slot, number + 1).kind !== 'number' ||
        (number > 1 && cellAt(grid, slot, number - 1).kind === 'number')
      )
        continue
      given ??= givenOf(new Set(people.keys()), studies, classes, year)
      const wrong = unlike(grid, slot, number + 1, text, given)
      if (wrong) return { ...wrong, name: text }
    }
  return null
}

/** What a cell says, where it is none of what the records give under such a head. */
function unlike(grid: Grid, slot: number, number: number, head: string, given: Given): Omit<Wrong, 'name'> | null {
  const cell = cellAt(grid, slot, number)
  if (cell.kind !== 'number') return null
  const sums = headsSumOfTimes(head) ? given.counts : given.hours
  const may = headsMean(head) ? sums.map((sum) => sum / Math.max(1, given.people)) : sums
  if (may.some((one) => Math.abs(one - cell.value) < NEAR)) return null
  const likely = may.reduce(
    (near, one) => (Math.abs(one - cell.value) < Math.abs(near - cell.value) ? one : near),
    may[0]!,
  )
  return { stated: textOfCell(cell), added: String(Number(likely.toFixed(2))), row: grid.rows[slot]!, column: number }
}

function yearOf(moment: number): number | null {
  return Number.isFinite(moment) ? calendarDate(moment).year : null
}

function givenOf(
  own: ReadonlySet<number>,
  { count, person, state, source, seconds, trainingClass, year: ownYear, start }: Records,
  classes: readonly TrainingClass[],
  year: number,
): Given {
  const hours = SETS.map(() => 0)
  const records = SETS.map(() => 0)
  const learners = SETS.map(() => new Set<number>())
  for (let record = 0; record < count; record++) {
    if (state[record] !== StudyState.accepted || !own.has(person[record]!)) continue
    const isOfClass = source[record] === CLASS_SOURCE
    const meant = isOfClass ? classes[trainingClass[record]!] : undefined
    const said = ownYear[record]! || meant?.year || yearOf(start[record]!)
    if (said !== null && said !== year) continue
    const of = STUDY_SOURCES[source[record]!]!
    const worth = seconds[record]! >= 0 ? seconds[record]! : (meant?.hours ?? 0)
    for (const [at, set] of SETS.entries())
      if (set.includes(of)) {
        hours[at]! += worth / HOUR
        records[at]!++
        learners[at]!.add(person[record]!)
      }
  }
  const ofYear = classes.filter((one) => one.year === year)
  const sumOf = (held: boolean, key: 'plannedPeople' | 'participants') =>
    ofYear.reduce((sum, one) => sum + (held && !one.implemented ? 0 : (one[key] ?? 0)), 0)
  const ofClasses = [true, false].flatMap((held) => [sumOf(held, 'plannedPeople'), sumOf(held, 'participants')])
  return { people: own.size, hours, counts: [...records, ...learners.map(({ size }) => size), ...ofClasses] }
}
