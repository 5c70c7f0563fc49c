import { parseArea } from '../../../workbook/address'
import type { CellTest, ComparedValue, Comparison, ConditionFace, LookCondition } from '../../../workbook/lookCondition'
import { isTrue, type XmlEvents } from '../xml/xml'
import type { Styles } from './cellLooks'
import { type Attribute, type GradeParts, gradeOf, type NewBar } from './gradedRules'
import { valueIn } from './plainValue'

/** A rule as the file has it. */
interface RawRule extends GradeParts {
  readonly areas: LookCondition['areas']
  /** Of the rule's own element. */
  readonly rule: Attribute
  readonly formulas: string[]
  readonly bounds: Attribute[]
  readonly colours: Attribute[]
  of: Attribute
  /** What the new form of a data bar is known by. */
  id: string
}

/** The conditional formats of a sheet part, before the styles of its workbook are known. */
export interface ConditionRules {
  readonly rules: readonly RawRule[]
  readonly newBars: ReadonlyMap<string, NewBar>
  /** Rules of Excel 2010 and later that have no old form. */
  readonly newRules: number
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

/** Elements in `extLst` of the sheet lie so much deeper than those in the sheet itself. */
const RULE = 3
const NEW_RULE = 6

const NOTHING: Attribute = () => undefined

/** Gathers the conditional formats of a sheet part. */
export function conditionRules() {
  const rules: RawRule[] = []
  const newBars = new Map<string, NewBar>()
  let newRules = 0
  let areas: LookCondition['areas'] = []
  let raw: RawRule | null = null
  let newBar: { of: Attribute; bounds: Attribute[]; below: Attribute | null } | null = null
  /** What is gathered of a formula or an id. */
  let text: string | null = null
  const events: Required<XmlEvents> = {
    open(name, depth, attributes) {
      const of: Attribute = (attribute) => attributes[attribute]?.value
      if (depth === 2 && name === 'conditionalFormatting')
        areas = (of('sqref') ?? '').split(/\s+/).flatMap((area) => parseArea(area) ?? [])
      else if (name === 'cfRule' && depth === RULE)
        raw = { areas, rule: of, formulas: [], bounds: [], colours: [], of: NOTHING, id: '' }
      else if (name === 'cfRule' && depth === NEW_RULE) {
        if (of('type') !== 'dataBar') newRules++
        else {
          newBar = { of: NOTHING, bounds: [], below: null }
          newBars.set(of('id') ?? '', newBar)
        }
      } else if (newBar) {
        if (name === 'dataBar') newBar.of = of
        else if (name === 'cfvo') newBar.bounds.push(of)
        else if (name === 'negativeFillColor') newBar.below = of
      } else if (raw) {
        if (depth === RULE + 1 && name === 'formula') text = ''
        else if (depth === RULE + 3 && name === 'id') text = ''
        else if (depth === RULE + 1 && name !== 'extLst') raw.of = of
        else if (name === 'cfvo') raw.bounds.push(of)
        else if (name === 'color') raw.colours.push(of)
      }
    },
    text(part) {
      if (text !== null) text += part
    },
    close(name, depth) {
      if (raw && text !== null && (name === 'formula' || name === 'id')) {
        if (name === 'id') raw.id = text
        else raw.formulas.push(text)
        text = null
      }
      if (name !== 'cfRule') return
      if (depth === NEW_RULE) newBar = null
      if (!raw || depth !== RULE) return
      rules.push(raw)
      raw = null
    },
  }
  return { events, finish: (): ConditionRules => ({ rules, newBars, newRules }) }
}

/**
 * The conditional formats of a sheet in the order in which they count, and how many there are beside them that are not shown: those of
 * formulas, of today's date, and of kinds that Excel 2010 brought. One that makes nothing of cells that is shown is left out, unless it
 * stops others.
 */
export function conditionsOf(
  { rules, newBars, newRules }: ConditionRules,
  { faces, palette }: Pick<Styles, 'faces' | 'palette'>,
): { readonly conditions: readonly LookCondition[]; readonly unshown: number } {
  const conditions: LookCondition[] = []
  let unshown = newRules
  const priority = ({ rule }: RawRule) => Number(rule('priority') ?? 0)
  for (const raw of rules.toSorted((one, other) => priority(one) - priority(other))) {
    const { areas, rule, formulas, id } = raw
    if (areas.length === 0) continue
    const type = rule('type') ?? ''
    if (type === 'colorScale' || type === 'dataBar' || type === 'iconSet') {
      const grade = gradeOf(type, raw, newBars.get(id) ?? null, palette)
      if (grade) conditions.push({ areas, grade })
      else unshown++
      continue
    }
    const number = rule('dxfId')
    const stops = isTrue(rule('stopIfTrue'))
    const face: ConditionFace = (number === undefined ? undefined : faces[Number(number)]) ?? {}
    if (Object.keys(face).length === 0 && !stops) continue
    const test = testOf(type, rule, formulas)
    if (test) conditions.push({ areas, test, face, stops })
    else unshown++
  }
  return { conditions, unshown }
}

function testOf(type: string, of: Attribute, formulas: readonly string[]): CellTest | null {
  switch (type) {
    case 'containsBlanks':
    case 'notContainsBlanks':
      return { kind: 'blank', is: type === 'containsBlanks' }
    case 'containsErrors':
    case 'notContainsErrors':
      return { kind: 'error', is: type === 'containsErrors' }
    case 'duplicateValues':
    case 'uniqueValues':
      return { kind: 'repeated', is: type === 'duplicateValues' }
    case 'top10':
      return {
        kind: 'ranked',
        isLeast: isTrue(of('bottom')),
        isPercent: isTrue(of('percent')),
        rank: Number(of('rank') ?? 10),
      }
    case 'aboveAverage':
      return {
        kind: 'average',
        isBelow: of('aboveAverage') !== undefined && !isTrue(of('aboveAverage')),
        orEqual: isTrue(of('equalAverage')),
        deviations: Number(of('stdDev') ?? 0),
      }
  }
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
