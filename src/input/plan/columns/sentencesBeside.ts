import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { CellKind, type Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { namesSomebody } from '../../layouts/peopleNamed'
import { compact, nameKey, titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { textsIn } from '../../rowCells'
import { slotFrom } from '../../slots'
import { cellsHolding, textsAlone, textsThat } from '../../textCells'
import { attended } from '../../vocabulary/attended'
import { headsGroup, saysStanding } from '../../vocabulary/groups'
import { remarkOf } from '../../vocabulary/rowRemarks'
import { Role, roleOfText } from '../../vocabulary/rowWords'
import { changesRows, isColourKey, isMarkedNote, saysByLook, saysSomeAway } from '../../vocabulary/sentences'
import { standingOfRemark } from '../../vocabulary/standing'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf } from '../known/asking'
import { type Knowledge, valuesOf } from '../known/knowledge'
import { rowsOf } from '../known/unreadColumns'

/** The kinds of tables beside which sentences are weighed. */
const WEIGHED: ReadonlySet<string> = new Set(['staff', 'classes', 'attendance', 'external', 'online'])

/**
 * Asks once a sheet about sentences above, below or right of its tables by which rows may not count or be others than they seem: 本次培训因故取消,
 * 注：张文敏已于6月退休, 以上学时未经审核. The same of notes on cells (批注). Nothing of them is carried out. `asked`: what the sheet is asked about already.
 */
export function sentencesAsked(
  grid: Grid,
  tables: readonly Reading[],
  knowledge: Knowledge,
  { kind }: Pick<SheetAnswers, 'kind'>,
  asked: readonly Finding[],
): Finding[] {
  const weighed = tables.filter((reading) => WEIGHED.has(reading.kind))
  if (kind !== undefined || weighed.length === 0) return []
  const onCells = noteAsked(grid, weighed, notesOnCells(grid, weighed, knowledge.year), true)
  // Both are shown, so that one answer may settle both.
  if (asked.some(({ code }) => code === 'question-note')) return onCells
  const isAskedWhoCame = asked.some(({ code }) => code === 'question-attended')
  const found = placesOf(grid, weighed, knowledge, () => {
    const unmarked = isAskedWhoCame ? [] : tables.filter((one) => saysNotWhoCame(grid, one))
    return new Set(unmarked.flatMap((one) => valuesOf(grid, one, 'name', nameKey)))
  })
  return [...noteAsked(grid, weighed, found), ...onCells]
}

/** One question about some notes; none without any. */
function noteAsked(grid: Grid, weighed: readonly Reading[], found: readonly FoundNote[], onCell?: true): Finding[] {
  if (found.length === 0) return []
  const texts = [...new Set(found.map(({ text }) => text.slice(0, 40)))].slice(0, 3)
  const { row, column } = found[0]!
  const above = weighed.findLast(({ headerRow }) => headerRow <= row) ?? weighed[0]!
  const choices = choicesOf(grid, null, [nameOfKind(above.kind), NOT_READ])
  return [
    finding(
      'question-note',
      { file: grid.file, sheet: grid.sheet, row, column },
      { text: texts.join('；'), choices, ...(onCell && { onCell }) },
    ),
  ]
}

/** Notes on cells by which a row may not count; on other cells those that change what rows are. */
function notesOnCells(grid: Grid, tables: readonly Reading[], year: number | null): FoundNote[] {
  const { notes, rows } = grid
  if (!notes) return []
  return notes.flatMap(({ row, column, text }) => {
    const beside = tables.find((reading) => {
      const { from, end } = rowsOf(grid, reading)
      return row >= (rows[from] ?? Number.POSITIVE_INFINITY) && row <= (rows[end - 1] ?? 0)
    })
    const words = compact(text)
    const isShort = beside !== undefined && words.length <= LONGEST_NOTE
    const isOnPerson = isShort && beside.kind === 'staff'
    const counts =
      (isOnPerson && standingOfRemark(words, year ?? Number.POSITIVE_INFINITY) !== null) ||
      (isShort ? remarkOf(words, false) !== '' : changesRows(words, year))
    return counts ? [{ row, column, text: words }] : []
  })
}

/** A longer note on a person's row says how to fill it in. */
const LONGEST_NOTE = 40

/** Whether a list of who came has no marks that say it, or none that are made: a sign-in sheet printed and not signed. */
function saysNotWhoCame(grid: Grid, reading: Reading): boolean {
  const { kind, presence, found } = reading
  if (kind !== 'attendance' || presence !== null) return false
  const confirmed = found.get('confirmed')
  if (!confirmed) return true
  const { from, end } = rowsOf(grid, reading)
  return sampleOf(grid, confirmed.number, from, end).length === 0
}

/** Whether a sentence of who was away means somebody of a list (names by `nameKey`): by his name, a number or how many. */
function isOfSome(text: string, listed: ReadonlySet<string>): boolean {
  if (listed.size === 0) return false
  return (
    /序号|第\d|\d\s*[人名位号]|[一二两三四五六七八九十]+[人名位]/.test(compact(text)) || namesSomebody(text, listed)
  )
}

interface FoundNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** `listed`: the names on lists that do not say who came. */
function placesOf(
  grid: Grid,
  tables: readonly Reading[],
  knowledge: Knowledge,
  listed: () => ReadonlySet<string>,
): FoundNote[] {
  const found: FoundNote[] = []
  const below = tables.reduce((slot, reading) => Math.min(slot, rowsOf(grid, reading).from), grid.rows.length)
  const alone = textsAlone(grid)
  const slots = new Set(alone.map(({ slot }) => slot))
  const beside = cellsHolding(grid, markedIn(grid.texts)).filter(({ slot }) => !slots.has(slot))
  let names: ReadonlySet<string> | null = null
  for (const { slot, column } of [...alone, ...beside].sort((a, b) => a.slot - b.slot)) {
    const text = grid.texts[grid.columns[column - 1]!.values[slot]!]!.trim()
    const isByLook = saysByLook(text)
    if (!isByLook && !changesRows(text, knowledge.year)) {
      if (!saysSomeAway(text)) continue
      names ??= listed()
      if (!isOfSome(text, names)) continue
    }
    const isMarked = isMarkedNote(text)
    const isNote = slots.has(slot)
      ? isMarked || isByLook || (slot >= below && isSentence(text, knowledge))
      : (isColourKey(text) && !tables.some((reading) => isRead(reading, column))) ||
        (isMarked && (filled(grid, slot) <= BESIDE_SIGNATURES || isHeadless(grid, tables, slot, column)))
    if (isNote) found.push({ row: grid.rows[slot]!, column, text: compact(text) })
  }
  const last = grid.rows.length - 1
  // 缺课 below one person's card.
  if (found.length === 0 && last >= below && tables.some(({ person }) => person !== null) && slots.has(last)) {
    const [text = ''] = textsIn(grid, last)
    const column = grid.columns.findIndex((one) => one?.kinds[last] === CellKind.text) + 1
    if (attended(text) === false) found.push({ row: grid.rows[last]!, column, text })
  }
  return found
}

function isRead({ found }: Reading, column: number): boolean {
  return [...found.values()].some(({ number }) => number === column)
}

/** 注：… and 制表人：… in one row. */
const BESIDE_SIGNATURES = 2

function filled(grid: Grid, slot: number): number {
  return new Set(textsIn(grid, slot)).size
}

/** Whether nothing heads a cell's column in the table whose row it is. */
function isHeadless(grid: Grid, tables: readonly Reading[], slot: number, column: number): boolean {
  const table = tables.findLast(({ headerRow }) => headerRow < grid.rows[slot]!)
  return table !== undefined && !grid.columns[column - 1]?.kinds[slotFrom(grid.rows, table.headerRow)]
}

/** Whether words alone in a row below a head are a sentence, and no person, class, group or sum. */
function isSentence(text: string, { people, classes }: Knowledge): boolean {
  const words = compact(text)
  if ((words.length < 5 && !/取消|作废|\d[人名位]$/.test(words)) || headsGroup(words) || saysGroupOnly(words))
    return false
  const own = words.replace(/[(].*$/, '')
  if (people.has(nameKey(own)) || classes.has(titleKey(words))) return false
  const role = roleOfText(text)
  return role === Role.data || role === Role.note
}

/** 退休返聘人员名单（3人）, 三、2024年参加人员 over rows of their own. */
function saysGroupOnly(words: string): boolean {
  if (/^[^，。；]{2,8}[(]\d+人[)][:：]?$/.test(words)) return true
  return (
    words.length <= 16 &&
    /(?:人员|名单|职工|学员|名册|一览表?|情况)(?:[(].*[)])?[:：]?$/.test(words) &&
    (saysStanding(words) || !/[，。；]/.test(words))
  )
}

/** Those that are marked as notes, or as keys to colours. */
const markedIn = textsThat((text) => isMarkedNote(text) || isColourKey(text))
