import { HOUR } from '../../../records/duration'
import type { FoundColumn } from '../../evidence/matchColumns'
import type { InputColumn } from '../../inputSheet'
import type { Reading } from '../../reading'

/** The table with one more column read, by its values or the user's word. */
export function withColumn(
  reading: Reading,
  key: string,
  number: number,
  heading: string,
  fit: FoundColumn['fit'] = 'values',
): Reading {
  const column = (reading.sheet.columns as readonly InputColumn[]).find((one) => one.key === key)!
  const found = new Map([...reading.found].filter(([, one]) => one.number !== number))
  const isHours = column.meaning === 'hours'
  found.set(key, { column, number, unit: isHours ? HOUR : null, again: null, heading, fit })
  return {
    ...reading,
    found,
    columns: Object.fromEntries(Array.from(found.values(), (one) => [one.column.heading, one.number])),
    missing: reading.missing.filter((one) => one.key !== key),
  }
}
