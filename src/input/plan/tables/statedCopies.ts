import type { Dataset } from '../../../records/dataset'
import type { Finding } from '../../../records/finding'
import { CLASS_SOURCE, STUDY_SOURCES, type StudySource, StudyState } from '../../../records/studyRecords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { hoursOfCell } from '../../cells/cellValues'
import { CLOCK_HOURS } from '../../cells/hours'
import { isTotalHeading } from '../../layouts/matrix'
import { nameKey, plain } from '../../plainText'
import type { Reading } from '../../reading'
import { slotFrom } from '../../slots'
import { saysMore, saysOfDetails } from '../../vocabulary/ofItself'
import type { UnderstoodSheet } from '../known/looked'

/*
 * Pivots and summaries that say of themselves that they are made of the details: they are not read, and whether somebody is asked
 * about them hangs on their own totals, which must be those of the details, person by person.
 */

/** Whether a table says that it is made of others. */
export function saysCopy({ sheet }: Pick<Grid, 'sheet'>, { kind, titles }: Reading): boolean {
  if (kind === 'staff' || kind === 'classes' || kind === 'settings') return false
  // The last title is the table's own.
  const said = [titles.at(-1) ?? '', sheet]
  return said.some((text) => saysOfDetails(text)) && !titles.some((text) => saysMore(text))
}

/** What hours a summary may be of. */
const SETS: readonly (readonly StudySource[])[] = [
  ['class'],
  ['online'],
  ['external', 'selfStudy', 'network', 'overseas'],
  ['class', 'external', 'selfStudy', 'network', 'overseas'],
  STUDY_SOURCES,
]

/**
 * The sheets (by `sheetKey`) that somebody would be asked about, or of whose rows nobody knows the class (学时统计: 姓名 | 学时), of which every
 * person's total is that of the details that were read.
 */
export function provenCopies(
  understood: readonly UnderstoodSheet[],
  findings: readonly Finding[],
  { people, studies, classes }: Pick<Dataset, 'people' | 'studies' | 'classes'>,
): ReadonlySet<string> {
  const proven = new Set<string>()
  const lost = new Set(findings.flatMap(({ code, place }) => (code === 'unknown-class' ? [sheetKey(place)] : [])))
  const doubtful = understood.filter(
    (one) => one.questions.some(isUnread) || (lost.has(sheetKey(one.grid)) && hoursAlone(one) !== null),
  )
  if (doubtful.length === 0) return proven
  const byName = new Map<string, number>()
  for (const [index, { name }] of people.entries())
    byName.set(nameKey(name), byName.has(nameKey(name)) ? NOBODY : index)
  const byId = new Map(people.flatMap(({ id }, index) => (id === '' ? [] : [[plain(id), index] as const])))
  const sums = SETS.map((set) => {
    const sources = new Set(set.map((source) => STUDY_SOURCES.indexOf(source)))
    const hours = new Float64Array(people.length)
    for (let record = 0; record < studies.count; record++) {
      const person = studies.person[record]!
      if (person < 0 || studies.state[record] !== StudyState.accepted || !sources.has(studies.source[record]!)) continue
      // Of a class that nobody knows, as those of the copy itself.
      if (studies.source[record] === CLASS_SOURCE && studies.trainingClass[record]! < 0) continue
      const own = studies.seconds[record]!
      hours[person]! += own >= 0 ? own : (classes[studies.trainingClass[record]!]?.hours ?? 0)
    }
    return hours
  })
  for (const one of doubtful) {
    const { grid } = one
    const stated = statedTotals(grid, byName, byId, hoursAlone(one))
    if (!stated) continue
    const isOf = (hours: Float64Array) =>
      hours.some((some) => some > 0) && hours.every((some, person) => some === (stated.get(person) ?? 0))
    if (sums.some(isOf)) proven.add(sheetKey(grid))
  }
  return proven
}

/** The head of 学时 of a sheet that is read as attendance of whatever class its name may say, each person with hours of his own; null for any other. */
function hoursAlone({ tables }: UnderstoodSheet): Place | null {
  const [table, other] = tables
  if (!table || other || table.kind !== 'attendance' || table.layout !== 'list' || table.className !== null) return null
  const { found, headerRow } = table
  const hours = found.get('hours')
  if (!hours || found.has('className') || found.has('classCode') || found.has('confirmed')) return null
  return { row: headerRow, number: hours.number }
}

/** A head of totals; the row from 1. */
interface Place {
  readonly row: number
  readonly number: number
}

/** Whether a finding says of a copy what it lacks to be attendance, which it is not. */
export function isOfCopy({ code }: Finding): boolean {
  return OF_COPIES.has(code)
}

const OF_COPIES: ReadonlySet<string> = new Set([
  'unknown-class',
  'question-class',
  'question-column',
  'duplicate-column',
])

/** Asked what a sheet is that is not read meanwhile: one that is read would prove itself. */
export function isUnread(one: Finding): boolean {
  return one.code === 'question-sheet-kind' && one.args.likely === null
}

const NOBODY = -1

/** One sheet of one file. */
export function sheetKey(place: { readonly file: string; readonly sheet: string } | null | undefined): string {
  return place ? `${place.file}\n${place.sheet}` : ''
}

/** Each person's stated total, in seconds; null where the sheet has no such column, or says anybody twice. */
function statedTotals(
  grid: Grid,
  byName: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, number>,
  alone: Place | null,
): ReadonlyMap<number, number> | null {
  const heads: { readonly slot: number; readonly number: number }[] = []
  for (let slot = 0; slot < grid.rows.length; slot++)
    for (let number = grid.columns.length; number >= 2; number--) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text' && isTotalHeading(cell.text)) heads.push({ slot, number })
    }
  // The lowest head: of a sheet with details above.
  const head = heads.at(-1) ?? (alone && { slot: slotFrom(grid.rows, alone.row), number: alone.number })
  if (!head) return null
  const totals = new Map<number, number>()
  for (let slot = head.slot + 1; slot < grid.rows.length; slot++) {
    const person = personOf(grid, slot, head.number, byName, byId)
    if (person === null) continue
    const cell = cellAt(grid, slot, head.number)
    const hours = cell.kind === 'empty' ? 0 : hoursOfCell(cell, CLOCK_HOURS)
    if (person === NOBODY || totals.has(person) || hours < 0) return null
    totals.set(person, hours)
  }
  // The same for everybody may be another class of as many hours.
  return new Set(totals.values()).size >= 2 ? totals : null
}

/** Whom a row names left of its total; null for nobody, `NOBODY` for a name that two bear. */
function personOf(
  grid: Grid,
  slot: number,
  end: number,
  byName: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, number>,
): number | null {
  let named: number | null = null
  for (let number = 1; number < end; number++) {
    const cell = cellAt(grid, slot, number)
    if (cell.kind !== 'text') continue
    const ofId = byId.get(plain(cell.text))
    if (ofId !== undefined) return ofId
    named ??= byName.get(nameKey(cell.text)) ?? null
  }
  return named
}
