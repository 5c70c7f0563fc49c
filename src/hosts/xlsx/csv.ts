import Papa from 'papaparse'
import { CellKind, type Grid } from '../../workbook/grid'
import { WorkbookError } from '../../workbook/workbook'
import { GridColumns } from './gridColumns'
import { MOST_COLUMNS } from './limits'
import { textTable } from './textTable'

/**
 * Reads comma-separated values as one sheet of texts, named as the file is. Every cell stays text, so that numbers with
 * leading zeros survive; input/ reads numbers and dates from texts anyway. Throws `WorkbookError` csv-encoding where the
 * bytes are neither UTF-8 nor GB18030, and damaged where a quotation mark has no end.
 */
export function readCsv(file: string, bytes: Uint8Array): Grid {
  const table = textTable()
  const columns = new GridColumns(file, { bytes: 0, cells: 0 })
  let row = 0
  Papa.parse<string[]>(decoded(file, bytes), {
    // Excel writes tabs or semicolons in some locales; the delimiter is guessed among these, a comma where none occurs.
    delimitersToGuess: [',', '\t', ';'],
    step: ({ data, errors }) => {
      columns.startRow(++row)
      // Its cell would swallow the rest of the file.
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        throw new WorkbookError('damaged', file, { part: file, detail: `row ${row}: a quotation mark has no end` })
      if (data.length > MOST_COLUMNS)
        throw new WorkbookError('too-large', file, { what: 'columns', limit: MOST_COLUMNS })
      for (let column = 0; column < data.length; column++)
        if (data[column] !== '') columns.put(column, CellKind.text, table.indexOf(data[column]!))
    },
  })
  const sheet = file.replace(/\.[^.]*$/, '')
  const merges: Grid['merges'] = []
  return { file, sheet, hidden: false, ...columns.finish(merges)!, texts: table.texts, merges, date1904: false }
}

/** UTF-8 with or without its mark, UTF-16 with one, else GB18030, which Chinese Excel writes; never with replacement signs. */
function decoded(file: string, bytes: Uint8Array): string {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be')
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new WorkbookError('csv-encoding', file, {})
}
