import type { Amount } from '../records/amount'

/** Nothing of a unit: what changes no sum. */
export function nothingOf(unit: Amount['unit']): Amount {
  switch (unit) {
    case 'hours':
      return { unit, seconds: 0 }
    case 'money':
      return { unit, fen: 0 }
    case 'percent':
      return { unit, part: 0, whole: 0 }
    case 'averageHours':
      return { unit, seconds: 0, people: 0 }
    default:
      return { unit, count: 0 }
  }
}

/** Two amounts of one unit together; of ratios numerators and denominators. Throws where the units differ, or a sum is no exact integer any more. */
export function addAmounts(a: Amount, b: Amount): Amount {
  if (a.unit === 'hours' && b.unit === 'hours') return { unit: a.unit, seconds: exact(a.seconds + b.seconds) }
  if (a.unit === 'money' && b.unit === 'money') return { unit: a.unit, fen: exact(a.fen + b.fen) }
  if (a.unit === 'percent' && b.unit === 'percent')
    return { unit: a.unit, part: exact(a.part + b.part), whole: exact(a.whole + b.whole) }
  if (a.unit === 'averageHours' && b.unit === 'averageHours')
    return { unit: a.unit, seconds: exact(a.seconds + b.seconds), people: exact(a.people + b.people) }
  if ('count' in a && 'count' in b && a.unit === b.unit) return { unit: a.unit, count: exact(a.count + b.count) }
  throw new Error(`${a.unit} and ${b.unit} cannot be added`)
}

/** Whether there is a value: a ratio has none over nothing. */
export function hasValue(amount: Amount): boolean {
  if (amount.unit === 'percent') return amount.whole !== 0
  return amount.unit !== 'averageHours' || amount.people !== 0
}

function exact(sum: number): number {
  if (!Number.isSafeInteger(sum)) throw new Error(`a sum is no exact integer: ${sum}`)
  return sum
}
