import { BASIS_KINDS, type BasisKind, type BasisLine, type ClassStanding, type PersonStanding } from '../records/basis'
import { HOUR } from '../records/duration'
import { STUDY_SOURCES } from '../records/studyRecords'
import { BASIS_SHEET } from '../records/writtenSheets'
import type { Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { digest } from './digest'
import { SOURCE_NAMES } from './keptHours'

/*
 * 数据底稿: what the figures of each saved summary were made from, in plain cells: a line a setting, title and person, the rows of a
 * person as numbers of titles, a cell a source (domain.md §5). Its code stands in the row of the summary, so that a change by
 * hand is noticed. Here stands what its columns are, how it is read, and what is not ours.
 */

/**
 * The version that is written; the first line says it. The second came with subjects and days of rows, with what else decides of a person
 * (state/standingText.ts) and with settings that are texts. The first is read as one that kept none of these; a sheet of a later one is
 * neither read nor written over.
 */
export const BASIS_VERSION = 2

/** What the code of lines was made with from the first: lines that are as they were keep their code. */
const CODE_VERSION = 1

/** The first line, above the heads: the sheet is never taken for a list of staff by it. */
export const BASIS_TITLE = `数据底稿　格式 ${BASIS_VERSION}　保存年度总结时由软件写入，用来说明以后的变化，请勿改动`

const TITLE = /^数据底稿\s*格式\s*(\d+)/

/** A column of the sheet. */
export interface BasisColumn {
  readonly heading: string
  /** Points. */
  readonly width: number
  /** An Excel format code; texts may be longer than Excel shows under `@`. */
  readonly format: string
  /** Whether the row grows with the text. */
  readonly wrap: boolean
  readonly value: (line: BasisLine) => string | number | null
}

/** What lines are called, by what they are about. */
const KIND_NAMES = {
  setting: '设置',
  log: '上报记录',
  class: '培训班',
  title: '其他学习',
  person: '人员',
} as const satisfies Record<BasisKind, string>

/** What 当时状态 says of a person. */
export const PERSON_WORDS: Readonly<Record<PersonStanding, string>> = {
  counts: '达到要求',
  'below-requirement': '未达到',
  'not-required': '没有要求',
  'new-hire': '新入职',
  left: '离职',
}

/** What it says of a class. */
export const CLASS_WORDS: Readonly<Record<ClassStanding, string>> = {
  counts: '已实施',
  'not-implemented': '未实施',
  refused: '审批未通过',
}

const column = (heading: string, width: number, format: string, value: BasisColumn['value']): BasisColumn => ({
  heading,
  width,
  format,
  wrap: false,
  value,
})

const hours = (seconds: number | null) => (seconds === null ? null : seconds / HOUR)

const HEADINGS = {
  year: '所属年度',
  kind: '底稿项目',
  number: '题号',
  name: '底稿名称',
  id: '底稿编号',
  department: '底稿部门',
  standing: '当时状态',
  value: '当时数值',
  seconds: '当时学时',
} as const

export const BASIS_COLUMNS: readonly BasisColumn[] = [
  column(HEADINGS.year, 50, '0', ({ year }) => year),
  column(HEADINGS.kind, 60, '@', ({ kind }) => KIND_NAMES[kind]),
  column(HEADINGS.number, 40, '0', ({ number }) => number),
  column(HEADINGS.name, 160, 'General', ({ name }) => name || null),
  column(HEADINGS.id, 80, '@', ({ id }) => id || null),
  column(HEADINGS.department, 100, 'General', ({ department }) => department || null),
  column(HEADINGS.standing, 80, '@', ({ standing }) => standing || null),
  column(HEADINGS.value, 60, 'General', ({ value }) => value),
  column(HEADINGS.seconds, 60, '0.00', ({ seconds }) => hours(seconds)),
  ...STUDY_SOURCES.map((source) =>
    column(`${SOURCE_NAMES[source]}题号`, 100, 'General', ({ rows }) => rows[source] || null),
  ),
]

/** All lines of 数据底稿, of all years; none where the workbook has no such sheet, or one of a later version. */
export function readBasis(grids: readonly Grid[]): readonly BasisLine[] {
  const grid = grids.find(({ sheet }) => sheet === BASIS_SHEET)
  if (!grid || !isKnown(grid)) return []
  const lines: BasisLine[] = []
  for (let slot = FIRST; slot < grid.rows.length; slot++) {
    const line = lineIn(grid, slot)
    if (line) lines.push(line)
  }
  return lines
}

/** Whether a later version of the product has written the sheet, so that this one does not know what it says. */
export function isLaterBasis(grids: readonly Grid[]): boolean {
  const grid = grids.find(({ sheet }) => sheet === BASIS_SHEET)
  return grid !== undefined && (versionOf(grid) ?? 0) > BASIS_VERSION
}

/** The code of the lines of one year, kept in its row of 年度总结列表; '' where there are none. */
export function basisCode(lines: readonly BasisLine[]): string {
  return lines.length === 0
    ? ''
    : digest(['basis', CODE_VERSION, ...lines.map((line) => BASIS_COLUMNS.map(({ value }) => value(line)))])
}

/** The first cell of a sheet named 数据底稿 that is not ours, null where all is; a sheet of a later version is not ours to write over. */
export function foreignInBasis(grid: Grid): Place | null {
  const { file, sheet, rows } = grid
  const isOurs = isKnown(grid) && BASIS_COLUMNS.every((one, at) => textAt(grid, 1, at + 1) === one.heading)
  for (let slot = 0; slot < rows.length; slot++)
    for (let at = 1; at <= grid.columns.length; at++) {
      if (cellAt(grid, slot, at).kind === 'empty') continue
      if (!isOurs || at > (slot === 0 ? 1 : BASIS_COLUMNS.length) || (slot >= FIRST && !lineIn(grid, slot)))
        return { file, sheet, row: rows[slot]!, column: at }
    }
  return null
}

/** The slot of the first line, below title and heads. */
const FIRST = 2

const AT: Readonly<Record<string, number>> = Object.fromEntries(
  BASIS_COLUMNS.map(({ heading }, index) => [heading, index + 1]),
)

function lineIn(grid: Grid, slot: number): BasisLine | null {
  const cell = (heading: string) => cellAt(grid, slot, AT[heading]!)
  const text = (heading: string) => textIn(cell(heading))
  const number = (heading: string) => numberIn(cell(heading))
  const year = number(HEADINGS.year)
  const kind = BASIS_KINDS.find((one) => KIND_NAMES[one] === text(HEADINGS.kind))
  if (year === null || kind === undefined) return null
  const seconds = number(HEADINGS.seconds)
  const rows = STUDY_SOURCES.flatMap((source) => {
    const said = text(`${SOURCE_NAMES[source]}题号`)
    return said === '' ? [] : [[source, said] as const]
  })
  return {
    year,
    kind,
    number: number(HEADINGS.number),
    name: text(HEADINGS.name),
    id: text(HEADINGS.id),
    department: text(HEADINGS.department),
    standing: text(HEADINGS.standing),
    value: number(HEADINGS.value),
    seconds: seconds === null ? null : Math.round(seconds * HOUR),
    rows: Object.fromEntries(rows),
  }
}

function isKnown(grid: Grid): boolean {
  const version = versionOf(grid)
  return version !== null && version >= 1 && version <= BASIS_VERSION
}

function versionOf(grid: Grid): number | null {
  const match = TITLE.exec(textAt(grid, 0, 1))
  return match && Number(match[1])
}

function textAt(grid: Grid, slot: number, at: number): string {
  return slot < grid.rows.length ? textIn(cellAt(grid, slot, at)) : ''
}

function textIn(cell: Cell): string {
  return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : ''
}

function numberIn(cell: Cell): number | null {
  return cell.kind === 'number' || cell.kind === 'date' ? cell.value : null
}
