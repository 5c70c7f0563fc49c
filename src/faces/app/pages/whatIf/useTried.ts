import { useEffect, useState } from 'react'
import type { AssumedEffect, AssumptionTrouble } from '../../../../records/assumption'
import { nextTurn } from '../../../../workbook/nextTurn'
import type { ComputedYear } from '../../../../year/openYear'
import { readAssumption } from '../../../../year/readAssumption'
import { type WhatIf, whatIf } from '../../../../year/whatIf'

/** One line of what is assumed: what it does, or why it says nothing any more. */
export type TriedLine =
  | { readonly text: string; readonly effect: AssumedEffect }
  | { readonly text: string; readonly trouble: AssumptionTrouble }

/** What is assumed, and the year as it would be; `result` null where nothing is. */
export interface Tried {
  readonly lines: readonly TriedLine[]
  readonly result: WhatIf | null
}

/** Tries these words upon the reading in view; null while that is being computed for the first time. Throws in the component what failed. */
export function useTried(year: ComputedYear, texts: readonly string[]): Tried | null {
  const [tried, setTried] = useState<Tried | { readonly error: unknown } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const show = (one: typeof tried) => isCurrent && setTried(one)
    tryOn(year, texts).then(show, (error: unknown) => show({ error }))
    return () => {
      isCurrent = false
    }
  }, [year, texts])
  if (tried && 'error' in tried) throw tried.error
  return tried
}

async function tryOn(year: ComputedYear, texts: readonly string[]): Promise<Tried> {
  const read = await Promise.all(texts.map((text) => readAssumption(year, text)))
  const understood = read.flatMap((one) => ('assumption' in one ? [one.assumption] : []))
  const result = understood.length > 0 ? await whatIf(year, understood, nextTurn) : null
  let next = 0
  const lines = read.map((one, index): TriedLine => {
    const text = texts[index]!
    return 'trouble' in one ? { text, ...one } : { text, effect: result!.effects[next++]! }
  })
  return { lines, result }
}
