import type { Layout } from '../../../workbook/layout'
import { attributeText } from '../write/writeText'
import { relationshipsPart } from '../xml/relationships'
import { type BookSheet, openBook, type PackageBook, refuseProtected } from './packageBook'
import { calcChainPart, unchain } from './packageCalcChain'
import type { PackageEdit } from './packageEdit'
import { recalculateOnLoad } from './packageNames'
import { orphansOf } from './packageOrphans'
import { changeRelationships, kindOf, ofKind } from './packageRelationships'
import { replaceSheets } from './packageSheets'
import { Splice } from './packageSplice'
import { changeContentTypes } from './packageTypes'
import { attributeOf, childOf, childrenOf } from './packageXml'

/**
 * Takes the sheets of these names out of a user's package, chart sheets aside, with the parts that only they led to, and answers which were
 * there. A workbook whose last visible sheet goes gets an empty one, since Excel opens none without. Throws `WorkbookError`
 * protected-workbook.
 */
export async function removeSheets(edit: PackageEdit, names: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const isWanted = ({ name, relationship }: BookSheet) =>
    wanted.has(name.toLowerCase()) && kindOf(relationship) === 'worksheet'
  const before = await openBook(edit)
  const removed = before.sheets.filter(isWanted)
  if (removed.length === 0) return []
  refuseProtected(edit, before)
  const staysVisible = before.sheets.some((sheet) => !isWanted(sheet) && isVisible(sheet))
  if (!staysVisible) await replaceSheets(edit, [emptySheet(before)])
  await takeOut(edit, staysVisible ? before : await openBook(edit), isWanted)
  return removed.map(({ name }) => name)
}

async function takeOut(edit: PackageEdit, book: PackageBook, isGone: (sheet: BookSheet) => boolean): Promise<void> {
  const gone = book.sheets.filter(isGone)
  const dropped = gone.map(({ part }) => part)
  const relationships = gone.map(({ relationship }) => relationship)
  const lost = await orphansOf(edit, [], dropped)
  const own = dropped.map(relationshipsPart).filter((part) => edit.has(part))
  const parts = [...new Set([...dropped, ...own, ...lost])]

  const chain = calcChainPart(edit, book)
  const ids = new Set(gone.map(({ sheetId }) => sheetId))
  if (chain && !(await unchain(edit, chain, (sheetId) => ids.has(sheetId)))) {
    parts.push(chain)
    relationships.push(ofKind(book.relationships, 'calcChain')!)
  }
  const splice = new Splice(book.text)
  if (chain) recalculateOnLoad(book, splice)
  for (const { element } of gone) splice.remove(element)
  renumberNames(book, splice, gone)
  renumberViews(book, splice, gone)
  edit.write(book.part, splice.result())
  changeRelationships(edit, book.relationships, relationships, [])
  for (const part of parts) edit.remove(part)
  await changeContentTypes(edit, parts, [])
}

/** How many of the sheets gone stood before an index. */
const goneBefore = (gone: readonly BookSheet[], index: number) => gone.filter((sheet) => sheet.index < index).length

/** Names of the sheets gone go with them, those of sheets behind count anew, and what pointed to one points nowhere. */
function renumberNames({ root }: PackageBook, splice: Splice, gone: readonly BookSheet[]): void {
  const list = childOf(root, 'definedNames')
  const names = childrenOf(list, 'definedName')
  const indexes = new Set(gone.map(({ index }) => index))
  const local = (name: (typeof names)[number]) => Number(attributeOf(name, 'localSheetId') ?? -1)
  const going = names.filter((name) => indexes.has(local(name)))
  if (list && going.length > 0 && going.length === names.length) {
    splice.remove(list)
    return
  }
  for (const name of names) {
    const index = local(name)
    if (indexes.has(index)) {
      splice.remove(name)
      continue
    }
    const before = goneBefore(gone, index)
    if (before > 0) splice.setAttribute(name, 'localSheetId', String(index - before))
    const meaning = splice.text.slice(name.openEnd, name.closeStart)
    if (gone.some((sheet) => pointsTo(meaning, sheet.name))) splice.replace(name.openEnd, name.closeStart, '#REF!')
  }
}

function pointsTo(meaning: string, sheet: string): boolean {
  const name = attributeText(sheet)
  return meaning.startsWith(`${name}!`) || meaning.includes(`,${name}!`) || meaning.includes(`'${name}'!`)
}

/** Keeps the sheet in front in front, or the one that now stands in its place. */
function renumberViews({ root, sheets }: PackageBook, splice: Splice, gone: readonly BookSheet[]): void {
  const left = sheets.filter((sheet) => !gone.includes(sheet))
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView'))
    for (const attribute of ['activeTab', 'firstSheet']) {
      const index = Number(attributeOf(view, attribute) ?? 0)
      const moved = Math.min(index - goneBefore(gone, index), left.length - 1)
      const stays = !gone.some((sheet) => sheet.index === index) || isVisible(left[moved]!)
      const shown = stays ? moved : left.findIndex(isVisible)
      if (shown !== index) splice.setAttribute(view, attribute, String(shown))
    }
}

function isVisible({ element }: BookSheet): boolean {
  return (attributeOf(element, 'state') ?? 'visible') === 'visible'
}

function emptySheet({ sheets }: PackageBook): Layout {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  let number = 1
  while (taken.has(`sheet${number}`)) number++
  const none = { text: '', size: 10 }
  return {
    sheet: `Sheet${number}`,
    columnWidths: [],
    rows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: {
      landscape: false,
      margins: { top: 19, bottom: 19, left: 18, right: 18, header: 8, footer: 8 },
      repeatRows: null,
      pagesTall: 0,
      centreHorizontally: false,
      footer: { left: none, centre: none, right: none },
      breaksBefore: [],
    },
    tabColour: null,
  }
}
