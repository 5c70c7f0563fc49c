import type { Finding } from '../../../records/finding'
import { type Cell, cellAt, type Grid } from '../../../workbook/grid'
import { REVIEW_MARKS, REVIEW_WORDS } from '../../cells/words'
import { sampleOf } from '../../evidence/columnValues'
import { areUnitsOfHours } from '../../evidence/unitsOfHours'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { saysChangedPeople } from '../../vocabulary/classStanding'
import { saysFactor, saysHours, saysHoursPerhaps, saysOtherCount } from '../../vocabulary/columnHeads'
import { isGrantedHours } from '../../vocabulary/grantedHours'
import type { Ask, Settled } from '../known/asking'
import { holdsCell, keyColumn, rowsOf, type UnreadColumn } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'
import { areParts } from './totalHours'

export function reviewsAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const review = reading.found.get('review')
  const { from, end } = rowsOf(grid, reading)
  const says = (number: number, slot: number) => REVIEW_WORDS(textOfCell(cellAt(grid, slot, number)))
  return unread.flatMap((column) => {
    const { number, heading, sample } = column
    if (sample.length === 0 || !/审|批|认定|意见|通过|有效|结果|状态|status|approv|review|verif/i.test(heading))
      return []
    const words = sample.filter((cell) => REVIEW_WORDS(textOfCell(cell)) !== undefined)
    if (words.length * 2 < sample.length) return []
    if (!review) return [ask(number, heading, null, '审核状态')]
    for (let slot = from; slot < end; slot++)
      if (says(number, slot) !== undefined && says(number, slot) !== says(review.number, slot))
        return [ask(number, heading, null, '审核状态')]
    return []
  })
}

/** Marks under 审核结果, of which a blank may be not looked at yet or not turned down. */
export function reviewMarksAsked(grid: Grid, reading: Reading, ask: Ask): Finding[] {
  const review = reading.found.get('review')
  const rows = keyColumn(grid, reading)
  if (!review || review.fit === 'answer' || !rows) return []
  const { from, end } = rowsOf(grid, reading)
  const isMark = (cell: Cell) => cell.kind === 'text' && REVIEW_MARKS(cell.text) !== undefined
  if (!sampleOf(grid, review.number, from, end).some(isMark)) return []
  for (let slot = from; slot < end; slot++)
    if (rows.kinds[slot] && textOfCell(cellAt(grid, slot, review.number)).trim() === '')
      return [ask(review.number, review.heading, '审核状态', '审核状态')]
  return []
}

/** The table with the column that says in what its hours are counted (小时, 分钟, 天), where it has one. */
export function withHoursUnits(grid: Grid, reading: Reading, unread: readonly UnreadColumn[]): Reading {
  const { from, end } = rowsOf(grid, reading)
  // 单位 is an institute, too; its values say which.
  const taken = reading.found.get('unit')
  if (!reading.found.has('hours')) return reading
  if (taken && areUnitsOfHours(sampleOf(grid, taken.number, from, end)))
    return {
      ...reading,
      hoursUnits: taken.number,
      found: new Map([...reading.found].filter(([key]) => key !== 'unit')),
    }
  const column = unread.find(({ heading, sample }) => /单位/.test(heading) && areUnitsOfHours(sample))
  return column ? { ...reading, hoursUnits: column.number } : reading
}

/** Columns of a class table that may be its hours, where none is (学时/天数 over bare numbers); the sum of parts that do not give it. */
export function classHoursAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const hours = reading.found.get('hours')
  const may = unread.filter(
    ({ heading, sample }) => saysHours(heading) && !NEUTRAL_HOURS.test(heading) && sample.some(holdsDigits),
  )
  if (!hours) return may.map(({ number, heading }) => ask(number, heading, null, '学时'))
  const parts = may.filter(({ heading }) => heading.includes('/'))
  return !hours.heading.includes('/') || parts.length === 0 || hours.fit === 'answer' || areParts(grid, reading, parts)
    ? []
    : [ask(hours.number, hours.heading, '学时', '学时')]
}

function holdsDigits(cell: Cell): boolean {
  return cell.kind === 'number' || cell.kind === 'time' || (cell.kind === 'text' && /\d/.test(cell.text))
}

