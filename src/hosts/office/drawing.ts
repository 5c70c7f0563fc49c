/// <reference types="office-js" />
import type { LayoutCell } from '../../workbook/layout'

/** A piece of work on a sheet that is being written: what it adds to a request, in bytes, and how it is asked for. */
export interface Stroke {
  readonly bytes: number
  draw(sheet: Excel.Worksheet): void
}

/** The rows of a layout, held because they are walked once for each kind of stroke. */
export type Rows = readonly (readonly (LayoutCell | undefined)[])[]

/** What an operation on a range adds to a request, its address and values apart. */
export const OPERATION_BYTES = 400

export const stroke = (bytes: number, draw: (sheet: Excel.Worksheet) => void): Stroke => ({ bytes, draw })
