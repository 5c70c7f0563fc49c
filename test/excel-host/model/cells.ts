import { type Area, areaName, columnNumber, quotedSheet } from '../../../src/workbook/address'
import { invalidArgument } from '../protocol/excelError'
import { LAST_COLUMN, LAST_ROW, type Sheet } from './book'

/** What a Range or RangeAreas stands for. A Range has one area. */
export interface Cells {
  readonly sheet: Sheet
  readonly areas: readonly Area[]
}

/** The longest address that `getRanges` takes. */
const LONGEST_ADDRESS = 8192

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5` or several of them with commas between; a sheet's name in front is dropped. */
export function cellsAt(sheet: Sheet, address: unknown): Cells {
  if (address === null || address === undefined) return { sheet, areas: [wholeSheet] }
  if (typeof address !== 'string') throw invalidArgument(`${JSON.stringify(address)} is no address`)
  if (address.length > LONGEST_ADDRESS) throw invalidArgument(`an address of ${address.length} characters`)
  return { sheet, areas: address.split(',').map(areaAt) }
}

const wholeSheet: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN }

export function areaAt(text: string): Area {
  const local = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '')
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(local)
  if (!match || local === '') throw invalidArgument(`${text} is no address`)
  const [, left, top, right = left, bottom = top] = match
  const columns = [left ? columnNumber(left) : 1, right ? columnNumber(right) : LAST_COLUMN]
  const rows = [top ? Number(top) : 1, bottom ? Number(bottom) : LAST_ROW]
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  }
  const whole = local.includes(':') || (left !== '' && top !== '')
  if (!whole || area.top < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw invalidArgument(`${text} is no address`)
  return area
}

export const isEntireColumn = (area: Area) => area.top === 1 && area.bottom === LAST_ROW
export const isEntireRow = (area: Area) => area.left === 1 && area.right === LAST_COLUMN
export const isUnbounded = (area: Area) => isEntireColumn(area) || isEntireRow(area)

/** The address as Excel gives it: with the sheet's name. */
export const addressOf = ({ sheet, areas }: Cells) =>
  areas.map((area) => `${quotedSheet(sheet.name)}!${localAddress(area)}`).join(',')

export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`
  const name = areaName(area)
  return isEntireColumn(area) ? name.replace(/\d+/g, '') : name
}
