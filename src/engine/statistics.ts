import type { DaysCome } from '../records/daysCome'
import type { Seconds } from '../records/duration'
import type { ApprovalChange } from '../records/finding'
import type { HeldBy } from '../records/heldBy'
import type { ReportingWindow } from '../records/reportingWindow'
import type { StudySource } from '../records/studyRecords'
import type { Category } from '../records/subject'
import type { SummaryFigure } from '../records/summaryFigures'
import type { TrainingClass } from '../records/trainingClass'
import type { Lack } from './demands'
import type { Figure } from './figure'
import type { JudgedStudies } from './standing'
import type { HoursSums } from './sumHours'

/** One class of the year (domain.md §5, Execution). */
export interface ExecutionRow {
  readonly trainingClass: TrainingClass
  /** 参训人数 and 工作人数 as the stamped table prints them: 0 for 未实施. */
  readonly participants: Figure
  readonly staff: Figure
  readonly cost: Figure
  readonly hours: Figure
  readonly confirmed: Figure
  readonly needsApproval: readonly ApprovalChange[]
}

export interface Execution {
  /** In the order of the sheet: by start, then as read. */
  readonly rows: readonly ExecutionRow[]
  readonly total: Figure
  readonly implemented: Figure
  /** 年度计划执行率. */
  readonly rate: Figure
}

/**
 * Hours of every person in the year, by index in `Dataset.people`, whole seconds. `counted` is total or effective, as
 * 统计口径 says: what screening, the 100-hour count and the stamped tables use.
 */
export interface PeopleHours extends HoursSums {
  readonly count: number
  /** Those who are of the year's staff, ascending; the others have no hours in the year. */
  readonly staff: readonly number[]
  /** 1 where the person left within the year, or nobody says when. */
  readonly left: Uint8Array
  /** 1 where the person is held to the requirement: 是否有学时要求, of the year's staff, not hired within the year, and no leaver unless 不在职人员 says so. */
  readonly required: Uint8Array
  readonly newHire: Uint8Array
  /** 1 where everything is met that the rules demand (domain.md §4). */
  readonly reached: Uint8Array
  /** 1 for a backbone candidate. */
  readonly candidate: Uint8Array
  /** What a person has not met of what the rules demand, whether held to it or not. */
  lacking(person: number): readonly Lack[]
  /** The days of a person that do in place of hours, met or not; null where hours alone decide. */
  days(person: number): DaysCome | null
  /** Seconds that count of the several years that a person is held to; null for whoever is held to the year alone. */
  ofYears(person: number): Seconds | null
  /** The same of each of those years that has hours; null alike. */
  perYear(person: number): HeldBy['perYear']
  /** Seconds that count of a source or subject of a person, after caps where 统计口径 counts so. */
  came(person: number, of: Category): Seconds
  /** What one person's hours are made of. */
  figure(person: number, measure: PersonMeasure): Figure
}

export type PersonMeasure = StudySource | 'total' | 'effective' | 'counted' | 'longestSingle' | 'missing'

export interface NearMiss {
  readonly person: number
  /** 还差: seconds to the requirement, 0 where it is reached. */
  readonly missingSeconds: number
  /** Whether a single training longer than the limit is lacking. */
  readonly lacksSingle: boolean
  /** What else the rules demand and is not met: of a source or subject, or of several years. */
  readonly parts: readonly Lack[]
}

/** A person reported, with the hours that the stamped table prints: frozen ones once finished. */
export interface ReportedPerson {
  /** Index in `Dataset.people`; -1 where the person is no longer on 人员. */
  readonly person: number
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly department: string
  readonly hours: Figure
  readonly longestSingle: Figure
}

export interface Backbone {
  /** Indexes in `Dataset.people`: effective hours descending, then 用户编号. */
  readonly candidates: readonly number[]
  readonly nearMisses: readonly NearMiss[]
  /** By hours descending. */
  readonly reported: readonly ReportedPerson[]
  readonly status: 'open' | 'finished'
  readonly window: ReportingWindow
  /** 单位在职总人数 × 4 %, rounded half up; absent without a headcount. */
  readonly target: Figure
  /** 骨干人才完训率. */
  readonly rate: Figure
}

/** 年度培训总结 (domain.md §5). `ready` once the year's backbone reporting is finished and no error stands. */
export type AnnualSummary = Readonly<Record<SummaryFigure, Figure>> & { readonly state: 'draft' | 'ready' }

/** One line of 机构统计: a department with everything below it. */
export interface DepartmentRow {
  readonly department: string
  /** 0 at the top of the tree. */
  readonly depth: number
  readonly people: Figure
  readonly required: Figure
  readonly reached: Figure
  readonly completionRate: Figure
  readonly totalHours: Figure
  readonly averageHours: Figure
  readonly candidates: Figure
  readonly classes: Figure
}

/** How many people's counted hours lie from `from` up to and without `to`, in hours; `to` null for the last. */
export interface HoursBand {
  readonly from: number
  readonly to: number | null
  readonly people: Figure
}

export interface Breakdown {
  /** Departments in tree order, parents before children. */
  readonly byDepartment: readonly DepartmentRow[]
  /** Those of them that can be compared: the top of the tree, or what is right below where one stands alone at the top. */
  readonly comparedDepartments: readonly DepartmentRow[]
  /** Seconds that count, all people together. */
  readonly bySource: Readonly<Record<StudySource, Figure>>
  /** January first; by the start of the training (online: the time of study). */
  readonly byMonth: readonly Figure[]
  /** The year's staff by their counted hours; the requirement is always the edge of a band. */
  readonly byHours: readonly HoursBand[]
}

/** Everything computed for a year. */
export interface Statistics {
  readonly year: number
  /** Every study record with whether it counts this year. */
  readonly judged: JudgedStudies
  readonly execution: Execution
  readonly people: PeopleHours
  readonly backbone: Backbone
  readonly summary: AnnualSummary
  readonly breakdown: Breakdown
}
