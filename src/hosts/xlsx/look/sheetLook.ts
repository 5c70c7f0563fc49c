import type { SheetLook } from '../../../workbook/sheetLook'
import { relationshipsOf } from '../xml/relationships'
import { workbookPart } from '../xml/workbookPart'
import type { Codec } from '../zip/codec'
import { openPackage } from '../zip/openPackage'
import { cellLooks } from './cellLooks'
import { OFFICE_THEME } from './colours'
import { sheetDrawings } from './drawings'
import { peopleOf, sheetNotes } from './notes'
import { themeColours } from './palette'
import { partText } from './partText'
import { PLAIN_LOOK } from './plainLook'
import { PLAIN_SHEET } from './plainSheet'
import { sheetRest } from './sheetRest'

/** How a sheet of a package looks; plain where there is none of that name. Throws what reading throws. */
export async function sheetLook(file: string, bytes: Uint8Array, codec: Codec, sheet: string): Promise<SheetLook> {
  const book = await openPackage(file, bytes, codec)
  try {
    const { sheets, styles } = await workbookPart(book)
    const listed = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())
    if (!listed) return PLAIN_SHEET
    if (!listed.part) return { ...PLAIN_SHEET, isChart: true }
    const [main] = (await relationshipsOf(book, '')).filter(({ kind }) => kind === 'officeDocument')
    const ofBook = main ? await relationshipsOf(book, main.target) : []
    const own = await relationshipsOf(book, listed.part.name)
    const theme = ofBook.find(({ kind }) => kind === 'theme')
    const themePart = theme && book.part(theme.target)
    const colours = themePart ? themeColours(file, themePart.name, await partText(book, themePart)) : OFFICE_THEME
    return {
      ...(await sheetRest(book, listed.part)),
      looks: styles ? cellLooks(file, styles.name, await partText(book, styles), colours) : [PLAIN_LOOK],
      notes: await sheetNotes(book, own, await peopleOf(book, ofBook)),
      drawings: await sheetDrawings(book, own),
      isChart: false,
    }
  } finally {
    book.close()
  }
}
