import type { Bound, Grade } from '../../../workbook/gradedLook'
import { isTrue } from '../xml/xml'
import { colourIn, type Palette } from './colours'
import { valueIn } from './plainValue'

export type Attribute = (name: string) => string | undefined

/** What a rule of a sheet part says that shows how large numbers are: its one child, and that one's. */
export interface GradeParts {
  /** Of `colorScale`, `dataBar` or `iconSet`. */
  readonly of: Attribute
  readonly bounds: readonly Attribute[]
  readonly colours: readonly Attribute[]
}

/** What Excel 2010 and later say of a data bar beside its old form (`x14:dataBar`). */
export interface NewBar {
  readonly of: Attribute
  /** `x14:cfvo`. */
  readonly bounds: readonly Attribute[]
  readonly below: Attribute | null
}

/** Of the old form, which leaves some of the cell free. */
const OLD_BAR = { shortest: 10, longest: 90 }
const BELOW = '#FF0000'

/** The grade of a rule of this type; null where its bounds are formulas, or it says too little. */
export function gradeOf(type: string, parts: GradeParts, newBar: NewBar | null, palette: Palette): Grade | null {
  const { of, bounds: given, colours: named } = parts
  const bounds = given.map(boundOf)
  const colours = named.map((colour) => colourIn(colour, palette) ?? '#FFFFFF')
  if (bounds.includes(null)) return null
  const all = bounds as readonly Bound[]
  const hidesValue = of('showValue') !== undefined && !isTrue(of('showValue'))
  switch (type) {
    case 'colorScale':
      if (all.length < 2 || colours.length !== all.length) return null
      return { kind: 'scale', stops: all.map((at, index) => ({ at, colour: colours[index]! })) }
    case 'dataBar': {
      if (all.length !== 2 || colours.length !== 1) return null
      const length = (name: string, usual: number) => Number((newBar ?? parts).of(name) ?? usual) / 100
      const [from, to] = all.map((bound, index) => newBound(bound, newBar?.bounds[index])) as [Bound, Bound]
      return {
        kind: 'bar',
        from,
        to,
        colour: colours[0]!,
        below: (newBar?.below && colourIn(newBar.below, palette)) || BELOW,
        shortest: length('minLength', newBar ? 0 : OLD_BAR.shortest),
        longest: length('maxLength', newBar ? 100 : OLD_BAR.longest),
        hidesValue,
      }
    }
    case 'iconSet':
      if (all.length < 3) return null
      return {
        kind: 'icons',
        set: of('iconSet') ?? '3TrafficLights1',
        bounds: all.slice(1).map((at, index) => {
          const from = given[index + 1]!('gte')
          return { at, isFrom: from === undefined || isTrue(from) }
        }),
        isReversed: isTrue(of('reverse')),
        hidesValue,
      }
    default:
      return null
  }
}

/** The new form alone knows of nought as the end of all bars. */
function newBound(bound: Bound, given: Attribute | undefined): Bound {
  const type = given?.('type')
  return type === 'autoMin' ? { kind: 'zeroOrLeast' } : type === 'autoMax' ? { kind: 'zeroOrMost' } : bound
}

function boundOf(of: Attribute): Bound | null {
  const type = of('type') ?? ''
  if (type === 'min') return { kind: 'least' }
  if (type === 'max') return { kind: 'most' }
  const value = valueIn(of('val') ?? '')
  if (typeof value !== 'number') return null
  if (type === 'percent' || type === 'percentile') return { kind: type, value }
  return type === 'num' || type === 'formula' ? { kind: 'number', value } : null
}
