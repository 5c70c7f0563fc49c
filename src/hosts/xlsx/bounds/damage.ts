import { WorkbookError } from '../../../workbook/workbook'

/** A part that is broken, or at odds with another: never read as something empty. */
export function damage(file: string, part: string, detail: string): WorkbookError<'damaged'> {
  return new WorkbookError('damaged', file, { part, detail })
}
