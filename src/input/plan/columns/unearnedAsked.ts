import { type Finding, finding } from '../../../records/finding'
import { FAILURES } from '../../../state/answerWords'
import { type Cell, CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { textsThat } from '../../textCells'
import { doubtBehind } from '../../vocabulary/doubtfulTitles'
import { saysFailed } from '../../vocabulary/turnedAway'
import {
  saysDifference,
  saysHoursOrCredits,
  saysIntended,
  saysOtherThanHeld,
  saysPartOfHours,
  saysUnearned,
  saysYearsTally,
} from '../../vocabulary/unearnedHours'
import { type Ask, choicesOf, placeOf } from '../known/asking'
import { rowsOf, type UnreadColumn } from '../known/unreadColumns'

/**
 * Asks about hours that are read though their head says that nobody has earned them (请假学时, 授课学时, 往年学时, 申报学时 without a review), about
 * minutes of which nobody makes a course, and about hours under such a head that differ within a class and are not read, so that all get the
 * class's. So of hours headed by another `year` than the workbook's (学时(2024)). `asked`: what is asked about already.
 */
export function unearnedAsked(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  asked: readonly Finding[],
  year: number | null,
  ask: Ask,
): Finding[] {
  const hours = reading.found.get('hours')
  const isAsked = (number: number) =>
    asked.some(({ code, place }) => code === 'question-column' && place?.column === number)
  if (hours) {
    if (hours.fit === 'answer' || isAsked(hours.number)) return []
    const others = besideHours(grid, reading, unread, isAsked, ask)
    const isUnearned =
      reading.kind === 'classes'
        ? saysOtherThanHeld(hours.heading)
        : saysUnearned(hours.heading, reading.found.has('review')) ||
          (reading.kind === 'attendance' && saysPartOfHours(hours.heading))
    const [, headed] = /(?:^|\D)(20\d\d)(?!\d)/.exec(hours.heading) ?? []
    const isOfOtherYear = headed !== undefined && year !== null && Number(headed) !== year
    return isUnearned || isOfOtherYear || areTooFewMinutes(grid, reading, hours)
      ? [ask(hours.number, hours.heading, '学时', '学时'), ...others]
      : others
  }
  const differences = besideHours(grid, reading, unread, isAsked, ask)
  if (reading.kind !== 'attendance' || reading.presence !== null || !reading.found.has('className')) return differences
  // On a person's card each class stands once.
  const isOwn = (column: UnreadColumn) =>
    reading.person === null
      ? differWithinClass(grid, reading, column.number)
      : column.holds(({ kind }) => kind === 'number')
  const replaced = unread.flatMap((column) =>
    saysHoursOrCredits(column.heading) && !saysYearsTally(column.heading) && !isAsked(column.number) && isOwn(column)
      ? [ask(column.number, column.heading, null, '学时')]
      : [],
  )
  return [...differences, ...replaced]
}

/** What stands beside the hours and lessens them (核减 | -4), says that they do not count where a kind is asked (学时类别 | 不计), or are meant for later. */
function besideHours(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  isAsked: (number: number) => boolean,
  ask: Ask,
): Finding[] {
  if (reading.kind === 'classes') return []
  const { from, end } = rowsOf(grid, reading)
  const isOther = (cell: Cell) => !/^[0\s-]*$/.test(textOfCell(cell))
  const lessened = unread.flatMap(({ number, heading, holds }) =>
    saysDifference(heading) && !isAsked(number) && holds(isOther) ? [ask(number, heading, null, '')] : [],
  )
  const denied = (['subject', 'type'] as const).flatMap((key) => {
    const column = reading.found.get(key)
    if (!column || column.fit === 'answer' || isAsked(column.number)) return []
    const says = sampleOf(grid, column.number, from, end).some((cell) => cell.kind === 'text' && saysFailed(cell.text))
    return says ? [ask(column.number, column.heading, null, FAILURES)] : []
  })
  const title = reading.kind === 'external' ? reading.found.get('title') : undefined
  const intended =
    title && title.fit !== 'answer' && saysIntended(title.heading)
      ? [ask(title.number, title.heading, title.column.heading, title.column.heading)]
      : []
  return [...lessened, ...denied, ...intended, ...titlesAsked(grid, reading)]
}

/** What stands behind titles of study elsewhere or online: 高级研修班（中途退出）, 本院（与院内培训班重复）; those so called may be left out. */
function titlesAsked(grid: Grid, reading: Reading): Finding[] {
  const doubted = doubtedIn(grid.texts)
  if (!doubted.includes(1)) return []
  const { from, end } = rowsOf(grid, reading)
  return (['title', 'organiser'] as const).flatMap((key) => {
    const column = reading.found.get(key)
    if (!column || column.fit === 'answer' || reading.failures.includes(column.number)) return []
    const { number } = column
    const { kinds, values } = grid.columns[number - 1]!
    for (let slot = from; slot < end; slot++)
      if (kinds[slot] === CellKind.text && doubted[values[slot]!] === 1)
        return [
          finding(
            'question-note',
            { ...placeOf(grid, reading, number), row: grid.rows[slot]! },
            {
              text: grid.texts[values[slot]!]!.trim().slice(0, 40),
              choices: choicesOf(grid, number, [column.column.heading, FAILURES]),
            },
          ),
        ]
    return []
  })
}

const doubtedIn = textsThat((text) => doubtBehind(text) !== '')

/** 16 分钟 for a class: online a lesson may be so short. */
function areTooFewMinutes(
  grid: Grid,
  reading: Reading,
  { number, unit }: { readonly number: number; readonly unit: number | null },
): boolean {
  if (unit !== MINUTE || reading.kind === 'online') return false
  const { from, end } = rowsOf(grid, reading)
  const numbers = sampleOf(grid, number, from, end).filter((cell) => cell.kind === 'number')
  return (
    numbers.length > 0 &&
    numbers.every(({ value }) => value < LEAST_OF_A_CLASS) &&
    numbers.some(({ value }) => value < LEAST_OF_ALL)
  )
}

const MINUTE = 60
/** In minutes. */
const LEAST_OF_A_CLASS = 60
const LEAST_OF_ALL = 30

/** Whether two people of one class have different numbers in a column. */
function differWithinClass(grid: Grid, reading: Reading, number: number): boolean {
  const values = grid.columns[number - 1]
  const names = grid.columns[reading.found.get('className')!.number - 1]
  if (!values || !names) return false
  const { from, end } = rowsOf(grid, reading)
  const first = new Map<number, number>()
  for (let slot = from; slot < end; slot++) {
    if (values.kinds[slot] !== CellKind.number || names.kinds[slot] !== CellKind.text) continue
    const cell = cellAt(grid, slot, number)
    if (cell.kind !== 'number') continue
    const one = first.get(names.values[slot]!)
    if (one !== undefined && one !== cell.value) return true
    first.set(names.values[slot]!, cell.value)
  }
  return false
}
