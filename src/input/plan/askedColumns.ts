import { type Finding, finding } from '../../records/finding'
import { NOT_READ } from '../../state/answerWords'
import { columnLetters } from '../../workbook/address'
import { type Cell, CellKind, cellAt, type Grid } from '../../workbook/grid'
import { monthOf } from '../evidence/monthColumn'
import { stayColumns } from '../evidence/stays'
import type { Reading } from '../header'
import { blankIsAway, legendOf, saidPresent } from '../legend'
import { compact, nameKey } from '../plainText'
import { textOfCell } from '../sheetText'
import { attended } from '../vocabulary/attended'
import { saysComing, saysNotOfComing, saysOtherMarks, saysScore, saysWhenSent } from '../vocabulary/columnHeads'
import { isGrantedHours } from '../vocabulary/grantedHours'
import { saysAbsence } from '../vocabulary/turnedAway'
import type { SheetAnswers } from './answers'
import { factorsAsked, staffAsked, standInsAsked } from './askedFactors'
import { failedAsked, legendAsked, notesAsked, remarksAsked, timesAsked, verdictsAsked } from './askedRemarks'
import {
  classColumnsAsked,
  classHours,
  classHoursAsked,
  classRemarksAsked,
  hoursAsked,
  reviewMarksAsked,
  reviewsAsked,
  withHoursUnits,
} from './askedValues'
import { asker, choicesOf, placeOf, type Settled } from './asking'
import { groupsAsked } from './groupsAsked'
import type { Knowledge } from './knowledge'
import { scoresAsked } from './scores'
import { staysAsked } from './stays'
import { withTotalHours } from './totalHours'
import { countsRows, keyColumn, rowsOf, type UnreadColumn, unreadColumns } from './unreadColumns'
import { withColumn } from './withColumn'
import { isWorthNothing } from './worthNothing'

/**
 * Looks for columns that would change figures and that no heading settles: marks of who came under words that nobody knows, two that
 * contradict each other, remarks that say somebody did not come, a second review, other hours, people under a blank head. What
 * the user has answered of a column is not asked again.
 */
export function settleColumns(
  grid: Grid,
  reading: Reading,
  siblings: readonly Reading[],
  knowledge: Knowledge,
  answers: Pick<SheetAnswers, 'columns' | 'days' | 'kind'>,
): Settled {
  const unread = unreadColumns(grid, siblings).filter(
    (column) => !countsRows(column) && !answers.columns.has(column.number),
  )
  const ask = asker(grid, reading)
  const questions: Finding[] = []
  for (const column of unread)
    if (column.heading === '' && arePeople(column.sample, knowledge))
      questions.push(
        finding('question-column', placeOf(grid, reading, column.number), {
          column: columnLetters(column.number),
          heading: '',
          likely: null,
          choices: choicesOf(grid, column.number, [NOT_READ]),
        }),
      )
  switch (reading.kind) {
    case 'classes': {
      const settled = classHours(grid, withMonths(reading, unread), unread, ask)
      return {
        reading: settled.reading,
        questions: [
          ...questions,
          ...settled.questions,
          ...classHoursAsked(grid, settled.reading, unread, ask),
          ...classColumnsAsked(reading, unread, ask),
          ...(answers.kind === undefined ? classRemarksAsked(grid, reading, unread, ask) : []),
        ],
      }
    }
    case 'attendance': {
      const came = settleAttendance(
        grid,
        withTerms(withDays(withHoursUnits(grid, reading, unread), unread), unread),
        unread,
        answers,
      )
      return {
        reading: came.reading,
        questions: [
          ...questions,
          ...came.questions,
          ...(answers.kind === undefined ? notesAsked(grid, came.reading, knowledge) : []),
          ...scoresAsked(grid, came.reading, unread, ask),
          ...failedAsked(
            unread.filter(({ heading }) => !/备注|说明|状态|情况/.test(heading) && !saysScore(heading)),
            ask,
          ),
          ...(givesHours(came.reading) ? [] : timesAsked(unread, ask)),
          ...standInsAsked(unread, ask),
          // How many came the rows say themselves.
          ...factorsAsked(
            grid,
            came.reading,
            unread.filter(({ heading }) => !/人/.test(heading)),
            ask,
          ),
          ...staysAsked(grid, came.reading, answers),
          ...hoursAsked(grid, came.reading, unread, ask),
        ],
      }
    }
    case 'external':
    case 'online': {
      const asked = [
        ...(reading.kind === 'external' ? reviewsAsked(grid, reading, unread, ask) : []),
        ...failedAsked(unread, ask),
      ].filter((one) => !isWorthNothing(grid, reading, one))
      const total = withTotalHours(grid, reading, unread, ask)
      return {
        reading: withHoursUnits(
          grid,
          reading.kind === 'external' ? withMonths(total.reading, unread) : total.reading,
          unread,
        ),
        questions: [
          ...questions,
          ...asked,
          ...(reading.kind === 'external' ? reviewMarksAsked(grid, reading, ask) : []),
          ...total.questions,
          ...verdictsAsked(unread, asked, ask).filter((one) => !isWorthNothing(grid, reading, one)),
          ...factorsAsked(grid, total.reading, unread, ask),
          ...hoursAsked(grid, total.reading, unread, ask),
        ],
      }
    }
    case 'staff':
      return {
        reading,
        questions: [...questions, ...staffAsked(reading, unread, ask), ...groupsAsked(grid, reading, answers)],
      }
    default:
      return { reading, questions }
  }
}

