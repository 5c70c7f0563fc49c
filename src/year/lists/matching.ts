import { titleKey } from '../../input/plainText'
import type { ColumnKey } from '../../input/schema'
import { DAY } from '../../records/duration'
import type { Doubt, FieldChange, FieldValue } from '../../records/proposal'
import { CLASS_SOURCE, STUDY_SOURCES, StudyState } from '../../records/studyRecords'
import type { Place } from '../../workbook/address'
import type { OpenYear } from '../openYear'
import { columnAt } from './columns'
import { isTimed } from './sameStudy'

const ONLINE = STUDY_SOURCES.indexOf('online')

/**
 * Finds what of a list's record stands in the workbook: that it is there, what of it is another there, or null for nothing. An attendance
 * is the same by person and class; other study by person, title and the day it began, online study by its hours or its moment,
 * since one course is taken in several sittings.
 */
export function matcher(joint: OpenYear, lists: ReadonlySet<string>): (record: number) => Doubt | null {
  const { dataset } = joint
  const { studies, sheets, texts, classes } = dataset
  const { source, person, trainingClass, title, start, end, seconds, state, count, sheet, row } = studies
  const isClass = (record: number) => source[record] === CLASS_SOURCE
  const keys = new Map<string, number[]>()
  const keyOf = (record: number) =>
    isClass(record)
      ? `${person[record]} class ${trainingClass[record]}`
      : `${person[record]} ${source[record] === ONLINE} ${titleKey(texts[title[record]!] ?? '')}`
  for (let record = 0; record < count; record++) {
    if (lists.has(sheets[sheet[record]!]!.file) || person[record]! < 0) continue
    const key = keyOf(record)
    const known = keys.get(key)
    if (known) known.push(record)
    else keys.set(key, [record])
  }
  const placeOf = (record: number, key?: ColumnKey): Place => {
    const source = sheets[sheet[record]!]!
    const column = key === undefined ? null : (columnAt(source, key) ?? null)
    return { file: source.file, sheet: source.sheet, row: row[record]!, column }
  }
  const has = (record: number, key: ColumnKey) => columnAt(sheets[sheet[record]!]!, key) !== undefined
  const hoursOf = (record: number) => {
    const own = seconds[record]!
    return own >= 0 || !isClass(record) ? own : (classes[trainingClass[record]!]?.hours ?? -1)
  }
  const isSameDay = (a: number, b: number) => Math.floor(a / DAY) === Math.floor(b / DAY)
  const isSameStart = (a: number, b: number) =>
    Number.isNaN(start[a]!) || Number.isNaN(start[b]!)
      ? studies.year[a] === studies.year[b] || oneYear(a, b)
      : isSameDay(start[a]!, start[b]!)
  const oneYear = (a: number, b: number) => yearOf(a) === yearOf(b)
  const yearOf = (record: number) =>
    studies.year[record] || (Number.isNaN(start[record]!) ? 0 : new Date(start[record]! * 1000).getUTCFullYear())
  const nullable = (value: number) => (value < 0 || Number.isNaN(value) ? null : value)

  function attendance(record: number, there: readonly number[]): Doubt {
    const other = there.find((one) => state[one] === StudyState.accepted) ?? there[0]!
    const changes: FieldChange[] = []
    const change = (key: ColumnKey, before: FieldValue, after: FieldValue) =>
      changes.push({ key, place: placeOf(other, key), before, after })
    const [came, comes] = [state[other] !== StudyState.notConfirmed, state[record] !== StudyState.notConfirmed]
    if (came !== comes) change('confirmed', { yes: came }, { yes: comes })
    const own = seconds[record]!
    if (comes && own >= 0 && own !== hoursOf(other))
      change('hours', { seconds: nullable(hoursOf(other)) }, { seconds: own })
    return changes.length === 0 ? { kind: 'there', place: placeOf(other) } : { kind: 'contradicts', changes }
  }

  function study(record: number, there: readonly number[]): Doubt | null {
    const sameStart = there.filter((one) => isSameStart(record, one))
    const same = sameStart.find((one) => seconds[one] === seconds[record])
    if (source[record] === ONLINE && same !== undefined) return { kind: 'there', place: placeOf(same) }
    const isSitting = (one: number) => start[one] === start[record] && isTimed(start[record]!)
    const other = same ?? (source[record] === ONLINE ? sameStart.find(isSitting) : sameStart[0])
    if (other === undefined) return null
    const changes: FieldChange[] = []
    const change = (key: ColumnKey, before: FieldValue, after: FieldValue) =>
      changes.push({ key, place: placeOf(other, key), before, after })
    if (seconds[record] !== seconds[other])
      change('hours', { seconds: nullable(seconds[other]!) }, { seconds: nullable(seconds[record]!) })
    const [ends, ended] = [end[record]!, end[other]!]
    if (!Number.isNaN(ends) && !Number.isNaN(ended) && !isSameDay(ends, ended))
      change('end', { moment: ended }, { moment: ends })
    if (has(record, 'type') && source[record] !== source[other])
      change('type', { text: STUDY_SOURCES[source[other]!]! }, { text: STUDY_SOURCES[source[record]!]! })
    if (has(record, 'review') && state[record] !== state[other] && state[record] !== StudyState.unreadable)
      change('review', { state: state[other] as StudyState }, { state: state[record] as StudyState })
    return changes.length === 0 ? { kind: 'there', place: placeOf(other) } : { kind: 'contradicts', changes }
  }

  return (record) => {
    const there = keys.get(keyOf(record))
    if (!there) return null
    return isClass(record) ? attendance(record, there) : study(record, there)
  }
}
