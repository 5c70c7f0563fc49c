import { computeStatistics } from '../../src/engine/computeStatistics'
import { finish, type ReportingOutcome, report } from '../../src/engine/reporting'
import { withSummaryState } from '../../src/engine/summaryState'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import type { Finding } from '../../src/records/finding'
import { momentOf } from '../../src/records/moment'
import { WAN } from '../../src/records/money'
import type { Person } from '../../src/records/person'
import { DEFAULT_POLICY, type Policy } from '../../src/records/policy'
import type { ReportingEntry } from '../../src/records/reportingLog'
import type { StudyRecords } from '../../src/records/studyRecords'
import type { TrainingClass } from '../../src/records/trainingClass'
import type { ReportInput } from '../../src/report/reportInput'
import type { Language } from '../../src/text/say'
import { wordsFor } from '../../src/text/wordsFor'
import type { Place } from '../../src/workbook/address'

export const YEAR = 2016

/** What a made-up year has; all its people and classes are numbered. */
export interface MadeYear {
  readonly people?: number
  readonly classes?: number
  /** People and classes are spread over so many; 4 where nothing is said. */
  readonly departments?: number
  /** Replaces what the first class says. */
  readonly firstClass?: Partial<TrainingClass>
  readonly policy?: Partial<Policy>
  /** So many of the candidates are reported. */
  readonly reported?: number
  /** Whether the year's reporting is finished. */
  readonly finished?: boolean
  readonly findings?: readonly Finding[]
  readonly language?: Language
  readonly linkable?: boolean
}

/**
 * The input of the reports for a made-up year. Everybody attends classes of 60, 30 and 20 hours in turn as far as there
 * are any, so that who stands earlier has more; every fifth class is not held.
 */
export function madeYear({ language = 'zh-CN', linkable = false, findings = [], ...made }: MadeYear = {}): ReportInput {
  const dataset = madeDataset(made)
  return {
    dataset,
    statistics: withSummaryState(computeStatistics(dataset, YEAR), findings),
    findings,
    words: wordsFor(language),
    language,
    computedAt: at(12, 20, 9, 30),
    linkable,
  }
}

/** The log after so many were reported and, where asked for, the year was finished. */
function madeLog(dataset: Dataset, reported: number, finished: boolean): readonly ReportingEntry[] {
  const situation = (log: readonly ReportingEntry[]) => ({
    dataset: { ...dataset, log },
    statistics: computeStatistics({ ...dataset, log }, YEAR),
    findings: [],
  })
  const acting = { now: at(12, 1), by: '钱安' }
  const rowsOf = (outcome: ReportingOutcome) => {
    if ('refusal' in outcome) throw new Error(outcome.refusal.code)
    return outcome.rows
  }
  const open = situation([])
  const people = open.statistics.backbone.candidates.slice(0, reported)
  const log = people.length === 0 ? [] : rowsOf(report(open, people, acting))
  return finished ? [...log, ...rowsOf(finish(situation(log), acting, true))] : log
}

/** A moment of the year. */
export function at(month: number, day: number, hour = 0, minute = 0): number {
  return momentOf(YEAR, month, day, hour, minute)!
}

const place = (sheet: string, row: number): Place => ({ file: '', sheet, row, column: null })

function madeDataset(year: MadeYear): Dataset {
  const {
    people = 12,
    classes = 10,
    departments = DEPARTMENTS.length,
    firstClass = {},
    policy = {},
    reported = 0,
    finished = false,
  } = year
  const made = Array.from({ length: classes }, (_, index) => madeClass(index, departments))
  if (made[0]) made[0] = { ...made[0], ...firstClass }
  const dataset: Dataset = {
    sheets: [{ file: '', sheet: '实际参会人员', kind: 'attendance', headerRow: 1, columns: {}, columnOf: {} }],
    policy: { ...DEFAULT_POLICY, unit: '虚构科学研究所', headcount: 457, funding: 5 * WAN, ...policy },
    people: Array.from({ length: people }, (_, index) => madePerson(index, departments)),
    arp: null,
    departments: [],
    classes: made,
    studies: attendance(people, classes),
    texts: [],
    log: [],
    logSeal: null,
    summaries: [],
    collected: [],
    answers: [],
    plan: [],
    foreign: [],
  }
  return { ...dataset, log: madeLog(dataset, reported, finished) }
}

