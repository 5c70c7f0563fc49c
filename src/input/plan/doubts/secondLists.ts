import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { isLaterThan, namesCopy, namesFinal } from '../../vocabulary/copies'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/** A sheet with lists of attendance. */
interface List {
  readonly grid: Grid
  /** Whether its lists are each of one class: what several of those say is another question (`severalSheets.ts`). */
  readonly isWhole: boolean
  /** Our own sheet, or the names beside the classes themselves. */
  readonly isOwn: boolean
  /** Holds nothing but attendance, so that it may be left out. */
  readonly isAlone: boolean
  /** Who came to which class (`keyOf`), of the classes that other sheets list, too. */
  readonly keys: Set<number>
}

/**
 * A question for every sheet that lists attendance of classes once more, and by which more people came than by the other: an old copy (备份,
 * 实际参会人员 (2), or hidden), a list before the final one (签到 beside 结业名单), or one of two that each have somebody else. Everybody counts
 * meanwhile. A list that only lacks some of another's, beside it and not after it, says nothing (扫码 beside 签到).
 */
export function secondLists(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  people: readonly string[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const lists = listsOf(tables, studies)
  const found: Finding[] = []
  const left = new Set<List>()
  for (const list of [...lists].sort(inDoubtFirst)) {
    if (!list.isAlone || (list.isOwn && !isOld(list)) || answered(list.grid).kind !== undefined) continue
    const others = lists.filter((one) => one !== list && !left.has(one))
    const beside = others.map((one) => shareOf(list, one)).filter((share) => isInDoubt(list, share))
    if (beside.length === 0) continue
    const classes = new Set(beside.flatMap(({ other }) => [...other.keys].map((key) => key % CLASSES)))
    const more = [...list.keys].filter(
      (key) => classes.has(key % CLASSES) && others.every((other) => !other.keys.has(key)),
    )
    if (more.length === 0) continue
    left.add(list)
    const names = [...new Set(more.map((key) => people[Math.floor(key / CLASSES)]!))]
    const [{ other, shared }] = beside.sort((a, b) => b.shared - a.shared) as [Share]
    found.push(
      finding(
        'question-second-list',
        { file: list.grid.file, sheet: list.grid.sheet, row: list.grid.rows[0]!, column: null },
        {
          rows: shared,
          beside: other.grid.sheet,
          names: names.slice(0, MOST_NAMED),
          people: names.length,
          choices: choicesOf(list.grid, null, [nameOfKind('attendance'), NOT_READ]),
        },
      ),
    )
  }
  return found
}

const MOST_NAMED = 3

/** More than there are classes. */
const CLASSES = 65_536

/** What two lists say of the classes of both. */
interface Share {
  readonly other: List
  readonly shared: number
  /** How many each has in these classes. */
  readonly own: number
  readonly others: number
}

function shareOf(list: List, other: List): Share {
  const classesOf = ({ keys }: List) => new Set([...keys].map((key) => key % CLASSES))
  const [mine, theirs] = [classesOf(list), classesOf(other)]
  let [shared, own, others] = [0, 0, 0]
  for (const key of list.keys) {
    if (theirs.has(key % CLASSES)) own++
    if (other.keys.has(key)) shared++
  }
  for (const key of other.keys) if (mine.has(key % CLASSES)) others++
  return { other, shared, own, others }
}

/** Whether what a list has more than another may be wrong. */
function isInDoubt(list: List, { other, shared, own, others }: Share): boolean {
  if (own === 0 || (list.isWhole && other.isWhole && shared > 0)) return false
  if (isOld(list) && !isOld(other)) return true
  if (shared > 0 && shared < own && isLaterThan(list.grid.sheet, other.grid.sheet)) return true
  if (shared * 2 < own && shared * 2 < others) return false
  const isLater = namesFinal(other.grid.sheet) && !namesFinal(list.grid.sheet)
  return other.isOwn || isLater || (shared < own && shared < others)
}

function isOld({ grid }: List): boolean {
  return grid.hidden || namesCopy(grid.sheet)
}

/** Those first that are more likely to be the wrong ones. */
function inDoubtFirst(one: List, other: List): number {
  if (isOld(one) !== isOld(other)) return isOld(one) ? -1 : 1
  if (one.isOwn !== other.isOwn) return one.isOwn ? 1 : -1
  if (isLaterThan(one.grid.sheet, other.grid.sheet)) return -1
  if (isLaterThan(other.grid.sheet, one.grid.sheet)) return 1
  return one.keys.size - other.keys.size
}

/** The sheets of attendance that list a class of another such sheet; none where no class is on two. */
function listsOf(tables: readonly ReadTable[], studies: StudyRecords): List[] {
  const grids = [...new Set(tables.flatMap(({ grid, reading }) => (reading.kind === 'attendance' ? [grid] : [])))]
  if (grids.length < 2) return []
  const { count, sheet, person, trainingClass, state } = studies
  const numbers = tables.map(({ grid, reading }) => (reading.kind === 'attendance' ? grids.indexOf(grid) : -1))
  const counts = (record: number) =>
    numbers[sheet[record]!]! >= 0 &&
    person[record]! >= 0 &&
    trainingClass[record]! >= 0 &&
    state[record] === StudyState.accepted
  const first = new Map<number, number>()
  const twice = new Set<number>()
  for (let record = 0; record < count; record++) {
    if (!counts(record)) continue
    const [one, list] = [trainingClass[record]!, numbers[sheet[record]!]!]
    const before = first.get(one)
    if (before === undefined) first.set(one, list)
    else if (before !== list) twice.add(one)
  }
  if (twice.size === 0) return []
  const lists = grids.map((grid): List => {
    const own = tables.filter((table) => table.grid === grid)
    const isAlone = own.every(({ reading }) => reading.kind === 'attendance')
    return {
      grid,
      isAlone,
      isOwn: !isAlone || own.some(({ reading }) => reading.sheet.sheet === grid.sheet.trim()),
      isWhole: own.every(
        ({ reading: { found, presence } }) => presence === null && !found.has('className') && !found.has('classCode'),
      ),
      keys: new Set(),
    }
  })
  for (let record = 0; record < count; record++)
    if (counts(record) && twice.has(trainingClass[record]!))
      lists[numbers[sheet[record]!]!]!.keys.add(person[record]! * CLASSES + trainingClass[record]!)
  return lists.filter(({ keys }) => keys.size > 0)
}
