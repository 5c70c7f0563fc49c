import { periodOfText } from '../../input/cells/moments'
import { plain } from '../../input/plainText'
import type { Dataset } from '../../records/dataset'
import type { EntryTrouble } from '../../records/leftAlone'
import { calendarDate, type Moment, momentOf } from '../../records/moment'
import type { Grid } from '../../workbook/grid'
import type { OpenYear } from '../openYear'
import { NOTHING_MEANT, type Proposal } from './proposal'
import { staffTableOf } from './setRequirement'
import { dayLike, filledCells, type HeldCell, isoDay, type Written } from './spelledDay'
import { type ActedColumn, columnIn, proposed, proposedHead, standsAlone, tableAt } from './tables'

/** What can be entered for somebody: 入职时间, 用户编号. */
export const ENTERED = ['hired', 'id'] as const
export type Entered = (typeof ENTERED)[number]

/** The heads under which they stand. */
export const ENTERED_HEADINGS = { hired: '入职时间', id: '用户编号' } as const satisfies Record<Entered, string>

/**
 * Enters 入职时间 or 用户编号 of one person into his row, written as the others of the column are: days as dates where those are dates, else in
 * their spelling; numbers as numbers where those are.
 */
export function enterStaff(
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  person: number,
  what: Entered,
  text: string,
): Proposal | EntryTrouble {
  const { name, place } = dataset.people[person]!
  const given = plain(text)
  if (given === '') return { trouble: 'empty' }
  const table = tableAt(dataset, grids, staffTableOf(dataset, dataset.people[person]!))
  const heading = ENTERED_HEADINGS[what]
  const column = table && columnIn<'staff'>(table, what, heading, standsAlone(dataset, table))
  if (!table || !column) return { trouble: 'no-column', heading }
  const others = cellsOf(dataset, table.grid, column)
  const day = what === 'hired' ? dayOf(given) : null
  if (what === 'hired' && day === null) return { trouble: 'no-day', text }
  const taken = what === 'id' ? dataset.people.find(({ id }, index) => index !== person && id === given) : undefined
  if (taken) return { trouble: 'number-taken', text, by: taken.name }
  const written = day === null ? numberLike(given, others) : dayLike(day, others, table.grid.date1904)
  const cell = proposed(table, column, place.row, written.value, name)
  const like = written.like ? { like: written.like } : {}
  const shown = { ...cell, change: { ...cell.change, ...like }, after: day === null ? given : isoDay(day) }
  return {
    cells: column.isNew ? [proposedHead(table, column), shown] : [shown],
    leftAlone: [],
    meant: { ...NOTHING_MEANT, people: new Map([[person, day === null ? { id: given } : { hired: day }]]) },
  }
}

/** The filled cells of a column of 人员. */
function cellsOf(dataset: Dataset, grid: Grid, { column, isNew }: ActedColumn): readonly HeldCell[] {
  if (isNew) return []
  const own = dataset.people.filter(({ place: { file, sheet } }) => file === grid.file && sheet === grid.sheet)
  return filledCells(
    grid,
    column,
    own.map(({ place: { row } }) => row),
  )
}

function numberLike(id: string, others: readonly HeldCell[]): Written {
  const areNumbers =
    others.some(({ cell }) => cell.kind === 'number') && !others.some(({ cell }) => cell.kind === 'text')
  return { value: areNumbers && /^[1-9]\d{0,14}$/.test(id) ? Number(id) : id }
}

/** A whole day, its midnight; null for what is none, or for several. */
function dayOf(text: string): Moment | null {
  const period = periodOfText(text)
  if (!period || period.end) return null
  const { year, month, day } = calendarDate(period.start.moment)
  return momentOf(year, month, day)
}
