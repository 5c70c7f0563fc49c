import { momentOf, serialOfMoment } from '../../src/records/moment'
import { parseArea } from '../../src/workbook/address'
import { CellKind, type Grid, type GridColumn } from '../../src/workbook/grid'
import { kindOfFormat } from '../../src/workbook/numberFormat'

/** A cell of a made-up grid. `date` is `2016-11-28` or `2016-11-28 09:00`, `time` hours (a `[h]:mm` cell), `error` its code, `number` one under a format. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly date: string }
  | { readonly time: number }
  | { readonly error: string }
  | { readonly number: number; readonly format: string }

export interface Extra {
  readonly file?: string
  readonly hidden?: boolean
  readonly date1904?: boolean
  /** Areas as Excel writes them: `A2:A5`. */
  readonly merges?: readonly string[]
  /** The sheet's row (from 1) of the first of `rows`. */
  readonly top?: number
  /** The texts of the workbook, shared by its grids; grows. */
  readonly texts?: string[]
}

/** The grid of a sheet with these rows; rows without a filled cell take no slot, as hosts read them. */
export function gridOf(sheet: string, rows: readonly (readonly Value[])[], extra: Extra = {}): Grid {
  const texts = extra.texts ?? []
  const top = extra.top ?? 1
  const held = rows.map((cells, index) => ({ cells, row: top + index })).filter(({ cells }) => cells.some(isFilled))
  const width = Math.max(0, ...held.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column): GridColumn | undefined => {
    if (!held.some(({ cells }) => isFilled(cells[column]))) return undefined
    const kinds = new Uint8Array(held.length)
    const values = new Float64Array(held.length)
    held.forEach(({ cells }, slot) => {
      const [kind, value] = stored(cells[column], texts)
      kinds[slot] = kind
      values[slot] = value
    })
    return { kinds, values }
  })
  return {
    file: extra.file ?? '',
    sheet,
    hidden: extra.hidden ?? false,
    rows: Int32Array.from(held, ({ row }) => row),
    columns,
    texts,
    merges: (extra.merges ?? []).map((area) => parseArea(area)!),
    date1904: extra.date1904 ?? false,
  }
}

/** Several sheets of one workbook: they share their texts. */
export function gridsOf(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>, extra: Extra = {}): Grid[] {
  const texts = extra.texts ?? []
  return Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows, { ...extra, texts }))
}

function isFilled(value: Value): boolean {
  return value !== null && value !== undefined
}

function stored(value: Value, texts: string[]): [kind: CellKind, value: number] {
  if (value === null || value === undefined) return [CellKind.empty, 0]
  if (typeof value === 'string') return [CellKind.text, indexOf(value, texts)]
  if (typeof value === 'number') return [CellKind.number, value]
  if (typeof value === 'boolean') return [CellKind.boolean, value ? 1 : 0]
  if ('error' in value) return [CellKind.error, indexOf(value.error, texts)]
  if ('number' in value) return [kindOfFormat(value.format), value.number]
  if ('time' in value) return [CellKind.time, value.time / 24]
  return [CellKind.date, serialOf(value.date)]
}

function indexOf(text: string, texts: string[]): number {
  const index = texts.indexOf(text)
  return index >= 0 ? index : texts.push(text) - 1
}

function serialOf(date: string): number {
  const [year, month, day, hour = 0, minute = 0, second = 0] = date.split(/\D/).map(Number)
  return serialOfMoment(momentOf(year!, month!, day!, hour, minute, second)!)
}
