import { type Finding, finding } from '../records/finding'
import type { ReportingEntry } from '../records/reportingLog'
import { ACTION_WORDS } from './cells/words'
import { rowReader } from './rowReader'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'
import { REPORTING_LOG } from './sheets/reportingLog'
import { textOfCell } from './sheetText'

/**
 * The rows of 上报记录, in the order of the sheet. Texts are taken as they stand, since 校验码 was made of them. A row with a
 * cell that cannot be read is left out and told: the chain then shows the gap as well.
 */
export function readReportingLog(cells: SheetCells<ColumnKey<'reportingLog'>>, findings: Finding[]): ReportingEntry[] {
  const entries: ReportingEntry[] = []
  for (let slot = cells.firstSlot; slot < cells.slots; slot++) {
    if (REPORTING_LOG.columns.every(({ key }) => textOfCell(cells.cell(slot, key)).trim() === '')) continue
    const entry = entryOf(cells, slot, findings)
    if (entry) entries.push(entry)
  }
  return entries
}

function entryOf(
  cells: SheetCells<ColumnKey<'reportingLog'>>,
  slot: number,
  findings: Finding[],
): ReportingEntry | null {
  const troubles: Finding[] = []
  const row = rowReader(cells, slot, troubles)
  const number = row.count('number')
  const time = row.date('time')
  const year = row.year('year')
  const action = row.word('action', ACTION_WORDS)
  const seconds = row.hours('hours')
  const longestSeconds = row.hours('longest')
  for (const key of ['number', 'time', 'year', 'action', 'check'] as const) if (!row.isGiven(key)) row.missing(key)
  const text = (key: ColumnKey<'reportingLog'>) => textOfCell(cells.cell(slot, key))
  for (const trouble of troubles) findings.push(inLog(trouble))
  if (troubles.length > 0 || number === null || time === null || year === null || action === null) return null
  return {
    number,
    time: time.moment,
    year,
    action,
    personId: text('personId'),
    personName: text('personName'),
    department: text('department'),
    seconds,
    longestSeconds,
    by: text('by'),
    note: text('note'),
    check: text('check'),
    rows: text('rows'),
    place: cells.place(slot, null),
  }
}

function inLog({ place, args }: Finding): Finding {
  const { column, text = '' } = args as { column: string; text?: string }
  return finding('log-unreadable', place, { column, text })
}
