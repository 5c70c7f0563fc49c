import { parseArea } from '../../../workbook/address'
import type { CellTest, ComparedValue, Comparison, ConditionFace, LookCondition } from '../../../workbook/lookCondition'
import { isTrue, type XmlEvents } from '../xml/xml'

/** A rule as the file has it: what it makes of a cell is said elsewhere. */
export interface ConditionRule extends Omit<LookCondition, 'face'> {
  readonly priority: number
  /** `dxfId`. */
  readonly face: number
}

const COMPARISONS: readonly string[] = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanOrEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'between',
  'notBetween',
] satisfies Comparison[]

const TEXTS: Readonly<Record<string, Extract<CellTest, { kind: 'text' }>['how']>> = {
  containsText: 'contains',
  notContainsText: 'lacks',
  beginsWith: 'begins',
  endsWith: 'ends',
}

/**
 * Gathers the conditional formats of a sheet part that compare a cell with values, or look for a text or for nothing in it. Of other
 * kinds, and of those that look at other cells, nothing is kept.
 */
export function conditionRules() {
  const rules: ConditionRule[] = []
  let areas: LookCondition['areas'] = []
  let rule: { readonly of: (name: string) => string | undefined; readonly formulas: string[] } | null = null
  let formula: string | null = null
  const events: Required<XmlEvents> = {
    open(name, depth, attributes) {
      if (depth === 2 && name === 'conditionalFormatting')
        areas = (attributes.sqref?.value ?? '').split(/\s+/).flatMap((area) => parseArea(area) ?? [])
      else if (depth === 3 && name === 'cfRule')
        rule = { of: (attribute) => attributes[attribute]?.value, formulas: [] }
      else if (rule && depth === 4 && name === 'formula') formula = ''
    },
    text(text) {
      if (formula !== null) formula += text
    },
    close(name, depth) {
      if (rule && formula !== null && depth === 4) {
        rule.formulas.push(formula)
        formula = null
      }
      if (!rule || depth !== 3 || name !== 'cfRule') return
      const { of, formulas } = rule
      rule = null
      const face = of('dxfId')
      const test = testOf(of, formulas)
      if (!test || face === undefined || areas.length === 0) return
      rules.push({ areas, test, face: Number(face), priority: Number(of('priority')), stops: isTrue(of('stopIfTrue')) })
    },
  }
  return {
    events,
    finish: (): readonly ConditionRule[] => rules.toSorted((one, other) => one.priority - other.priority),
  }
}

/** The rules with what they make of cells; those that make nothing of them that is shown are left out, unless they stop others. */
export function conditionsOf(
  rules: readonly ConditionRule[],
  faces: readonly ConditionFace[],
): readonly LookCondition[] {
  return rules.flatMap(({ areas, test, face: number, stops }) => {
    const face = faces[number] ?? {}
    return Object.keys(face).length > 0 || stops ? [{ areas, test, face, stops }] : []
  })
}

function testOf(of: (name: string) => string | undefined, formulas: readonly string[]): CellTest | null {
  const type = of('type') ?? ''
  if (type === 'containsBlanks' || type === 'notContainsBlanks') return { kind: 'blank', is: type === 'containsBlanks' }
  const how = TEXTS[type]
  const text = of('text')
  if (how && text !== undefined) return { kind: 'text', how, text }
  const operator = of('operator') ?? ''
  if (type !== 'cellIs' || !COMPARISONS.includes(operator)) return null
  const values = formulas.map(valueIn)
  const needed = operator === 'between' || operator === 'notBetween' ? 2 : 1
  if (values.length < needed || values.includes(null)) return null
  return { kind: 'compare', how: operator as Comparison, with: values as ComparedValue[] }
}

/** What a formula says that is nothing but a value; null for any other. */
function valueIn(formula: string): ComparedValue | null {
  const plain = formula.trim().replace(/^=/, '')
  const quoted = /^"((?:[^"]|"")*)"$/.exec(plain)
  if (quoted) return quoted[1]!.replaceAll('""', '"')
  if (/^(TRUE|FALSE)$/i.test(plain)) return plain.toUpperCase() === 'TRUE'
  const isPercent = plain.endsWith('%')
  const digits = isPercent ? plain.slice(0, -1) : plain
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(digits)) return null
  return Number(digits) / (isPercent ? 100 : 1)
}
