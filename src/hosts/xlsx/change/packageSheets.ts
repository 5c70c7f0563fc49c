import type { Layout } from '../../../workbook/layout'
import { checkSheetNames } from '../../../workbook/sheetNames'
import { type Run, WorkbookError } from '../../../workbook/workbook'
import { STYLES_TYPE, WORKSHEET_TYPE } from '../write/writeBook'
import { freeNames, sheetDrawing } from '../write/writeDrawing'
import { definedNamesOf } from '../write/writeNames'
import { sheetXml } from '../write/writeSheet'
import { OWN_BASE, StyleTable, stylesXml } from '../write/writeStyles'
import { attributeText } from '../write/writeText'
import { inlineText } from '../write/writeTexts'
import { rowCounter } from '../write/writeXlsx'
import { relationshipsPart } from '../xml/relationships'
import { RELATIONSHIPS } from '../xml/xml'
import { packPart } from '../zip/packagePart'
import { type BookSheet, openBook, type PackageBook, refuseProtected } from './packageBook'
import { calcChainPart, unchain } from './packageCalcChain'
import type { PackageEdit } from './packageEdit'
import { changeNames, recalculateOnLoad } from './packageNames'
import { orphansOf } from './packageOrphans'
import {
  changeRelationships,
  freeId,
  kindOf,
  type NewRelationship,
  ofKind,
  type WrittenRelationship,
} from './packageRelationships'
import { Splice } from './packageSplice'
import { openStyles, type PackageStyles } from './packageStyles'
import { changeContentTypes } from './packageTypes'
import { childOf, prefixed } from './packageXml'

/** Where a layout goes: into the part of the sheet of its name, or into a new one. */
interface Place {
  readonly layout: Layout
  /** From 0, among all sheets. */
  readonly index: number
  readonly part: string
  readonly old: BookSheet | null
  /** For a new sheet. */
  readonly relationship: NewRelationship | null
}

/** What is to be changed beside the sheets' own parts, gathered while they are placed and written. */
interface Changes {
  readonly relationshipsRemoved: WrittenRelationship[]
  readonly relationshipsAdded: NewRelationship[]
  readonly partsRemoved: string[]
  /** In small letters; may bear names of parts removed. */
  readonly partsDrawn: Set<string>
  readonly typesAdded: { readonly part: string; readonly type: string }[]
}

/**
 * Adds the layouts as sheets to a user's package, each in place of one of its name, and changes nothing else: new texts
 * stand in their cells, looks are added behind the user's styles, names behind the user's names. Parts that only a
 * replaced sheet led to go with it. Throws `WorkbookError` protected-workbook, and foreign-sheet for a chart sheet of such a name.
 */
export async function replaceSheets(edit: PackageEdit, layouts: readonly Layout[], run: Run = {}): Promise<void> {
  checkSheetNames(layouts.map((layout) => layout.sheet))
  const book = await openBook(edit)
  refuseProtected(edit, book)
  const places = placesFor(edit, book, layouts)
  const changes: Changes = {
    relationshipsRemoved: [],
    relationshipsAdded: places.flatMap(({ relationship }) => relationship ?? []),
    partsRemoved: [...(await lostWith(edit, places))],
    partsDrawn: new Set(),
    typesAdded: places.flatMap(({ part, relationship }) => (relationship ? [{ part, type: WORKSHEET_TYPE }] : [])),
  }
  const styles = await stylesFor(edit, book, changes)
  const replaced = await writeSheets(edit, book, places, changes, styles.table, run)
  styles.save()
  const recalculate = await forgetFormulas(edit, book, places, changes, replaced)
  edit.write(book.part, changedBook(book, places, recalculate))
  await tidy(edit, book, changes)
}

function placesFor(edit: PackageEdit, book: PackageBook, layouts: readonly Layout[]): readonly Place[] {
  const ids = book.relationships.list.map(({ id }) => id)
  const folder = folderOf(book.part)
  let index = book.sheets.length
  let number = book.sheets.length
  return layouts.map((layout) => {
    const old = book.sheets.find(({ name }) => name.toLowerCase() === layout.sheet.toLowerCase()) ?? null
    if (old && kindOf(old.relationship) !== 'worksheet')
      throw new WorkbookError('foreign-sheet', edit.file, { sheet: old.name, cell: null })
    if (old) return { layout, index: old.index, part: old.part, old, relationship: null }
    const target = () => `worksheets/sheet${number}.xml`
    do number++
    while (edit.has(folder + target()) || edit.has(relationshipsPart(folder + target())))
    const id = freeId(ids)
    ids.push(id)
    const relationship = { id, type: typeLike(book, 'worksheet'), target: target() }
    return { layout, index: index++, part: folder + target(), old, relationship }
  })
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1)

/** A relationship type of the family that the package uses, transitional or strict. */
function typeLike(book: PackageBook, kind: string): string {
  const { type } = book.sheets[0]!.relationship
  return type.slice(0, type.lastIndexOf('/') + 1) + kind
}

