import type { Amount } from '../records/amount'
import type { DaysCome } from '../records/daysCome'
import type { Seconds } from '../records/duration'
import type { ApprovalChange, FindingArgs, FindingCode } from '../records/finding'
import type { Moment } from '../records/moment'
import type { Rule, Why } from '../records/reason'
import type { RefusalArgs, RefusalCode } from '../records/refusal'
import type { Severity } from '../records/severity'
import type { SheetKind } from '../records/sheetKind'
import type { Category } from '../records/subject'
import type { SummaryFigure } from '../records/summaryFigures'
import type { WorkbookTrouble, WorkbookTroubleCode } from '../workbook/workbook'
import type { CauseWords } from './causeWords'
import type { HeadCountWords } from './headCountWords'
import type { PlanWords } from './planWords'
import type { ReadyWords } from './readyWords'

/*
 * What is said to the user, a text a key. Each language holds all of it (zhCN/, en/), or does not compile: a new finding,
 * column or figure asks for its words here. The command line has a catalogue of its own (cliWords.ts).
 */

/** A demand that is not met, to be said: `unheld` are years of which nothing is known. */
export interface Lacked {
  readonly of: 'hours' | Category
  readonly years: number
  readonly missing: Seconds
  readonly unheld: readonly number[]
  readonly days: DaysCome | null
}

/** A sentence for each finding: what is wrong, and what to do. */
export type FindingWords = { readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string }

/** Those of the questions about how a workbook is meant. */
export type QuestionWords = Pick<FindingWords, Extract<FindingCode, `question-${string}`>>

/** A sentence for each way in which a workbook refuses: what it is, and what to do next. */
export type TroubleWords = { readonly [Code in WorkbookTroubleCode]: (args: WorkbookTrouble[Code]) => string }

/** A sentence for each action that the rules forbid. */
export type RefusalWords = { readonly [Code in RefusalCode]: (args: RefusalArgs[Code]) => string }

/** Every column of a report. */
export const HEADINGS = [
  // 培训项目执行情况表, in the order of the stamped table
  'trainingName',
  'boutique',
  'audience',
  'content',
  'goal',
  'period',
  'location',
  'participants',
  'staff',
  'cost',
  'effect',
  'contact',
  'phone',
  // 培训班执行
  'status',
  'classHours',
  'confirmed',
  'organiser',
  'approval',
  // 骨干人才培训情况表
  'name',
  'unitName',
  'departmentName',
  'hours',
  // 学习统计, 骨干筛选
  'id',
  'unit',
  'department',
  'class',
  'external',
  'selfStudy',
  'network',
  'overseas',
  'online',
  'total',
  'effective',
  'longestSingle',
  'required',
  'newHire',
  'reached',
  'missing',
  'candidate',
  'reported',
  'isBackbone',
  'lacking',
  // 机构统计
  'people',
  'requiredPeople',
  'reachedPeople',
  'completionRate',
  'totalHours',
  'averageHours',
  'candidates',
  'classes',
  'source',
  'month',
  'headCount',
  'count',
  // 数据检查
  'severity',
  'code',
  'sentence',
  'place',
  // 个人学习档案
  'countedHours',
] as const
export type Heading = (typeof HEADINGS)[number]

