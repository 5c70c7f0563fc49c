import { cellName, parseArea } from '../../../workbook/address'
import type { ChangedCells, SheetChange } from '../../../workbook/cellChange'
import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { MOST_INFLATED_BYTES, MOST_SMALL_PART_BYTES } from '../bounds/limits'
import { inlineText } from '../write/writeTexts'
import { changeFormulas, planned } from './changeFormulas'
import { formulaBook } from './formulaBook'
import { continueRules, continueTables, likeRows } from './packageAlike'
import { openBook, type PackageBook } from './packageBook'
import { calcChainPart, unchain } from './packageCalcChain'
import { widenColumns } from './packageColumns'
import type { PackageEdit } from './packageEdit'
import { recalculateOnLoad } from './packageNames'
import { changeRelationships, ofKind } from './packageRelationships'
import { type RowsExcerpt, rowsExcerpt } from './packageRows'
import { Splice } from './packageSplice'
import { changeContentTypes } from './packageTypes'
import { attributeOf, childOf, childrenOf, parseXml, prefixed, type XmlElement } from './packageXml'

/**
 * Changes cells of sheets that are there; each keeps its format, a formula gives way to the value. No result stands that may
 * not be true any more: formulas that may depend on a changed cell lose theirs, and Excel computes them when it opens the
 * file. Throws `WorkbookError` array-formula where a cell is one of several that one formula fills.
 */
export async function setCellsIn(edit: PackageEdit, changes: readonly SheetChange[]): Promise<ChangedCells> {
  const book = await openBook(edit)
  const wanted = [...bySheet(changes)].map(([name, cells]) => {
    const sheet = book.sheets.find((candidate) => candidate.name.toLowerCase() === name)
    if (!sheet) throw new WorkbookError('sheet-missing', edit.file, { sheet: cells[0]!.sheet })
    return { sheet, cells }
  })
  const formulas = await formulaBook(edit, book)
  const plan = planned(edit.file, formulas, wanted)
  const freed = new Set<string>()
  for (const sheet of book.sheets) {
    const cells = wanted.find((one) => one.sheet === sheet)?.cells ?? []
    const { stale, unshared } = plan.sheets[sheet.index]!
    if (cells.length === 0 && stale.size === 0) continue
    const rows = new Set([...cells, ...stale.values(), ...unshared.values()].map(({ row }) => row))
    for (const row of likeRows(cells)) rows.add(row)
    const { text, restored } = await sheetText(edit, sheet.part, rows)
    const root = parseXml(edit.file, sheet.part, text)
    if (hasRowTwice(root)) throw damage(edit.file, sheet.part, 'one row twice')
    const protection = childOf(root, 'sheetProtection')
    if (cells.length > 0 && protection && ['1', 'true'].includes(attributeOf(protection, 'sheet') ?? ''))
      throw new WorkbookError('protected-sheet', edit.file, { sheet: sheet.name })
    const splice = new Splice(text)
    for (const cell of changeCells(splice, root, cells)) freed.add(`${sheet.sheetId} ${cell}`)
    continueRules(splice, root, cells)
    widenColumns(splice, root, cells)
    changeFormulas(splice, root, plan.sheets[sheet.index]!)
    edit.write(sheet.part, restored(splice))
    await continueTables(edit, sheet, cells)
  }
  await recompute(
    edit,
    book,
    freed,
    formulas.sheets.some((sheet) => sheet.formulas.length > 0),
  )
  return plan.changed
}

/** As much of a sheet part as its changes need: of a large sheet only the rows. Throws `WorkbookError` too-large. */
async function sheetText(edit: PackageEdit, part: string, rows: ReadonlySet<number>): Promise<RowsExcerpt> {
  const text = await edit.text(part, MOST_INFLATED_BYTES)
  const excerpt = rowsExcerpt(text, rows)
  if (!excerpt && text.length > MOST_SMALL_PART_BYTES)
    throw new WorkbookError('too-large', edit.file, { what: 'inflated', limit: MOST_SMALL_PART_BYTES })
  return excerpt ?? { text, restored: (splice) => splice.result() }
}

/** Some exporters write a row in several elements; which of them a cell belongs to cannot be told. */
function hasRowTwice(root: XmlElement): boolean {
  const data = childOf(root, 'sheetData')
  const numbers = childrenOf(data, 'row').flatMap((row) => attributeOf(row, 'r') ?? [])
  return new Set(numbers).size < numbers.length
}

function bySheet(changes: readonly SheetChange[]): Map<string, SheetChange[]> {
  const sheets = new Map<string, SheetChange[]>()
  for (const change of changes) {
    const name = change.sheet.toLowerCase()
    const others = sheets.get(name)?.filter(({ row, column }) => row !== change.row || column !== change.column) ?? []
    sheets.set(name, [...others, change])
  }
  return sheets
}

/** Returns the names of cells that held formulas. */
function changeCells(splice: Splice, root: XmlElement, changes: readonly SheetChange[]): string[] {
  const data = childOf(root, 'sheetData')
  if (!data) return []
  const rows = numbered(childrenOf(data, 'row'), (row) => Number(attributeOf(row, 'r')))
  const looks = looksIn(root, rows)
  const freed: string[] = []
  const appended: string[] = []
  for (const [number, inRow] of byRow(changes)) {
    const row = rows.get(number)
    if (row) for (const name of changeRow(splice, root, row, number, inRow, looks)) freed.push(name)
    else {
      const cells = inRow.map((change) => freshCell(change, looks(change) ?? columnStyle(root, change.column))).join('')
      if (cells === '') continue
      const xml = prefixed(`<row r="${number}">${cells}</row>`, root.prefix)
      const next = [...rows].find(([other]) => other > number)?.[1]
      if (next) splice.insert(next.start, xml)
      else appended.push(xml)
    }
  }
  splice.append(data, appended.join(''))
  return freed
}

