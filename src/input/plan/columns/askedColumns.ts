import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import type { Cell, Grid } from '../../../workbook/grid'
import { monthOf } from '../../evidence/monthColumn'
import { compact, nameKey } from '../../plainText'
import type { Reading } from '../../reading'
import { saysGrant, saysMeansToCome, saysScore } from '../../vocabulary/columnHeads'
import { isGrantedHours } from '../../vocabulary/grantedHours'
import { saysInPart } from '../../vocabulary/inPart'
import { saysMissedAmount } from '../../vocabulary/missedMuch'
import { saysOtherMatter } from '../../vocabulary/ofComing'
import type { SheetAnswers } from '../known/answers'
import { type Ask, asker, choicesOf, placeOf, type Settled } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { countsRows, inOwnPanel, type UnreadColumn, unansweredColumns, unreadColumns } from '../known/unreadColumns'
import { factorsAsked, staffAsked, standInsAsked } from './askedFactors'
import { failedAsked, notesAsked, timesAsked, verdictsAsked } from './askedRemarks'
import {
  classColumnsAsked,
  classHours,
  classHoursAsked,
  hoursAsked,
  reviewMarksAsked,
  reviewsAsked,
  withHoursUnits,
} from './askedValues'
import { classStandingAsked } from './classStanding'
import { captionsAsked } from './listCaptions'
import { namesCountedAsked } from './namesCounted'
import { othersAsked } from './otherPeople'
import { scoresAsked } from './scores'
import { withGroups } from './staffGroups'
import { staysAsked } from './stays'
import { strangersAsked } from './strangers'
import { withTotalHours } from './totalHours'
import { unearnedAsked } from './unearnedAsked'
import { areMarks, settleAttendance } from './whoCameColumns'
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
  answers: Pick<SheetAnswers, 'columns' | 'days' | 'groups' | 'kind'>,
): Settled {
  const settled = settledColumns(grid, reading, siblings, knowledge, answers)
  if (!GIVE_HOURS.has(reading.kind)) return settled
  const unread = unansweredColumns(grid, siblings, answers).filter(({ number }) =>
    inOwnPanel(reading, siblings, number),
  )
  const unearned = unearnedAsked(grid, settled.reading, unread, settled.questions, knowledge.year, asker(grid, reading))
  return unearned.length === 0 ? settled : { ...settled, questions: [...settled.questions, ...unearned] }
}

const GIVE_HOURS: ReadonlySet<string> = new Set(['classes', 'attendance', 'external', 'online'])

function settledColumns(
  grid: Grid,
  reading: Reading,
  siblings: readonly Reading[],
  knowledge: Knowledge,
  answers: Pick<SheetAnswers, 'columns' | 'days' | 'kind' | 'groups'>,
): Settled {
  const unread = unreadColumns(grid, siblings).filter(
    (column) =>
      !countsRows(column) && !answers.columns.has(column.number) && inOwnPanel(reading, siblings, column.number),
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
          ...(answers.kind === undefined ? classStandingAsked(grid, reading, unread, ask, knowledge) : []),
        ],
      }
    }
    case 'attendance': {
      const came = settleAttendance(
        grid,
        withTerms(withDays(withHoursUnits(grid, reading, unread), unread), unread),
        unread,
        answers,
        knowledge.year,
      )
      return {
        reading: came.reading,
        questions: [
          ...questions,
          ...came.questions,
          ...(answers.kind === undefined ? besideAsked(grid, came.reading, knowledge) : []),
          ...strangersAsked(grid, came.reading, unread, knowledge),
          ...scoresAsked(grid, came.reading, unread, ask),
          ...failedAsked(
            unread.filter(
              ({ number, heading }) =>
                !/备注|说明|状态|情况/.test(heading) &&
                !saysScore(heading) &&
                (saysInPart(heading) || !saysOtherMatter(heading, knowledge.year)) &&
                !came.reading.absences.includes(number),
            ),
            ask,
          ),
          ...(givesHours(came.reading) ? [] : timesAsked(unread, ask)),
          ...standInsAsked(unread, ask),
          // How many came the rows say themselves.
          ...factorsAsked(
            grid,
            came.reading,
            unread.filter(({ heading }) => !/人/.test(heading) && !saysMissedAmount(heading)),
            ask,
          ),
          ...staysAsked(grid, came.reading, answers),
          ...namesCountedAsked(grid, came.reading, unread, ask),
          ...meantAsked(came, unread, ask),
          ...grantsAsked(came, unread, ask),
          ...hoursAsked(grid, came.reading, unread, ask),
        ],
      }
    }
    case 'external':
    case 'online': {
      const reviews = reading.kind === 'external' ? reviewsAsked(grid, reading, unread, ask) : []
      const isReview = (column: UnreadColumn) => reviews.some(({ place }) => place?.column === column.number)
      const asked = [
        ...reviews,
        ...failedAsked(
          unread.filter((column) => !isReview(column)),
          ask,
        ),
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
          ...namesCountedAsked(grid, total.reading, unread, ask),
          ...hoursAsked(grid, total.reading, unread, ask),
        ],
      }
    }
    case 'staff': {
      const grouped = withGroups(grid, reading, unread, answers)
      return {
        reading: grouped.reading,
        questions: [...questions, ...staffAsked(grid, reading, unread, ask), ...grouped.questions],
      }
    }
    default:
      return { reading, questions }
  }
}

/** A column by which somebody only means to come (最终参会（预计）, 是否报名), where it says who came, or nothing else does. */
function meantAsked({ reading, questions }: Settled, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  if (questions.length > 0 || reading.presence !== null) return []
  const confirmed = reading.found.get('confirmed')
  if (confirmed)
    return confirmed.fit !== 'answer' && saysMeansToCome(confirmed.heading)
      ? [ask(confirmed.number, confirmed.heading, '最终参会', '最终参会')]
      : []
  return unread.flatMap((column) =>
    saysMeansToCome(column.heading) && areMarks(column) ? [ask(column.number, column.heading, null, '最终参会')] : [],
  )
}

/** 是否计学时, 学时状态, 认定结果 beside 最终参会: of two that decide, which holds, somebody has to say. */
function grantsAsked({ reading, questions }: Settled, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  if (questions.length > 0 || !reading.found.has('confirmed')) return []
  return verdictsAsked(
    unread.filter(({ heading }) => saysGrant(heading)),
    [],
    ask,
  )
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

/** What notes and captions beside a list say of its people; one note is asked about once. */
function besideAsked(grid: Grid, reading: Reading, knowledge: Knowledge): readonly Finding[] {
  const notes = notesAsked(grid, reading, knowledge)
  if (notes.length > 0) return notes
  const captions = captionsAsked(grid, reading, knowledge)
  return captions.length > 0 ? captions : othersAsked(grid, reading, knowledge)
}
