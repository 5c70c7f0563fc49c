import type { Place } from '../workbook/address'
import type { ArpEntry } from './arpEntry'
import type { Collected } from './collecting'
import type { PointedColumn } from './columnKeys'
import type { Department } from './department'
import type { Person } from './person'
import type { Policy } from './policy'
import type { KeptAnswer } from './readingAnswer'
import type { ReadingPlan } from './readingPlan'
import type { LogSeal, ReportingEntry } from './reportingLog'
import type { SavedSummary } from './savedSummary'
import type { SheetKind } from './sheetKind'
import type { StudyRecords } from './studyRecords'
import type { TrainingClass } from './trainingClass'

/** A sheet that was recognised and read. */
export interface SheetSource {
  readonly file: string
  readonly sheet: string
  readonly kind: SheetKind
  /** From 1. */
  readonly headerRow: number
  /** The column (from 1) of each column recognised, by its canonical heading (用户编号, 姓名 …). */
  readonly columns: Readonly<Record<string, number>>
  /** The same columns by their keys in the schema (`hours`, `department`), for all who know no Chinese. */
  readonly columnOf: Readonly<Partial<Record<PointedColumn, number>>>
}

/** 单位在职总人数 as it stands beside a list, where 设置 does not say it. */
export interface SaidHeadcount {
  readonly place: Place
  /** As written. */
  readonly text: string
  readonly count: number
}

/** All that was read, good rows only where a row is an object; `studies` keeps unreadable rows with their state. */
export interface Dataset {
  readonly sheets: readonly SheetSource[]
  readonly policy: Policy
  readonly people: readonly Person[]
  /** ARP's list of people, by which the headcount is reconciled; null where no sheet is one. */
  readonly arp: readonly ArpEntry[] | null
  /** null where 设置 says it, or nothing does. */
  readonly saidHeadcount?: SaidHeadcount | null
  readonly departments: readonly Department[]
  readonly classes: readonly TrainingClass[]
  readonly studies: StudyRecords
  /** What `studies.title` points into. */
  readonly texts: readonly string[]
  readonly log: readonly ReportingEntry[]
  /** null where no log was read. */
  readonly logSeal: LogSeal | null
  /** 年度总结列表, by year. */
  readonly summaries: readonly SavedSummary[]
  /** 收集记录: the collection workbooks that went out, of all years. */
  readonly collected: readonly Collected[]
  /** What the user has said of sheets and columns, as 读表设定 keeps it. */
  readonly answers: readonly KeptAnswer[]
  /** How the sheets were understood. */
  readonly plan: ReadingPlan
  /**
   * Sheets of the workbook (of the first file, where several are read) that bear the name of one that we write, but hold
   * what is not ours: the first such cell of each. They are never replaced.
   */
  readonly foreign: readonly Place[]
}