/** 总学时 of a class that is of all its people together, beside 人均学时 or 参训人数. */
export function classHours(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Settled {
  const hours = reading.found.get('hours')
  if (!hours || hours.fit === 'answer' || !/总/.test(hours.heading)) return { reading, questions: [] }
  const each = unread.find(({ heading, sample }) => /人均/.test(heading) && sample.length > 0)
  if (each) return { reading: withColumn(reading, 'hours', each.number, each.heading), questions: [] }
  const people = reading.found.get('participants') ?? reading.found.get('plannedPeople')
  const { from, end } = rowsOf(grid, reading)
  const isOfAll = (slot: number) => {
    const [total, count] = [hours, people!].map(({ number }) => cellAt(grid, slot, number))
    if (total!.kind !== 'number' || count!.kind !== 'number') return null
    return count!.value > 1 && total!.value % count!.value === 0
  }
  if (!people) return { reading, questions: [] }
  const rows = Array.from({ length: Math.min(end - from, 200) }, (_, at) => isOfAll(from + at)).filter(
    (one) => one !== null,
  )
  const mayBe = /人[·.•*×]?学时|人时/.test(hours.heading) || (rows.length > 0 && rows.every((one) => one))
  return { reading, questions: mayBe ? [ask(hours.number, hours.heading, '学时', '学时')] : [] }
}

/** Columns of a class table that may be what its stamped table lacks: how many came, and when it ended. */
export function classColumnsAsked({ found }: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const hasPosts = ['researchers', 'managers', 'supporters'].some((key) => found.has(key))
  const people = found.has('participants')
    ? []
    : unread.filter(
        ({ heading, sample }) =>
          /人数|人次|合计|小计|所内|本所|院内/.test(heading) &&
          !(hasPosts && /合计|小计/.test(heading)) &&
          !/计划|预算|拟|预计|工作|天|学时|经费|费|次数|分/.test(heading) &&
          !saysOtherCount(heading) &&
          // Held against 计划参加人数 (`classStanding.ts`).
          !(found.has('plannedPeople') && saysChangedPeople(heading)) &&
          sample.length > 0 &&
          sample.every((cell) => cell.kind === 'number'),
      )
  const ends =
    found.has('end') || !found.has('start')
      ? []
      : unread.filter(
          ({ heading, sample }) =>
            !/计划|拟|预计|审批|批准|填|登记|申请|申报|通知|报名|报送|发文|立项|出生/.test(heading) &&
            sample.length > 0 &&
            sample.every((cell) => cell.kind === 'date'),
        )
  return [
    ...people.map(({ number, heading }) =>
      ask(number, heading, null, saysChangedPeople(heading) ? '计划参加人数' : '参训人数'),
    ),
    ...ends.map(({ number, heading }) => ask(number, heading, null, '培训结束时间')),
  ]
}

/** Hours of another name that are not those of the rows. */
const NEUTRAL_HOURS =
  /应|计划|申报|申请|要求|累计|合计|总计|总|年度|全年|剩余|[还尚仍相][差缺需]|距|差额|缺口|余下|上限|每|人均|考核|证明|完成时间|是否/

export function hoursAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const hours = reading.found.get('hours')
  if (!hours && reading.kind !== 'attendance') return []
  // 总学时 beside 人均学时 or 人数 may be of all who went.
  if (
    hours &&
    hours.fit !== 'answer' &&
    /总/.test(hours.heading) &&
    (unread.some(({ heading }) => /人均|人数/.test(heading)) || namesSeveral(grid, reading))
  )
    return [
      ask(hours.number, hours.heading, '学时', '学时'),
      ...unread.flatMap(({ number, heading }) => (/人均/.test(heading) ? [ask(number, heading, null, '学时')] : [])),
    ]
  // 120 under 学习时长 may be minutes.
  if (reading.kind === 'online' && hours && hours.fit !== 'answer' && mayBeMinutes(grid, reading, hours))
    return [ask(hours.number, hours.heading, '学时', '学时')]
  if (reading.presence !== null) return []
  // How long somebody listened is no grant of hours, where others listened twice as long.
  if (
    hours &&
    hours.fit !== 'answer' &&
    reading.kind === 'attendance' &&
    /(?:听课|在线|参会|参训|观看|停留)时长/.test(hours.heading)
  ) {
    const { from, end } = rowsOf(grid, reading)
    const sample = sampleOf(grid, hours.number, from, end)
    const holds: UnreadColumn['holds'] = (test) => holdsCell(grid, hours.number, from, end, test)
    if (areFarApart({ sample, holds })) return [ask(hours.number, hours.heading, '学时', '学时')]
  }
  const isStay = (heading: string) => reading.kind === 'attendance' && /时长/.test(heading)
  const isGranted = hours !== undefined && isGrantedHours(hours.heading)
  const beside = unread.filter(
    ({ heading, sample, holds }) =>
      sample.length > 0 &&
      !(isGranted && /时长/.test(heading)) &&
      (!isStay(heading) || areFarApart({ sample, holds })) &&
      (/学时|课时|时长|小时/.test(heading) || (!hours && saysHoursPerhaps(heading) && mayBeHours(sample))) &&
      !saysFactor(heading) &&
      (isStay(heading) || !NEUTRAL_HOURS.test(heading)) &&
      !(/扣|减/.test(heading) && hours && /实|核|认|得|计入|最终/.test(hours.heading)) &&
      sample.some(holdsDigits),
  )
  return areParts(grid, reading, beside) ? [] : beside.map(({ number, heading }) => ask(number, heading, null, '学时'))
}