/** 认定学时 says what each row is worth: how often or how long somebody was there changes nothing. */
function givesHours({ found }: Reading): boolean {
  return isGrantedHours(found.get('hours')?.heading ?? '')
}

const DAY_HEAD = /^(?:签到|培训|上课|参训|参会|打卡)?(?:日期|时间|天次|第几天)$/
const DAY_TEXT = /^第[一二三四五六七八九十\d]+[天日次]$|\d{1,2}[-./月]\d{1,2}/

/** Rows that say the day: of several classes of one name it tells which, and rows of a person on several days may add up. */
function withDays(reading: Reading, unread: readonly UnreadColumn[]): Reading {
  if (reading.presence !== null) return reading
  const day = unread.find(
    ({ heading, sample }) =>
      DAY_HEAD.test(compact(heading)) &&
      sample.length > 0 &&
      sample.every((cell) => cell.kind === 'date' || (cell.kind === 'text' && DAY_TEXT.test(compact(cell.text)))),
  )
  return day ? { ...reading, dayColumn: day.number } : reading
}

/** 期次 beside the class's name. */
function withTerms(reading: Reading, unread: readonly UnreadColumn[]): Reading {
  const term = unread.find(({ heading, sample }) => TERM_HEAD.test(compact(heading)) && sample.length > 0)
  return term && reading.found.has('className') ? { ...reading, termColumn: term.number } : reading
}

const TERM_HEAD = /^(?:所在|培训|参加)?(?:期次|期数|期别|期|批次|班次|第几期|第几批)$/

/** 月份 beside the column of days. */
function withMonths(reading: Reading, unread: readonly UnreadColumn[]): Reading {
  const month = unread.find(
    ({ heading, sample }) =>
      /^月份?$/.test(compact(heading)) && sample.length > 0 && sample.every((cell) => monthOf(cell) !== null),
  )
  return month ? { ...reading, monthColumn: month.number } : reading
}

function arePeople(sample: readonly Cell[], { people }: Knowledge): boolean {
  const known = sample.filter((cell) => cell.kind === 'text' && people.has(nameKey(cell.text))).length
  return known >= 2 && known * 2 >= sample.length
}

/** Whether a cell says who came; null for what says neither. */
function mark(cell: Cell): boolean | null {
  if (cell.kind === 'boolean') return cell.value
  if (cell.kind === 'number') return cell.value === 1 ? true : cell.value === 0 ? false : null
  if (cell.kind !== 'text') return null
  return attended(cell.text) ?? null
}

export function areMarks({ sample }: Pick<UnreadColumn, 'sample'>): boolean {
  return sample.length > 0 && sample.every((cell) => mark(cell) !== null)
}

