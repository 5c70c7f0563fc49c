import { cellAt, type Grid } from '../workbook/grid'
import { textIn } from './underHeads'

/*
 * The line 收集编号 of a collection sheet, by which it is known wherever it is copied to; apart from all else, since every sheet that is read
 * is looked at for it.
 */

/** The line in which the code stands below each title. */
export function codeLine(code: string): string {
  return `${CODE_WORD}：${code}`
}

/** The head of the code, on the hidden sheet, too. */
export const CODE_WORD = '收集编号'
const CODE_LINE = /收集编号\s*[：:]?\s*((\d{4})(?:[-－][0-9A-F]{4}){3})/i

/** Rows in which the lines stand, some inserted above them counted. */
export const HEAD_LINES = 12
/** Columns, too: somebody may have inserted one. */
const COLUMNS = 4

/** The code that the head of a sheet says, with its year; null where it says none. */
export function codeOn(grid: Grid): { readonly code: string; readonly year: number } | null {
  const found = inHead(grid, CODE_LINE)
  return found && { code: found[1]!.replaceAll('－', '-').toUpperCase(), year: Number(found[2]) }
}

/** The first match among the first cells of a sheet. */
export function inHead(grid: Grid, pattern: RegExp): RegExpExecArray | null {
  for (let slot = 0; slot < Math.min(grid.rows.length, HEAD_LINES); slot++)
    for (let column = 1; column <= Math.min(grid.columns.length, COLUMNS); column++) {
      const found = pattern.exec(textIn(cellAt(grid, slot, column)))
      if (found) return found
    }
  return null
}
