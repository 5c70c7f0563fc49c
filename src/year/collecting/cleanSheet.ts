import { compact, plain } from '../../input/plainText'
import { textOfCell } from '../../input/sheetText'
import type { CollectPart, ReturnTrouble } from '../../records/collecting'
import { isShownSerial, serialOfMoment } from '../../records/moment'
import { CHOICE_HEADS, COLLECT_COLUMNS } from '../../report/collecting/columns'
import type { CollectPerson } from '../../report/collecting/fillSheet'
import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { withCells } from '../../workbook/gridChange'
import { returnedHeads } from './returnedHeads'

/** What of a returned sheet somebody has filled in, as a plain list: its heads ours, its rows where they stood. */
export interface CleanSheet {
  readonly part: CollectPart
  readonly grid: Grid
  /** What each row says, by its number: for telling rows that say the same. */
  readonly rows: ReadonlyMap<number, string>
  /** What each row says that is filled in or names somebody, also who stands in 人员 so by now: for knowing the same sheet again. */
  readonly said: readonly string[]
  /** Whoever stands in it, filled in or not. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly troubles: readonly ReturnTrouble[]
}

/** What a class is called to which all rows of a roll belong. */
export interface RollClass {
  readonly name: string
  readonly code: string
}

/** Cleans a returned sheet; null for its grid where nothing is to be read of it. `known` are the people of 人员: who is as there is not filled in. */
export function cleanSheet(
  grid: Grid,
  part: CollectPart,
  known: readonly CollectPerson[],
  roll: RollClass | null,
): CleanSheet | { readonly lost: ReturnTrouble } {
  const heads = returnedHeads(grid, part)
  if (!heads) return { lost: { kind: 'heads-lost', place: placeOf(grid) } }
  const wanted = COLLECT_COLUMNS[part]
  const same = part === 'staff' ? new Set(known.map(staffText)) : null
  const isDay = new Set(wanted.filter(({ entry }) => entry === 'day').map(({ key }) => key))
  const cellOf = (slot: number, key: string): Cell => {
    const column = heads.columns.get(key)
    return column === undefined ? { kind: 'empty' } : asEntered(cellAt(grid, slot, column), isDay.has(key))
  }
  const textOf = (slot: number, key: string) => plain(textOfCell(cellOf(slot, key))).trim()
  const people: { id: string; name: string }[] = []
  const rows = new Map<number, string>()
  const said: string[] = []
  for (let slot = heads.slot + 1; slot < grid.rows.length; slot++) {
    const [id, name] = [textOf(slot, 'id'), textOf(slot, 'name')]
    if (id !== '' || name !== '') people.push({ id, name })
    const isFilled = same
      ? (id !== '' || name !== '') && !same.has(staffRow((key) => textOf(slot, key)))
      : isAnswered(
          part,
          wanted.filter(({ role }) => role === 'answer').map(({ key }) => [key, textOf(slot, key)] as const),
        )
    const isNamed = same !== null && (id !== '' || name !== '')
    if (!isFilled && !isNamed) continue
    const text = wanted.map(({ key }) => compact(textOf(slot, key))).join('\t')
    said.push(text)
    if (isFilled) rows.set(grid.rows[slot]!, text)
  }
  const head = grid.rows[heads.slot]!
  const cells = [head, ...rows.keys()].flatMap((row) => {
    const slot = grid.rows.indexOf(row)
    return wanted.flatMap(({ key, heading }) => {
      const column = heads.columns.get(key)
      if (column === undefined) return []
      const cell: Cell = row === head ? { kind: 'text', text: heading } : cellOf(slot, key)
      return cell.kind === 'empty' ? [] : [{ row, column, cell }]
    })
  })
  const empty: Grid = { ...grid, hidden: false, rows: Int32Array.from([head, ...rows.keys()]), columns: [], texts: [] }
  const clean = withCells(
    empty,
    roll ? [...cells, ...rollCells(roll, grid.columns.length + 1, head, rows.keys())] : cells,
  )
  return { part, grid: clean, rows, said, people, troubles: [...heads.troubles, ...extraColumns(grid, heads)] }
}

/** Days as serials from 1927 on: no hours or years are as many. */
const FIRST_DAY = 10_000

/** A day whose format some program has lost is one all the same. */
function asEntered(cell: Cell, isDay: boolean): Cell {
  const isSerial = cell.kind === 'number' && cell.unit === undefined && cell.value >= FIRST_DAY
  return isDay && isSerial && isShownSerial(cell.value) && cell.value < LAST_DAY
    ? { kind: 'date', value: cell.value }
    : cell
}

/** Below 20250310, which somebody may have written for a day. */
const LAST_DAY = 100_000

/** What somebody writes into a cell to say that there is nothing. */
const NOTHING = /^(无|没有|未参加|没参加|[-—–/\\×xX]+)$/

function isAnswered(part: CollectPart, answers: readonly (readonly [key: string, text: string])[]): boolean {
  const about = part === 'external' ? 'title' : part === 'attendance' ? 'className' : null
  if (answers.some(([key, text]) => key === about && NOTHING.test(text))) return false
  return answers.some(([, text]) => text !== '')
}

function staffRow(textOf: (key: string) => string): string {
  return ['id', 'name', 'department', 'hired'].map((key) => compact(textOf(key))).join('\t')
}

/** As `personCell` writes somebody, read again. */
function staffText({ id, name, department, hired }: CollectPerson): string {
  const day = hired === null ? '' : textOfCell({ kind: 'date', value: serialOfMoment(hired) })
  const said: Readonly<Record<string, string>> = { id, name, department, hired: day }
  return staffRow((key) => plain(said[key]!))
}

function rollCells({ name, code }: RollClass, first: number, head: number, rows: Iterable<number>) {
  const [named, coded] = COLLECT_COLUMNS.attendance.filter(({ key }) => key === 'className' || key === 'classCode')
  const text = (row: number, column: number, value: string) => ({
    ...{ row, column },
    cell: { kind: 'text', text: value } as const,
  })
  const pair = (row: number, one: string, other: string) => [
    text(row, first, one),
    ...(code === '' ? [] : [text(row, first + 1, other)]),
  ]
  return [...pair(head, named!.heading, coded!.heading), ...Array.from(rows, (row) => pair(row, name, code)).flat()]
}

const CHOICES: ReadonlySet<string> = new Set(Object.values(CHOICE_HEADS))

/** Columns of the user's own, which nobody reads. */
function extraColumns(
  grid: Grid,
  { slot, columns }: { readonly slot: number; readonly columns: ReadonlyMap<string, number> },
): readonly ReturnTrouble[] {
  const ours = new Set(columns.values())
  return grid.columns.flatMap((_, index): readonly ReturnTrouble[] => {
    const heading = textOfCell(cellAt(grid, slot, index + 1)).trim()
    if (ours.has(index + 1) || heading === '' || CHOICES.has(compact(heading))) return []
    const place = { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column: index + 1 }
    return [{ kind: 'extra-column', place, heading }]
  })
}

function placeOf({ file, sheet, rows }: Grid) {
  return { file, sheet, row: rows[0] ?? 1, column: null }
}
