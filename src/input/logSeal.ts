import type { LogSeal } from '../records/reportingLog'
import { cellAt, type Grid } from '../workbook/grid'

/** The first line of 上报记录, above its heads. */
export function sealText(count: number, code: string): string {
  return `上报记录　共 ${count} 条　封口码 ${code}　由软件写入，请勿改动`
}

const SEAL = /共\s*(\d+)\s*条\s*封口码\s*([0-9A-F]+)/

/** The seal above the heads of a log; null where there is none. */
export function readSeal(grid: Grid, headerRow: number): LogSeal | null {
  for (let slot = 0; slot < grid.rows.length && grid.rows[slot]! < headerRow; slot++)
    for (let column = 1; column <= grid.columns.length; column++) {
      const cell = cellAt(grid, slot, column)
      const match = cell.kind === 'text' ? SEAL.exec(cell.text) : null
      if (!match) continue
      const place = { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column }
      return { count: Number(match[1]), code: match[2]!, place }
    }
  return null
}
