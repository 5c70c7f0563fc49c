import type { ShownFigure } from './block'
import { figureIn } from './layOut'
import type { ReportInput } from './reportInput'
import { reportCalled } from './reports'

/**
 * The figure that a cell of a report sheet shows, by the sheet's name, row and column from 1, so that any number on paper can
 * be asked how it was made; null for a sheet that is no report, and for a cell without a figure.
 */
export function figureAt(sheet: string, row: number, column: number, input: ReportInput): ShownFigure | null {
  const make = reportCalled(sheet)
  return make && figureIn(make(input), row, column)
}
