import type { Place } from '../workbook/address'
import type { CandidateCause, HoursCause } from './cause'
import type { Seconds } from './duration'
import type { Moment } from './moment'
import type { ReadingAnswer } from './readingAnswer'
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

/** What a question offers: each choice is the answer that settles it, the likeliest, by which figures are computed meanwhile, first. */
interface Asked {
  readonly choices: readonly ReadingAnswer[]
}

/** A question that is answered once for the workbook, by a line of 设置: its field there, whose choices are the answers. */
interface AskedOfSettings {
  readonly setting: string
}

/** Every trouble with the data (domain.md §6), by its stable code, with what its sentence needs. */
export interface FindingArgs {
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
  'class-without-year': { readonly name: string }
  'record-without-year': { readonly name: string; readonly title: string }
  /** The sheet has no column that says when. */
  'sheet-without-year': { readonly kind: SheetKind; readonly count: number }
  'headcount-missing': Record<string, never>
  /** Records more than a year ahead: nobody has learned then. */
  'far-year': { readonly kind: SheetKind; readonly year: number; readonly count: number }
  /** 设置 is of a year of which there is nothing; `latest`: that of the classes. */
  'year-without-data': { readonly year: number; readonly latest: number }
  /** People on a list of who left, came or is exempt (`word`) of whom 人员 says nothing of it; the first are named. */
  'question-change-list': Asked & { readonly word: string; readonly names: readonly string[]; readonly count: number }
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
  // questions: a figure hangs on an answer (reading.md)
  /** `likely`: what the sheet is taken for meanwhile, null for nothing; `doubt`: the words by which it is doubted, '' for none. */
  'question-sheet-kind': Asked & { readonly likely: SheetKind | null; readonly doubt: string }
  /** `column`: its letters; `likely`: the canonical heading by which it is read meanwhile, null where it is not. */
  'question-column': Asked & {
    readonly column: string
    readonly heading: string
    readonly likely: string | null
    /** The first of its words by which it is asked about; absent where the question is what the column is. */
    readonly words?: readonly string[]
  }
  /** A column that may say who came; `absent` of `count` people would not have. */
  'question-attended': Asked & {
    readonly column: string
    readonly heading: string
    readonly absent: number
    readonly count: number
    /**
     * What the column has: marks; blanks beside marks of those who were away alone; something by which nobody can tell who came; remarks of
     * some of the people; that somebody was away whom the column of who came has as come; nothing, though a panel beside it has marks. A note
     * stands in no column.
     */
    readonly says: 'marks' | 'blanks' | 'unclear' | 'remarks' | 'both' | 'panel' | 'note'
    /** Some of the remarks, or of what nobody can tell; none for the others. */
    readonly words: readonly string[]
  }
  /** `rows` cells of a column of who came have a mark that nobody knows; they do not count meanwhile. */
  'question-mark': Asked & { readonly mark: string; readonly rows: number }
  /** A note beside a list by which hours may be less than its columns say. */
  /** `onCell`: a note on a cell (批注), not a text beside the table. */
  'question-note': Asked & { readonly text: string; readonly onCell?: true }
  /** People whom words put apart; `isElsewhere`: who are on the staff and elsewhere for a time. */
  'question-group': Asked & {
    readonly text: string
    readonly people: number
    readonly names: readonly string[]
    readonly isElsewhere?: true
  }
  /** `rows` of `count` people left again at once. */
  'question-stays': Asked & { readonly heading: string; readonly rows: number; readonly count: number }
  /** A list of a class says that it was on another day (`said`) than the class (`own`), both as `2025-03-01`. */
  'question-other-day': Asked & { readonly trainingClass: string; readonly said: string; readonly own: string }
  /** `text`: the title or name that is not quite the class's. */
  'question-class': Asked & { readonly text: string; readonly likely: string }
  'question-several-days': Asked & { readonly trainingClass: string; readonly sheets: number }
  /** A list of people by the days of a class: `people` of it missed some of the `days`. */
  'question-missed-days': Asked & { readonly trainingClass: string; readonly days: number; readonly people: number }
  /** A sign-in sheet's own hours, as written in its title block, and those of its class. */
  'question-hours': Asked & { readonly trainingClass: string; readonly stated: string; readonly own: Seconds }
  /** So many rows of attendance have more hours than their class; of the first what is written, and its class's. */
  'question-hours-above': Asked & {
    readonly column: string
    readonly trainingClass: string
    readonly stated: string
    readonly own: Seconds
    readonly rows: number
  }
  /** A record or class has `stated` hours, more than the `most` that its days, or what it is, can hold; `title` '' where it has none. */
  'question-far-hours': Asked & { readonly title: string; readonly stated: Seconds; readonly most: Seconds }
  /** A class is to have, or had, so many people by the column of this canonical heading, far above the `staff`'s number. */
  'question-far-people': Asked & {
    readonly trainingClass: string
    readonly heading: string
    readonly people: number
    readonly staff: number
  }
  /** A title of another year than the workbook's over days that do not say theirs (`undated`) and days of this year (`ofYear`). */
  'question-title-year': Asked & {
    readonly titled: number
    readonly year: number
    readonly undated: number
    readonly ofYear: number
  }
  /** Most rows of a sheet stand on the one named `beside`, too. */
  'question-repeats': Asked & { readonly rows: number; readonly beside: string }
  /** 是否有学时要求 ticks so many and leaves so many blank, who owe hours meanwhile. */
  'question-required-blank': Asked & { readonly heading: string; readonly ticked: number; readonly blank: number }
  /** A list of attendance repeats so many rows of the one named `beside`, and has so many people more, of whom some are named. */
  'question-second-list': Asked & {
    readonly rows: number
    readonly beside: string
    readonly names: readonly string[]
    readonly people: number
  }
  /** So many people came by this sheet, and did not by the one named `beside`. */
  'question-contradicts': Asked & { readonly rows: number; readonly beside: string }
  /** A class that was held: so many came as 培训班 says, so many by what was read. */
  'question-participants': Asked & {
    readonly trainingClass: string
    readonly listed: number
    /** null where 培训班 does not say. */
    readonly stated: number | null
  }
  /** A sign-in sheet's own count as it stands there (实到9人, 缺席3人) and how many of those on it came. */
  'question-foot-count': Asked & { readonly trainingClass: string; readonly listed: number; readonly text: string }
  /** So many rows are study of a person that stands on the sheet before, of whom this is the first. */
  'question-same-study': Asked & { readonly name: string; readonly title: string; readonly rows: number }
  /** So many people both came to a class and did not, on one sheet; the first is named. */
  'question-both-marks': Asked & { readonly name: string; readonly trainingClass: string; readonly people: number }
  /** 单位投入总经费 far above what an institute of so many people spends: 元 taken for 万元? */
  'question-funding': Asked & { readonly text: string; readonly people: number }
  'question-same-person': Asked & { readonly name: string; readonly first: Place }
  /** A sheet's own total and what its cells add up to. */
  'question-total': Asked & { readonly name: string; readonly stated: string; readonly added: string }
  /** Rows of a table that are struck through. */
  'question-struck': Asked & { readonly rows: number }
  // questions that a line of 设置 answers
  /** Cells in 课时, of which `text` is the first. */
  'question-lesson-length': AskedOfSettings & { readonly text: string; readonly count: number }
  /** An amount of which nobody says whether it is 元 or 万元, too large for the latter. */
  'question-money-unit': AskedOfSettings & { readonly text: string; readonly count: number }
  /** Dates that give no year, of which `text` is the first, on sheets that say none either; `values`: what may be entered, the likeliest first. */
  'question-year': AskedOfSettings & {
    readonly text: string
    readonly count: number
    readonly values: readonly string[]
  }
  /** 单位在职总人数 that stands beside a list, and not in 设置; `values`: its number. */
  'question-headcount': AskedOfSettings & { readonly text: string; readonly values: readonly string[] }
  /** Who left within the year, or nobody says when; the first are named. */
  'question-leavers': AskedOfSettings & { readonly names: readonly string[]; readonly count: number }
  /** Records that count of which nobody says the subject, where the rules ask for it; `seconds`: their hours. */
  'question-subjects': AskedOfSettings & { readonly count: number; readonly seconds: Seconds }
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
