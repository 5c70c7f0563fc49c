import type { Seconds } from './duration'
import type { SettingField } from './policy'
import type { Why } from './reason'
import type { StudySource } from './studyRecords'
import type { Subject } from './subject'

/**
 * One thing that 试算 takes for true and that is written nowhere. People and classes are indexes into `Dataset.people` and
 * `Dataset.classes`. What is assumed holds together: in which order it was said changes no figure.
 */
export type Assumption = AssumedRecord | AssumedHeld | AssumedAttended | AssumedApproval | AssumedSetting

/** A person gets a record that counts: approved, attended, of the year that is looked at. */
export interface AssumedRecord {
  readonly kind: 'record'
  readonly person: number
  readonly source: StudySource
  /** Where the source is `class`; null for all others. */
  readonly trainingClass: number | null
  /** null: as the class says. */
  readonly seconds: Seconds | null
  /** 科目类别; absent: as the class says, else as what nobody says counts. */
  readonly subject?: Subject
}

/** A class is held: 实施状态 becomes 已实施. Who stands on its list counts already, as the rules have it. */
export interface AssumedHeld {
  readonly kind: 'held'
  readonly trainingClass: number
}

/** All who stand on the list of a class without having confirmed came. */
export interface AssumedAttended {
  readonly kind: 'attended'
  readonly trainingClass: number
}

/** Records that wait for approval are approved: all of them, those of a person, or those of a sheet. */
export interface AssumedApproval {
  readonly kind: 'approved'
  readonly of: PendingOf
}

export type PendingOf =
  | { readonly all: true }
  | { readonly person: number }
  | { readonly file: string; readonly sheet: string }

/** A line of 设置 says something else. */
export interface AssumedSetting {
  readonly kind: 'setting'
  readonly field: SettingField
  /** As it would stand in the column 项目: its brackets say the unit of a bare number. */
  readonly name: string
  /** As it would stand in the column 值. */
  readonly value: string
}

/** What one assumption does by itself: whether it is something new, and how far. */
export type AssumedEffect =
  /** An assumed record, and why it does not count. */
  | { readonly kind: 'record'; readonly why: Why }
  /** `why`: counts, or why the execution rate stays; `listed`: records on its list that count already. */
  | {
      readonly kind: 'held'
      readonly why: 'counts' | 'refused' | 'otherYear' | 'heldAlready'
      readonly listed: number
    }
  /** So many records that did not count now do, so many of those that waited do not, for another reason. */
  | { readonly kind: 'waiting'; readonly counting: number; readonly others: number }
  /** `decidedBy`: the 考核办法 that lays this line down, so that it does nothing; null where it counts. */
  | { readonly kind: 'setting'; readonly decidedBy: string | null }

/** Why words assume nothing: what of them was not understood, and what may have been meant. */
export interface AssumptionTroubles {
  /** None of the forms that an assumption has. */
  readonly form: { readonly text: string }
  readonly person: { readonly text: string; readonly near: readonly string[] }
  readonly namesakes: { readonly text: string; readonly candidates: readonly string[] }
  /** Behind the plus: neither a source nor a class of the year. */
  readonly what: { readonly text: string; readonly sources: readonly string[]; readonly near: readonly string[] }
  /** Behind the plus: hours that cannot be read; '' where some are needed. */
  readonly hours: { readonly text: string }
  /** Hours of a class, and no word of which. */
  readonly 'which-class': { readonly source: string }
  readonly class: { readonly text: string; readonly year: number; readonly near: readonly string[] }
  readonly 'classes-alike': { readonly text: string; readonly candidates: readonly string[] }
  /** Neither everything, nor a person, nor a sheet with something that waits. */
  readonly pending: { readonly text: string; readonly sheets: readonly string[]; readonly near: readonly string[] }
  readonly setting: { readonly text: string; readonly known: readonly string[] }
  readonly value: { readonly name: string; readonly text: string }
  /** It decides how the sheets are read, or which year is looked at, and so cannot be tried by itself. */
  readonly 'reading-setting': { readonly name: string }
  /** One setting, two values. */
  readonly twice: { readonly name: string }
}

export type AssumptionTrouble = {
  readonly [Code in keyof AssumptionTroubles]: { readonly code: Code; readonly args: AssumptionTroubles[Code] }
}[keyof AssumptionTroubles]
