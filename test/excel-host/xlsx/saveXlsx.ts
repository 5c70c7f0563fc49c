import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { browserCodec } from '../../../src/hosts/xlsx/zip/browserCodec'
import type { Book } from '../model/book'
import { layoutOfSheet } from './layoutOfSheet'

/** The emulated workbook as an .xlsx file: its cells, looks and page set-up (see layoutOfSheet). */
export function saveXlsx({ sheets }: Book): Promise<Uint8Array> {
  return writeXlsx(sheets.map(layoutOfSheet), browserCodec, { title: 'emulated', created: 0 })
}
