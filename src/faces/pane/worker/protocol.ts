import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'
import type { WorkbookTrouble, WorkbookTroubleCode } from '../../../workbook/workbook'
import type { OtherWorkbook } from '../../../year/otherWorkbook'
import type { OtherFile } from '../../session/environment'

/** What the pane asks of its worker: to read what these sheets say, or what another file does. */
export type ReaderTask =
  | { readonly grids: readonly Grid[]; readonly answers: readonly ReadingAnswer[] }
  | { readonly other: OtherFile }

export type DataRequest = ReaderTask & { readonly id: number }

export type DataAnswer =
  | { readonly id: number; readonly read: ReadData | OtherWorkbook }
  | {
      readonly id: number
      readonly trouble: {
        readonly code: WorkbookTroubleCode
        readonly file: string
        readonly args: WorkbookTrouble[WorkbookTroubleCode]
      }
    }
  | { readonly id: number; readonly error: string }
