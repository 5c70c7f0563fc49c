import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'

/** What the pane asks of its worker: to read what these sheets say. */
export interface DataRequest {
  readonly id: number
  readonly grids: readonly Grid[]
  readonly answers: readonly ReadingAnswer[]
}

export type DataAnswer =
  | { readonly id: number; readonly data: ReadData }
  | { readonly id: number; readonly error: string }
