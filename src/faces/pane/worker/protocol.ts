import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'
import type { WorkbookTrouble, WorkbookTroubleCode } from '../../../workbook/workbook'
import type { OtherWorkbook } from '../../../year/otherWorkbook'
import type { OtherFile } from '../../session/environment'
import type { LongLists } from '../../session/longLists'

/*
 * A message keeps the pane from everything else while it is copied, so long lists travel in pieces: those of a request and of an
 * answer come first, in their order, and what they belong to last.
 */

/** What the pane asks of its worker: to read what these sheets say, or what another file does. */
export type ReaderTask =
  | { readonly grids: readonly Grid[]; readonly answers: readonly ReadingAnswer[] }
  | { readonly other: OtherFile }

/** `list`: several grids may share their texts; which of the lists these are, and which a grid's are. */
export type DataRequest = { readonly id: number } & (
  | { readonly texts: readonly string[]; readonly list: number }
  | { readonly grid: Omit<Grid, 'texts'>; readonly list: number }
  | { readonly answers: readonly ReadingAnswer[] }
  | { readonly other: OtherFile }
)

export type DataAnswer = { readonly id: number } & (
  | { readonly name: keyof LongLists; readonly items: readonly unknown[] }
  | { readonly read: ReadData | OtherWorkbook }
  | {
      readonly trouble: {
        readonly code: WorkbookTroubleCode
        readonly file: string
        readonly args: WorkbookTrouble[WorkbookTroubleCode]
      }
    }
  | { readonly error: string }
)
