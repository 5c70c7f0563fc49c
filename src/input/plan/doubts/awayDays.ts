import { momentOf, momentOfSerial } from '../../../records/moment'
import type { TrainingClass } from '../../../records/trainingClass'
import type { Cell } from '../../../workbook/grid'
import { dayOf, type SaidDay, saidDays } from '../../amongClasses'
import { spanOf } from './otherDays'

/** What is dated besides the leave. */
const OF_PAPER = /制表|填[表报]|打印|统计|申请|审[批核]|批准|提交|登记|出生|入职|参加工作|来[所院]/

/** The days that a cell of a leave list says: 3月1日至3月2日, a date. None where the words say what else is dated so (制表日期). */
export function datesIn(cell: Cell): readonly SaidDay[] {
  if (cell.kind === 'date') return [dayOf(momentOfSerial(cell.value))]
  return cell.kind === 'text' && !saysOtherDay(cell.text) ? saidDays([cell.text]) : []
}

/** Whether a head or label is of a day that is not the leave's. */
export function saysOtherDay(text: string): boolean {
  return OF_PAPER.test(text)
}

/** The one class that was held on some of the days between the first and the last of these; null where none or several were. */
export function classOnDays(dates: readonly SaidDay[], classes: readonly TrainingClass[]): number | null {
  if (dates.length === 0) return null
  const found = classes.flatMap((one, at) => (one.implemented && meets(dates, one) ? [at] : []))
  return found.length === 1 ? found[0]! : null
}

function meets(dates: readonly SaidDay[], trainingClass: TrainingClass): boolean {
  const span = spanOf(trainingClass)
  if (!span) return false
  const days = dates.flatMap(({ year, month, day }) => momentOf(year ?? trainingClass.year!, month, day) ?? [])
  if (days.length === 0) return false
  return days.reduce((a, b) => Math.min(a, b)) <= span.to && days.reduce((a, b) => Math.max(a, b)) >= span.from
}
