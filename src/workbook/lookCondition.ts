import type { Area } from './address'
import type { CellFont, CellLook } from './cellLook'
import type { Cell } from './grid'

/** A conditional format of a user's file, of the kinds that look at nothing but the cell itself. */
export interface LookCondition {
  readonly areas: readonly Area[]
  readonly test: CellTest
  readonly face: ConditionFace
  /** Whether those behind it do not count where this one holds. */
  readonly stops: boolean
}

export type CellTest =
  | { readonly kind: 'compare'; readonly how: Comparison; readonly with: readonly ComparedValue[] }
  | { readonly kind: 'text'; readonly how: 'contains' | 'lacks' | 'begins' | 'ends'; readonly text: string }
  | { readonly kind: 'blank'; readonly is: boolean }

/** As SpreadsheetML names them; the last two are of two values. */
export type Comparison =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'between'
  | 'notBetween'

export type ComparedValue = number | string | boolean

/** What a condition makes of a cell's look; undefined where it leaves it. */
export interface ConditionFace {
  readonly fill?: string
  readonly colour?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
}

/** The look of a cell with the conditional formats that hold for it, of which the first says what several say. */
export function conditionalLook(
  look: CellLook,
  conditions: readonly LookCondition[],
  { row, column }: { readonly row: number; readonly column: number },
  cell: Cell,
): CellLook {
  let face: ConditionFace | undefined
  for (const condition of conditions) {
    const isOf = ({ top, left, bottom, right }: Area) =>
      top <= row && row <= bottom && left <= column && column <= right
    if (!condition.areas.some(isOf) || !holdsFor(condition.test, cell)) continue
    face = { ...condition.face, ...face }
    if (condition.stops) break
  }
  return face ? withFace(look, face) : look
}

/** Looks are told from each other by which they are, so that the same must come out of the same. */
const made = new WeakMap<CellLook, Map<string, CellLook>>()

function withFace(look: CellLook, face: ConditionFace): CellLook {
  const known = made.get(look) ?? new Map<string, CellLook>()
  made.set(look, known)
  const { fill = look.fill, colour, bold, italic, struck } = face
  const key = JSON.stringify([fill, colour, bold, italic, struck])
  const there = known.get(key)
  if (there) return there
  const { font } = look
  const own: CellFont = {
    ...font,
    colour: colour ?? font.colour,
    bold: bold ?? font.bold,
    italic: italic ?? font.italic,
    struck: struck ?? font.struck,
  }
  const one = { ...look, fill, font: own }
  known.set(key, one)
  return one
}

/** Whether a test holds for a cell, as Excel has it: numbers come before texts and these before TRUE and FALSE; capitals are no others. */
export function holdsFor(test: CellTest, cell: Cell): boolean {
  if (test.kind === 'blank')
    return (cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === '')) === test.is
  if (cell.kind === 'error') return false
  if (test.kind === 'text') return holdsText(test, textOf(cell))
  const [first, second = first] = test.with
  if (first === undefined || second === undefined) return false
  const value = cell.kind === 'empty' ? (typeof first === 'string' ? '' : 0) : 'text' in cell ? cell.text : cell.value
  const one = compared(value, first)
  const other = compared(value, second)
  switch (test.how) {
    case 'equal':
      return one === 0
    case 'notEqual':
      return one !== 0
    case 'lessThan':
      return one < 0
    case 'lessThanOrEqual':
      return one <= 0
    case 'greaterThan':
      return one > 0
    case 'greaterThanOrEqual':
      return one >= 0
    case 'between':
      return isBetween(one, other)
    case 'notBetween':
      return !isBetween(one, other)
  }
}

/** Whichever of the two is the greater. */
const isBetween = (one: number, other: number) => Math.min(one, other) <= 0 && Math.max(one, other) >= 0

function holdsText({ how, text }: Extract<CellTest, { kind: 'text' }>, held: string): boolean {
  const [whole, part] = [held.toLowerCase(), text.toLowerCase()]
  if (how === 'begins') return whole.startsWith(part)
  if (how === 'ends') return whole.endsWith(part)
  return whole.includes(part) === (how === 'contains')
}

function textOf(cell: Cell): string {
  if (cell.kind === 'empty') return ''
  if ('text' in cell) return cell.text
  return cell.kind === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value)
}

const rank = (value: ComparedValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2)

function compared(one: ComparedValue, other: ComparedValue): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other)
  const [a, b] = [one, other].map((value) => (typeof value === 'string' ? value.toLowerCase() : value)) as [
    ComparedValue,
    ComparedValue,
  ]
  return a < b ? -1 : a > b ? 1 : 0
}
