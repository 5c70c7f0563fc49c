import type { Cell, Grid } from '../../workbook/grid'
import { cellAt } from '../../workbook/grid'
import { possibleSerial } from '../cells/moments'
import {
  APPROVAL_WORDS,
  IMPLEMENTED_WORDS,
  LEARNED_WORDS,
  PLAN_WORDS,
  REQUIRED_WORDS,
  REVIEWED_WORDS,
  type Vocabulary,
  YES_NO_WORDS,
} from '../cells/words'
import { hanOr } from '../han'
import type { InputColumn } from '../inputSheet'
import { compact, listedIn } from '../plainText'
import { textOfCell } from '../sheetText'
import { attended } from '../vocabulary/attended'

/** So many cells of a column tell what it holds: the first ones, and as many again spread over the rest. */
const FIRST = 20
const SPREAD = 20

/** The filled cells among the looked-at ones of a column between two slots. Looked at once, however many kinds of sheet ask. */
export function sampleOf(grid: Grid, number: number, from: number, end: number): readonly Cell[] {
  if (grid.columns[number - 1] === undefined) return []
  let known = samplesOf.get(grid)
  if (!known) {
    known = new Map()
    samplesOf.set(grid, known)
  }
  const place = `${number} ${from} ${end}`
  let cells = known.get(place)
  if (!cells) {
    cells = sampledCells(grid, number, from, end)
    known.set(place, cells)
  }
  return cells
}

const samplesOf = new WeakMap<Grid, Map<string, readonly Cell[]>>()

function sampledCells(grid: Grid, number: number, from: number, end: number): readonly Cell[] {
  const cells: Cell[] = []
  for (const slot of sampledSlots(from, end)) {
    const cell = cellAt(grid, slot, number)
    if (cell.kind !== 'empty' && (cell.kind !== 'text' || compact(cell.text) !== '')) cells.push(cell)
  }
  return cells
}

export function* sampledSlots(from: number, end: number): Iterable<number> {
  const near = Math.min(end, from + FIRST)
  for (let slot = from; slot < near; slot++) yield slot
  const step = Math.max(1, Math.floor((end - near) / SPREAD))
  for (let slot = near; slot < end; slot += step) yield slot
}

/** Whether the values can be what the column means; true where there are none. */
export function isPlausible(kind: string, { key, meaning }: InputColumn, cells: readonly Cell[]): boolean {
  if (cells.length === 0) return true
  const fits = FITS[`${kind}.${key}`] ?? FITS[key] ?? FITS[meaning]
  return !fits || cells.filter(fits).length * 2 >= cells.length
}

const FITS: Readonly<Record<string, (cell: Cell) => boolean>> = {
  date: (cell) =>
    cell.kind === 'date' ||
    (cell.kind === 'number' && (possibleSerial(cell.value) || (cell.value >= 190_001 && cell.value < 21_000_000))) ||
    (cell.kind === 'text' &&
      /\d{4}|\d{1,2}[月日号]|\d{1,2}[-/.]\d{1,2}/.test(compact(cell.text)) &&
      !CLOCK_ALONE.test(compact(cell.text))),
  hours: (cell) => hasDigit(cell) || /^半?天$/.test(textOfCell(cell)),
  money: hasDigit,
  count: hasDigit,
  number: (cell) => hasDigit(cell) || compact(textOfCell(cell)) === '半天',
  year: hasDigit,
  yesNo: says(YES_NO_WORDS),
  'staff.required': says(REQUIRED_WORDS),
  status: (cell) => cell.kind === 'text' && compact(cell.text).length <= 12,
  confirmed: (cell) => cell.kind !== 'text' || attended(cell.text) !== undefined || isNameLike(cell),
  'external.review': says(REVIEWED_WORDS),
  'external.type': says(LEARNED_WORDS),
  'classes.implemented': says(IMPLEMENTED_WORDS),
  'classes.approval': says(APPROVAL_WORDS),
  'classes.plan': says(PLAN_WORDS),
  'staff.name': isNameLike,
  'attendance.name': (cell) => isNameLike(cell) || listsNames(cell),
  'external.name': (cell) => isNameLike(cell) || listsNames(cell),
  'online.name': isNameLike,
  id: (cell) => cell.kind === 'number' || /^[-a-z\d.’'=" \u200b]+$/i.test(compact(textOfCell(cell))),
}

/** 9:00-11:30 says no day. */
const CLOCK_ALONE = /^(?:上午|下午|晚上)?\d{1,2}:\d{2}/

function hasDigit(cell: Cell): boolean {
  return (
    cell.kind === 'number' ||
    cell.kind === 'time' ||
    (cell.kind === 'text' && /\d|[一二三四五六七八九十]/.test(compact(cell.text)))
  )
}

function says(words: Vocabulary<unknown>): (cell: Cell) => boolean {
  return (cell) => cell.kind === 'boolean' || words(textOfCell(cell)) !== undefined
}

const NAME = new RegExp(`^${hanOr('·')}{2,5}$`)

/** `陈立、王秀、赵国强`: several people of a class in a cell. */
function listsNames(cell: Cell): boolean {
  if (cell.kind !== 'text') return false
  const names = listedIn(cell.text)
  return names.length > 1 && names.every((name) => NAME.test(name))
}

/** 张三, 阿依·古丽, John Smith, 张三（退休）; no list of several, no number. */
export function isNameLike(cell: Cell): boolean {
  if (cell.kind !== 'text') return false
  if (/^[\u4e00-\u9fff]{2,24}$/.test(cell.text)) return true
  const words = compact(cell.text)
  return (
    words.length >= 2 &&
    words.length <= 24 &&
    !/@|^[a-z]{0,3}\d{3,}/.test(words) &&
    !/[、,;；:：/]|^\d+$/.test(words) &&
    !/[，。]/.test(cell.text)
  )
}
