import { HOUR } from '../../records/duration'
import { WAN, YUAN } from '../../records/money'
import type { SettingField } from '../../records/policy'
import type { Cell } from '../../workbook/grid'
import { isUnread, type Unit } from './setting'
import { ownUnit } from './settingNames'
import { settingOf } from './settings'

/** What a cell of 设置 is given: a number where the text is one, so that the cell can be calculated with; null empties it. */
export type Entry = string | number | null

/** A cell of 设置 that is to say something. */
export interface Target {
  /** What its bare numbers are worth. */
  readonly unit: Unit
  /** Whether a number in it would be read as another, since its format makes it a date, a time or an amount of another unit. */
  readonly textOnly: boolean
}

/**
 * What a cell must hold to say what `text` says, a bare number in the unit `from`. A text that cannot be read as the setting
 * stays as it is, to be told when it is read.
 */
export function entryOf(field: SettingField, text: string, from: Unit, target: Target): Entry {
  if (text.trim() === '') return null
  const typed = typedEntry(field, text, from)
  return saidIn(field, cellOf(typed), from, target) ?? typed
}

/** Whether a text, a bare number in the unit `from`, can be read as the setting; an empty one can. */
export function isReadableSetting(field: SettingField, text: string, from: Unit = ownUnit(field)): boolean {
  return text.trim() === '' || !isUnread(settingOf(field).read(cellOf(text), from, false))
}

/** What another cell must hold to say what this one says; undefined where this one says nothing. */
export function saidIn(
  field: SettingField,
  cell: Cell,
  from: Unit,
  { unit, textOnly }: Target,
): Exclude<Entry, null> | undefined {
  const { read, meaning } = settingOf(field)
  const value = read(cell, from, false)
  if (isUnread(value)) return undefined
  const fitting = (entry: string | number) => (textOnly ? String(entry) : entry)
  const says = (entry: string | number) => read(cellOf(entry), unit, false) === value
  const asItStands = cell.kind === 'text' ? cell.text : isPlainNumber(cell) ? fitting(cell.value) : undefined
  if (asItStands !== undefined && (typeof value === 'object' || says(asItStands))) return asItStands
  const units = OWN_UNITS[meaning]
  if (typeof value !== 'number' || !units) return undefined
  const candidates = [
    ...(unit === null ? [] : [fitting(value / unit)]),
    ...units.map(([worth, name]) => `${value / worth}${name}`),
  ]
  return candidates.find(says)
}

/** Whether a number in this cell is read as no more than a number. */
export function isPlainNumber(cell: Cell): cell is Extract<Cell, { kind: 'number' }> {
  return cell.kind === 'number' && cell.unit === undefined && !cell.currency
}

/** The units that a text can say itself, the largest first. */
const OWN_UNITS: Partial<Record<string, readonly (readonly [unit: number, name: string])[]>> = {
  hours: [
    [HOUR, '小时'],
    [60, '分钟'],
    [1, '秒'],
  ],
  money: [
    [WAN, '万元'],
    [YUAN, '元'],
  ],
}

/** Digits that are a name, such as a telephone number, keep their noughts; others become a number if that says the same. */
function typedEntry(field: SettingField, text: string, unit: Unit): string | number {
  const { read, meaning } = settingOf(field)
  if (meaning === 'text' || !/^-?\d+(\.\d+)?$/.test(text)) return text
  const number = Number(text)
  return read(cellOf(number), unit, false) === read(cellOf(text), unit, false) ? number : text
}

function cellOf(entry: string | number): Cell {
  return typeof entry === 'number' ? { kind: 'number', value: entry } : { kind: 'text', text: entry }
}
