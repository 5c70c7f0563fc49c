import { STUDY_SOURCES, StudyState } from '../records/studyRecords'
import { Outcome } from './cells/outcome'
import { EXTERNAL_TYPE_WORDS, REVIEW_WORDS, YES_NO_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import {
  endColumn,
  hoursColumn,
  missingValue,
  rangeEndColumn,
  type StudyContext,
  startColumn,
  titleColumn,
  UNREADABLE_MOMENT,
  wordColumn,
  yearColumn,
} from './studyCells'
import type { StudyRow } from './studyTable'
import { whichClass } from './whichClass'
import { Whom, whoIsMeant } from './whoIsMeant'

const CLASS = STUDY_SOURCES.indexOf('class')
const EXTERNAL = STUDY_SOURCES.indexOf('external')
const ONLINE = STUDY_SOURCES.indexOf('online')

/**
 * Reads a sheet 实际参会人员. A row whose 学时, 最终参会, number or name cannot be read stays as `unreadable`, and so does one
 * without a person; the class gives the hours where the row has none, and a sheet without 最终参会 confirms all it lists.
 */
export function readAttendance(context: StudyContext): void {
  const { cells, findings, classes } = context
  const hours = hoursColumn(context)
  const confirmed = wordColumn(context, 'confirmed', (text) => numbered(YES_NO_WORDS(text)))
  const confirmsAll = !cells.has('confirmed')
  const year = yearColumn(context, 'year')
  const which = whichClass(cells, classes, findings)
  const title = titleColumn(context, 'className')
  eachRow(context, (slot, row) => {
    row.source = CLASS
    row.trainingClass = which(slot, Math.max(0, year(slot)))
    row.title = title(slot)
    row.seconds = hours(slot)
    const came = confirmed(slot)
    if (came === Outcome.unreadable || row.seconds === Outcome.unreadable) row.state = StudyState.unreadable
    else if (!confirmsAll && came !== 1) row.state = StudyState.notConfirmed
  })
}

/**
 * Reads a sheet 外部学习. A row whose 学时, 年度, dates, 培训名称, 培训类型 or 审核状态 cannot be read stays as `unreadable`, and so does one
 * without hours or 培训名称; an empty 审核状态 waits for review, a sheet without that column needs none.
 */
export function readExternal(context: StudyContext): void {
  const { cells, findings } = context
  const hours = hoursColumn(context)
  const type = wordColumn(context, 'type', EXTERNAL_TYPE_WORDS)
  const review = wordColumn(context, 'review', REVIEW_WORDS)
  const needsNoReview = !cells.has('review')
  const year = yearColumn(context, 'year')
  const title = titleColumn(context, 'title')
  const start = startColumn(context, 'start')
  const rangeEnd = rangeEndColumn(context, 'start')
  const end = endColumn(context, 'end')
  eachRow(context, (slot, row) => {
    const kind = type(slot)
    const state = review(slot)
    const ownYear = year(slot)
    row.source = kind < 0 ? EXTERNAL : kind
    row.title = title(slot)
    if (row.title === Outcome.unreadable) findings.push(cells.unreadable(slot, 'title'))
    if (row.title === Outcome.blank) findings.push(missingValue(context, slot, 'title'))
    row.year = Math.max(0, ownYear)
    row.start = start(slot)
    row.end = end(slot)
    if (Number.isNaN(row.end)) row.end = rangeEnd(slot)
    row.seconds = hours(slot)
    if (row.seconds === Outcome.blank) findings.push(missingValue(context, slot, 'hours'))
    if (
      row.seconds < 0 ||
      row.title < 0 ||
      kind === Outcome.unreadable ||
      state === Outcome.unreadable ||
      ownYear === Outcome.unreadable ||
      row.start === UNREADABLE_MOMENT ||
      row.end === UNREADABLE_MOMENT
    )
      row.state = StudyState.unreadable
    else if (!needsNoReview) row.state = state === Outcome.blank ? StudyState.pending : state
  })
}

/** Reads a sheet 在线学习. A row whose 学时, 课件名称 or 学习时间 cannot be read stays as `unreadable`, and so does one without hours. */
export function readOnline(context: StudyContext): void {
  const { cells, findings } = context
  const hours = hoursColumn(context)
  const title = titleColumn(context, 'title')
  const start = startColumn(context, 'time')
  const rangeEnd = rangeEndColumn(context, 'time')
  eachRow(context, (slot, row) => {
    row.source = ONLINE
    row.title = title(slot)
    if (row.title === Outcome.unreadable) findings.push(cells.unreadable(slot, 'title'))
    row.start = start(slot)
    row.end = rangeEnd(slot)
    row.seconds = hours(slot)
    if (row.seconds === Outcome.blank) findings.push(missingValue(context, slot, 'hours'))
    if (row.seconds < 0 || row.title === Outcome.unreadable || row.start === UNREADABLE_MOMENT)
      row.state = StudyState.unreadable
  })
}

/** Calls `read` for every row of data, with the person found and all else not given, and keeps what it makes of the row. */
function eachRow(context: StudyContext, read: (slot: number, row: StudyRow) => void): void {
  const { cells, roster, findings, table, sheet } = context
  const rows = dataRows(cells, 'name', findings)
  const who = whoIsMeant(cells, roster, findings)
  const row: StudyRow = {
    row: 0,
    source: 0,
    state: 0,
    person: 0,
    trainingClass: 0,
    title: 0,
    seconds: 0,
    year: 0,
    start: Number.NaN,
    end: Number.NaN,
  }
  for (let slot = cells.firstSlot; slot < cells.slots; slot++) {
    if (!rows.isData(slot)) continue
    const person = who(slot)
    if (person === Whom.unnamed) {
      if (rows.isRemark(slot)) continue
      findings.push(missingValue(context, slot, 'name'))
    }
    row.row = cells.grid.rows[slot]!
    row.state = StudyState.accepted
    row.person = Math.max(-1, person)
    row.trainingClass = -1
    row.title = -1
    row.seconds = -1
    row.year = 0
    row.start = Number.NaN
    row.end = Number.NaN
    read(slot, row)
    if (person === Whom.unnamed || person === Whom.unreadable) row.state = StudyState.unreadable
    if (row.seconds < 0) row.seconds = -1
    if (row.title < 0) row.title = -1
    if (row.start === UNREADABLE_MOMENT) row.start = Number.NaN
    if (row.end === UNREADABLE_MOMENT) row.end = Number.NaN
    table.add(sheet, row)
  }
}

function numbered(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}
