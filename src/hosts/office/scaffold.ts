/*
 * Sheets that exist only while a report is being exchanged; one is left behind where Excel died in between. Their names say
 * which pane made them and when, so that of two panes at one workbook neither takes away what the other works on:
 * `~xueshi-4k2q-t6c0zs-1`.
 */

const PREFIX = '~xueshi-'

/** Of this pane, as long as it runs. */
const MARK = Math.random().toString(36).slice(2, 6).padEnd(4, '0')

/** What another pane has not ended after so many seconds, it never will. */
const PATIENCE = 120

/** Whether a sheet is a scaffold, and no data. */
export const isOwnScaffold = (name: string) => name.startsWith(PREFIX)

/** So many names that no sheet has; `now` in milliseconds. */
export function scaffoldNames(count: number, now = Date.now()): readonly string[] {
  const stamp = Math.floor(now / 1000).toString(36)
  return Array.from({ length: count }, (_, index) => `${PREFIX}${MARK}-${stamp}-${index + 1}`)
}

/**
 * Whether nobody works on a scaffold any more. This pane has none between two writings. Version 0.1 said neither who nor
 * when; its odd numbers were sheets half drawn, its even ones old reports that had stepped aside, and stay.
 */
export function isAbandoned(name: string, now = Date.now()): boolean {
  if (!isOwnScaffold(name)) return false
  const [, mark, stamp] = /^(\w+)-(\w+)-\w+$/.exec(name.slice(PREFIX.length)) ?? []
  if (mark === undefined || stamp === undefined) return /^\d*[13579]$/.test(name.slice(PREFIX.length))
  return mark === MARK || Math.abs(now / 1000 - Number.parseInt(stamp, 36)) > PATIENCE
}
