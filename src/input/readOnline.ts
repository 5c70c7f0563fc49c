import { placesOf } from '../records/placesOf'
import { STUDY_SOURCES, StudyState } from '../records/studyRecords'
import { Outcome } from './cells/outcome'
import { onlyYear } from './evidence/saidMonths'
import type { ColumnKey } from './schema'
import { rangeEndsIn, type StudyContext, startsIn, titlesIn, UNREADABLE_MOMENT } from './studyCells'
import {
  begun,
  keep,
  keepMoments,
  keepSubjects,
  markFailed,
  markUnreadable,
  neededHours,
  tellTitles,
} from './studyRows'

const ONLINE = STUDY_SOURCES.indexOf('online')

/** Reads a sheet 在线学习. A row whose 学时, 课件名称 or 学习时间 cannot be read stays as `unreadable`, and so does one without hours. */
export function readOnline(context: StudyContext<ColumnKey<'online'>>): void {
  const { slots, persons, records } = begun(context)
  const { state } = records
  const hours = neededHours(context, slots)
  const titles = titlesIn(context, 'title', slots)
  tellTitles(context, slots, titles, false)
  if (!context.cells.has('time')) records.year.fill(onlyYear(context.cells.reading.said) ?? 0)
  const starts = startsIn(context, 'time', slots)
  records.source.fill(ONLINE)
  keepSubjects(context, slots, records)
  markFailed(context, slots, state)
  markUnreadable(state, hours)
  markUnreadable(state, titles)
  for (const at of placesOf(Outcome.blank, hours)) state[at] = StudyState.unreadable
  for (const at of placesOf(UNREADABLE_MOMENT, starts)) state[at] = StudyState.unreadable
  keepMoments(records, starts, rangeEndsIn(context, 'time', slots))
  keep(records, persons, titles, hours)
}