function settleAttendance(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  answers: Pick<SheetAnswers, 'days'>,
): Settled {
  const questions: Finding[] = []
  const { from, end } = rowsOf(grid, reading)
  const confirmed = reading.found.get('confirmed')
  const attendedBy = (number: number, slot: number) => mark(cellAt(grid, slot, number))
  const isRow = (slot: number) => (keyColumn(grid, reading)?.kinds[slot] ?? 0) !== CellKind.empty
  const marks =
    reading.presence === null ? unread.filter((column) => areMarks(column) && !saysOtherMarks(column.heading)) : []
  let settled = reading

  /** A note, or how many it says came, settles that blanks beside these marks were away. */
  function isProven({ number }: Pick<UnreadColumn, 'number'>): boolean {
    let present = 0
    for (let slot = from; slot < end; slot++) {
      if (!isRow(slot)) continue
      if (attendedBy(number, slot) === true) present++
    }
    return present > 0 && (blankIsAway(grid) || saidPresent(grid) === present)
  }

  /** A note says of each mark what it means (●到 ×未到), and nobody is without one. */
  function isExplained({ number, heading }: Pick<UnreadColumn, 'number' | 'heading'>): boolean {
    const legend = saysAbsence(heading) ? null : legendOf(grid)
    if (!legend || legend.size < 2) return false
    for (let slot = from; slot < end; slot++)
      if (isRow(slot) && !legend.has(textOfCell(cellAt(grid, slot, number)).trim())) return false
    return true
  }

  function askAttended({ number, heading }: Pick<UnreadColumn, 'number' | 'heading'>): void {
    let absent = 0
    let count = 0
    for (let slot = from; slot < end; slot++)
      if (isRow(slot)) {
        count++
        if (attendedBy(number, slot) !== true) absent++
      }
    // What everybody has changes nothing.
    if (absent === 0) return
    questions.push(
      finding('question-attended', placeOf(grid, reading, number), {
        column: columnLetters(number),
        heading,
        absent,
        count,
        choices: choicesOf(grid, number, ['最终参会', NOT_READ]),
      }),
    )
  }

  if (confirmed?.fit === 'answer') return { reading, questions }
  // Whoever wrote no time may have forgotten it, unless a note says what that means.
  if (confirmed && /时间$/.test(compact(confirmed.heading)) && !isProven(confirmed)) {
    askAttended(confirmed)
    return { reading, questions }
  }
  const exclusive = confirmed ? null : exclusiveMarks(marks, from, end, isRow, attendedBy)
  if (exclusive) return { reading: withColumn(reading, 'confirmed', exclusive.number, exclusive.heading), questions }
  const [explained, another] =
    confirmed || reading.presence !== null
      ? []
      : unread.filter((column) => !saysOtherMarks(column.heading) && isExplained(column))
  if (explained && !another)
    return { reading: withColumn(reading, 'confirmed', explained.number, explained.heading), questions }
  const turned = marks.filter(({ heading }) => saysAbsence(heading) || /请假|缺|旷|未/.test(heading))
  const plain = marks.filter((column) => !turned.includes(column))
  // 是否缺席: a yes says that somebody did not come.
  const away = turned.filter((column) => saysAbsence(column.heading)).map(({ number }) => number)
  settled = { ...settled, absences: [...settled.absences, ...away] }
  for (const column of turned)
    if (!away.includes(column.number) && column.sample.some((cell) => mark(cell) === true)) askAttended(column)
  // A column that only says who was away remarks on the others; beside 最终参会 no other mark counts.
  const present = plain.filter(({ sample }) => sample.some((cell) => mark(cell) === true))
  const days = confirmed
    ? [
        { number: confirmed.number, heading: confirmed.heading },
        ...(confirmed.fit === 'named' ? [] : present.filter(({ heading }) => !saysWhenSent(heading))),
      ]
    : plain
  if (days.length === 1 && !confirmed) {
    const asked = questions.length
    const proven = isProven(days[0]!)
    if (!proven) askAttended(days[0]!)
    if (proven || questions.length > asked)
      settled = withColumn(settled, 'confirmed', days[0]!.number, days[0]!.heading)
  } else if (days.length > 1 && answers.days === null) {
    let differs = false
    for (let slot = from; slot < end && !differs; slot++) {
      if (!isRow(slot)) continue
      const first = attendedBy(days[0]!.number, slot) === true
      differs = days.some(({ number }) => (attendedBy(number, slot) === true) !== first)
    }
    if (!confirmed) settled = withColumn(settled, 'confirmed', days[0]!.number, days[0]!.heading)
    // Who was there on some days only: what that is worth, somebody has to say.
    if (differs) for (const day of days) if (questions.length === 0) askAttended(day)
  }
  for (const column of unread) {
    const heading = compact(column.heading)
    if (marks.includes(column) || column.sample.length === 0 || saysNotOfComing(heading)) continue
    // How long somebody was there is no yes or no; beside when each came and left it says nothing new.
    if (/时长|分钟/.test(heading) && stayColumns(grid, reading) !== null) continue
    if (saysComing(heading) && reading.presence === null && confirmed?.fit !== 'named') askAttended(column)
  }
  if (reading.presence === null && settled.absences.length === 0)
    for (const question of remarksAsked(grid, settled, unread)) questions.push(question)
  if (settled.found.has('confirmed')) for (const question of legendAsked(grid, settled)) questions.push(question)
  return { reading: settled, questions }
}

/** 已到, 请假, 缺席: columns of which every row has exactly one mark, and one of which alone says that somebody came; null where they are not so. */
function exclusiveMarks(
  marks: readonly UnreadColumn[],
  from: number,
  end: number,
  isRow: (slot: number) => boolean,
  attendedBy: (number: number, slot: number) => boolean | null,
): UnreadColumn | null {
  const away = marks.filter(({ heading }) => saysAbsence(heading) || /请假|缺|旷|未/.test(heading))
  const came = marks.filter((column) => !away.includes(column))
  if (away.length === 0 || came.length !== 1 || !saysComing(came[0]!.heading)) return null
  for (let slot = from; slot < end; slot++)
    if (isRow(slot) && marks.filter(({ number }) => attendedBy(number, slot) === true).length !== 1) return null
  return came[0]!
}
