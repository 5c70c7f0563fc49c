import type { Place } from '../workbook/address'
import type { Seconds } from './duration'
import type { Moment } from './moment'

export type ReportingAction = 'report' | 'withdraw' | 'finish' | 'return'

/** One row of 上报记录 (domain.md §5): what was done, by whom, and what the person's hours were then. */
export interface ReportingEntry {
  /** 序号, from 1. */
  readonly number: number
  readonly time: Moment
  readonly year: number
  readonly action: ReportingAction
  /** 用户编号, 姓名, 部门 of the person; '' for finish and return. */
  readonly personId: string
  readonly personName: string
  readonly department: string
  readonly seconds: Seconds | null
  readonly longestSeconds: Seconds | null
  /** 操作人. */
  readonly by: string
  /** 说明. */
  readonly note: string
  /** 校验码: chains the row to the one before it. */
  readonly check: string
  /**
   * 明细: the rows that made the person's hours then, as `keptReportText` writes them; '' where none were kept, as by versions before
   * the second, and for actions that concern nobody's hours.
   */
  readonly rows: string
  /** Where it stands; null for a row that is yet to be written. */
  readonly place: Place | null
}

/** What the first line of 上报记录 says of the rows below it, so that rows cut off at the end are missed. */
export interface LogSeal {
  readonly count: number
  /** 封口码: a digest of the count and of the last row's 校验码. */
  readonly code: string
  /** Of the format that the log is written in. */
  readonly version: number
  readonly place: Place
}
