import type { LogSeal, ReportingEntry } from '../records/reportingLog'
import type { Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { digest } from './digest'

/*
 * 上报记录: who was reported when and by whom, in plain cells, one row an action (domain.md §5). Its columns are found and read as
 * those of any sheet are (input/sheets/reportingLog.ts), wherever a user has moved them; here stands what makes it ours: the line
 * above the heads, its version, and the codes that chain the rows.
 */

/**
 * The version that is written: 2 keeps 明细, the rows behind the hours of whoever is reported; 3 in it also subject and days of rows where the
 * rules ask for them, and what else decided (keptReport.ts). Version 1 has no word of it in its first line; a row is never rewritten, so that
 * its code stays what it is.
 */
export const REPORTING_LOG_VERSION = 3

/** The first line of 上报记录, above its heads. */
export function sealText(log: readonly ReportingEntry[]): string {
  return `上报记录　共 ${log.length} 条　封口码 ${sealCode(log)}　格式 ${REPORTING_LOG_VERSION}　由软件写入，请勿改动`
}

const SEAL = /共\s*(\d+)\s*条\s*封口码\s*([0-9A-F]+)(?:.*格式\s*(\d+))?/

/** The seal above the heads of a log, of whatever version; null where there is none. */
export function readSeal(grid: Grid, headerRow: number): LogSeal | null {
  for (let slot = 0; slot < grid.rows.length && grid.rows[slot]! < headerRow; slot++)
    for (let column = 1; column <= grid.columns.length; column++) {
      const match = SEAL.exec(textOf(cellAt(grid, slot, column)))
      if (!match) continue
      const place = { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column }
      return { count: Number(match[1]), code: match[2]!, version: Number(match[3] ?? 1), place }
    }
  return null
}

/** Where the heads of 上报记录 were found. */
export interface LogHeads {
  /** From 1. */
  readonly headerRow: number
  /** From 1, by heading. */
  readonly columns: Readonly<Record<string, number>>
}

/**
 * The first cell of a log that is not ours, null where all is: ours are its own columns and the seal above them. A line without a seal
 * is told elsewhere, and sealed anew; a log that a later version has written is not ours to write over.
 */
export function foreignInLog(grid: Grid, { headerRow, columns }: LogHeads): Place | null {
  const ours = new Set(Object.values(columns))
  const seal = readSeal(grid, headerRow)
  if (seal && seal.version > REPORTING_LOG_VERSION) return seal.place
  for (let slot = 0; slot < grid.rows.length; slot++) {
    const row = grid.rows[slot]!
    for (let column = 1; column <= grid.columns.length; column++) {
      if (cellAt(grid, slot, column).kind === 'empty') continue
      const isSeal = seal === null || (row === seal.place.row && column === seal.place.column)
      if (row >= headerRow ? ours.has(column) : isSeal) continue
      return { file: grid.file, sheet: grid.sheet, row, column }
    }
  }
  return null
}

/** The 校验码 of the last row; '' for an empty log. */
export function lastCheck(log: readonly ReportingEntry[]): string {
  return log.at(-1)?.check ?? ''
}

/** 封口码 of a log: changes with every row added, and cannot be made without the chain. */
export function sealCode(log: readonly ReportingEntry[]): string {
  return digest(['seal', log.length, lastCheck(log)])
}

/** The 校验码 of a row: a digest of all that it says and of the code of the row before it. */
export function checkCode(entry: Omit<ReportingEntry, 'check' | 'place'>, before: string): string {
  const said = [
    before,
    entry.number,
    entry.time,
    entry.year,
    entry.action,
    entry.personId,
    entry.personName,
    entry.department,
    entry.seconds,
    entry.longestSeconds,
    entry.by,
    entry.note,
    // Rows of version 1 say no more.
    ...(entry.rows === '' ? [] : [entry.rows]),
  ]
  return digest(said)
}

function textOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.text : ''
}
