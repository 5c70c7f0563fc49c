import type { CollectPart, Returned, ReturnFate } from '../../records/collecting'
import { DAY } from '../../records/duration'
import type { Moment } from '../../records/moment'
import type { Grid } from '../../workbook/grid'
import { withoutRows } from '../../workbook/withoutRows'
import type { OpenYear } from '../openYear'
import type { CleanBook } from './cleanBook'
import type { CleanSheet } from './cleanSheet'

/** A workbook with what becomes of it, and what is read of it. */
export interface JudgedBook {
  readonly returned: Returned
  readonly grids: readonly Grid[]
  readonly kinds: readonly CollectPart[]
}

/**
 * Decides of every workbook what becomes of it. Of several from one addressee the newest counts (填报日期, else when the file was saved,
 * else the order given); of the older ones only rows stay that the newest does not have.
 */
export function withFates(opened: OpenYear, books: readonly CleanBook[]): readonly JudgedBook[] {
  const year = opened.statistics?.year ?? null
  const fates = new Map<CleanBook, { readonly fate: ReturnFate; readonly newer: CleanBook | string | null }>()
  const groups = new Map<string, CleanBook[]>()
  for (const one of books) {
    const alone = fateAlone(one, year, opened.dataset.policy.unit)
    if (alone !== null) {
      fates.set(one, { fate: alone, newer: null })
      continue
    }
    const code = one.addressee!.code
    groups.set(code, [...(groups.get(code) ?? []), one])
  }
  for (const group of groups.values()) {
    const [newest, ...older] = group.toSorted(newerFirst(group))
    const before = newest!.addressee!.sent
    const isLate =
      before?.answeredAt != null &&
      before.digest !== newest!.digest &&
      (dayOf(newest!) ?? before.answeredAt) < floor(before.answeredAt)
    if (isLate) for (const one of group) fates.set(one, { fate: 'older', newer: before.file })
    else {
      fates.set(newest!, { fate: 'taken', newer: null })
      for (const one of older) fates.set(one, { fate: isWithin(one, newest!) ? 'same' : 'older', newer: newest! })
    }
  }
  return books.map((one) => {
    const { fate, newer } = fates.get(one)!
    const newest = typeof newer === 'string' || newer === null ? null : newer
    const isRead = fate === 'taken' || fate === 'older' || fate === 'unknown'
    const sheets = isRead ? one.sheets.map((sheet) => rest(sheet, newest)).filter(({ rows }) => rows.size > 0) : []
    const { book, addressee, troubles, rows, digest } = one
    return {
      returned: {
        file: book.file,
        code: addressee?.code ?? book.code,
        year: book.year,
        by: addressee?.by ?? book.by,
        whom: addressee?.whom ?? book.whom,
        fate,
        newer: typeof newer === 'string' ? newer : (newer?.book.file ?? null),
        at: book.guide?.day ?? book.saved,
        filledBy: book.guide?.filledBy ?? '',
        ...{ rows, digest },
        troubles: fate === 'other-year' || fate === 'other-unit' ? [] : troubles,
      },
      grids: sheets.map(({ grid }) => grid),
      kinds: sheets.map(({ part }) => part),
    }
  })
}

/** The fate that a workbook has whatever else came back; null where that decides. */
function fateAlone({ book, addressee, rows }: CleanBook, year: number | null, unit: string): ReturnFate | null {
  if (book.year !== 0 && book.year !== year) return 'other-year'
  if (!addressee) return book.unit !== null && unit !== '' && book.unit !== unit ? 'other-unit' : 'unknown'
  const isRead = book.parts.size > 0
  return rows === 0 && !(isRead && book.guide?.nothing) ? 'blank' : null
}

function newerFirst(order: readonly CleanBook[]): (a: CleanBook, b: CleanBook) => number {
  const when = (one: CleanBook) => dayOf(one) ?? Number.NEGATIVE_INFINITY
  const saved = ({ book }: CleanBook) => book.saved ?? Number.NEGATIVE_INFINITY
  return (a, b) =>
    when(b) - when(a) || (saved(b) === saved(a) ? 0 : saved(b) - saved(a)) || order.indexOf(b) - order.indexOf(a)
}

function dayOf({ book }: CleanBook): Moment | null {
  const at = book.guide?.day ?? book.saved
  return at === null ? null : floor(at)
}

const floor = (moment: Moment): Moment => Math.floor(moment / DAY) * DAY

/** Whether all that a workbook says stands in the other one, too. */
function isWithin(one: CleanBook, other: CleanBook): boolean {
  return one.sheets.every((sheet) => rest(sheet, other).rows.size === 0)
}

/** What of a sheet does not stand in the newer workbook. */
function rest(sheet: CleanSheet, newer: CleanBook | null): CleanSheet {
  if (!newer) return sheet
  const said = new Set(newer.sheets.filter(({ part }) => part === sheet.part).flatMap(({ rows }) => [...rows.values()]))
  const dropped = [...sheet.rows].flatMap(([row, text]) => (said.has(text) ? [row] : []))
  if (dropped.length === 0) return sheet
  const rows = new Map([...sheet.rows].filter(([, text]) => !said.has(text)))
  return { ...sheet, rows, grid: withoutRows(sheet.grid, new Set(dropped)) }
}
