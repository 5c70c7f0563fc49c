import { parseArea } from '../../../workbook/address'
import type { GridNote } from '../../../workbook/grid'
import { relationshipsOf } from '../xml/relationships'
import { readXml, SPREADSHEET } from '../xml/xml'
import type { OpenPackage } from '../zip/openPackage'

const NAMESPACES = [...SPREADSHEET, 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments']

/** What a program that knows no conversations is told in their place. */
const IN_PLACE = /^\[(?:Threaded comment|线程批注|会话批注)\]/

/** What the notes on a sheet's cells say, and the conversations; none where the sheet leads to no part that holds any. */
export async function cellNotes(book: OpenPackage, sheet: string): Promise<readonly GridNote[]> {
  const notes: GridNote[] = []
  for (const { kind, target } of await relationshipsOf(book, sheet)) {
    const part = kind === 'comments' || kind === 'threadedComment' ? book.part(target) : undefined
    if (!part) continue
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
        if (area && said !== '' && !IN_PLACE.test(said)) notes.push({ row: area.top, column: area.left, text: said })
      },
    })
  }
  return notes
}

/** Excel begins a note with who writes it, on a line of its own: `王敏:`. */
function withoutAuthor(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[^\n:：]{1,30}[:：]\s*\n/, '')
    .trim()
}
