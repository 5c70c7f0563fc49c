import Papa from 'papaparse'
import type { SheetChange } from '../../../workbook/cellChange'
import { CellKind, type Grid } from '../../../workbook/grid'
import { WorkbookError } from '../../../workbook/workbook'
import { MOST_COLUMNS } from '../bounds/limits'
import { GridColumns } from '../grid/gridColumns'
import { textTable } from '../grid/textTable'

/**
 * Reads comma-separated values as one sheet of texts, named as the file is. Every cell stays text, so that numbers with
 * leading zeros survive; input/ reads numbers and dates from texts anyway. Throws `WorkbookError` csv-encoding where the
 * bytes are neither UTF-8 nor GB18030, and damaged where a quotation mark has no end.
 */
export function readCsv(file: string, bytes: Uint8Array): Grid {
  const table = textTable()
  const columns = new GridColumns(file, { bytes: 0, cells: 0 })
  let row = 0
  const { text } = decoded(file, bytes)
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
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

/** Excel writes tabs or semicolons in some locales; a comma is taken where none of these occurs. */
const DELIMITERS = [',', '\t', ';']

/** Guessed from the first lines; empty ones, as after the last, have none and say nothing. */
function delimiterOf(text: string): string {
  const head = { delimitersToGuess: DELIMITERS, skipEmptyLines: true, preview: 10 }
  return Papa.parse(text.slice(0, 2 ** 16), head).meta.delimiter
}

/**
 * The file with cells changed and every other line as it was; numbers are written as texts. UTF-8 stays UTF-8, with its mark
 * where it had one or where Excel would not know it as such without; another encoding becomes UTF-8 with its mark, which is
 * all that JavaScript can write, and `reencoded` says so. Throws as `readCsv` does.
 */
export function setCsvCells(
  file: string,
  bytes: Uint8Array,
  changes: readonly SheetChange[],
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly reencoded: boolean } {
  const { sheet } = readCsv(file, bytes)
  const foreign = changes.find((change) => change.sheet.toLowerCase() !== sheet.toLowerCase())
  if (foreign) throw new WorkbookError('sheet-missing', file, { sheet: foreign.sheet })
  const { text, encoding } = decoded(file, bytes)
  const { lines, fieldsOf, delimiter, linebreak } = linesOf(text, new Set(changes.map(({ row }) => row)))
  for (const { row, column, value } of changes) {
    while (lines.length < row) lines.push('')
    const fields = fieldsOf.get(row) ?? []
    while (fields.length < column) fields.push('')
    fields[column - 1] = String(value ?? '')
    fieldsOf.set(row, fields)
  }
  for (const [row, fields] of fieldsOf) {
    // A delimiter of another kind stands in quotation marks too, so that the guess stays what it was.
    const quotes = fields.map((field) => DELIMITERS.some((sign) => field.includes(sign)))
    lines[row - 1] = Papa.unparse([fields], { delimiter, quotes })
  }
  const changed = lines.join(linebreak)
  const reencoded = encoding !== 'utf-8'
  const marked = reencoded || bytes[0] === 0xef || (isAscii(text) && !isAscii(changed))
  return { bytes: new TextEncoder().encode((marked ? '\ufeff' : '') + changed), reencoded }
}

/** The lines as they stand, without their ends, and the fields of some, by row. */
function linesOf(text: string, rows: ReadonlySet<number>) {
  const lines: string[] = []
  const fieldsOf = new Map<number, string[]>()
  const delimiter = delimiterOf(text)
  let linebreak = '\n'
  let start = 0
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      linebreak = meta.linebreak
      const line = text.slice(start, meta.cursor)
      lines.push(line.endsWith(linebreak) ? line.slice(0, -linebreak.length) : line)
      start = meta.cursor
      if (rows.has(lines.length)) fieldsOf.set(lines.length, [...data])
    },
  })
  return { lines, fieldsOf, delimiter, linebreak }
}

const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

/** UTF-8 with or without its mark, UTF-16 with one, else GB18030, which Chinese Excel writes; never with replacement signs. */
function decoded(file: string, bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be')
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return { text, encoding }
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new WorkbookError('csv-encoding', file, {})
}
