import type { RuledValues } from './ruledValues'

/** A value that a colour scale, a data bar or a set of icons measures by. `zeroOrLeast`: the least, and nought where all are more. */
export type Bound =
  | { readonly kind: 'least' | 'most' | 'zeroOrLeast' | 'zeroOrMost' }
  | { readonly kind: 'number' | 'percent' | 'percentile'; readonly value: number }

/** A conditional format that shows how large a number is among those of its cells. Colours as `#RRGGBB`. */
export type Grade =
  | { readonly kind: 'scale'; readonly stops: readonly { readonly at: Bound; readonly colour: string }[] }
  | {
      readonly kind: 'bar'
      readonly from: Bound
      readonly to: Bound
      readonly colour: string
      readonly below: string
      /** Shares of the cell that the shortest and the longest bar take; from 0 with an axis where there are numbers below it. */
      readonly shortest: number
      readonly longest: number
      readonly hidesValue: boolean
    }
  | {
      readonly kind: 'icons'
      /** `ST_IconSetType`: 3TrafficLights1. */
      readonly set: string
      /** From where on each but the first is shown; `isFrom`: at the bound itself already. */
      readonly bounds: readonly { readonly at: Bound; readonly isFrom: boolean }[]
      readonly isReversed: boolean
      readonly hidesValue: boolean
    }

/** A bar in a cell, as shares of its width. */
export interface CellBar {
  readonly from: number
  readonly to: number
  readonly colour: string
}

/** The icon of a set in a cell, from 0 for the lowest. */
export interface CellIcon {
  readonly set: string
  readonly at: number
  readonly of: number
}

/** The number that a bound stands for; NaN where there are no numbers. */
export function boundValue(bound: Bound, { numbers }: Pick<RuledValues, 'numbers'>): number {
  const [least = Number.NaN, most = Number.NaN] = [numbers[0], numbers.at(-1)]
  switch (bound.kind) {
    case 'least':
      return least
    case 'most':
      return most
    case 'zeroOrLeast':
      return Math.min(0, least)
    case 'zeroOrMost':
      return Math.max(0, most)
    case 'number':
      return bound.value
    case 'percent':
      return least + ((most - least) * bound.value) / 100
    case 'percentile': {
      const at = ((numbers.length - 1) * Math.min(100, Math.max(0, bound.value))) / 100
      const below = numbers[Math.floor(at)] ?? Number.NaN
      return below + ((numbers[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at))
    }
  }
}

/** The fill that a colour scale gives a number; null where there is nothing to measure by. */
export function scaleColour({ stops }: Extract<Grade, { kind: 'scale' }>, value: number, values: RuledValues) {
  const at = stops.map((stop) => boundValue(stop.at, values))
  if (at.some(Number.isNaN) || stops.length === 0) return null
  const above = at.findIndex((bound) => value <= bound)
  if (above < 0) return stops.at(-1)!.colour
  if (above === 0) return stops[0]!.colour
  const [from, to] = [at[above - 1]!, at[above]!]
  return mixed(stops[above - 1]!.colour, stops[above]!.colour, to > from ? (value - from) / (to - from) : 1)
}

/** Between two colours, `share` of the way. */
function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number]
    return Math.round(one + (other - one) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`.toUpperCase()
}

/** The bar of a number; null where it has no length. Numbers below nought go to the left of where that lies. */
export function barOf(grade: Extract<Grade, { kind: 'bar' }>, value: number, values: RuledValues): CellBar | null {
  const [from, to] = [boundValue(grade.from, values), boundValue(grade.to, values)]
  if (Number.isNaN(from) || Number.isNaN(to)) return null
  const share = (number: number) => {
    const part = to > from ? Math.min(1, Math.max(0, (number - from) / (to - from))) : number >= to ? 1 : 0
    return grade.shortest + part * (grade.longest - grade.shortest)
  }
  const axis = grade.shortest === 0 && from < 0 ? share(0) : 0
  const end = share(value)
  if (end === axis) return null
  return end > axis ? { from: axis, to: end, colour: grade.colour } : { from: end, to: axis, colour: grade.below }
}

/** The icon of a number. */
export function iconOf(grade: Extract<Grade, { kind: 'icons' }>, value: number, values: RuledValues): CellIcon | null {
  const { set, bounds, isReversed } = grade
  const at = bounds.findLastIndex((bound) => {
    const from = boundValue(bound.at, values)
    return bound.isFrom ? value >= from : value > from
  })
  const of = bounds.length + 1
  return { set, at: isReversed ? of - 2 - at : at + 1, of }
}
