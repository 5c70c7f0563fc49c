import type { SheetChoice } from '../../../records/sheetChoice'
import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'

/** What the pane asks of its worker: to read what these sheets say. */
export interface DataRequest {
  readonly id: number
  readonly grids: readonly Grid[]
  readonly kinds: readonly SheetChoice[]
}

export type DataAnswer =
  | { readonly id: number; readonly data: ReadData }
  | { readonly id: number; readonly error: string }
