import { HOUR } from '../../../records/duration'
import type { FoundColumn } from '../../evidence/matchColumns'
import type { InputColumn } from '../../inputSheet'
import type { Reading } from '../../reading'

/** The table with one more column read, by its values or the user's word; `unit`: what one of its bare numbers is worth (`heading.ts`). */
export function withColumn(
  reading: Reading,
  key: string,
  number: number,
  heading: string,
  fit: FoundColumn['fit'] = 'values',
  unit: number | null = null,
): Reading {
  const column = (reading.sheet.columns as readonly InputColumn[]).find((one) => one.key === key)!
  const found = new Map([...reading.found].filter(([, one]) => one.number !== number))
  const worth = column.meaning === 'hours' && fit !== 'answer' ? HOUR : unit
  found.set(key, { column, number, unit: worth, again: null, heading, fit })
  return {
    ...reading,
    found,
    columns: Object.fromEntries(Array.from(found.values(), (one) => [one.column.heading, one.number])),
    missing: reading.missing.filter((one) => one.key !== key),
  }
}
