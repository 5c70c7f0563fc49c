import type { Finding } from '../../records/finding'
import { cellAt, type Grid } from '../../workbook/grid'
import { REVIEW_WORDS } from '../cells/words'
import type { Reading } from '../header'
import { textOfCell } from '../sheetText'
import type { Ask } from './asking'
import { rowsOf, type UnreadColumn } from './unreadColumns'

export function reviewsAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const review = reading.found.get('review')
  const { from, end } = rowsOf(grid, reading)
  const says = (number: number, slot: number) => REVIEW_WORDS(textOfCell(cellAt(grid, slot, number)))
  return unread.flatMap((column) => {
    const { number, heading, sample } = column
    if (sample.length === 0 || !/审|批|认定|意见|通过|有效|结果|状态/.test(heading)) return []
    const words = sample.filter((cell) => REVIEW_WORDS(textOfCell(cell)) !== undefined)
    if (words.length * 2 < sample.length) return []
    if (!review) return [ask(number, heading, null, '审核状态')]
    for (let slot = from; slot < end; slot++)
      if (says(number, slot) !== undefined && says(number, slot) !== says(review.number, slot))
        return [ask(number, heading, null, '审核状态')]
    return []
  })
}

/** Hours of another name that are not those of the rows. */
const NEUTRAL_HOURS =
  /应|计划|申报|申请|要求|累计|合计|总计|总|年度|全年|剩余|还差|上限|每|人均|考核|证明|完成时间|是否/

export function hoursAsked(reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const hours = reading.found.get('hours')
  if (!hours && reading.kind !== 'attendance') return []
  // 总学时 beside 人均学时 or 人数 may be of all who went.
  if (
    hours &&
    hours.fit !== 'answer' &&
    /总/.test(hours.heading) &&
    unread.some(({ heading }) => /人均|人数/.test(heading))
  )
    return [
      ask(hours.number, hours.heading, '学时', '学时'),
      ...unread.flatMap(({ number, heading }) => (/人均/.test(heading) ? [ask(number, heading, null, '学时')] : [])),
    ]
  if (reading.presence !== null) return []
  return unread.flatMap(({ number, heading, sample }) =>
    sample.length > 0 &&
    /学时|课时|时长|小时/.test(heading) &&
    !NEUTRAL_HOURS.test(heading) &&
    sample.some(
      (cell) => cell.kind === 'number' || cell.kind === 'time' || (cell.kind === 'text' && /\d/.test(cell.text)),
    )
      ? [ask(number, heading, null, '学时')]
      : [],
  )
}

/** Columns that may be the hours that a table lacks to be read. */
export function lackingHoursAsked({ missing }: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  if (missing.length !== 1 || missing[0]!.key !== 'hours') return []
  return unread.flatMap(({ number, heading, sample }) =>
    /学时|课时|时长|小时/.test(heading) && sample.some((cell) => cell.kind === 'number' || cell.kind === 'text')
      ? [ask(number, heading, null, '学时')]
      : [],
  )
}
