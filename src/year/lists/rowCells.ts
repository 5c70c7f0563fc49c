import type { ColumnKey } from '../../input/schema'
import { textOfCell } from '../../input/sheetText'
import { slotFrom } from '../../input/slots'
import type { Dataset } from '../../records/dataset'
import { HOUR, type Seconds } from '../../records/duration'
import { calendarDate, isoMoment, type Moment, serialOfMoment } from '../../records/moment'
import type { FieldValue, Proposal, ProposedPerson, ProposedRecord } from '../../records/proposal'
import { type StudySource, StudyState } from '../../records/studyRecords'
import type { Subject } from '../../records/subject'
import { cellAt } from '../../workbook/grid'
import type { RowTarget } from './rowTarget'

/* What a proposed row says in each column of the sheet that it goes to, as readers read it again. */

type Value = string | number

const TYPES: Readonly<Record<StudySource, string>> = {
  class: '院内培训',
  external: '外部培训',
  selfStudy: '在职自学',
  network: '网络学时',
  overseas: '公派留学',
  online: '在线学习',
}
const REVIEWS: Readonly<Partial<Record<StudyState, string>>> = {
  [StudyState.accepted]: '通过',
  [StudyState.pending]: '待审核',
  [StudyState.rejected]: '未通过',
}
const SUBJECT_NAMES: Readonly<Record<Subject, string>> = { general: '公需科目', professional: '专业科目' }

const yesNo = (yes: boolean) => (yes ? '是' : '否')

/** Values by column; `listed` answers what the list's own cell of that column shows, '' for none. */
export function rowCells(
  { dataset }: { readonly dataset: Dataset },
  { record, person }: Pick<Proposal, 'record' | 'person'>,
  target: RowTarget,
  listed: (key: ColumnKey) => string,
): ReadonlyMap<ColumnKey, Value> {
  const cells = new Map<ColumnKey, Value>()
  const put = (key: ColumnKey, value: Value | null) => {
    if (value !== null && value !== '' && target.columnOf(key) !== undefined) cells.set(key, value)
  }
  const moment = (key: ColumnKey, value: Moment | null) => {
    if (value !== null) put(key, momentValue(target, key, value))
  }
  const who = person === null ? null : dataset.people[person]!
  if (record.target !== 'staff') {
    put('id', who?.id ?? listed('id'))
    put('name', who?.name ?? listed('name'))
    put('unit', who?.unit ?? listed('unit'))
    put('department', who?.department ?? listed('department'))
    if (record.seconds !== null) put('hours', hoursValue(dataset, target, record.seconds))
    put('subject', record.subject && SUBJECT_NAMES[record.subject])
  }
  switch (record.target) {
    case 'attendance': {
      const { name, code, year } = dataset.classes[record.trainingClass!]!
      put('className', name)
      put('classCode', code)
      put('year', year)
      put('role', listed('role'))
      put('reply', listed('reply'))
      put('remarks', listed('remarks'))
      put('review', listed('review'))
      put('confirmed', yesNo(record.confirmed))
      break
    }
    case 'external':
      put('title', record.title)
      put('type', TYPES[record.source])
      put('organiser', listed('organiser'))
      put('year', record.year ?? (record.start === null ? null : calendarDate(record.start).year))
      moment('start', record.start)
      moment('end', record.end)
      put('review', REVIEWS[record.state] ?? null)
      break
    case 'online':
      put('title', record.title)
      moment('time', record.start)
      break
    case 'staff':
      staffCells(record, listed, put, moment)
  }
  return cells
}

function staffCells(
  person: ProposedPerson,
  listed: (key: ColumnKey) => string,
  put: (key: ColumnKey, value: Value | null) => void,
  moment: (key: ColumnKey, value: Moment | null) => void,
): void {
  for (const key of ['id', 'name', 'unit', 'department', 'group', 'rank'] as const) put(key, person[key])
  if (listed('required') !== '') put('required', yesNo(person.required))
  put('status', listed('status'))
  moment('hired', person.hired)
  moment('left', person.left)
}

/** A serial where the column holds dates, so that it is shown as those are; else a text that anybody can read. */
function momentValue(target: RowTarget, key: ColumnKey, moment: Moment): Value {
  if (sampleOf(target, key)?.kind === 'date') return serialOfMoment(moment)
  const { hour, minute } = calendarDate(moment)
  return isoMoment(moment, hour > 0 || minute > 0)
}

function sampleOf({ grid, likeRow, columnOf }: RowTarget, key: ColumnKey) {
  const column = columnOf(key)
  if (!grid || likeRow === null || column === undefined) return null
  return cellAt(grid, slotFrom(grid.rows, likeRow), column)
}

/** A bare number where the column's are hours, as its own rows show; else with its unit, which reads the same everywhere. */
function hoursValue(dataset: Dataset, target: RowTarget, seconds: Seconds): Value {
  const hours = Number((seconds / HOUR).toFixed(2))
  return countsInHours(dataset, target) && Math.round(hours * HOUR) === seconds ? hours : withUnits(seconds)
}

function countsInHours({ studies, sheets }: Dataset, { grid, source, columnOf }: RowTarget): boolean {
  const column = columnOf('hours')!
  if (!grid || !source) return true
  const index = sheets.indexOf(source)
  for (let record = 0; record < studies.count; record++) {
    if (studies.sheet[record] !== index || studies.seconds[record]! < 0) continue
    const slot = slotFrom(grid.rows, studies.row[record]!)
    const bare = Number(textOfCell(cellAt(grid, slot, column)))
    if (bare > 0) return Math.round(bare * HOUR) === studies.seconds[record]
  }
  // No row shows it: a head that speaks of anything but hours may mean minutes, days or lessons.
  const head = textOfCell(cellAt(grid, slotFrom(grid.rows, source.headerRow), column))
  return !/分|天|日|课时|节|秒/.test(head)
}

function withUnits(seconds: Seconds): string {
  const [hours, minutes, rest] = [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / 60), seconds % 60]
  const parts = [hours && `${hours}小时`, minutes && `${minutes}分`, rest && `${rest}秒`]
  return parts.filter(Boolean).join('') || '0'
}

/** What a field that is to be changed shall hold. */
export function fieldValue(dataset: Dataset, target: RowTarget, key: ColumnKey, value: FieldValue): Value | null {
  if ('seconds' in value) return value.seconds === null ? null : hoursValue(dataset, target, value.seconds)
  if ('moment' in value) return value.moment === null ? null : momentValue(target, key, value.moment)
  if ('yes' in value) return yesNo(value.yes)
  if ('state' in value) return REVIEWS[value.state] ?? null
  return key === 'type' ? TYPES[value.text as StudySource] : value.text
}

/** The name of the class of a record of attendance; '' for any other. */
export function classNameOf({ classes }: Dataset, record: ProposedRecord): string {
  return record.target === 'attendance' && record.trainingClass !== null ? classes[record.trainingClass]!.name : ''
}
