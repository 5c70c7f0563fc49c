import type { Grid } from '../../../workbook/grid'
import { type Run, WorkbookError } from '../../../workbook/workbook'
import { MOST_FILE_BYTES } from '../bounds/limits'
import { textTable } from '../grid/textTable'
import { workbookPart } from '../xml/workbookPart'
import type { Codec } from '../zip/codec'
import { openPackage } from '../zip/openPackage'
import { cellNotes } from './cellNotes'
import { readCsv } from './csv'
import { detect } from './detect'
import { type ListedSheet, readSheet } from './readSheet'
import { readSharedStrings } from './sharedStrings'
import { struckRows } from './struckRows'
import { readStyles } from './styles'

/** Says which sheets are read, by their sizes in inflated bytes, so that several threads can share them out. */
export type ChooseSheets = (sizes: readonly number[]) => readonly boolean[]

/**
 * Reads all sheets of a file, or those chosen, hidden ones too, a chart sheet as an empty one: .xlsx and .xlsm by what the bytes are, .csv by the
 * name's ending. Progress counts inflated bytes. Throws `WorkbookError` for whatever cannot be read whole and right, and the signal's reason when
 * cancelled.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  run?: Run,
  choose?: ChooseSheets,
): Promise<readonly Grid[]> {
  run?.signal?.throwIfAborted()
  if (bytes.length > MOST_FILE_BYTES)
    throw new WorkbookError('too-large', file, { what: 'file', limit: MOST_FILE_BYTES })
  if (detect(file, bytes) === 'csv') return [readCsv(file, bytes)]

  const book = await openPackage(file, bytes, codec, run)
  try {
    const { date1904, sheets: listed, styles, sharedStrings } = await workbookPart(book)
    const chosen = choose?.(listed.map(({ part }) => part?.size ?? 0))
    const sheets = chosen ? listed.filter((_, index) => chosen[index]) : listed
    const partsOf = (some: readonly ListedSheet[]) =>
      [styles, sharedStrings, ...some.map(({ part }) => part)].filter((part) => part !== null)
    book.expect(partsOf(listed), partsOf(sheets))
    const texts = textTable()
    const { kinds, struck } = await readStyles(book, styles)
    const lookups = {
      texts,
      styles: kinds,
      strings: await readSharedStrings(book, sharedStrings, texts),
      date1904,
    }
    const memory = { bytes: 0, cells: 0 }
    const grids: Grid[] = []
    for (const sheet of sheets) {
      const grid = await readSheet(book, sheet, lookups, memory)
      const { part } = sheet
      const notes = part ? await cellNotes(book, part.name) : []
      grids.push({
        ...grid,
        ...(struck.size > 0 && part && { struck: await struckRows(book, part, struck) }),
        ...(notes.length > 0 && { notes }),
      })
    }
    return grids
  } finally {
    book.close()
  }
}
