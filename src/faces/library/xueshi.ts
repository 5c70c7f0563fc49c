import type { Figure } from '../../engine/figure'
import type { Statistics } from '../../engine/statistics'
import { writeXlsx } from '../../hosts/xlsx/write/writeXlsx'
import { openXlsx, type XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook'
import { scriptCodec } from '../../hosts/xlsx/zip/scriptCodec'
import type { Finding } from '../../records/finding'
import { momentOf } from '../../records/moment'
import { shownNumber } from '../../records/rounding'
import { severityOf } from '../../records/severity'
import * as story from '../../run'
import { type Language, sayFinding, sayTrouble } from '../../text/say'
import { wordsFor } from '../../text/wordsFor'
import { cellName } from '../../workbook/address'
import { WorkbookError } from '../../workbook/workbook'

/*
 * xueshi as a library: bytes of a workbook in, figures and bytes of the reports out, in Node as in a browser. No disk, no
 * network, no clock.
 *
 *   const year = await prepare(openBook('台账.xlsx', bytes))
 *   for (const found of year.findings) console.warn(describe(found))
 *   if (hasYear(year)) await writeFile('报表.xlsx', await publish(year, { computedAt: calendarTime(2025, 12, 1, 9) }))
 */

/** A workbook opened from bytes; `bytes()` gives it back as it is now. */
export type Book = XlsxWorkbook
/** A year that was read and computed. */
export type Prepared = story.Prepared
/** A year with figures: what can be published. */
export type PreparedYear = Prepared & { readonly statistics: Statistics }
export type { Figure, Finding, Language, Statistics }

/**
 * Opens the bytes of an .xlsx, .xlsm or .csv file. `name` is the file's name, which messages and the kind of file are taken
 * from. Nothing is read yet: what is wrong with the file is thrown by `prepare`, as an Error that `describe` understands.
 */
export function openBook(name: string, bytes: Uint8Array): Book {
  return openXlsx(name, bytes, scriptCodec)
}

/** Reads and computes. Without a year: the one that 设置 says, else the latest that has a class. */
export function prepare(book: Pick<Book, 'read'>, choices: Partial<story.Choices> = {}): Promise<Prepared> {
  return story.prepare(book, { year: null, ...choices })
}

/** Whether a year was given or found, so that there are figures. */
export function hasYear(prepared: Prepared): prepared is PreparedYear {
  return prepared.statistics !== null
}

export interface Printed {
  /** Chinese where not given. */
  readonly language?: Language
  /** Stands on the stamped tables: `calendarTime(2025, 12, 1, 9)`. */
  readonly computedAt: number
}

/** The bytes of a new .xlsx workbook that holds all reports of a year. */
export async function publish(year: PreparedYear, { language = 'zh-CN', computedAt }: Printed): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array(0)
  const write: Book['write'] = async (layouts, run) => {
    bytes = await writeXlsx(layouts, scriptCodec, { title: '', created: computedAt }, run)
  }
  await story.publish({ write }, year, { language, computedAt, linkable: false })
  return bytes
}

/** Puts the reports into the workbook that they were computed from, whose `bytes()` then hold them; all else stays as it was. */
export async function publishInto(
  book: Book,
  year: PreparedYear,
  { language = 'zh-CN', computedAt }: Printed,
): Promise<void> {
  await story.publish(book, year, { language, computedAt, linkable: true })
}

/** A figure as it is printed: hours and percents to two decimals, money in 万元; null where there is no value. */
export function shown({ amount }: Figure): number | null {
  return amount === null ? null : shownNumber(amount)
}

/** A finding, or an error thrown by reading or writing, as one line: severity, sheet and cell, sentence. Other errors: null. */
export function describe(trouble: Finding | unknown, language: Language = 'zh-CN'): string | null {
  const words = wordsFor(language)
  if (trouble instanceof WorkbookError) return `${trouble.file}: ${sayTrouble(trouble, words)}`
  if (!isFinding(trouble)) return null
  const { place } = trouble
  const where = place ? `${place.sheet}!${cellName(place.row, place.column ?? 1)}: ` : ''
  return `${severityOf(trouble)} ${where}${sayFinding(trouble, words)}`
}

function isFinding(trouble: unknown): trouble is Finding {
  return typeof trouble === 'object' && trouble !== null && 'code' in trouble && 'args' in trouble
}

/** A time on the calendar, without zone, as the library holds it; month and day from 1. Null where there is no such day. */
export const calendarTime = momentOf
