import type { ReadingAnswer } from './readingAnswer'
import type { SheetKind } from './sheetKind'

/**
 * How the sheets of a workbook are understood: what each is, which tables it holds, what each column means, and which columns and
 * rows are not read. Plain data, the same for the same sheets: it is shown, answered, printed and compared.
 */
export type ReadingPlan = readonly SheetPlan[]

/** One sheet; those that are not read are among them, in the workbook's order. */
export interface SheetPlan {
  readonly file: string
  readonly sheet: string
  readonly fate: SheetFate
  /** The word of name, title or heads that turned the sheet away; '' for none. */
  readonly word: string
  /** What is read; empty where nothing is. A sheet may hold several tables. */
  readonly tables: readonly TablePlan[]
  /** Answers that hold for the sheet as it is. */
  readonly answers: readonly ReadingAnswer[]
}

/**
 * `read`; `own`: one of our reports, or a sheet that we keep; `empty`; `left-out`: the user said so; `turned-away`: a word says
 * that it gives no hours (报名, 请假, 退休 …); `adds-nobody`: a list of people beside the staff list; `unknown`: nothing of ours; `asked`:
 * nothing until somebody says what it is;
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
  | 'asked'
  | 'lacks-columns'

/** How a table lies on its sheet. */
export type LayoutName =
  | 'list'
  | 'panel'
  | 'people-by-classes'
  | 'people-by-days'
  | 'classes-by-people'
  | 'card'
  | 'across'
  | 'headless'
  | 'form'

export interface TablePlan {
  readonly kind: SheetKind
  readonly layout: LayoutName
  /** The lowest row of the head, from 1. */
  readonly headerRow: number
  /** From left to right, those that are read. */
  readonly columns: readonly ColumnPlan[]
  /** Those that are not, from left to right; of several tables side by side with the first. */
  readonly unread: readonly UnreadPlan[]
  /** Whether the rows do not say of which class they are: it is one for all of them. */
  readonly isOfOneClass: boolean
  /** The class that a label, the sheet or the user says; null where nobody does, or the rows. */
  readonly className: string | null
  /** Whom all its rows mean, as the sheet says; null where each row says it. */
  readonly personName: string | null
  /** Rows that are taken for data. */
  readonly rows: number
  /** Rows that are none, in their order. */
  readonly leftOut: readonly LeftOutRow[]
}

export interface ColumnPlan {
  /** From 1. */
  readonly column: number
  /** As written; '' where no heading says it. */
  readonly heading: string
  /** The canonical heading (学时). */
  readonly meaning: string
  /** What speaks for it: the whole heading, an alias or word in it, the values below, or the user. */
  readonly by: 'heading' | 'words' | 'values' | 'answer'
}

export interface UnreadPlan {
  /** From 1. */
  readonly column: number
  /** As written; '' for a blank head over values. */
  readonly heading: string
}

export interface LeftOutRow {
  /** From 1. */
  readonly row: number
  readonly why: 'heading' | 'total' | 'note' | 'example' | 'struck'
}

/** A sheet's tables as whoever looks at it sees them: the days of a class, and people across, are columns of one table. */
export function seenTables({ tables }: Pick<SheetPlan, 'tables'>): readonly TablePlan[] {
  const isColumn = ({ layout }: TablePlan) => layout === 'people-by-days' || layout === 'classes-by-people'
  return tables.filter((table, index) => {
    const before = tables[index - 1]
    return !isColumn(table) || before?.layout !== table.layout || before.headerRow !== table.headerRow
  })
}