const DEPARTMENTS = ['智能计算研究室', '综合处', '科研信息化实验室', '新材料研究中心']
const FAMILY = [...'赵钱孙李周吴郑王冯陈褚卫']
const GIVEN = ['一凡', '安', '若水', '明远', '清', '思齐', '大为']

function departmentOf(index: number, departments: number): string {
  const number = index % departments
  const name = DEPARTMENTS[number % DEPARTMENTS.length]!
  return number < DEPARTMENTS.length ? name : `${name}${number + 1}组`
}

function madePerson(index: number, departments: number): Person {
  return {
    id: String(1001 + index),
    name: FAMILY[index % FAMILY.length]! + GIVEN[index % GIVEN.length]!,
    unit: '虚构科学研究所',
    department: departmentOf(index, departments),
    group: '',
    rank: '',
    required: index % 11 !== 10,
    hired: null,
    active: true,
    left: null,
    place: place('人员', index + 2),
  }
}

const TOPICS = ['国家自然科学基金申请书撰写辅导', '实验室安全管理培训', '保密知识专题培训', '英文科技论文写作研修班']
const CONTENTS = [
  '基金资助政策与本年度变化；立项依据与创新点的凝练；往年评审意见分析',
  '用电、用气与危险化学品管理；应急处置流程',
]

function madeClass(index: number, departments: number): TrainingClass {
  const month = 1 + (index % 12)
  return {
    name: `${TOPICS[index % TOPICS.length]}（第${index + 1}期）`,
    code: `PX${index + 1}`,
    year: YEAR,
    category: '专业技术培训',
    subject: null,
    plan: 'annual',
    approval: 'approved',
    implemented: index % 5 !== 4,
    start: at(month, 14, 9),
    end: at(month, 16, 17, 30),
    timed: true,
    hours: [60, 30, 20][index % 3]! * HOUR,
    days: 3,
    plannedPeople: 40,
    participants: 38 + index,
    researchers: null,
    managers: null,
    supporters: null,
    outsiders: null,
    staff: 3,
    cost: index % 3 === 0 ? 0 : 1.25 * WAN,
    boutique: index % 4 === 0,
    location: '本地（学术报告厅）',
    audience: '拟申报基金项目的科研人员',
    goal: '提高基金申请书的撰写质量',
    content: CONTENTS[index % CONTENTS.length]!,
    effect: '参训人员掌握了应急处置流程',
    department: departmentOf(index, departments),
    contact: FAMILY[index % FAMILY.length]! + GIVEN[(index + 1) % GIVEN.length]!,
    phone: '010-55550123',
    plannedStart: index % 6 === 3 ? at(((month + 5) % 12) + 1, 14) : null,
    plannedEnd: null,
    plannedDays: null,
    plannedCost: index % 6 === 3 ? WAN : null,
    place: place('培训班', index + 2),
  }
}

function attendance(people: number, classes: number): StudyRecords {
  const rows = Array.from({ length: people }, (_, person) => {
    const attended = Math.min(classes, Math.ceil(((people - person) / people) * 4))
    return Array.from({ length: attended }, (_, trainingClass) => ({ person, trainingClass }))
  }).flat()
  const count = rows.length
  return {
    count,
    sheet: new Uint16Array(count),
    row: Int32Array.from(rows, (_, index) => index + 2),
    source: new Uint8Array(count),
    state: new Uint8Array(count),
    person: Int32Array.from(rows, ({ person }) => person),
    trainingClass: Int32Array.from(rows, (row) => row.trainingClass),
    title: new Int32Array(count).fill(-1),
    seconds: new Int32Array(count).fill(-1),
    subject: new Uint8Array(count),
    year: new Int16Array(count),
    start: new Float64Array(count).fill(Number.NaN),
    end: new Float64Array(count).fill(Number.NaN),
  }
}
