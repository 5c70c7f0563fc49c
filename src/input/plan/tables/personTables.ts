import type { SheetKind } from '../../../records/sheetKind'
import type { Grid } from '../../../workbook/grid'
import { allReadings } from '../../header'
import { cardOf } from '../../layouts/cards'
import { peopleAcross } from '../../layouts/classesByPeople'
import { labelledClass, labelledHours, titleBlock } from '../../layouts/labels'
import { nameGrid } from '../../layouts/nameGrid'
import { namesBeside } from '../../layouts/namesBeside'
import { classesByDepartments, namesByClasses } from '../../layouts/namesByClasses'
import type { Section } from '../../layouts/sections'
import { titleKey } from '../../plainText'
import { type Reading, tableOf } from '../../reading'
import { INPUT_SHEETS } from '../../schema'
import { slotFrom } from '../../slots'
import { type Knowledge, valuesOf } from '../known/knowledge'
import { namesClass, titlesOf } from '../known/namedClass'
import { withColumn } from '../known/withColumn'

/** One reading a person of a matrix classes × people; none where the table is no such matrix. */
export function byPeople(grid: Grid, section: Section, { people, classes }: Knowledge): Reading[] {
  const across = peopleAcross(grid, section, people, classes)
  if (!across) return []
  const { headerRow, classColumn, holds } = across
  const base = withColumn(
    { ...attendanceBelow(grid, section, headerRow), layout: 'classes-by-people' },
    'className',
    classColumn,
    '',
  )
  return across.people.map(({ number, name }) => ({
    ...withColumn(base, holds === 'hours' ? 'hours' : 'confirmed', number, name),
    presence: number,
    person: { name, id: '', department: '' },
  }))
}

/** One reading a class of lists of names that stand side by side below the names of their classes; none where the table is no such list. */
export function byClassColumns(grid: Grid, section: Section, { people, classes, departments }: Knowledge): Reading[] {
  const parts = classesByDepartments(grid, section, people, classes, departments)
  if (parts) {
    const below = withColumn(attendanceBelow(grid, section, parts.headerRow), 'className', parts.classColumn, '')
    return parts.departments.map((number) => ({
      ...withColumn(below, 'name', number, ''),
      presence: number,
      layout: 'panel',
    }))
  }
  const isOfOneClass = namesClass([...titlesOf(grid, section), grid.sheet], classes)
  const across = namesByClasses(grid, section, people, classes, isOfOneClass ? departments : new Set())
  return (across?.columns ?? []).map(({ number, className }) => ({
    ...withColumn(attendanceBelow(grid, section, across!.headerRow), 'name', number, className ?? ''),
    className,
    layout: 'panel',
  }))
}

/** One reading a column of the names on a form of one class; none where there is no such form. */
export function byNameGrid(grid: Grid, section: Section, { people }: Knowledge): Reading[] {
  const found = nameGrid(grid, section, people)
  if (!found) return []
  const block = titleBlock(grid, section.from, slotFrom(grid.rows, found.headerRow))
  return found.columns.map((number) => ({
    ...withColumn(attendanceBelow(grid, section, found.headerRow), 'name', number, ''),
    lastDataRow: found.lastRow,
    className: labelledClass(block),
    hoursLabel: labelledHours(block),
    layout: 'panel',
  }))
}

/** One reading a column of the names that stand behind 参加人员 on a form of one class; none where there is no such form. */
export function byNamesBeside(grid: Grid, section: Section, knowledge: Knowledge): Reading[] {
  const found = namesBeside(grid, section, () => knowledge.people)
  if (!found) return []
  const block = titleBlock(grid, section.from, slotFrom(grid.rows, found.firstRow))
  return found.columns.map((number) => ({
    ...withColumn(attendanceBelow(grid, section, found.firstRow), 'name', number, ''),
    firstDataRow: found.firstRow,
    lastDataRow: found.lastRow,
    className: labelledClass(block),
    hoursLabel: labelledHours(block),
    presence: number,
    layout: 'panel',
  }))
}

function attendanceBelow(grid: Grid, section: Section, headerRow: number): Reading {
  return {
    ...tableOf(INPUT_SHEETS.find(({ kind }) => kind === 'attendance')!, headerRow),
    missing: [],
    lastDataRow: section.end < grid.rows.length ? grid.rows[section.end - 1]! : null,
    titles: titleBlock(grid, section.from, slotFrom(grid.rows, headerRow)).texts,
  }
}

const CARD_KINDS: ReadonlySet<SheetKind> = new Set<SheetKind>(['attendance', 'external', 'online'])

/** The readings of a table that is the card of one person, the likeliest first; none where it is none. Two are as likely where some of its classes are ours and some are not. */
export function ofOnePerson(grid: Grid, section: Section, { people, classes }: Knowledge): Reading[] {
  const lacking = allReadings(grid, section).filter(
    ({ kind, missing, found }) =>
      CARD_KINDS.has(kind) && missing.length === 1 && missing[0]!.key === 'name' && found.size > 1 && saysWhat(found),
  )
  const [first] = lacking
  if (!first) return []
  const block = titleBlock(grid, section.from, slotFrom(grid.rows, first.headerRow))
  const person = cardOf(block, grid.sheet, people)
  if (!person) return []
  return lacking
    .map((reading): Reading => ({ ...reading, missing: [], person, layout: 'card' }))
    .sort((a, b) => likelihood(grid, b, classes) - likelihood(grid, a, classes))
}

/** Whether its rows say what was learned; 部门 and 年度 are labels of the card. */
function saysWhat(found: ReadonlyMap<string, unknown>): boolean {
  return ['className', 'title', 'hours'].some((key) => found.has(key))
}

function likelihood(grid: Grid, reading: Reading, classes: ReadonlySet<string>): number {
  const share = shareOfClasses(grid, reading, classes)
  // A ledger says of each row what it is.
  if (reading.found.has('type')) return 1000
  if (reading.kind === 'attendance') return share > 0.5 ? 100 : -100
  return reading.found.size
}

/** How many of a table's titles are names of classes, from 0 to 1; null where it has none. */
export function shareOfClasses(grid: Grid, reading: Reading, classes: ReadonlySet<string>): number {
  const titles = valuesOf(grid, reading, reading.kind === 'attendance' ? 'className' : 'title', titleKey)
  return titles.length === 0 ? 0 : titles.filter((title) => classes.has(title)).length / titles.length
}
