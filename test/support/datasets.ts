import type { ArpEntry } from '../../src/records/arpEntry'
import type { Dataset, SheetSource } from '../../src/records/dataset'
import type { Person } from '../../src/records/person'
import { DEFAULT_POLICY, type Policy } from '../../src/records/policy'
import { STUDY_SOURCES, type StudyRecords, StudyState } from '../../src/records/studyRecords'
import { SUBJECTS, type Subject } from '../../src/records/subject'
import type { TrainingClass } from '../../src/records/trainingClass'
import type { Place } from '../../src/workbook/address'

/** One row of a study sheet in plain words; what is left out is the usual. Person and class by index. */
export interface StudyRow {
  readonly source: (typeof STUDY_SOURCES)[number]
  readonly person: number
  readonly trainingClass?: number
  readonly state?: keyof typeof StudyState
  readonly title?: string
  readonly seconds?: number
  readonly subject?: Subject
  readonly year?: number
  readonly start?: number
  readonly end?: number
}

const SHEETS: readonly SheetSource[] = (
  [
    ['实际参会人员', 'attendance', { className: 1, name: 2, hours: 3, confirmed: 4 }],
    ['外部学习', 'external', { name: 2, title: 3, start: 4, end: 5, hours: 6, review: 7 }],
    ['在线学习', 'online', { name: 2, title: 3, time: 4, hours: 5 }],
    [
      '培训班',
      'classes',
      {
        name: 1,
        implemented: 2,
        start: 3,
        end: 4,
        hours: 5,
        participants: 6,
        effect: 7,
        days: 8,
        cost: 9,
        researchers: 10,
        plannedPeople: 11,
      },
    ],
    ['人员', 'staff', { id: 1, name: 2, group: 3 }],
  ] as const
).map(([sheet, kind, columnOf]) => ({ file: '', sheet, kind, headerRow: 1, columns: {}, columnOf }))

export function placeIn(sheet: string, row: number, column: number | null = null): Place {
  return { file: '', sheet, row, column }
}

/** Study records as columns; row numbers count within their sheet from 2. */
export function studiesOf(rows: readonly StudyRow[]): {
  readonly studies: StudyRecords
  readonly texts: readonly string[]
} {
  const texts = [...new Set(rows.flatMap(({ title }) => (title === undefined ? [] : [title])))]
  const sheetOf = ({ source }: StudyRow) => (source === 'class' ? 0 : source === 'online' ? 2 : 1)
  const next = [2, 2, 2]
  const studies = {
    count: rows.length,
    sheet: Uint16Array.from(rows, sheetOf),
    row: Int32Array.from(rows, (row) => next[sheetOf(row)]!++),
    source: Uint8Array.from(rows, ({ source }) => STUDY_SOURCES.indexOf(source)),
    state: Uint8Array.from(rows, ({ state }) => StudyState[state ?? 'accepted']),
    person: Int32Array.from(rows, ({ person }) => person),
    trainingClass: Int32Array.from(rows, ({ trainingClass }) => trainingClass ?? -1),
    title: Int32Array.from(rows, ({ title }) => (title === undefined ? -1 : texts.indexOf(title))),
    seconds: Int32Array.from(rows, ({ seconds }) => seconds ?? -1),
    subject: Uint8Array.from(rows, ({ subject }) => (subject === undefined ? 0 : SUBJECTS.indexOf(subject) + 1)),
    year: Int16Array.from(rows, ({ year }) => year ?? 0),
    start: Float64Array.from(rows, ({ start }) => start ?? Number.NaN),
    end: Float64Array.from(rows, ({ end }) => end ?? Number.NaN),
  }
  return { studies, texts }
}

export function personOf(index: number, given: Partial<Person> = {}): Person {
  return {
    id: String(1001 + index),
    name: `职工${index + 1}`,
    unit: '星野计算技术研究所',
    department: '综合处',
    group: '',
    rank: '',
    required: true,
    hired: null,
    active: true,
    left: null,
    place: placeIn('人员', index + 2),
    ...given,
  }
}

/** The row of ARP's list that is the person of that index, but for what is given. */
export function arpEntryOf(index: number, given: Partial<ArpEntry> = {}): ArpEntry {
  const { id, name, department, hired, active, left } = personOf(index)
  const place = placeIn('ARP人员', index + 2)
  const own = { id, name, department, hired, active, left, place }
  return { ...own, person: index, match: 'same', isNamesake: false, repeats: null, ...given }
}

export function classOf(index: number, given: Partial<TrainingClass> = {}): TrainingClass {
  return {
    name: `培训班${index + 1}`,
    code: '',
    year: 2016,
    category: '',
    subject: null,
    plan: null,
    approval: 'approved',
    implemented: true,
    start: null,
    end: null,
    timed: false,
    hours: null,
    days: null,
    plannedPeople: null,
    participants: null,
    researchers: null,
    managers: null,
    supporters: null,
    outsiders: null,
    staff: null,
    cost: null,
    boutique: false,
    location: '',
    audience: '',
    goal: '',
    content: '',
    effect: '有成效',
    department: '',
    contact: '',
    phone: '',
    plannedStart: null,
    plannedEnd: null,
    plannedDays: null,
    plannedCost: null,
    place: placeIn('培训班', index + 2),
    ...given,
  }
}

/** A dataset of the people, classes and study rows given, with the default policy but for what is given of it. */
export function datasetOf(given: {
  readonly people?: readonly Person[]
  readonly classes?: readonly TrainingClass[]
  readonly rows?: readonly StudyRow[]
  readonly policy?: Partial<Policy>
  readonly departments?: Dataset['departments']
  readonly log?: Dataset['log']
  readonly arp?: Dataset['arp']
}): Dataset {
  return {
    sheets: SHEETS,
    policy: { ...DEFAULT_POLICY, headcount: 100, funding: 0, ...given.policy },
    people: given.people ?? [],
    arp: given.arp ?? null,
    departments: given.departments ?? [],
    classes: given.classes ?? [],
    log: given.log ?? [],
    logSeal: null,
    summaries: [],
    collected: [],
    answers: [],
    plan: [],
    foreign: [],
    ...studiesOf(given.rows ?? []),
  }
}
