import type { Finding } from '../../records/finding'
import type { Grid } from '../../workbook/grid'
import { meaningsOf } from '../evidence/meanings'
import type { Reading } from '../header'
import { headingOf } from '../heading'
import { nameKey } from '../plainText'
import { INPUT_SHEETS } from '../schema'
import type { SheetAnswers } from './answers'
import { asker } from './asking'
import type { Knowledge } from './knowledge'
import { type UnreadColumn, unreadColumns } from './unreadColumns'
import { withColumn } from './withColumn'

/** Who attended, as a table of classes has it in rows below each class; and what is asked of it. */
export interface Ledger {
  readonly attendance: Reading | null
  readonly questions: readonly Finding[]
}

/**
 * A ledger lists below each class, or in its row, in a column of its own, who attended: the table is read once more, as attendance. Names that
 * are not all of the staff are asked about.
 */
export function ledgerOf(grid: Grid, classes: Reading, { people }: Knowledge, answers: SheetAnswers): Ledger {
  const nothing: Ledger = { attendance: null, questions: [] }
  const name = classes.found.get('name')
  const unread = unreadColumns(grid, [classes])
  const column = unread.find((one) => !answers.columns.has(one.number) && saysWho(one))
  if (!name || !column) return nothing
  const areKnown = (names: readonly string[]) => names.length > 0 && names.every((one) => people.has(nameKey(one)))
  const known = column.sample.filter(
    (cell) => cell.kind === 'text' && (people.has(nameKey(cell.text)) || areKnown(namesIn(cell.text))),
  ).length
  if (known >= 1 && known * 2 >= column.sample.length) {
    const sheet = INPUT_SHEETS.find(({ kind }) => kind === 'attendance')!
    const department = unread.find(({ heading }) => meansFor('department', heading))
    const presence = column.number
    const base: Reading = {
      ...classes,
      kind: 'attendance',
      sheet,
      presence,
      found: new Map(),
      columns: {},
      missing: [],
    }
    const named = withColumn(
      withColumn(base, 'className', name.number, name.heading),
      'name',
      column.number,
      column.heading,
    )
    const whole = department ? withColumn(named, 'department', department.number, department.heading) : named
    return {
      attendance: { ...whole, fillsDown: isMerged(grid, name.number, classes) ? [] : ['className'] },
      questions: [],
    }
  }
  const several = column.sample.filter(
    (cell) => cell.kind === 'text' && namesIn(cell.text).filter((one) => people.has(nameKey(one))).length > 0,
  ).length
  return several === 0
    ? nothing
    : { attendance: null, questions: [asker(grid, classes)(column.number, column.heading, null, '')] }
}

function saysWho({ heading }: UnreadColumn): boolean {
  return meansFor('name', heading) || /人员|名单|参加人|参训人|参会人/.test(heading)
}

function meansFor(key: string, heading: string): boolean {
  return meaningsOf('attendance', headingOf(heading)).some(({ column }) => column.key === key)
}

function namesIn(text: string): readonly string[] {
  return text.split(/[、,，;；\s@/]+/).filter((one) => one !== '')
}

/** Whether the classes' names are merged over their people; else they stand on the first row of each alone. */
function isMerged({ merges }: Grid, number: number, { firstDataRow }: Reading): boolean {
  return merges.some(
    ({ left, right, top, bottom }) => left <= number && right >= number && top >= firstDataRow && bottom > top,
  )
}