async function lostWith(edit: PackageEdit, places: readonly Place[]): Promise<readonly string[]> {
  const emptied = places.flatMap(({ old, part }) => (old && edit.has(relationshipsPart(part)) ? [part] : []))
  return emptied.length === 0 ? [] : orphansOf(edit, emptied, [])
}

async function stylesFor(edit: PackageEdit, book: PackageBook, changes: Changes): Promise<PackageStyles> {
  const part = ofKind(book.relationships, 'styles')?.target
  if (part && edit.has(part)) return openStyles(edit, part)
  const table = new StyleTable(OWN_BASE)
  const fresh = `${folderOf(book.part)}styles.xml`
  const taken = [...book.relationships.list, ...changes.relationshipsAdded].map(({ id }) => id)
  changes.relationshipsAdded.push({ id: freeId(taken), type: typeLike(book, 'styles'), target: 'styles.xml' })
  changes.typesAdded.push({ part: fresh, type: STYLES_TYPE })
  return { table, save: () => edit.write(fresh, stylesXml(table, book.root.uri)) }
}

/** Returns whether a sheet that was there has other content now. */
async function writeSheets(
  edit: PackageEdit,
  book: PackageBook,
  places: readonly Place[],
  { partsRemoved, partsDrawn, typesAdded }: Changes,
  styles: StyleTable,
  run: Run,
): Promise<boolean> {
  const onRows = rowCounter(run)
  const ink = { file: edit.file, namespace: book.root.uri, styles, text: inlineText, onRows }
  const lost = new Set(partsRemoved.map((name) => name.toLowerCase()))
  // The same charts written again get their old names, so that nothing changes.
  const free = freeNames((name) => edit.has(name) && !lost.has(name.toLowerCase()))
  let replaced = false
  for (const { layout, index, part, old } of places) {
    const drawing = sheetDrawing(layout, part, folderOf(book.part), book.root.uri, free)
    const selected = old !== null && index === book.activeTab
    const packed = await packPart(part, sheetXml(layout, selected, ink, drawing), edit.codec)
    if (old && !edit.equals(part, packed)) replaced = true
    edit.write(part, packed)
    for (const { name, type, text } of drawing?.parts ?? []) {
      edit.write(name, text())
      partsDrawn.add(name.toLowerCase())
      if (type !== null) typesAdded.push({ part: name, type })
    }
  }
  return replaced
}

/** Returns whether the workbook's formulas must be computed anew. */
async function forgetFormulas(
  edit: PackageEdit,
  book: PackageBook,
  places: readonly Place[],
  changes: Changes,
  replaced: boolean,
): Promise<boolean> {
  const chain = calcChainPart(edit, book)
  if (!chain || !replaced) return false
  const gone = new Set(places.map(({ old }) => old?.sheetId))
  if (!(await unchain(edit, chain, (sheetId) => gone.has(sheetId)))) {
    changes.partsRemoved.push(chain)
    changes.relationshipsRemoved.push(ofKind(book.relationships, 'calcChain')!)
  }
  return true
}

function changedBook(book: PackageBook, places: readonly Place[], recalculate: boolean): string {
  const splice = new Splice(book.text)
  let sheetId = book.sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0)
  const added: string[] = []
  for (const { layout, old, relationship } of places) {
    const name = attributeText(layout.sheet)
    if (!old)
      added.push(sheetElement(book, name, layout.hidden ? ' state="veryHidden"' : '', ++sheetId, relationship!.id))
    else if (old.name !== layout.sheet) splice.setAttribute(old.element, 'name', name)
  }
  splice.append(childOf(book.root, 'sheets')!, prefixed(added.join(''), book.root.prefix))
  changeNames(book, splice, new Map(places.map(({ layout, index }) => [index, definedNamesOf(layout, index)])))
  if (recalculate) recalculateOnLoad(book, splice)
  return splice.result()
}

/** A new `<sheet>`; declares the prefix of `r:id` itself where none is declared around it. */
function sheetElement(book: PackageBook, name: string, state: string, sheetId: number, id: string): string {
  const declared = [...childOf(book.root, 'sheets')!.namespaces].find(
    ([prefix, uri]) => prefix !== '' && RELATIONSHIPS.includes(uri),
  )
  const family = typeLike(book, '').slice(0, -1)
  const link = declared ? `${declared[0]}:id="${id}"` : `xmlns:r="${family}" r:id="${id}"`
  return `<sheet name="${name}" sheetId="${sheetId}"${state} ${link}/>`
}

async function tidy(edit: PackageEdit, book: PackageBook, changes: Changes): Promise<void> {
  const { relationshipsRemoved, relationshipsAdded, partsRemoved, partsDrawn, typesAdded } = changes
  if (relationshipsRemoved.length + relationshipsAdded.length > 0)
    changeRelationships(edit, book.relationships, relationshipsRemoved, relationshipsAdded)
  for (const part of partsRemoved) if (!partsDrawn.has(part.toLowerCase())) edit.remove(part)
  if (partsRemoved.length + typesAdded.length > 0) await changeContentTypes(edit, partsRemoved, typesAdded)
}
