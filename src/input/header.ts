import type { SheetKind } from '../records/sheetKind'
import { cellAt, type Grid } from '../workbook/grid'
import { type HeadRow, headRows } from './evidence/headRows'
import { columnsIn, type FoundColumn } from './evidence/matchColumns'
import { meaningsOf } from './evidence/meanings'
import { withSumOfParts } from './evidence/partsOfHours'
import { withQuantity } from './evidence/quantity'
import { saidOf } from './evidence/saidMonths'
import type { Heading } from './heading'
import type { InputSheet } from './inputSheet'
import { labelledClass, labelledHours, titleBlock } from './layouts/labels'
import { panelsOf } from './layouts/panels'
import { repeatedHeads } from './layouts/repeated'
import type { Section } from './layouts/sections'
import { isOwnSheet } from './ownSheets'
import { compact } from './plainText'
import { type Reading, tableOf } from './reading'
import { INPUT_SHEETS } from './schema'
import { settingNamed } from './settings/settingNames'
import { slotFrom } from './slots'

/** What a sheet is taken for, looked at alone. */
export interface Likeliest {
  /** null where it is not read. */
  readonly reading: Reading | null
  /** What it lacks columns to be; null where it is read, and where it is nothing of ours. */
  readonly nearly: Reading | null
  /** Whether it is one of our reports. */
  readonly own: boolean
}

/**
 * Recognises a sheet by its header row; not the sheets that we write ourselves. A kind that shares all its columns with
 * another needs a telling column, or the sheet's name. A sheet may rather be one kind with a column forgotten than another kind
 * whole.
 */
export function likeliest(grid: Grid, section: Section = wholeOf(grid)): Likeliest {
  const all = plainReadings(grid, section) ?? allReadings(grid, section)
  const reading = wholeReadings(grid, all)[0] ?? null
  if (isOwnSheet(grid, reading?.headerRow ?? null)) return { reading: null, nearly: null, own: true }
  const nearly = nearlyReading(grid, all)
  const more = (nearly?.found.size ?? 0) - (reading?.found.size ?? 0)
  const nearer =
    nearly &&
    (!reading ||
      more >= 2 ||
      (more >= 1 && nearly.hinted && !reading.hinted) ||
      (more >= 0 && isNamed(grid, nearly.sheet)))
  return nearer ? { reading: null, nearly, own: false } : { reading, nearly: null, own: false }
}

/**
 * The readings of a sheet that bears the very name of a kind which knows all words of its head: as that kind, and as those of which name
 * or title speak too. Another can neither know more of the words nor be named, so that none need be tried. null for any other sheet.
 */
function plainReadings(grid: Grid, section: Section): readonly Reading[] | null {
  const named = TRIED.find((one) => isNamed(grid, one))
  if (!named) return null
  const rows = headRows(grid, section.from, section.end)
  const reading = readingOf(grid, named, section, rows)
  if (!reading?.hinted || wholeReadings(grid, [reading]).length === 0) return null
  const knowsMost = rows.every((row) => mostIn(row, row.row === reading.headerRow) <= reading.found.size)
  if (!knowsMost || Array.from(reading.found.values()).some(({ fit }) => fit !== 'named')) return null
  const words = wordsFor(grid, reading)
  return TRIED.flatMap((one) => {
    if (one === named) return reading
    return words.some((text) => one.hint.test(text)) ? (readingOf(grid, one, section, rows) ?? []) : []
  })
}

/** How many columns any kind may know in a head: its cells, and one more where they add up (`withSumOfParts`). */
function mostIn({ cells }: HeadRow, isOwn: boolean): number {
  const isAlone = isOwn && cells.every(({ above }) => above === '')
  return cells.length < 3 || isAlone ? cells.length : cells.length + 1
}

/** Those of `allReadings` that a sheet can be read as, the likeliest first: by columns found, then by its name. */
export function wholeReadings(grid: Grid, readings: readonly Reading[]): Reading[] {
  return readings
    .filter((reading) => reading.missing.length === 0 && isTold(reading) && holdsSettings(grid, reading))
    .sort(byLikelihood)
}

/** So many columns cannot be there by chance; fewer do where the sheet's name or title says the same. */
const SURELY = 5
const PROBABLY = 3

/** What a sheet would be, were it not for missing columns; null where it is nothing of ours. */
function nearlyReading(grid: Grid, readings: readonly Reading[]): Reading | null {
  const near = readings.filter((reading) => {
    const { missing, found, sheet, hinted } = reading
    if (missing.length === 0) return false
    if (isNamed(grid, sheet)) return true
    return missing.length === 1 && isTold(reading) && found.size >= (hinted ? PROBABLY : SURELY)
  })
  return near.sort(byLikelihood)[0] ?? null
}

function isNamed(grid: Grid, sheet: InputSheet): boolean {
  return compact(grid.sheet) === sheet.sheet
}

/** The sheet as a kind that the user has chosen, columns missing or not; undefined without any of its columns. */
export function readAs(grid: Grid, kind: SheetKind, section: Section = wholeOf(grid)): Reading | undefined {
  const sheet = INPUT_SHEETS.find((candidate) => candidate.kind === kind)!
  return readingOf(grid, sheet, section, headRows(grid, section.from, section.end))
}

/** The whole sheet as one section. */
export function wholeOf(grid: Grid): Section {
  return { from: 0, end: grid.rows.length }
}

/** The same table in each of its panels (see `panelsOf`): one reading a panel, the reading itself where it has but one. */
export function inPanels(grid: Grid, reading: Reading, section: Section = wholeOf(grid)): readonly Reading[] {
  const head = headRows(grid, section.from, section.end).find(({ row }) => row === reading.headerRow)
  const panels = head ? panelsOf(head) : []
  if (head && panels.length < 2) return times(grid, reading, section, head)
  const readings = panels.flatMap((panel) => likeIn(reading, readingOf(grid, reading.sheet, section, [panel])))
  return readings.every(({ missing }) => missing.length === 0)
    ? readings.map((panel) => ({ ...panel, layout: 'panel' as const }))
    : [reading]
}

