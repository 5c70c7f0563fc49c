import type { Area } from './address'
import type { CellFont, CellLook } from './cellLook'
import { barOf, type CellBar, type CellIcon, type Grade, iconOf, scaleColour } from './gradedLook'
import type { Cell } from './grid'
import type { RuledValues } from './ruledValues'

/** A conditional format of a user's file, of the kinds that look at nothing but the cells that it is for. */
export type LookCondition = FacedCondition | GradedCondition

/** One that shows how large numbers are. */
export interface GradedCondition {
  readonly areas: readonly Area[]
  readonly grade: Grade
}

/** One that makes cells look otherwise for which something holds. */
export interface FacedCondition {
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
  | { readonly kind: 'error'; readonly is: boolean }
  /** Whether what the cell holds stands in more of the rule's cells. */
  | { readonly kind: 'repeated'; readonly is: boolean }
  /** Among the greatest or the least numbers, so many or so many of a hundred. */
  | { readonly kind: 'ranked'; readonly isLeast: boolean; readonly isPercent: boolean; readonly rank: number }
  /** Above the average or below it, by so many standard deviations. */
  | { readonly kind: 'average'; readonly isBelow: boolean; readonly orEqual: boolean; readonly deviations: number }

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

/** How a cell looks with the conditional formats of its sheet. */
export interface ConditionedLook {
  readonly look: CellLook
  readonly bar: CellBar | null
  readonly icon: CellIcon | null
  /** Whether a bar or an icon stands in place of the value. */
  readonly hidesValue: boolean
}

/**
 * The look of a cell with the conditional formats that hold for it, of which the first says what several say. `valuesOf`: what stands in
 * the cells of one.
 */
export function conditionalLook(
  look: CellLook,
  conditions: readonly LookCondition[],
  { row, column }: { readonly row: number; readonly column: number },
  cell: Cell,
  valuesOf: (condition: LookCondition) => RuledValues,
): ConditionedLook {
  let face: ConditionFace | undefined
  let bar: CellBar | null | undefined
  let icon: CellIcon | null | undefined
  let hidesValue = false
  for (const condition of conditions) {
    const isOf = ({ top, left, bottom, right }: Area) =>
      top <= row && row <= bottom && left <= column && column <= right
    if (!condition.areas.some(isOf)) continue
    if ('grade' in condition) {
      const { grade } = condition
      if (cell.kind !== 'number' && cell.kind !== 'date' && cell.kind !== 'time') continue
      if (grade.kind === 'scale') {
        const fill = scaleColour(grade, cell.value, valuesOf(condition))
        if (fill !== null) face = { fill, ...face }
      } else if (grade.kind === 'bar' && bar === undefined) {
        bar = barOf(grade, cell.value, valuesOf(condition))
        hidesValue ||= grade.hidesValue
      } else if (grade.kind === 'icons' && icon === undefined) {
        icon = iconOf(grade, cell.value, valuesOf(condition))
        hidesValue ||= grade.hidesValue
      }
    } else if (holdsFor(condition.test, cell, () => valuesOf(condition))) {
      face = { ...condition.face, ...face }
      if (condition.stops) break
    }
  }
  return { look: face ? withFace(look, face) : look, bar: bar ?? null, icon: icon ?? null, hidesValue }
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
export function holdsFor(test: CellTest, cell: Cell, values: () => RuledValues): boolean {
  if (test.kind === 'blank')
    return (cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === '')) === test.is
  if (test.kind === 'error') return (cell.kind === 'error') === test.is
  if (cell.kind === 'error') return false
  if (test.kind === 'repeated') {
    const times = values().timesOf(cell)
    return times > 0 && times > 1 === test.is
  }
  if (test.kind === 'ranked' || test.kind === 'average') {
    if (cell.kind !== 'number' && cell.kind !== 'date' && cell.kind !== 'time') return false
    return test.kind === 'ranked'
      ? isRanked(test, cell.value, values().numbers)
      : isBeyond(test, cell.value, values().spread)
  }
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

function isRanked(
  { isLeast, isPercent, rank }: Extract<CellTest, { kind: 'ranked' }>,
  value: number,
  numbers: Float64Array,
): boolean {
  const { length } = numbers
  const count = Math.min(length, isPercent ? Math.max(1, Math.floor((length * rank) / 100)) : rank)
  if (count < 1) return false
  return isLeast ? value <= numbers[count - 1]! : value >= numbers[length - count]!
}

function isBeyond(
  { isBelow, orEqual, deviations }: Extract<CellTest, { kind: 'average' }>,
  value: number,
  { average, deviation }: RuledValues['spread'],
): boolean {
  const edge = average + (isBelow ? -deviations : deviations) * deviation
  return isBelow ? value < edge || (orEqual && value === edge) : value > edge || (orEqual && value === edge)
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
