import { sha256 } from '@noble/hashes/sha2.js'
import { cellAt, type Grid } from '../workbook/grid'
import type { LayoutRow } from '../workbook/layout'

/**
 * The 校验码 in the footer of a stamped table: 48 bits of SHA-256 over every filled cell with its row and column, so that
 * paper and file can be matched. Neither looks nor the time enter; `3F7A-91C2-8D04`.
 */
export function checkCodeOfRows(rows: Iterable<LayoutRow>): string {
  const text: string[] = []
  let number = 0
  for (const { cells } of rows) {
    number++
    for (const [index, cell] of cells.entries()) {
      if (cell && cell.value !== null && cell.value !== '') text.push(entry(number, index + 1, cell.value))
    }
  }
  return code(text)
}

/** The same of a sheet that was written earlier: equal where its cells still hold what was printed. */
export function checkCodeOfGrid(grid: Grid): string {
  const text: string[] = []
  for (const [slot, row] of grid.rows.entries()) {
    for (let column = 1; column <= grid.columns.length; column++) {
      const cell = cellAt(grid, slot, column)
      if (cell.kind === 'empty') continue
      const value = 'text' in cell ? cell.text : cell.value
      if (value !== '') text.push(entry(row, column, value))
    }
  }
  return code(text)
}

/** The code that a footer says; '' where it says none. */
export function checkCodeIn(footer: string): string {
  return /[0-9A-F]{4}(?:-[0-9A-F]{4})+/.exec(footer)?.[0] ?? ''
}

/** Numbers by their first 15 digits, which is all that a workbook keeps; line ends as one kind. */
function entry(row: number, column: number, value: string | number | boolean): string {
  const kept =
    typeof value === 'number' ? Number(value.toPrecision(15)) : typeof value === 'string' ? oneLineEnd(value) : value
  return JSON.stringify([row, column, kept])
}

function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function code(entries: readonly string[]): string {
  const hash = sha256(new TextEncoder().encode(entries.join('\n')))
  const digits = [...hash.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.toUpperCase().replace(/(.{4})(?=.)/g, '$1-')
}
