import { readFileSync, writeFileSync } from 'node:fs'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { MARK_SHEET } from '../../src/state/collectSheets'
import { cellAt, type Grid } from '../../src/workbook/grid'
import type { LayoutCell } from '../../src/workbook/layout'
import { layoutOf, looksLike } from './layout'

/** A cell as somebody leaves it: a date as `Day`. */
export type Value = string | number | boolean | null | Day
export interface Day {
  readonly serial: number
}
export type Table = Value[][]
/** The sheets of a workbook that somebody fills in, by name: rows from A1, to be changed in place. */
export type Tables = Map<string, Table>

/** The sheets of a workbook as plain tables. */
export async function tablesOf(path: string): Promise<Tables> {
  const grids = await openXlsx(path, readFileSync(path), nodeCodec).read()
  return new Map(grids.map((grid) => [grid.sheet, tableOf(grid)]))
}

/** Writes tables as another program would: nothing but cells is kept, and which sheet nobody sees. */
export async function writeTables(path: string, tables: Tables): Promise<void> {
  const layouts = Array.from(tables, ([sheet, rows]) =>
    layoutOf(
      sheet,
      rows.map((row) => row.map(cellOf)),
      sheet === MARK_SHEET ? { hidden: true } : {},
    ),
  )
  writeFileSync(path, await writeXlsx(layouts, nodeCodec, { title: 'returned', created: 0 }))
}

function tableOf(grid: Grid): Table {
  const rows: Table = Array.from({ length: grid.rows.at(-1) ?? 0 }, () => [])
  for (const [slot, row] of grid.rows.entries())
    for (let column = 1; column <= grid.columns.length; column++) {
      const cell = cellAt(grid, slot, column)
      rows[row - 1]![column - 1] =
        cell.kind === 'empty'
          ? null
          : 'text' in cell
            ? cell.text
            : cell.kind === 'date'
              ? { serial: cell.value }
              : cell.value
    }
  return rows.map((row) => Array.from(row, (value) => value ?? null))
}

const DAY_LOOK = looksLike('yyyy-mm-dd')

function cellOf(value: Value): LayoutCell | string | number | boolean | null {
  return typeof value === 'object' && value !== null ? { value: value.serial, look: DAY_LOOK } : value
}