/** The same table for each time that its rows repeat what somebody learned; the reading itself where they say it once. */
function times(grid: Grid, reading: Reading, section: Section, head: HeadRow): readonly Reading[] {
  const key = reading.kind === 'attendance' ? 'className' : 'title'
  const isKey = ({ own }: { readonly own: Heading }) =>
    meaningsOf(reading.kind, own).some(({ column, fit }) => column.key === key && fit !== 'part')
  const readings = (repeatedHeads(head, isKey) ?? []).flatMap((one) =>
    likeIn(reading, readingOf(grid, reading.sheet, section, [one])),
  )
  return readings.length > 1 && readings.every(({ missing, found }) => missing.length === 0 && found.has(key))
    ? readings.map((one) => ({ ...one, presence: one.found.get(key)!.number, layout: 'panel' as const }))
    : [reading]
}

/** A part of a table, which says whom it means as the whole does. */
function likeIn({ numbersAlone }: Reading, part: Reading | undefined): readonly Reading[] {
  if (!part) return []
  return [numbersAlone && part.found.has('id') ? byNumberAlone(part) : part]
}

/** A table with numbers and no column of names as one whose rows say whom they mean by number. */
export function byNumberAlone(reading: Reading): Reading {
  return { ...reading, numbersAlone: true, missing: reading.missing.filter(({ key }) => key !== 'name') }
}

/** Whether the likeness is more than the columns that several kinds share. */
function isTold({ sheet, found, hinted }: Reading): boolean {
  const canTell = sheet.columns.some((column) => column.telling)
  return !canTell || hinted || sheet.columns.some((column) => column.telling && found.has(column.key))
}

/** 项目 and 值 head many a table; 设置 is one that has lines of ours. */
function holdsSettings(grid: Grid, { kind, found, firstDataRow, hinted }: Reading): boolean {
  if (kind !== 'settings' || hinted) return true
  const names = found.get('name')!.number
  for (let slot = slotFrom(grid.rows, firstDataRow); slot < grid.rows.length; slot++) {
    const cell = cellAt(grid, slot, names)
    if (cell.kind === 'text' && settingNamed(cell.text) !== undefined) return true
  }
  return false
}

function byLikelihood(a: Reading, b: Reading): number {
  return b.found.size - a.found.size || Number(b.hinted) - Number(a.hinted)
}

/** What a sheet would be as each kind of which it has a column, columns missing or not. */
export function allReadings(grid: Grid, section: Section = wholeOf(grid)): Reading[] {
  const rows = headRows(grid, section.from, section.end)
  const said = new Map<number, SaidAbove>()
  return TRIED.map((sheet) => readingOf(grid, sheet, section, rows, said)).filter((reading) => reading !== undefined)
}

/** The kinds that a sheet may be without being told. */
const TRIED: readonly InputSheet[] = INPUT_SHEETS.filter(({ besideStaff }) => !besideStaff)

function readingOf(
  grid: Grid,
  sheet: InputSheet,
  { from, end }: Section,
  rows: readonly HeadRow[],
  said = new Map<number, SaidAbove>(),
): Reading | undefined {
  let best: { row: HeadRow; found: Map<string, FoundColumn> } | undefined
  for (const row of rows) {
    const found = columnsIn(grid, sheet, row, end)
    const isMore = found.size > (best?.found.size ?? 0)
    // 参训情况 over 姓名 is a title.
    if (isMore || (found.size === best?.found.size && lacks(sheet, found) < lacks(sheet, best.found)))
      best = { row, found }
  }
  if (!best) return undefined
  const { row, found } = best
  const known = said.get(row.row) ?? saidAbove(grid, from, row)
  said.set(row.row, known)
  const { words, ...above } = known
  withQuantity(grid, sheet, best.row, found, end)
  withSumOfParts(sheet, best.row, found)
  return {
    ...tableOf(sheet, row.row),
    columns: Object.fromEntries(Array.from(found.values(), ({ column, number }) => [column.heading, number])),
    found,
    missing: sheet.columns.filter((column) => column.required && !found.has(column.key)),
    firstDataRow: row.bottom + 1,
    lastDataRow: end < grid.rows.length ? grid.rows[end - 1]! : null,
    ...above,
    hinted: words.some((text) => sheet.hint.test(text)),
  }
}

/** How many of the columns that a kind must have were not found. */
function lacks({ columns }: InputSheet, found: ReadonlyMap<string, FoundColumn>): number {
  return columns.filter(({ required, key }) => required && !found.has(key)).length
}

/** What the rows above a head say of its table, whatever kind it is, and the sheet's name. */
interface SaidAbove extends Pick<Reading, 'titles' | 'said' | 'className' | 'hoursLabel'> {
  /** What may speak for a kind. */
  readonly words: readonly string[]
}

/** What may speak for the kind of a table: the sheet's name and what stands above. */
function wordsFor(grid: Grid, { titles }: Pick<Reading, 'titles'>): readonly string[] {
  return [grid.sheet, ...titles].map(compact)
}

function saidAbove(grid: Grid, from: number, { row }: HeadRow): SaidAbove {
  const title = titleBlock(grid, from, slotFrom(grid.rows, row))
  const { texts: titles } = title
  return {
    titles,
    said: saidOf(titles, grid),
    className: labelledClass(title),
    hoursLabel: labelledHours(title),
    words: wordsFor(grid, { titles }),
  }
}
