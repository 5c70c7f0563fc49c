import type { Place } from '../workbook/address'
import type { Seconds } from './duration'
import type { Moment } from './moment'
import type { Fen } from './money'
import type { Subject } from './subject'

export type Approval = 'approved' | 'pending' | 'refused'

/** One row of 培训班 (domain.md §2). What a cell does not give is null ('' for texts). Records name a class by its index in `Dataset.classes`. */
export interface TrainingClass {
  readonly name: string
  readonly code: string
  /** 培训年度, else the year of the start, of the planned one, or of the sheet's title (domain.md §3); null where nothing says it. */
  readonly year: number | null
  readonly category: string
  /** 科目类别; null where not given, or nobody knows what it says. */
  readonly subject: Subject | null
  /** 计划类型: 年度计划 is annual, 新增计划 is added. */
  readonly plan: 'annual' | 'added' | null
  readonly approval: Approval
  readonly implemented: boolean
  readonly start: Moment | null
  readonly end: Moment | null
  /** Whether the start and end cells gave an hour of the day, not a date alone. */
  readonly timed: boolean
  readonly hours: Seconds | null
  readonly days: number | null
  readonly plannedPeople: number | null
  readonly participants: number | null
  readonly researchers: number | null
  readonly managers: number | null
  readonly supporters: number | null
  readonly outsiders: number | null
  /** 工作人员数. */
  readonly staff: number | null
  readonly cost: Fen | null
  /** 是否精品培训班. */
  readonly boutique: boolean
  /** 具体地点, else 培训地点. */
  readonly location: string
  readonly audience: string
  readonly goal: string
  readonly content: string
  readonly effect: string
  readonly department: string
  readonly contact: string
  readonly phone: string
  readonly plannedStart: Moment | null
  readonly plannedEnd: Moment | null
  readonly plannedDays: number | null
  readonly plannedCost: Fen | null
  readonly place: Place
}
