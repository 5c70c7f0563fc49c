import { finding } from '../records/finding'
import { STUDY_SOURCES, StudyState } from '../records/studyRecords'
import { amongClasses, dayOf } from './amongClasses'
import { Outcome } from './cells/outcome'
import { LEARNED_WORDS, REVIEWED_WORDS } from './cells/words'
import { onlyYear } from './evidence/saidMonths'
import { titleKey } from './plainText'
import type { ColumnKey } from './schema'
import { textOfCell } from './sheetText'
import {
  endsIn,
  rangeEndsIn,
  type StudyContext,
  startsIn,
  titlesIn,
  UNREADABLE_MOMENT,
  wordsIn,
  yearsIn,
} from './studyCells'
import { begun, keep, keepMoments, keepSubjects, markFailed, neededHours, tellTitles } from './studyRows'
import type { StudyColumns } from './studyTable'

const CLASS = STUDY_SOURCES.indexOf('class')
const EXTERNAL = STUDY_SOURCES.indexOf('external')
const ONLINE = STUDY_SOURCES.indexOf('online')

/**
 * Reads a sheet 外部学习. A row whose 学时, 年度, dates, 培训名称, 培训类型 or 审核状态 cannot be read stays as `unreadable`, and so does one
 * without hours or 培训名称; an empty 审核状态 waits for review, a sheet without that column needs none.
 */
export function readExternal(context: StudyContext<ColumnKey<'external'>>): void {
  const { slots, persons, records } = begun(context)
  const { source, state, year } = records
  keepSubjects(context, slots, records)
  const hours = neededHours(context, slots)
  const types = wordsIn(context, 'type', LEARNED_WORDS, slots)
  // A sheet 公派留学 says what all its rows are.
  const usual = context.cells.has('type') ? EXTERNAL : usualSource(context.cells.grid.sheet)
  const reviews = wordsIn(context, 'review', REVIEWED_WORDS, slots)
  const needsNoReview = !context.cells.has('review')
  const years = yearsIn(context, 'year', slots)
  // A sheet of 2024 says so in its name where no row says when.
  if (!context.cells.has('year') && !context.cells.has('start')) years.fill(onlyYear(context.cells.reading.said) ?? 0)
  const titles = titlesIn(context, 'title', slots)
  tellTitles(context, slots, titles, true)
  const starts = startsIn(context, 'start', slots)
  const ends = endsIn(context, 'end', slots)
  const rangeEnds = rangeEndsIn(context, 'start', slots)
  const count = slots.length
  for (let at = 0; at < count; at++) {
    const type = types[at]!
    const review = reviews[at]!
    source[at] = type < 0 ? usual : type
    year[at] = Math.max(0, years[at]!)
    if (Number.isNaN(ends[at])) ends[at] = rangeEnds[at]!
    if (
      hours[at]! < 0 ||
      titles[at]! < 0 ||
      type === Outcome.unreadable ||
      review === Outcome.unreadable ||
      years[at] === Outcome.unreadable ||
      starts[at] === UNREADABLE_MOMENT ||
      ends[at] === UNREADABLE_MOMENT
    )
      state[at] = StudyState.unreadable
    else if (!needsNoReview) state[at] = review === Outcome.blank ? StudyState.pending : review
  }
  markFailed(context, slots, state)
  keepMoments(records, starts, ends)
  if (source.includes(CLASS)) findClasses(context, slots, records)
  keep(records, persons, titles, hours)
}

/** What the rows of a sheet are that do not say it: 公派留学 in its name says it of all. */
function usualSource(sheet: string): number {
  const said = LEARNED_WORDS(sheet)
  return said === undefined || said === CLASS || said === ONLINE ? EXTERNAL : said
}

/** The classes of records of 院内培训 in a ledger of all that people learned: by title, of several of one name by the day. */
function findClasses(
  { cells, classes: { classes, byName }, findings }: StudyContext<ColumnKey<'external'>>,
  slots: Int32Array,
  { source, trainingClass, start, year }: StudyColumns,
): void {
  for (const [at, slot] of slots.entries()) {
    if (source[at] !== CLASS) continue
    const name = textOfCell(cells.cell(slot, 'title')).trim()
    if (name === '') continue
    const all = byName.get(titleKey(name)) ?? []
    const day = Number.isNaN(start[at]!) ? null : dayOf(start[at]!)
    const [one, other] = amongClasses(classes, all, { year: year[at]!, day })
    if (one !== undefined && other === undefined) trainingClass[at] = one
    else
      findings.push(
        all.length > 1
          ? finding('ambiguous-class', cells.place(slot, 'title'), { name, count: all.length })
          : finding('unknown-class', cells.place(slot, 'title'), { name, suggestions: [] }),
      )
  }
}
