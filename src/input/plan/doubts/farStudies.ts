import { DAY, HOUR, type Seconds } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { STUDY_SOURCES, type StudyRecords, type StudySource, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/** What no single record has that stands as offices keep it (domain.md §4): of more they may be minutes, or a point is missing. */
const MOST_A_DAY = 24 * HOUR
const MOST_OF_COURSEWARE = 200 * HOUR
/** A quarter of a working year, and all of it. */
const MOST_WITHOUT_DAYS = 500 * HOUR
const MOST_ABROAD = 2000 * HOUR

/** Those whose days are the days of study: certificates of the others bear the day on which they were issued. */
const IN_DAYS: ReadonlySet<StudySource> = new Set<StudySource>(['class', 'external', 'overseas'])

/**
 * Questions about hours of single records of 外部学习 and 在线学习, and of classes, that cannot well be right: more than their days, or what is
 * studied so, can hold. They count meanwhile.
 */
export function farStudies(
  tables: readonly ReadTable[],
  { sheet, state, seconds, row, source, start, end, title }: StudyRecords,
  classes: readonly TrainingClass[],
  texts: readonly string[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns'>,
): Finding[] {
  return tables.flatMap((read, table) => {
    const { grid, reading } = read
    const hours = reading.found.get('hours')
    if (!hours || answered(grid).columns.has(hours.number)) return []
    if (reading.kind === 'classes') {
      const far = classes.find(
        (one) =>
          one.place.sheet === grid.sheet &&
          one.place.file === grid.file &&
          one.start !== null &&
          one.end !== null &&
          (one.hours ?? 0) > mostOf('class', one.start, one.end),
      )
      return far ? [question(read, far.place.row, far.name, far.hours!, mostOf('class', far.start!, far.end!))] : []
    }
    if (reading.kind !== 'online' && reading.kind !== 'external') return []
    for (let record = sheet.indexOf(table); record >= 0 && sheet[record] === table; record++) {
      // Most records are no reason to look closer.
      if (seconds[record]! <= MOST_A_DAY || state[record] !== StudyState.accepted) continue
      const most = mostOf(STUDY_SOURCES[source[record]!]!, start[record]!, end[record]!)
      if (seconds[record]! > most)
        return [question(read, row[record]!, texts[title[record]!] ?? '', seconds[record]!, most)]
    }
    return []
  })
}

/** The most hours that such a record can have; its moments are NaN where not given. */
function mostOf(source: StudySource, start: number, end: number): Seconds {
  if (source === 'online') return MOST_OF_COURSEWARE
  const days = Math.floor(end / DAY) - Math.floor(start / DAY) + 1
  if (IN_DAYS.has(source) && days >= 1) return days * MOST_A_DAY
  return source === 'overseas' ? MOST_ABROAD : MOST_WITHOUT_DAYS
}

function question({ grid, reading }: ReadTable, row: number, title: string, stated: Seconds, most: Seconds): Finding {
  const { number } = reading.found.get('hours')!
  const choices = choicesOf(grid, number, ['学时', NOT_READ])
  return finding('question-far-hours', { ...placeOf(grid, reading, number), row }, { title, stated, most, choices })
}