/** Titles, notes and lines around the tables. */
export interface ReportWords {
  /** Follows the title of a table that is not final. */
  readonly draft: string
  /** The one row of a table without rows. */
  readonly noRecords: string
  readonly noFindings: string
  /** `单位名称(加盖公章):…`. */
  readonly unitLine: (unit: string) => string
  /** `第 {page} 页 共 {pages} 页`, with the two marks as they are. */
  readonly pageFooter: string
  readonly checkCode: (code: string) => string
  readonly computedAt: (moment: Moment) => string
  readonly signOff: Readonly<Record<'preparer' | 'reviewer' | 'head' | 'phone' | 'reportDate', string>>
  /** The name of what goes on from the page before. */
  readonly continued: (name: string) => string
  /** `2016-11-28 至 2016-11-30`; '' where neither is given. */
  readonly period: (start: Moment | null, end: Moment | null, timed: boolean) => string
  /** The same, each day on a line of its own. */
  readonly periodLines: (start: Moment | null, end: Moment | null, timed: boolean) => readonly string[]
  /** The two text boxes of the summary. */
  readonly experience: string
  readonly overview: string
  /** What a near miss lacks; '' for one who lacks nothing. `singleSeconds` is the limit to be passed, `parts` what else is not met. */
  readonly lacking: (
    missingSeconds: number,
    lacksSingle: boolean,
    singleSeconds: number,
    parts: readonly Lacked[],
  ) => string
  /** What a person has not met of the rules, part by part: 还差专业科目 12 小时; '' for nothing. */
  readonly lacks: (lacks: readonly Lacked[]) => string
  /** Behind missing hours: or so many days. */
  readonly orDays: (days: DaysCome) => string
  /** The days of a person, where they do in place of hours. */
  readonly days: (days: DaysCome) => string
  /** 完成100学时人数 and 需完成100学时人数 under another requirement; `common` null where people are held to different things. */
  readonly requirementFigure: (name: 'reached' | 'required', common: Seconds | null) => string
  readonly implemented: (implemented: boolean) => string
  readonly yesNo: (yes: boolean) => string
  readonly sections: Readonly<Record<'bySource' | 'byMonth' | 'byHours' | 'compared' | 'comparedCharts', string>>
  /** Titles of charts. */
  readonly charts: Readonly<Record<'departmentHours' | 'departmentPeople' | 'source' | 'month', string>> & {
    readonly byHours: (required: Seconds) => string
  }
  /** Behind the title of something in several parts. */
  readonly part: (number: number, of: number) => string
  /** Above a long table, leads to what stands below. */
  readonly chartBelow: string
  /** From so many hours up to and without so many, null for no end: short, since it stands in a narrow column. */
  readonly hoursBand: (from: number, to: number | null) => string
  /** Behind a section's name: its hours are counted before caps, unlike those above it. */
  readonly beforeCaps: string
  /** Above the table of departments, where caps hold: of which measure its hours are. */
  readonly departmentsAfterCaps: string
  readonly month: (month: number) => string
  readonly noDepartment: string
  /** Above 骨干筛选: `应上报 18 人，已上报 4 人，…`. Texts are amounts as shown. */
  readonly backboneFacts: (facts: {
    readonly headcount: string
    readonly target: string
    readonly reported: number
    readonly rate: string
    readonly status: string
    readonly window: string
    readonly candidates: number
    readonly nearMisses: number
  }) => string
  readonly status: Readonly<Record<'open' | 'finished', string>>
  /** The reporting window; a side left empty has no limit. */
  readonly window: (from: Moment | null, to: Moment | null) => string
  readonly findingCounts: (counts: Readonly<Record<Severity, number>>) => string
}

export interface MadeWords {
  readonly sum: string
  readonly count: string
  readonly ratio: (part: string, whole: string) => string
  readonly cell: (place: string) => string
  readonly override: (place: string, system: string) => string
  readonly frozen: (place: string) => string
  /** `code` '' where the row has none, `now` null where it was not computed. */
  readonly stored: (place: string, at: Moment, code: string, now: string | null) => string
  readonly absent: string
  /** What a year adds, and all of several together. */
  readonly year: (year: number, amount: string) => string
  readonly years: (years: readonly string[]) => string
}

export interface Words {
  readonly findings: FindingWords
  readonly troubles: TroubleWords
  readonly refusals: RefusalWords
  readonly severities: Readonly<Record<Severity, string>>
  /** How sheets were read. */
  readonly plan: PlanWords
  readonly ready: ReadyWords
  /** Why a figure is another than the one that was kept. */
  readonly causes: CauseWords
  readonly headCounts: HeadCountWords
  readonly sheetKinds: Readonly<Record<SheetKind, string>>
  /** Where hours come from, and what they are of. */
  readonly sources: Readonly<Record<Category, string>>
  /** Why a row counts or does not. */
  /** What a cap takes of a record that counts, and of all of a source or subject. `isWhole`: it takes all of the record; `by`: whose cap. */
  /** At a row, where days do in place of hours: how many it gives (hundredths); null where it does not tell. */
  readonly rowDays: (days: number | null) => string
  readonly capped: (taken: string, isWhole: boolean, by: readonly Category[]) => string
  readonly cappedSource: (source: string, came: string, cap: string) => string
  readonly whys: Readonly<Record<Why, string>>
  /** How a figure comes from others. */
  readonly rules: Readonly<Record<Rule, string>>
  /** How a figure was made; texts are amounts and cells as shown. */
  readonly made: MadeWords
  readonly units: Readonly<Record<Amount['unit'], string>>
  readonly figures: Readonly<Record<SummaryFigure, string>>
  readonly headings: Readonly<Record<Heading, string>>
  readonly approvals: (change: ApprovalChange) => string
  /** `130.8 小时`: decimal hours with their unit. */
  readonly hours: (decimal: string) => string
  readonly reports: ReportWords
}
