import type { SheetLook } from '../../../workbook/sheetLook'
import { MOST_SMALL_PART_BYTES } from '../bounds/limits'
import { relationshipsOf } from '../xml/relationships'
import { workbookPart } from '../xml/workbookPart'
import type { Codec } from '../zip/codec'
import { openPackage } from '../zip/openPackage'
import { cellLooks, PLAIN_STYLES } from './cellLooks'
import { OFFICE_THEME } from './colours'
import { conditionsOf } from './conditions'
import { sheetDrawings } from './drawings'
import { peopleOf, sheetNotes } from './notes'
import { themeColours } from './palette'
import { partText } from './partText'
import { PLAIN_SHEET } from './plainSheet'
import { richTexts } from './richTexts'
import { sheetRest } from './sheetRest'

/** Where the chart stands that is all of its sheet. */
const WHOLE_SHEET = {
  from: { row: 1, column: 1, down: 0, right: 0 },
  to: { row: 21, column: 9, down: 0, right: 0 },
}

/** How a sheet of a package looks; plain where there is none of that name. Throws what reading throws. */
export async function sheetLook(file: string, bytes: Uint8Array, codec: Codec, sheet: string): Promise<SheetLook> {
  const book = await openPackage(file, bytes, codec)
  try {
    const { sheets, styles, sharedStrings } = await workbookPart(book)
    const listed = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())
    if (!listed) return PLAIN_SHEET
    if (!listed.part)
      return { ...PLAIN_SHEET, drawings: [{ kind: 'chartSheet', name: listed.name, ...WHOLE_SHEET, image: null }] }
    const [main] = (await relationshipsOf(book, '')).filter(({ kind }) => kind === 'officeDocument')
    const ofBook = main ? await relationshipsOf(book, main.target) : []
    const own = await relationshipsOf(book, listed.part.name)
    const theme = ofBook.find(({ kind }) => kind === 'theme')
    const themePart = theme && book.part(theme.target)
    const colours = themePart ? themeColours(file, themePart.name, await partText(book, themePart)) : OFFICE_THEME
    const { rules, hasInlineParts, ...rest } = await sheetRest(book, listed.part)
    const said = styles ? cellLooks(file, styles.name, await partText(book, styles), colours) : PLAIN_STYLES
    const texts = [sharedStrings, hasInlineParts ? listed.part : null].flatMap((part) =>
      part !== null && part.size <= MOST_SMALL_PART_BYTES ? part : [],
    )
    return {
      ...rest,
      looks: said.looks,
      ...conditionsOf(rules, said),
      rich: await richTexts(book, texts, said),
      notes: await sheetNotes(book, own, await peopleOf(book, ofBook)),
      drawings: await sheetDrawings(book, own),
    }
  } finally {
    book.close()
  }
}
