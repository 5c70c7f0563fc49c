import type { Amount } from '../records/amount'
import type { Seconds } from '../records/duration'
import type { RulePackId } from '../records/rulePacks/rulePacks'
import type { Severity } from '../records/severity'
import type { SummaryFigure } from '../records/summaryFigures'
import type { WorkbookTroubleCode } from '../workbook/workbook'
import type { StampedName } from '../year/stampedSheets'

/*
 * What the academy knows of one institute's workbook (domain.md §9): one line of JSON, made of nothing but the bytes of the file, its name,
 * the year, the rules and the program. Every number is an exact integer, so that results add up in any order to the same bytes.
 */

/**
 * What became of a workbook, each before those after it: 读不了, 年度不符, 有错 (an error stands that is no question), 有疑问 (questions are
 * open and no other error stands), 草稿 (not finished: 年度总结 is a draft), 定稿 (年度总结 is ready). The further of two workbooks is the one
 * whose state stands later.
 */
export const INSTITUTE_STATES = ['unreadable', 'other-year', 'errors', 'questions', 'draft', 'final'] as const
export type InstituteState = (typeof INSTITUTE_STATES)[number]

/** The states of which figures are known and added up. */
export type ComputedState = Exclude<InstituteState, 'unreadable' | 'other-year'>

export type InstituteResult = ComputedInstitute | OtherYearInstitute | UnreadableInstitute

/** What every result has, whatever became of the workbook. */
export interface ResultBase {
  /** Of this line; raised with every field that is another. */
  readonly format: 1
  /** Digest of content, year, rules and program: what has it needs not be computed again. The file's name is no part of it. */
  readonly key: string
  /** Where the workbook lay: a path with `/`, relative to the folder that was given, or as the file was given. */
  readonly file: string
  /** SHA-256 of the file's bytes, in hexadecimal; '' where they could not be had. */
  readonly sha256: string
  readonly year: number
  /** `RULES_VERSION` and the package's version. */
  readonly rules: number
  readonly program: string
}

/** No workbook, one that refuses, that says nothing, or that took the program down with it. */
export interface UnreadableInstitute extends ResultBase {
  readonly state: 'unreadable'
  readonly trouble: InstituteTrouble
}

export type InstituteTrouble =
  /** As every face tells it (`sayTrouble` of the words, over a `WorkbookError`). */
  | { readonly kind: 'workbook'; readonly code: WorkbookTroubleCode; readonly args: object }
  /** Neither people, classes nor studies are found on any of its sheets. */
  | { readonly kind: 'nothing-found' }
  /** It was given up: too slow, too much memory, or whatever computed it ended. Tried again when asked again. */
  | { readonly kind: 'given-up'; readonly why: 'time' | 'memory' | 'ended'; readonly detail: string }

/** It has no class of the year, and is a workbook of another one. */
export interface OtherYearInstitute extends ResultBase, Named {
  readonly state: 'other-year'
  /** The workbook's own: as 设置 says, else the latest that has a class. */
  readonly ownYear: number
}

export interface ComputedInstitute extends ResultBase, Named {
  readonly state: ComputedState
  /** 考核办法 that it was held to. */
  readonly pack: RulePackId
  /** The ten figures of 年度总结: exact, rates and the average as numerator and denominator; null where nothing was given. */
  readonly figures: Readonly<Record<SummaryFigure, Amount | null>>
  readonly backbone: InstituteBackbone
  readonly stamped: Readonly<Record<StampedName, StampedResult>>
  /** How many findings there are, by severity (questions are errors), and by code, in the order of the alphabet. */
  readonly severities: Readonly<Record<Severity, number>>
  readonly findings: Readonly<Record<string, number>>
  /** How many questions are open, by code. */
  readonly questions: Readonly<Record<string, number>>
}

export interface Named {
  /** As 设置 says; '' where it does not. */
  readonly institute: string
}

/** 骨干人才 of one institute. */
export interface InstituteBackbone {
  readonly status: 'open' | 'finished'
  /** 需上报人数, rounded; null without a headcount. */
  readonly target: number | null
  /** Those reported, by hours descending, then by number. */
  readonly people: readonly BackbonePerson[]
}

export interface BackbonePerson {
  readonly name: string
  /** 用户编号. */
  readonly id: string
  readonly department: string
  readonly seconds: Seconds
}

/** One stamped table: its 校验码 by the data, and what the workbook holds of it. */
export interface StampedResult {
  readonly code: string
  /** The code that the sheet prints; '' where it prints none. */
  readonly printed: string
  /** `verified`: it would print what the data give. */
  readonly state: 'missing' | 'verified' | 'differs'
}

/** Whether figures of a workbook are known. */
export function isComputed(result: InstituteResult): result is ComputedInstitute {
  return result.state !== 'unreadable' && result.state !== 'other-year'
}
