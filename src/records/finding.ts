import type { Place } from '../workbook/address'
import type { CandidateCause, HoursCause } from './cause'
import type { Seconds } from './duration'
import type { Moment } from './moment'
import type { Asked, QuestionArgs } from './questionArgs'
import type { SheetKind } from './sheetKind'
import type { Category } from './subject'

/** What was expected of a cell. */
export type CellMeaning =
  | 'hours'
  | 'money'
  | 'date'
  | 'count'
  | 'number'
  | 'yesNo'
  | 'choice'
  | 'percent'
  | 'year'
  | 'text'
  | 'sources'
  | 'hoursByGroup'
  | 'hoursByCategory'
  | 'hoursByGroupAndCategory'

/** What of a class changed so that its superior must approve (domain.md §5). Moments, people, days, 分. */
export type ApprovalChange =
  | { readonly what: 'quarter'; readonly planned: Moment; readonly actual: Moment }
  | { readonly what: 'people' | 'days' | 'money'; readonly planned: number; readonly actual: number }

/** Every trouble with the data (domain.md §6), by its stable code, with what its sentence needs. */
export interface FindingArgs extends QuestionArgs {
  // errors: a figure would be wrong
  'unreadable-cell': {
    readonly column: string
    readonly meaning: CellMeaning
    readonly text: string
    /** The usual entries of a column that has a few. */
    readonly entries?: readonly string[]
  }
  'error-cell': { readonly column: string; readonly text: string }
  'days-not-hours': { readonly column: string; readonly text: string }
  'currency-unclear': { readonly column: string; readonly text: string }
  'missing-value': { readonly column: string }
  'missing-hours': { readonly name: string }
  'missing-column': { readonly kind: SheetKind; readonly column: string }
  'missing-sheet': { readonly kind: SheetKind }
  'duplicate-column': { readonly column: string; readonly first: string; readonly second: string }
  'duplicate-setting': { readonly name: string; readonly first: Place }
  'unknown-person': { readonly name: string; readonly id: string; readonly suggestions: readonly string[] }
  'ambiguous-person': { readonly name: string; readonly candidates: readonly string[] }
  /** The number is one person's, the name another's: nobody can say which of the two the row means. The number's counts meanwhile. */
  'id-name-conflict': {
    readonly id: string
    readonly name: string
    readonly staffName: string
    /** Where nobody on the staff bears that name. */
    readonly isOfNobody?: true
  }
  /** Of several people in a cell some are unknown (`name`), so that nobody of the cell counts. */
  'unknown-among': {
    readonly name: string
    readonly text: string
    /** All that the cell holds, and what it would hold put right. */
    readonly cell: string
    readonly instead: string
  }
  /** A name's cell holds several people; `counted`: whom alone the row counts for, '' where it counts as one person of that name. */
  'several-people': { readonly name: string; readonly counted: string }
  'unknown-class': { readonly name: string; readonly suggestions: readonly string[] }
  'ambiguous-class': { readonly name: string; readonly count: number }
  'duplicate-id': { readonly id: string; readonly first: Place }
  /** A class that people attended has no hours, nor have their rows; `people`: how many of the staff. */
  'class-without-hours': { readonly name: string; readonly people: number }
  'class-without-year': { readonly name: string }
  'record-without-year': { readonly name: string; readonly title: string }
  /** The sheet has no column that says when. */
  'sheet-without-year': { readonly kind: SheetKind; readonly count: number }
  'headcount-missing': Record<string, never>
  /** Records more than a year ahead: nobody has learned then. */
  'far-year': { readonly kind: SheetKind; readonly year: number; readonly count: number }
  /** 设置 is of a year of which there is nothing; `latest`: that of the classes. */
  'year-without-data': { readonly year: number; readonly latest: number }
  'department-circle': { readonly names: readonly string[] }
  'log-changed': { readonly number: number }
  'log-missing-row': { readonly after: number }
  /** `found` rows stand where the first line says `sealed`; as many where the line itself was changed. */
  'log-cut': { readonly sealed: number; readonly found: number }
  'log-unsealed': Record<string, never>
  /** Written by a later version of the product. */
  'log-later': { readonly version: number; readonly known: number }
  /** A log in a list beside the workbook: it does not count. */
  'log-elsewhere': Record<string, never>
  'collected-elsewhere': Record<string, never>
  'log-unreadable': { readonly column: string; readonly text: string }
  /** Classes of the year without 计划参加人数; all of them where no sheet has that column. */
  'planned-people-missing': { readonly count: number; readonly total: number; readonly first: string }
  /** 人员 without 职务级别, where the rules tell leading cadres apart. */
  'rank-missing': Record<string, never>
  /** Words of 职务级别 of which nobody can say whether they are 县处级 or above; the first are named. */
  'rank-unknown': { readonly words: readonly string[]; readonly count: number }
  /** 人员 without 考核类别, where 设置 tells people apart by it. */
  'group-column-missing': { readonly setting: 'groups' | 'groupMinima' | 'groupCaps' }
  /** People held to the requirement without a 考核类别 while others have one; the first are named. */
  'group-missing': {
    readonly names: readonly string[]
    readonly count: number
    readonly setting: 'groups' | 'groupMinima' | 'groupCaps'
  }
  /** A requirement for a 考核类别 that nobody on 人员 has. */
  'unknown-group': { readonly group: string; readonly setting: 'groups' | 'groupMinima' | 'groupCaps' }
  /** So much is demanded of a source or subject of which less can count; `group` '' for everybody. */
  'minimum-above-cap': { readonly of: Category; readonly group: string; readonly least: Seconds; readonly cap: Seconds }
  /** A line of 设置 that says otherwise than the rule pack of that name. */
  'setting-against-pack': { readonly setting: string; readonly pack: string }
  /** The same of a line as the template writes it: the pack holds; `seconds` are what it lays down, where that is one number of hours. */
  'setting-by-pack': { readonly setting: string; readonly pack: string; readonly seconds: Seconds | null }
  /** Leading cadres of whom nothing can be said, since the workbook holds nothing of these years; the first are named. */
  'years-not-held': { readonly names: readonly string[]; readonly count: number; readonly years: readonly number[] }
  /** 在职 beside a day of leaving that is past. */
  'left-though-active': { readonly name: string }
  /** A row of 读表设定 of which nobody knows what it says; `text` as it is written. */
  'answer-unreadable': { readonly text: string }
  // warnings: worth a look, the figures stand
  /** A row of 读表设定 whose sheet is gone, or has other heads than when it was written. */
  'answer-stale': { readonly text: string; readonly gone: boolean }
  'id-name-mismatch': { readonly id: string; readonly name: string; readonly staffName: string }
  'duplicate-attendance': { readonly name: string; readonly trainingClass: string; readonly first: Place }
  'overlapping-trainings': {
    readonly name: string
    readonly first: string
    readonly second: string
    readonly other: Place
  }
  'hours-exceed-span': { readonly title: string; readonly seconds: Seconds; readonly spanSeconds: Seconds }
  'end-before-start': { readonly title: string; readonly start: Moment; readonly end: Moment }
  'attended-unimplemented': { readonly trainingClass: string; readonly count: number }
  'implemented-without-attendance': { readonly trainingClass: string }
  'implemented-without-effect': { readonly trainingClass: string }
  'participants-differ': { readonly trainingClass: string; readonly stated: number; readonly confirmed: number }
  'pending-review': { readonly name: string; readonly title: string }
  'class-also-external': { readonly name: string; readonly title: string; readonly other: Place }
  'headcount-far': { readonly headcount: number; readonly staff: number }
  /** `sheet`: where ARP's list begins. */
  'headcount-not-list': { readonly headcount: number; readonly listed: number; readonly sheet: string }
  'funding-missing': Record<string, never>
  'needs-approval': { readonly trainingClass: string; readonly change: ApprovalChange }
  'duplicate-class': { readonly name: string; readonly first: Place }
  'unknown-setting': { readonly name: string }
  'unknown-department': { readonly department: string }
  'reported-drift': {
    readonly name: string
    readonly reportedSeconds: Seconds
    readonly nowSeconds: Seconds
    /** What made the difference; its `rows` are null where the log kept none (rows written by earlier versions). */
    readonly cause: HoursCause
    /** Where the log kept none: rows of now that are alone as much as the difference. */
    readonly perhaps: readonly Place[]
  }
  'reported-longest': {
    readonly name: string
    readonly reportedSeconds: Seconds
    readonly nowSeconds: Seconds
    readonly cause: HoursCause
  }
  'reported-no-candidate': { readonly name: string; readonly cause: CandidateCause }
  /** Years whose reporting was finished, as other sheets prove. */
  'reporting-log-lost': { readonly years: readonly number[] }
  'summary-changed': { readonly year: number }
  /** Has no 校验码, and is not what the data gives. */
  'summary-unsealed': { readonly year: number }
  // information
  /** The first of `count` rows is to blame; `year` 0: neither a year nor a time is given. */
  'other-year': { readonly kind: SheetKind; readonly year: number; readonly count: number }
  /** 设置 is of `settingsYear`; of `year` it says nothing. */
  'other-year-settings': { readonly year: number; readonly settingsYear: number }
  'reached-by-one-measure': {
    readonly name: string
    readonly totalSeconds: Seconds
    readonly effectiveSeconds: Seconds
  }
  /** A word of 状态 that is read as 在职, such as 借调. */
  'counted-as-active': { readonly status: string; readonly count: number }
  /** Not of the year's staff; the first are named. */
  'left-before': { readonly names: readonly string[]; readonly count: number; readonly year: number }
  'hired-after': { readonly names: readonly string[]; readonly count: number; readonly year: number }
  'example-row': Record<string, never>
  'unrecognised-sheet': Record<string, never>
  /** A plan of a year after all classes that are read. */
  'later-plan': { readonly year: number }
  /** Words over one of several lists of a sheet by which its people did not come. */
  'list-left-out': { readonly text: string }
}

export type FindingCode = keyof FindingArgs

/** A trouble with the data as a value: no sentence, but all that one needs. `place` is null where no cell is to blame. */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code
    readonly place: Place | null
    readonly args: FindingArgs[Code]
  }
}[FindingCode]

/** Makes a finding; keeps code and arguments together in the types. */
export function finding<Code extends FindingCode>(code: Code, place: Place | null, args: FindingArgs[Code]): Finding {
  return { code, place, args } as Finding
}

/** A finding that offers answers of which each settles it. */
export type Question = Extract<Finding, { readonly args: Asked }>

export function isQuestion(found: Finding): found is Question {
  return 'choices' in found.args
}
