import type { Area } from '../workbook/address'
import type { SheetKind } from './dataset'
import type { Finding } from './finding'
import type { ReadingAnswer } from './readingAnswer'

/**
 * How the sheets of a workbook are understood: what each is, which tables it holds, what each column means and why, and which
 * columns and rows are not read. Plain data, the same for the same sheets, to be shown, changed by answers, and compared.
 */
export interface ReadingPlan {
  /** In the workbook's order, those that are not read among them. */
  readonly sheets: readonly SheetPlan[]
  /** Answers that no longer fit, since their sheet is gone or has other heads. */
  readonly staleAnswers: readonly ReadingAnswer[]
}

export interface SheetPlan {
  readonly file: string
  readonly sheet: string
  readonly hidden: boolean
  readonly fate: SheetFate
  /** The word of name, title or heads that turned the sheet away; '' for none. */
  readonly word: string
  /** What is read; empty where nothing is. A sheet may hold several tables. */
  readonly tables: readonly TablePlan[]
  /** The heads, as one text: what answers of the sheet are bound to. */
  readonly shape: string
  /** Answers that decided something here. */
  readonly answers: readonly ReadingAnswer[]
  /** What is asked about the sheet; the same findings as among those of the workbook. */
  readonly questions: readonly Finding[]
}

/**
 * `read`; `own`: one of our reports, or a sheet that we keep; `empty`; `left-out`: the user said so; `turned-away`: a word says
 * that it gives no hours (报名, 请假, 退休 …); `adds-nobody`: a list of people beside the staff list; `unknown`: nothing of ours;
 * `lacks-columns`: nearly one of ours.
 */
export type SheetFate =
  | 'read'
  | 'own'
  | 'empty'
  | 'left-out'
  | 'turned-away'
  | 'adds-nobody'
  | 'unknown'
  | 'lacks-columns'

/** How a table lies on its sheet. */
export type LayoutName = 'list' | 'panel' | 'people-by-classes' | 'people-by-days' | 'card' | 'headless' | 'cells'

export interface TablePlan {
  readonly kind: SheetKind
  readonly layout: LayoutName
  /** All of it, heads and rows. */
  readonly area: Area
  /** The first and last row of the heads, from 1; null for a table without. */
  readonly heads: { readonly first: number; readonly last: number } | null
  /** From left to right, those that are not read among them. */
  readonly columns: readonly ColumnPlan[]
  /** Why the table is taken for its kind. */
  readonly evidence: readonly Evidence[]
  /** What the rows do not say themselves: the class, year or month of title, name or file. */
  readonly taken: readonly Taken[]
  /** How many rows are data; null until they are read. */
  readonly rows: number | null
  /** Rows that are no data, in their order. */
  readonly leftOut: readonly LeftOutRow[]
}

export interface ColumnPlan {
  /** From 1. */
  readonly column: number
  /** As written, the rows of the head joined; '' for a blank head over values. */
  readonly heading: string
  /** Its key in the schema (`hours`); null where it is not read. */
  readonly key: string | null
  /** The canonical heading (学时); null where it is not read. */
  readonly meaning: string | null
  /** What speaks for the meaning; empty where it is not read. */
  readonly evidence: readonly Evidence[]
  /** Why it is not read: nobody knows the heading; another column says the same; all its cells are empty; the user said so. */
  readonly unread: 'unknown' | 'again' | 'empty' | 'left-out' | null
}

/** What speaks for a meaning, with the words or cells it rests on. */
export interface Evidence {
  readonly by: 'heading' | 'word' | 'values' | 'sheet' | 'title' | 'file' | 'answer'
  readonly text: string
}

export interface Taken {
  readonly what: 'class' | 'year' | 'month' | 'date' | 'hours' | 'person' | 'title'
  readonly text: string
  readonly from: 'title' | 'sheet' | 'file' | 'label' | 'heading'
}

export interface LeftOutRow {
  /** From 1. */
  readonly row: number
  readonly why: 'heading' | 'total' | 'note' | 'blank' | 'example' | 'no-record'
}
