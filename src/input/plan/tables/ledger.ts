import type { Finding } from '../../../records/finding'
import { type Cell, cellAt, type Grid } from '../../../workbook/grid'
import { meaningsOf } from '../../evidence/meanings'
import { headingOf } from '../../heading'
import { namesOf } from '../../namesInCell'
import { listedIn, nameKey } from '../../plainText'
import type { Reading } from '../../reading'
import { INPUT_SHEETS } from '../../schema'
import { textOfCell } from '../../sheetText'
import { saysPeopleCount, saysRole } from '../../vocabulary/columnHeads'
import { listsOtherPeople } from '../../vocabulary/otherPeople'
import { isTotal } from '../../vocabulary/rowWords'
import { sideOf } from '../../vocabulary/sides'
import { listWord } from '../../vocabulary/turnedAway'
import type { SheetAnswers } from '../known/answers'
import { asker } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { rowsOf, type UnreadColumn, unreadColumns } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'

/** Who attended, as a table of classes has it in rows below each class; and what is asked of it. */
export interface Ledger {
  readonly attendance: Reading | null
  /** The column (from 1) that says how many the names beside it are, and is right; null for none. */
  readonly counted: number | null
  readonly questions: readonly Finding[]
}

/**
 * A ledger lists below each class, or in its row, in a column of its own, who attended: the table is read once more, as attendance. Names that
 * are not all of the staff are asked about.
 */
export function ledgerOf(grid: Grid, classes: Reading, knowledge: Knowledge, answers: SheetAnswers): Ledger {
  const nothing: Ledger = { attendance: null, counted: null, questions: [] }
  const name = classes.found.get('name')
  const unread = unreadColumns(grid, [classes])
  const column = unread.find((one) => !answers.columns.has(one.number) && saysWho(one))
  if (!name || !column) return nothing
  const { people } = knowledge
  const areKnown = (names: readonly string[]) => names.length > 0 && names.every((one) => people.has(nameKey(one)))
  const known = column.sample.filter(
    (cell) => cell.kind === 'text' && (people.has(nameKey(cell.text)) || areKnown(namesIn(cell.text))),
  ).length
  if (known >= 1 && known * 2 >= column.sample.length) {
    const sheet = INPUT_SHEETS.find(({ kind }) => kind === 'attendance')!
    const department = unread.find(({ heading }) => meansFor('department', heading))
    const presence = column.number
    const base: Reading = {
      ...classes,
      kind: 'attendance',
      sheet,
      presence,
      found: new Map(),
      columns: {},
      missing: [],
    }
    const named = withColumn(
      withColumn(base, 'className', name.number, name.heading),
      'name',
      column.number,
      column.heading,
    )
    const whole = department ? withColumn(named, 'department', department.number, department.heading) : named
    const stated = classes.found.get('participants') ?? unread.find(({ heading }) => saysPeopleCount(heading))
    const isCounted = stated === undefined || countsNames(grid, classes, column.number, stated.number, people)
    const isInCells = column.sample.some((cell) => cell.kind === 'text' && namesIn(cell.text).length > 1)
    return {
      counted: stated !== undefined && isInCells && isCounted ? stated.number : null,
      attendance: { ...whole, fillsDown: isMerged(grid, name.number, classes) ? [] : ['className'] },
      questions:
        isInCells && !isCounted && classes.found.has('participants') && !answers.columns.has(stated!.number)
          ? [asker(grid, classes)(stated!.number, stated!.heading, '参训人数', '参训人数')]
          : [],
    }
  }
  const several = column.sample.filter(
    (cell) =>
      cell.kind === 'text' &&
      (/全[体员院所]|所有|除.+外/.test(cell.text) || partsOf(cell.text).some((one) => people.has(nameKey(one)))),
  ).length
  return several === 0
    ? nothing
    : { attendance: null, counted: null, questions: [asker(grid, classes)(column.number, column.heading, null, '')] }
}

/** The people that each row's cell names, where all of a cell are known; null for a cell of anything else. */
function countIn(cell: Cell, people: ReadonlySet<string>): number | null {
  if (cell.kind === 'empty') return 0
  if (cell.kind !== 'text') return null
  if (people.has(nameKey(cell.text))) return 1
  const names = namesIn(cell.text)
  return names.every((one) => people.has(nameKey(one))) ? names.length : null
}

/** Whether a column of numbers beside the names says everywhere how many they are: 人数 that repeats them. */
function countsNames(
  grid: Grid,
  classes: Reading,
  names: number,
  counts: number,
  people: ReadonlySet<string>,
): boolean {
  const { from, end } = rowsOf(grid, classes)
  for (let slot = from; slot < end; slot++) {
    const stated = cellAt(grid, slot, counts)
    const named = countIn(cellAt(grid, slot, names), people)
    if (stated.kind === 'empty') continue
    if (stated.kind !== 'number' || named === null || (named !== stated.value && !isSum(grid, classes, slot)))
      return false
  }
  return true
}

function isSum(grid: Grid, { found }: Reading, slot: number): boolean {
  const name = cellAt(grid, slot, found.get('name')!.number)
  return name.kind === 'empty' || isTotal(textOfCell(name))
}

function saysWho({ heading }: UnreadColumn): boolean {
  if (meansFor('name', heading)) return true
  return /人员|名单|参加人|参训人|参会人/.test(heading) && !saysOthers(heading)
}

/** 请假人员, 应到人员, 报名名单, 授课人员: names beside a class that are not of those who came. */
function saysOthers(heading: string): boolean {
  const side = sideOf(heading)
  const word = listWord(heading).says
  return (
    side === 'away' ||
    side === 'due' ||
    word === 'no' ||
    word === 'both' ||
    saysRole(heading) ||
    listsOtherPeople(heading)
  )
}

function meansFor(key: string, heading: string): boolean {
  return meaningsOf('attendance', headingOf(heading)).some(({ column }) => column.key === key)
}

function namesIn(text: string): readonly string[] {
  return listedIn(namesOf(text))
}

/** Words between any marks: of 张三（4） and 一部：张三 the names, too. */
function partsOf(text: string): readonly string[] {
  return text.match(/[\u4e00-\u9fff·]{2,}/g) ?? []
}

/** Whether the classes' names are merged over their people; else they stand on the first row of each alone. */
function isMerged({ merges }: Grid, number: number, { firstDataRow }: Reading): boolean {
  return merges.some(
    ({ left, right, top, bottom }) => left <= number && right >= number && top >= firstDataRow && bottom > top,
  )
}
