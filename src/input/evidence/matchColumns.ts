import { HOUR } from '../../records/duration'
import type { Grid } from '../../workbook/grid'
import { unitOf } from '../heading'
import type { InputColumn, InputSheet } from '../inputSheet'
import { slotFrom } from '../slots'
import { saysHoursOrDays } from '../vocabulary/columnHeads'
import { isGrantedHours } from '../vocabulary/grantedHours'
import { saysElse } from '../vocabulary/ofComing'
import { isPlausible, sampleOf } from './columnValues'
import type { HeadCell, HeadRow } from './headRows'
import { type Fit, type Meaning, meaningsOf, speaksAgainst } from './meanings'
import { areCounted } from './unitsOfHours'

/** A column of a sheet that is read. */
export interface FoundColumn {
  readonly column: InputColumn
  /** From 1. */
  readonly number: number
  /** What a bare number is worth, in seconds or 分; null for days, and where the column holds neither hours nor money. */
  readonly unit: number | null
  /** Another column of the same heading, which is not read; null for none. */
  readonly again: number | null
  /** As written; '' where no heading says it. */
  readonly heading: string
  /** How the heading says so. */
  readonly fit: Fit | 'values' | 'answer'
}

/** What a head cell may mean on a sheet of one kind, with what a bare number is worth. */
interface Candidate extends Meaning {
  readonly cell: HeadCell
  readonly unit: number | null
}

/**
 * The columns of a head as one kind of sheet: all headings are weighed against all meanings at once, each meaning gets the
 * column that says it best, and each column one meaning. What stands below vetoes a meaning that is not the heading's own.
 *
 * @param end the slot behind the table's last
 */
export function columnsIn(grid: Grid, sheet: InputSheet, head: HeadRow, end: number): Map<string, FoundColumn> {
  const candidates = head.cells
    .flatMap((cell) =>
      saysHoursOrDays(cell.text) ? hoursOrDays(grid, sheet, cell, head.bottom + 1, end) : candidatesOf(sheet, cell),
    )
    .map((one) =>
      isGrantedHours(one.cell.own.key) && one.column.meaning === 'hours' ? { ...one, score: one.score + GRANTED } : one,
    )
    .sort((a, b) => b.score - a.score || a.cell.number - b.cell.number)
  const first = slotFrom(grid.rows, head.bottom + 1)
  const taken = new Set<number>()
  const found = new Map<string, FoundColumn & { readonly score: number }>()
  for (const { column, cell, unit, fit, score } of candidates) {
    const { number, text: heading } = cell
    if (taken.has(number)) continue
    const other = found.get(column.key)
    if (other) {
      if (score === other.score && other.again === null) found.set(column.key, { ...other, again: number })
      continue
    }
    // 用户名 over addresses of mail is no name where 真实姓名 stands beside, nor 培训时间 over hours a day where 培训日期 does.
    const isVetoed =
      fit !== 'named' ||
      (RIVALLED.has(column.key) && candidates.some((one) => one.column.key === column.key && one.cell !== cell))
    if (isVetoed && !isPlausible(sheet.kind, column, sampleOf(grid, number, first, end))) continue
    taken.add(number)
    found.set(column.key, { column, number, unit, again: null, heading, fit, score })
  }
  return new Map(sheet.columns.flatMap(({ key }) => (found.has(key) ? [[key, found.get(key)!]] : [])))
}

/** 学时/天数: hours where every cell says in what they are counted (3天24学时, 20学时); nothing that is read where one does not. */
function hoursOrDays(grid: Grid, sheet: InputSheet, cell: HeadCell, firstRow: number, end: number): Candidate[] {
  const column = (sheet.columns as readonly InputColumn[]).find(({ key }) => key === 'hours')
  if (!column || !areCounted(grid, cell.number, slotFrom(grid.rows, firstRow), end)) return []
  return [{ column, fit: 'whole', score: 690, word: cell.own.key, cell, unit: HOUR }]
}

/** 获得学时 beside 学习时长 is what counts. */
const GRANTED = 400

const RIVALLED: ReadonlySet<string> = new Set(['name', 'start'])

function candidatesOf(sheet: InputSheet, cell: HeadCell): Candidate[] {
  const candidates: Candidate[] = []
  const add = (some: readonly Meaning[], bracket: string) => {
    for (const meaning of some) {
      const unit = unitOf(meaning.column.meaning, { key: meaning.word, bracket })
      if (unit !== undefined) candidates.push({ ...meaning, cell, unit })
    }
  }
  for (const joined of cell.joined)
    add(
      meaningsOf(sheet.kind, joined).filter(({ fit }) => fit !== 'part'),
      joined.bracket,
    )
  if (candidates.length > 0) return candidates
  const { own, above } = cell
  add(
    meaningsOf(sheet.kind, own).filter(
      ({ column }) =>
        (above === '' || !speaksAgainst(sheet.kind, column, above)) &&
        // 是否参加（晚宴）.
        (own.bracket === '' || column.key !== 'confirmed' || !saysElse(own.bracket)),
    ),
    own.bracket,
  )
  // 单位(部门) is neither 单位 nor a unit of measure.
  if (own.bracket !== '')
    add(
      meaningsOf(sheet.kind, { key: own.key + own.bracket, bracket: '' }).filter(({ fit }) => fit !== 'part'),
      '',
    )
  return candidates
}
