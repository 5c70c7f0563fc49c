import type { Dataset } from '../../../records/dataset'
import type { Finding } from '../../../records/finding'
import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'
import type { WorkbookTrouble, WorkbookTroubleCode } from '../../../workbook/workbook'
import type { OtherWorkbook } from '../../../year/otherWorkbook'
import type { OtherFile } from '../../session/environment'

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

/** The lists of an answer that may be long. */
export interface LongLists {
  readonly people: Dataset['people']
  readonly texts: Dataset['texts']
  readonly findings: readonly Finding[]
}

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
