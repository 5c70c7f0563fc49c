import type { Place } from '../workbook/address'
import type { Moment } from './moment'

/**
 * What the user says of a sheet or column, so that it need not be asked again: plain data, kept in the workbook and given on
 * the command line as `签到!F=最终参会`.
 */
export interface ReadingAnswer {
  /** The file of the sheet; '' for the open workbook, and where any file will do. */
  readonly file: string
  readonly sheet: string
  /** From 1; null where the whole sheet is meant. */
  readonly column: number | null
  /** What it is: a kind of sheet, a heading, a class, how days add up; the words are those of `input/plan/answerWords`. */
  readonly as: string
  /**
   * The heads of the sheet when the answer was given (`SheetPlan.shape`): an answer whose sheet has other heads today is asked
   * anew. '' for one that holds whatever the heads, as on the command line.
   */
  readonly shape: string
}

/** An answer that is kept in the workbook, in 读表设定. */
export interface KeptAnswer extends ReadingAnswer {
  /** Who gave it; '' where nobody says. */
  readonly by: string
  readonly at: Moment | null
  /** The version that the row is written in. */
  readonly version: number
  /** Where it stands; null for a row that is yet to be written. */
  readonly place: Place | null
}

/** A row of 读表设定 that says nothing of any sheet, as written. */
export interface UnreadAnswer {
  readonly place: Place
  readonly text: string
}
