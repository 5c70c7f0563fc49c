import type { Place } from '../workbook/address'
import type { Seconds } from './duration'
import type { ReadingAnswer } from './readingAnswer'
import type { SheetKind } from './sheetKind'

/** What a question offers: each choice is the answer that settles it, the likeliest, by which figures are computed meanwhile, first. */
export interface Asked {
  readonly choices: readonly ReadingAnswer[]
}

/** A question that is answered once for the workbook, by a line of 设置: its field there, whose choices are the answers. */
interface AskedOfSettings {
  readonly setting: string
}

/** What is asked about how sheets are read, by the code of its finding: a figure hangs on the answer (docs/reading.md). */
export interface QuestionArgs {
  /** People on a list of who left, came or is exempt (`word`) of whom 人员 says nothing of it; the first are named. */
  'question-change-list': Asked & { readonly word: string; readonly names: readonly string[]; readonly count: number }
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
  /** The row of `name` says by its 年度 (`own`) an earlier year than its `days` are of. */
  'question-own-year': Asked & { readonly name: string; readonly own: number; readonly days: string }
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
}
