import { type Finding, finding } from '../../../records/finding'
import { cameCells, peopleIn } from '../../../records/givenPeople'
import { CLASS_SOURCE, type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { AS_LISTED_PREFIX } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { titleKey } from '../../plainText'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { awayCells } from './awayColumns'

/**
 * A question for every class held in the year of which the lists that were read hold nobody, or another number than 培训班 says; of one of which
 * it says no number, where most classes have lists, or where it names only who was away. A number above the staff's counts guests, who are on no list of ours (domain.md
 * §6).
 *
 * @param year the workbook's; null asks nothing
 * @param staff how many people 人员 has
 * @param isAllRead whether no sheet is left that was not read
 */
export function whoCame(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  { year, staff, isAllRead }: { readonly year: number | null; readonly staff: number; readonly isAllRead: boolean },
  answered: (grid: Grid) => Pick<SheetAnswers, 'asListed'>,
): Finding[] {
  if (year === null || staff === 0) return []
  const held = classes.map((one) => one.implemented && one.year === year)
  if (!held.includes(true)) return []
  const listed = countListed(studies, held, staff)
  const grids = new Map(tables.map(({ grid }) => [`${grid.file}\n${grid.sheet}`, grid]))
  const columns = new Map(
    tables.flatMap(({ grid, reading }) =>
      reading.kind === 'classes' ? [[grid, reading.found.get('participants')?.number ?? null] as const] : [],
    ),
  )
  // A list of classes and no lists of people whatever.
  const isBare = isAllRead && studies.count === 0
  // Where most classes have lists, one without is an exception: a list is missing.
  const unlisted = held.filter((isHeld, index) => isHeld && listed[index] === 0).length
  const isException = unlisted * 2 < held.filter((isHeld) => isHeld).length
  const named = unlisted > 0 ? classesWithNames(tables) : new Set<string>()
  return classes.flatMap((trainingClass, index) => {
    const count = listed[index]!
    const { name, place, outsiders } = trainingClass
    const grid = grids.get(`${place.file}\n${place.sheet}`)
    const cells = cameCells(trainingClass)
    const stated = peopleIn(cells)
    if (!held[index] || count === UNCERTAIN || !grid || answered(grid).asListed.has(name)) return []
    const isAsked =
      cells.length === 0
        ? count === 0 && (isException || named.has(titleKey(name)))
        : count === 0
          ? stated > 0 && !(isBare && stated > staff)
          : count !== stated && count !== stated - (outsiders ?? 0) && (stated <= staff || count > stated)
    if (!isAsked) return []
    const { file, sheet, row } = place
    const choices = [{ file, sheet, column: null, as: `${AS_LISTED_PREFIX}${name}`, shape: '' }]
    const column = columns.get(grid) ?? null
    return [
      finding(
        'question-participants',
        { file, sheet, row, column },
        { trainingClass: name, listed: count, stated: cells.length === 0 ? null : stated, choices },
      ),
    ]
  })
}

/** The classes (by `titleKey`) of which 培训班 names who was away: where nobody is read, others came. */
function classesWithNames(tables: readonly ReadTable[]): ReadonlySet<string> {
  const names = tables.flatMap(({ grid, reading }) =>
    awayCells(grid, reading).flatMap(({ text, className }) => (/^\d+[人名位]?$/.test(text) ? [] : [className])),
  )
  return new Set(names.map(titleKey))
}

/** A row of a class that has no certain person, told as an error of its own; or a class that nobody asks about. */
const UNCERTAIN = -1

/** How many people the records confirm of each class held in the year; `UNCERTAIN` of the others, and where a row's person is unknown or its cell unreadable. */
function countListed(
  { count, source, state, person, trainingClass }: StudyRecords,
  held: readonly boolean[],
  people: number,
): Int32Array {
  const counts = Int32Array.from(held, (isHeld) => (isHeld ? 0 : UNCERTAIN))
  /** By class, a bit for each person. */
  const seen: (Uint8Array | undefined)[] = Array.from({ length: counts.length })
  const end = source.lastIndexOf(CLASS_SOURCE, count - 1) + 1
  for (let record = end > 0 ? source.indexOf(CLASS_SOURCE) : 0; record < end; record++) {
    const of = trainingClass[record]!
    if (source[record] !== CLASS_SOURCE || of < 0 || counts[of] === UNCERTAIN) continue
    if (state[record] === StudyState.unreadable) counts[of] = UNCERTAIN
    if (state[record] !== StudyState.accepted) continue
    const who = person[record]!
    if (who < 0) {
      counts[of] = UNCERTAIN
      continue
    }
    seen[of] ??= new Uint8Array((people >> 3) + 1)
    const bit = 1 << (who & 7)
    if ((seen[of][who >> 3]! & bit) !== 0) continue
    seen[of][who >> 3]! |= bit
    counts[of]!++
  }
  return counts
}
