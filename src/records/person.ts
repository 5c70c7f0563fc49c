import type { Place } from '../workbook/address'
import type { Moment } from './moment'

/** One row of 人员 (domain.md §2). Records name a person by the index in `Dataset.people`. */
export interface Person {
  /** 用户编号; '' where the sheet gives none. */
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly department: string
  /** 考核类别, by which requirements may differ; '' where not given. */
  readonly group: string
  /** 职务级别; '' where not given. */
  readonly rank: string
  /** 是否有学时要求. */
  readonly required: boolean
  /** 入职时间; null where not given. */
  readonly hired: Moment | null
  /** 状态: true for 在职 and all that counts as such, and where neither it nor `left` is given. */
  readonly active: boolean
  /** 离职时间, past or to come; null where not given. */
  readonly left: Moment | null
  readonly place: Place
}
