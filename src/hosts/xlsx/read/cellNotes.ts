import { parseArea } from '../../../workbook/address'
import type { GridNote } from '../../../workbook/grid'
import { relationshipsOf } from '../xml/relationships'
import { readXml, SPREADSHEET } from '../xml/xml'
import type { OpenPackage } from '../zip/openPackage'

const NAMESPACES = [...SPREADSHEET, 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments']

/**
 * What the notes on a sheet's cells say, without who wrote them; none where the sheet leads to no part that holds any. A conversation takes the place
 * of what the file says there for programs that know none. (`look/notes.ts` reads them with their authors, to be shown.)
 */
export async function cellNotes(book: OpenPackage, sheet: string): Promise<readonly GridNote[]> {
  const found = await relationshipsOf(book, sheet)
  const notes = new Map<string, GridNote>()
  for (const kind of ['comments', 'threadedComment']) {
    const said = new Map<string, GridNote>()
    for (const { target } of found.filter((one) => one.kind === kind)) await readNotes(book, target, kind, said)
    for (const [cell, note] of said) notes.set(cell, note)
  }
  return [...notes.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** Adds the notes of a part to `notes`, by their cells; several of one cell are one, line by line. */
async function readNotes(book: OpenPackage, target: string, kind: string, notes: Map<string, GridNote>): Promise<void> {
  const part = book.part(target)
  if (!part) return
  let reference = ''
  let text = ''
  /** How many elements deep in what is said in another script. */
  let phonetic = 0
  let isText = false
  await readXml(book, part, NAMESPACES, {
    open(name, _, attributes) {
      if (name === 'comment' || name === 'threadedComment') {
        reference = attributes.ref?.value ?? ''
        text = ''
      }
      if (name === 'rPh') phonetic++
      isText = phonetic === 0 && (name === 't' || (kind === 'threadedComment' && name === 'text'))
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      isText = false
      if (name === 'rPh') phonetic--
      if (name !== 'comment' && name !== 'threadedComment') return
      const area = parseArea(reference)
      const said = withoutAuthor(text)
      if (!area || said === '') return
      const before = notes.get(reference)
      notes.set(reference, { row: area.top, column: area.left, text: before ? `${before.text}\n${said}` : said })
    },
  })
}

/** Excel begins a note with who writes it, on a line of its own: `王敏:`. */
function withoutAuthor(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[^\n:：]{1,30}[:：]\s*\n/, '')
    .trim()
}
