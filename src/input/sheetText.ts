import { hoursAndMinutes } from '../records/duration'
import { isoMoment, isShownSerial, momentOfSerial } from '../records/moment'
import type { Cell, NumberUnit } from '../workbook/grid'

const UNIT_WORDS: Readonly<Record<Exclude<NumberUnit, 'percent'>, string>> = {
  days: '天',
  hours: '小时',
  minutes: '分钟',
  lessons: '课时',
  credits: '学分',
  halfDays: '个半天',
  yuan: '元',
  thousandYuan: '千元',
  wanYuan: '万元',
}

/** An amount as it is shown: with the ¥ of its format, where it has one. */
export function moneyText(cell: Cell): string {
  return (cell.kind === 'number' && cell.currency ? '¥' : '') + textOfCell(cell)
}

/** A cell as somebody would write it down. */
export function textOfCell(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'text':
    case 'error':
      return cell.text
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'number':
      // 0.07 × 100 is 7.000000000000001.
      if (cell.unit === 'percent') return `${Number((cell.value * 100).toPrecision(12))}%`
      return `${cell.value}${cell.unit === undefined ? '' : UNIT_WORDS[cell.unit]}`
    case 'date':
      return isShownSerial(cell.value)
        ? isoMoment(momentOfSerial(cell.value), cell.value % 1 !== 0)
        : String(cell.value)
    case 'time': {
      const { hours, minutes } = hoursAndMinutes(cell.value * 86_400)
      return `${hours}:${String(minutes).padStart(2, '0')}`
    }
  }
}
