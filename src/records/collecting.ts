import type { Place } from '../workbook/address'
import type { Moment } from './moment'

/*
 * 收集表 (domain.md §10): workbooks that go out to be filled in, one a department, a class or a person, and come back.
 */

export const COLLECT_BY = ['department', 'class', 'person'] as const
/** For whom a workbook is made. */
export type CollectBy = (typeof COLLECT_BY)[number]

/** What is filled in: one sheet each. */
export type CollectPart = 'attendance' | 'roll' | 'external' | 'staff'

/** Which parts a workbook holds. */
export function partsOf(by: CollectBy): readonly CollectPart[] {
  return by === 'class' ? ['roll'] : ['attendance', 'external', 'staff']
}

/** What a workbook says of itself where nobody sees it. */
export interface CollectMark {
  readonly version: number
  readonly unit: string
  readonly year: number
  readonly by: CollectBy
  /** The department, class or person. */
  readonly whom: string
  readonly code: string
}

/** A row of 收集记录: a workbook that went out, and what has come back. */
export interface Collected {
  readonly code: string
  readonly year: number
  readonly by: CollectBy
  readonly whom: string
  /** Which department is asked: itself, 举办部门 of a class, the person's. */
  readonly department: string
  /** The people who stood in it, `姓名 用户编号`; null where they did not fit into a cell. */
  readonly people: readonly string[] | null
  readonly sentAt: Moment | null
  readonly sentBy: string
  /** null while nobody has answered. */
  readonly answeredAt: Moment | null
  /** The file of the last answer. */
  readonly file: string
  /** How many different answers have come. */
  readonly times: number
  /** Of what the last answer said, so that the same is not counted twice. */
  readonly digest: string
  readonly version: number
  /** null for a row that is yet to be written. */
  readonly place: Place | null
}

/** By what a returned workbook was known: the sheet that nobody sees, the line with its code, its title alone, the names of its sheets alone. */
export type KnownBy = 'mark' | 'line' | 'title' | 'sheets'

/** What has come of a workbook that went out: an answer that 收集记录 keeps, one in a file at hand, none. */
export type AnswerState = 'kept' | 'at-hand' | 'none'

/**
 * What becomes of a returned workbook. `taken` alone answers; `older`: the same was sent back again later, and what only this one says
 * waits; `same`: nothing in it that the newer one does not say, too; the others are not read at all.
 */
export const RETURN_FATES = ['taken', 'older', 'same', 'blank', 'other-year', 'other-unit', 'unknown'] as const
export type ReturnFate = (typeof RETURN_FATES)[number]

/** What somebody did to a workbook that was not meant, and what was made of it. */
export type ReturnTrouble =
  /** Its hidden sheet is gone; `by` what it was known all the same. */
  | { readonly kind: 'mark-lost'; readonly knownBy: KnownBy }
  /** A head was renamed; its column was taken by its place. */
  | { readonly kind: 'head-renamed'; readonly place: Place; readonly now: string; readonly was: string }
  | { readonly kind: 'head-missing'; readonly place: Place; readonly was: string }
  /** A column of their own, which nobody reads. */
  | { readonly kind: 'extra-column'; readonly place: Place; readonly heading: string }
  /** No head is left: nothing was read. */
  | { readonly kind: 'heads-lost'; readonly place: Place }
  | { readonly kind: 'sheet-missing'; readonly part: CollectPart }
  /** 收集记录 does not say that it was sent; rows are read, no answer is kept. */
  | { readonly kind: 'not-sent' }
  /** People of departments that it is not of stand in it; of any, where nobody knows whose it is. Theirs are not answered by it. */
  | {
      readonly kind: 'departments'
      readonly isOthers: boolean
      readonly departments: readonly { readonly department: string; readonly people: number }[]
    }
  /** Names that it was given and does not hold any more, and others that it holds. */
  | { readonly kind: 'names'; readonly gone: readonly string[]; readonly added: readonly string[] }

/** A workbook that has come back. One file may hold the sheets of several. */
export interface Returned {
  readonly file: string
  /** '' where only the title is left. */
  readonly code: string
  readonly year: number
  readonly by: CollectBy | null
  readonly whom: string
  readonly fate: ReturnFate
  /** The file that was sent back later. */
  readonly newer: string | null
  /** 填报日期, else when the file was saved; null where nothing says it. */
  readonly at: Moment | null
  /** 填表人. */
  readonly filledBy: string
  /** Rows that somebody has filled in. */
  readonly rows: number
  readonly digest: string
  readonly troubles: readonly ReturnTrouble[]
}
