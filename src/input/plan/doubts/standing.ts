import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { statusOfText } from '../../cells/statuses'
import { REQUIRED_WORDS, YES_NO_WORDS } from '../../cells/words'
import { yearIn } from '../../evidence/yearOfCell'
import type { Reading } from '../../reading'
import { saysExemption } from '../../readStaff'
import { textOfCell } from '../../sheetText'
import {
  type Standing,
  saysComingDay,
  saysEndOfService,
  saysNothing,
  standingOfHead,
  standingOfRemark,
  standingOfWord,
  withoutYear,
} from '../../vocabulary/standing'
import { askElsewhere, askGroup, holdsAnyRemarks, holdsRemarksOnStanding, wordsBeside } from '../columns/staffGroups'
import type { SheetAnswers } from '../known/answers'
import { asker, choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { countsRows, keyColumn, rowsOf, unreadColumns } from '../known/unreadColumns'

/** Something beside somebody by which they may not count: what it says, and in which words. */
interface Said {
  readonly standing: Standing
  readonly text: string
}

interface Found extends Said {
  readonly slot: number
  readonly names: readonly string[]
}

interface Column {
  readonly number: number
  readonly heading: string
}

/**
 * A question for every column of the staff that is not read and says of somebody, whom the columns that are read count, that they have left,
 * owe no hours, came only this year, are elsewhere, or are none of the institute's: 是否退休, 人员性质, 去向, 备注.
 *
 * @param year the workbook's; null asks nothing
 */
export function standings(
  tables: readonly ReadTable[],
  year: number | null,
  asked: readonly Finding[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns' | 'groups' | 'kind'>,
): Finding[] {
  if (year === null) return []
  return tables.flatMap(({ grid, reading }) => {
    if (reading.kind !== 'staff') return []
    const { columns, groups, kind } = answered(grid)
    const known = new Set(
      asked.flatMap(({ place }) => (place?.sheet === grid.sheet && place.file === grid.file ? place.column : [])),
    )
    const ofWords = (['group', 'department'] as const).flatMap((key) => reading.found.get(key) ?? [])
    const others = tables.flatMap((one) => (one.grid === grid && one.reading !== reading ? [one.reading] : []))
    const isCounted = countedIn(grid, reading, year)
    const beside = [...unreadColumns(grid, [reading, ...others]).filter((one) => !countsRows(one)), ...ofWords].flatMap(
      (column) => {
        if (columns.has(column.number) || known.has(column.number)) return []
        const found = firstSaid(grid, reading, column, year, groups, isCounted)
        return found === null ? [] : questionOf(grid, reading, column, found, kind !== undefined)
      },
    )
    return kind === undefined ? [...behindNames(grid, reading, year, groups, isCounted), ...beside] : beside
  })
}

/** The first words of a column that contradict what is read of their row, with whose rows bear them; null for none. */
function firstSaid(
  grid: Grid,
  reading: Reading,
  column: Column,
  year: number,
  settled: SheetAnswers['groups'],
  isCounted: (slot: number, said: Said) => boolean,
): Found | null {
  const { kinds, values } = grid.columns[column.number - 1]!
  const names = keyColumn(grid, reading)
  const nameColumn = reading.found.get('name')?.number ?? column.number
  const { from, end } = rowsOf(grid, reading)
  const says = sayings(column.heading, year)
  const isOfDays = saysEndOfService(column.heading) || saysComingDay(column.heading)
  const ofText = new Map<number, Said | null>()
  const saidAt = (slot: number): Said | null => {
    if (kinds[slot] !== CellKind.text)
      return isOfDays || kinds[slot] === CellKind.boolean ? says(grid, slot, column.number) : null
    const known = ofText.get(values[slot]!)
    if (known !== undefined) return known
    const said = says(grid, slot, column.number)
    ofText.set(values[slot]!, said)
    return said
  }
  // 客座研究员 under 人员类别 may have been asked about as a group, by the words alone.
  const isSettled = (text: string) => settled.has(wordsBeside(column.heading, text)) || settled.has(text)
  let first: (Said & { readonly slot: number }) | null = null
  const people: string[] = []
  for (let slot = from; slot < Math.min(end, kinds.length); slot++) {
    if (!kinds[slot] || !names?.kinds[slot]) continue
    const said = saidAt(slot)
    if (said === null || isSettled(said.text) || !isCounted(slot, said)) continue
    first ??= { ...said, slot }
    if (said.text === first.text) people.push(textOfCell(cellAt(grid, slot, nameColumn)).trim())
  }
  return first && { ...first, names: people }
}

/** What the cells of a column say under its head. */
function sayings(heading: string, year: number): (grid: Grid, slot: number, number: number) => Said | null {
  const head = standingOfHead(withoutYear(heading, year))
  const isRemark = holdsRemarksOnStanding(heading)
  const [endsHere, comesHere] = [saysEndOfService(heading), saysComingDay(heading)]
  return (grid, slot, number) => {
    const cell = cellAt(grid, slot, number)
    const text = textOfCell(cell).trim()
    const as = (standing: Standing | null | undefined): Said | null => (standing ? { standing, text } : null)
    const when = endsHere || comesHere ? yearIn(cell) : null
    if (when !== null && endsHere) return as(when <= year ? 'gone' : null)
    if (when !== null) return as(when >= year ? 'new' : null)
    const answer = head.yes || head.no ? (cell.kind === 'boolean' ? cell.value : YES_NO_WORDS(text)) : undefined
    if (answer !== undefined) return as(answer ? head.yes : head.no)
    if (head.filled && !saysNothing(text)) return as(head.filled)
    return as((isRemark ? standingOfRemark(text, year) : null) ?? standingOfWord(text, year))
  }
}

/** Whether what is read of a row counts somebody whom these words would not. */
function countedIn(grid: Grid, reading: Reading, year: number): (slot: number, said: Said) => boolean {
  const { required, status, left, hired } = Object.fromEntries(reading.found)
  const textAt = (slot: number, column: Column | undefined) =>
    column ? textOfCell(cellAt(grid, slot, column.number)).trim() : ''
  const isExemption = saysExemption(required?.heading ?? '')
  return (slot, { standing, text }) => {
    const service = statusOfText(textAt(slot, status))
    if (service?.active === false || textAt(slot, left) !== '') return standing === 'void'
    if (standing === 'gone' || standing === 'other') return service?.byWord !== true
    // 状态 says it itself, and it is listed.
    if (standing === 'elsewhere' && service?.byWord) return false
    const owes = REQUIRED_WORDS(textAt(slot, required))
    const isExempt = owes !== undefined && owes === isExemption
    if (standing !== 'void' && isExempt) return false
    if (standing !== 'new' || !hired) return true
    const came = yearIn(cellAt(grid, slot, hired.number))
    // 新入职 of last year's form may stand where it stood; a day of this year is of this year.
    return came === null || came < (text.includes(`${year}`) ? year : year - 2)
  }
}

/** Asks what the words mean where an answer can be read of the column, else whether the people stand as they should. */
function questionOf(
  grid: Grid,
  reading: Reading,
  { number, heading }: Column,
  { standing, text, slot, names }: Found,
  isAnswered: boolean,
): Finding[] {
  const isRemark = holdsRemarksOnStanding(heading)
  const ask = asker(grid, reading)
  const isRead = [...reading.found.values()].some((one) => one.number === number)
  if (standing === 'exempt' && !isRead) return [ask(number, heading, null, '是否有学时要求', [text])]
  // 异动类型 has words of 状态 alone, 备注 others beside them.
  if (standing === 'gone' && isRemark && !holdsAnyRemarks(heading) && statusOfText(text) !== undefined)
    return [ask(number, heading, null, '状态')]
  if (standing === 'gone' && saysEndOfService(heading)) return [ask(number, heading, null, '离职时间')]
  if (standing === 'new' && yearIn(cellAt(grid, slot, number)) !== null) return [ask(number, heading, null, '入职时间')]
  const place = { ...placeOf(grid, reading, number), row: grid.rows[slot]! }
  const words = wordsBeside(heading, text)
  // Whoever says that the sheet is the staff has not said it of who has left.
  if (standing === 'gone' || standing === 'other')
    return isAnswered && !(isRemark && standing === 'gone') ? [] : [askGroup(grid, place, words, names)]
  if (standing === 'elsewhere') return isAnswered && !isRemark ? [] : [askElsewhere(grid, place, words, names)]
  return [finding('question-note', place, { text: words.slice(0, 40), choices: choicesOf(grid, number, [NOT_READ]) })]
}

/** Asks about names of the staff with words behind them by which their bearers may not count: 张三（调出）. */
function behindNames(
  grid: Grid,
  reading: Reading,
  year: number,
  settled: SheetAnswers['groups'],
  isCounted: (slot: number, said: Said) => boolean,
): Finding[] {
  const name = reading.found.get('name')
  const column = name && grid.columns[name.number - 1]
  if (!name || !column) return []
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < Math.min(end, column.kinds.length); slot++) {
    const whole = column.kinds[slot] === CellKind.text ? grid.texts[column.values[slot]!]! : ''
    if (!whole.endsWith(')') && !whole.endsWith('）')) continue
    if (settled.has(whole.trim())) continue
    const text = /[(（]([^()（）]+)[)）]$/.exec(whole)?.[1]
    const standing = text === undefined ? null : standingOfRemark(text, year)
    if (text === undefined || standing === null || !isCounted(slot, { standing, text })) continue
    const ask = standing === 'elsewhere' ? askElsewhere : askGroup
    return [ask(grid, { ...placeOf(grid, reading, name.number), row: grid.rows[slot]! }, whole.trim(), [whole.trim()])]
  }
  return []
}
