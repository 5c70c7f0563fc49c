import { ACTION_NAMES, REPORTING_LOG } from '../input/sheets/reportingLog'
import type { Dataset } from '../records/dataset'
import { HOUR, type Seconds } from '../records/duration'
import { serialOfMoment } from '../records/moment'
import type { ReportingEntry } from '../records/reportingLog'
import { sealText } from '../state/reportingLog'
import type { Layout } from '../workbook/layout'
import { type StateColumn, stateSheet } from './stateSheet'

/**
 * 上报记录 with new rows: the year's state in plain cells, one row an action, read back exactly as it was written
 * (domain.md §5). It stays on the sheet that it was read from, also where that was renamed.
 */
export function reportingLogLayout({ log: old, sheets }: Dataset, rows: readonly ReportingEntry[]): Layout {
  const log = [...old, ...rows]
  return stateSheet(
    sheets.find(({ kind }) => kind === 'reportingLog')?.sheet ?? REPORTING_LOG.sheet,
    REPORTING_LOG.columns.map(({ key, heading }) => ({ heading, ...COLUMNS[key] })),
    log,
    sealText(log),
  )
}

type Key = (typeof REPORTING_LOG)['columns'][number]['key']

/** Seconds as hours: the whole fraction is kept, so that reading gives the same seconds. */
const hours = (seconds: Seconds | null) => (seconds === null ? null : seconds / HOUR)

const COLUMNS: Readonly<Record<Key, Omit<StateColumn<ReportingEntry>, 'heading'>>> = {
  number: { width: 40, format: '0', value: ({ number }) => number },
  time: { width: 120, format: 'yyyy-mm-dd hh:mm:ss', value: ({ time }) => serialOfMoment(time) },
  year: { width: 45, format: '0', value: ({ year }) => year },
  action: { width: 60, format: '@', value: ({ action }) => ACTION_NAMES[action] },
  personId: { width: 70, format: '@', value: ({ personId }) => personId },
  personName: { width: 60, format: '@', value: ({ personName }) => personName },
  department: { width: 120, format: '@', value: ({ department }) => department },
  hours: { width: 60, format: '0.00', value: ({ seconds }) => hours(seconds) },
  longest: { width: 60, format: '0.00', value: ({ longestSeconds }) => hours(longestSeconds) },
  by: { width: 60, format: '@', value: ({ by }) => by },
  note: { width: 160, format: '@', value: ({ note }) => note },
  check: { width: 100, format: '@', value: ({ check }) => check },
  // Excel shows long texts under @ as ####.
  rows: { width: 160, format: 'General', wrap: false, value: ({ rows }) => rows || null },
}
