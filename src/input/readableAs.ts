import type { CellMeaning } from '../records/finding'
import { WAN } from '../records/money'
import { CLOCK_HOURS, hoursOfText } from './cells/hours'
import { periodOfText } from './cells/moments'
import { moneyOfText } from './cells/money'
import { countOfText, daysOfText, percentOfText, yearOfText } from './cells/numbers'

/** Whether a typed text will be read as what its cell must hold; an empty one always is. */
export function isReadableAs(meaning: CellMeaning, text: string): boolean {
  if (text.trim() === '') return true
  switch (meaning) {
    case 'count':
      return countOfText(text) >= 0
    case 'money':
      return moneyOfText(text, WAN) >= 0
    case 'hours':
      return hoursOfText(text, CLOCK_HOURS) >= 0
    case 'year':
      return yearOfText(text) >= 0
    case 'percent':
      return percentOfText(text) >= 0
    case 'number':
      return daysOfText(text) >= 0
    case 'date':
      return periodOfText(text) !== null
    default:
      return true
  }
}