/** Numbers that hours may be and that count no rows: 1, 2, 3 … do. */
function mayBeHours(sample: readonly Cell[]): boolean {
  const numbers = sample.flatMap((cell) => (cell.kind === 'number' ? cell.value : []))
  return (
    numbers.length > 1 &&
    numbers.length === sample.length &&
    numbers.every((value) => value >= 0 && value <= MOST_OF_A_YEAR) &&
    numbers.some((value, at) => at > 0 && value <= numbers[at - 1]!)
  )
}

/** Hours that nobody learns in more of a year. */
const MOST_OF_A_YEAR = 400

/** Whether a row among the first names several people, of whom its 总学时 may be all together. */
function namesSeveral(grid: Grid, reading: Reading): boolean {
  const names = reading.found.get('name')
  const { from, end } = rowsOf(grid, reading)
  return (
    names !== undefined &&
    sampleOf(grid, names.number, from, end).some((cell) => cell.kind === 'text' && /[、，,；;]/.test(cell.text.trim()))
  )
}

/** Whether a length without a unit holds bare numbers that no course has as hours. */
function mayBeMinutes(
  grid: Grid,
  reading: Reading,
  { number, heading }: { readonly number: number; readonly heading: string },
): boolean {
  if (!/时长$/.test(heading.trim()) || reading.hoursUnits !== null) return false
  const { from, end } = rowsOf(grid, reading)
  return sampleOf(grid, number, from, end).some(
    (cell) => cell.kind === 'number' && cell.unit === undefined && cell.value > MOST_OF_A_COURSE,
  )
}

const MOST_OF_A_COURSE = 60

/** Whether somebody stayed less than half as long as another, of whom a sample says enough. */
function areFarApart({ sample, holds }: Pick<UnreadColumn, 'sample' | 'holds'>): boolean {
  const longest = sample.reduce((most, cell) => Math.max(most, lengthOf(cell) ?? 0), 0)
  return holds((cell) => {
    const length = cell.kind === 'empty' ? longest : lengthOf(cell)
    return length === null || length * 2 < longest
  })
}

function lengthOf(cell: Cell): number | null {
  if (cell.kind === 'number' || cell.kind === 'time') return cell.value
  const [, hours, minutes, seconds] =
    /^(?:(\d+)(?:[:时]|小时))?(\d+)(?:[:分]|分钟)(?:(\d+)秒?)?$/.exec(textOfCell(cell).trim()) ?? []
  if (minutes !== undefined) return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  const alone = /^([\d.]+)\s*(?:分钟?|min|小?时|h|学时)?$/i.exec(textOfCell(cell).trim())
  return alone ? Number(alone[1]) : null
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
