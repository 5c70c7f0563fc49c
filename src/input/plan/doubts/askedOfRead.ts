import type { Dataset } from '../../../records/dataset'
import type { Finding } from '../../../records/finding'
import type { Grid } from '../../../workbook/grid'
import type { ClassIndex } from '../../classIndex'
import type { Roster } from '../../roster'
import type { SheetCells } from '../../sheetCells'
import type { SheetAnswers } from '../known/answers'
import type { UnderstoodSheet } from '../known/looked'
import type { ReadTable } from '../known/readTable'
import { absenceLists } from './absenceLists'
import { alikeStudies } from './alikeStudies'
import { blockCounts } from './blockCounts'
import { bothMarks } from './bothMarks'
import { changeLists } from './changeLists'
import { columnSums } from './columnSums'
import { contradictions } from './contradictions'
import { dayTotals } from './dayHours'
import { drafts } from './drafts'
import { farDays } from './farDays'
import { farHours } from './farHours'
import { farPeople } from './farPeople'
import { farStudies } from './farStudies'
import { footCounts } from './footCounts'
import { footSums } from './footSums'
import { onlyAbsentMarked } from './onlyAbsentMarked'
import { otherDays } from './otherDays'
import { ownTotals } from './ownTotals'
import { panelMarks } from './panelMarks'
import { partialDays } from './partialDays'
import { mergeRejoined } from './rejoined'
import { repeatedSheets } from './repeatedSheets'
import { sameStudy } from './sameStudy'
import { secondLists } from './secondLists'
import { addDayColumns, addDayRows, addDays, severalSheets } from './severalSheets'
import { staffDoubts } from './staffDoubts'
import { statedSummaries } from './statedSummaries'
import { titleHours } from './titleHours'
import { titleYears } from './titleYears'
import { whoCame } from './whoCame'
import { yearColumns } from './yearColumns'

/** All that the sheets say, for whoever asks whether it can be meant so. */
export interface AllRead extends Pick<Dataset, 'people' | 'classes' | 'studies' | 'policy' | 'texts'> {
  readonly understood: readonly UnderstoodSheet[]
  /** By the number of a table, which records have as their sheet. */
  readonly tables: readonly ReadTable[]
  /** Of each table. */
  readonly cells: readonly SheetCells[]
  readonly roster: Roster
  readonly index: ClassIndex
  /** That the figures are of; null where nothing says it. */
  readonly year: number | null
  readonly answered: (grid: Grid) => SheetAnswers
}

/** A check of what has been read: the questions it asks. What somebody has answered it carries out in `studies`. */
type Check = (read: AllRead, told: readonly Finding[]) => readonly Finding[]

/** In the order in which they carry answers out. */
const OF_RECORDS: readonly Check[] = [
  ({ tables, studies, classes, answered }) => onlyAbsentMarked(tables, studies, classes, answered),
  ({ tables }) => panelMarks(tables),
  ({ tables, studies, classes, policy, answered }) => titleHours(tables, studies, classes, policy, answered),
  ({ understood, people, year, policy: { unit } }) => changeLists(understood, people, { year, unit }),
  ({ tables, people, year, policy, answered }, told) => staffDoubts(tables, people, year, policy, told, answered),
  ({ tables, studies, texts, people, answered }) => sameStudy(tables, studies, texts, namesOf(people), answered),
  ({ tables, studies, classes, people, answered }) => bothMarks(tables, studies, classes, namesOf(people), answered),
  ({ understood, studies, roster, index, answered }) => absenceLists(understood, studies, roster, index, answered),
  ({ tables, studies, classes, answered }) => farHours(tables, studies, classes, answered),
  ({ tables, studies, classes, texts, answered }) => farStudies(tables, studies, classes, texts, answered),
  ({ tables, classes, people, policy: { headcount }, answered }) =>
    farPeople(tables, classes, headcount ?? people.length, answered),
  ({ tables, studies, classes, answered }, told) => footCounts(tables, studies, classes, told, answered),
  ({ cells, studies, classes, answered }) => blockCounts(cells, studies, classes, answered),
  ({ cells, studies, classes, answered }) => columnSums(cells, studies, classes, answered),
  ({ tables, studies, classes, year, answered }) => titleYears(tables, { studies, classes }, year, answered),
  ({ tables, studies, classes, texts, year, answered }) => yearColumns(tables, studies, classes, texts, year, answered),
  ({ tables, studies, classes, answered }) => otherDays(tables, studies, classes, answered),
  ({ tables, studies, classes, year, answered }) => farDays(tables, studies, classes, year, answered),
  ({ tables, studies, classes, answered }) => severalSheets(tables, studies, classes, answered),
  ({ tables, studies, classes, texts, answered }) => repeatedSheets(tables, studies, classes, texts, answered),
  ({ tables, studies, people, answered }) => secondLists(tables, studies, namesOf(people), answered),
  ({ tables, studies, texts, answered }) => alikeStudies(tables, studies, texts, answered),
  ({ tables, studies, answered }) => contradictions(tables, studies, answered),
  ({ tables, studies, classes, answered }) => ownTotals(tables, studies, classes, answered),
  ({ tables, studies, classes, answered }) => dayTotals(tables, studies, classes, answered),
  ({ tables, studies, classes, answered }) => partialDays(tables, studies, classes, answered),
]

/** Once a person's days of a class are one record. */
const OF_WHOLES: readonly Check[] = [
  ({ tables, studies, classes, people, year, understood, answered }) =>
    whoCame(tables, studies, classes, { year, staff: people.length, isAllRead: isAllRead(understood) }, answered),
  ({ cells, studies, classes, answered }) => footSums(cells, studies, classes, answered),
  ({ understood, people, studies, classes, year, answered }) =>
    statedSummaries(understood, { people, studies, classes }, year, answered),
]

/**
 * What is asked once everything is read: whether records, sums and notes that contradict one another are meant so. Changes `studies`: answers
 * are carried out, and a person's days of a class become one record.
 *
 * @param told what the reading itself has found
 */
export function askedOfRead(read: AllRead, told: readonly Finding[]): readonly Finding[] {
  const found: Finding[] = []
  const ask = (check: Check) => {
    for (const question of check(read, told)) found.push(question)
  }
  OF_RECORDS.forEach(ask)
  joinDays(read)
  OF_WHOLES.forEach(ask)
  return [...found, ...drafts(read.tables, [...told, ...found], read.answered)]
}

function joinDays({ tables, studies, classes, answered }: AllRead): void {
  addDayColumns(tables, studies, classes, answered)
  addDayRows(tables, studies)
  mergeRejoined(tables, studies)
  addDays(tables, studies, classes, answered)
}

function namesOf(people: AllRead['people']): readonly string[] {
  return people.map(({ name }) => name)
}

function isAllRead(understood: readonly UnderstoodSheet[]): boolean {
  return understood.every(({ fate }) => fate === 'read' || fate === 'own' || fate === 'empty')
}