function changeRow(
  splice: Splice,
  root: XmlElement,
  row: XmlElement,
  number: number,
  changes: readonly SheetChange[],
  looks: (change: SheetChange) => string | undefined,
): string[] {
  const cells = numbered(childrenOf(row, 'c'), (cell) => parseArea(attributeOf(cell, 'r') ?? '')?.left ?? Number.NaN)
  const freed: string[] = []
  const appended: string[] = []
  for (const change of changes) {
    const cell = cells.get(change.column)
    if (cell) {
      if (childOf(cell, 'f')) freed.push(cellName(number, change.column))
      // Kept even where it is empty now: cells behind it may count their columns from it.
      const xml = cellXml(change, looks(change) ?? attributeOf(cell, 's'))
      splice.replace(cell.start, cell.end, prefixed(xml, root.prefix))
      continue
    }
    const format =
      looks(change) ??
      (attributeOf(row, 'customFormat') === '1' ? attributeOf(row, 's') : columnStyle(root, change.column))
    const xml = prefixed(freshCell(change, format), root.prefix)
    const next = [...cells].find(([column]) => column > change.column)?.[1]
    if (next) splice.insert(next.start, xml)
    else appended.push(xml)
  }
  splice.append(row, appended.join(''))
  // The spans are a hint that need not be there; a wrong one is worse than none.
  const [first, last] = (attributeOf(row, 'spans') ?? '').split(':').map(Number)
  if (last !== undefined && changes.some(({ column }) => column < first! || column > last))
    splice.removeAttribute(row, 'spans')
  return freed
}

/** Finds the format of the cell that a changed one is to look like. */
function looksIn(root: XmlElement, rows: ReadonlyMap<number, XmlElement>) {
  const cellsOf = new Map<number, ReadonlyMap<number, XmlElement>>()
  return ({ like }: SheetChange): string | undefined => {
    const row = like && rows.get(like.row)
    if (!like || !row) return undefined
    const cells =
      cellsOf.get(like.row) ??
      numbered(childrenOf(row, 'c'), (cell) => parseArea(attributeOf(cell, 'r') ?? '')?.left ?? Number.NaN)
    cellsOf.set(like.row, cells)
    const cell = cells.get(like.column)
    if (cell) return attributeOf(cell, 's')
    return attributeOf(row, 'customFormat') === '1' ? attributeOf(row, 's') : columnStyle(root, like.column)
  }
}

/** Elements by number; one without a number of its own follows the one before it. */
function numbered(elements: readonly XmlElement[], numberOf: (element: XmlElement) => number): Map<number, XmlElement> {
  const found = new Map<number, XmlElement>()
  let last = 0
  for (const element of elements) {
    const number = numberOf(element)
    last = Number.isNaN(number) ? last + 1 : number
    found.set(last, element)
  }
  return found
}

function byRow(changes: readonly SheetChange[]): Map<number, readonly SheetChange[]> {
  const sorted = changes.toSorted((a, b) => a.row - b.row || a.column - b.column)
  const rows = new Map<number, SheetChange[]>()
  for (const change of sorted) rows.set(change.row, [...(rows.get(change.row) ?? []), change])
  return rows
}

/** A cell that was not there before; '' for an empty one without a format of its own. */
function freshCell(change: SheetChange, format: string | undefined): string {
  return change.value === null && format === undefined ? '' : cellXml(change, format)
}

function cellXml({ row, column, value }: SheetChange, format: string | undefined): string {
  const opening = `<c r="${cellName(row, column)}"${format === undefined ? '' : ` s="${format}"`}`
  if (value === null) return `${opening}/>`
  if (typeof value === 'string') return opening + inlineText(value)
  if (typeof value === 'boolean') return `${opening} t="b"><v>${Number(value)}</v></c>`
  if (!Number.isFinite(value)) throw new Error(`${value} in a cell`)
  return `${opening}><v>${value}</v></c>`
}

function columnStyle(root: XmlElement, column: number): string | undefined {
  const range = childrenOf(childOf(root, 'cols'), 'col').find(
    (candidate) => Number(attributeOf(candidate, 'min')) <= column && column <= Number(attributeOf(candidate, 'max')),
  )
  return range && attributeOf(range, 'style')
}

/** Lets no stale result stand: the freed cells leave the chain, and Excel computes the others when it opens the file. */
async function recompute(
  edit: PackageEdit,
  book: PackageBook,
  freed: ReadonlySet<string>,
  hasFormulas: boolean,
): Promise<void> {
  const chain = calcChainPart(edit, book)
  if (chain || hasFormulas) {
    const splice = new Splice(book.text)
    recalculateOnLoad(book, splice)
    edit.write(book.part, splice.result())
  }
  if (!chain || freed.size === 0 || (await unchain(edit, chain, (sheetId, cell) => freed.has(`${sheetId} ${cell}`))))
    return
  edit.remove(chain)
  changeRelationships(edit, book.relationships, [ofKind(book.relationships, 'calcChain')!], [])
  await changeContentTypes(edit, [chain], [])
}
