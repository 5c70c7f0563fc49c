import type { Layout } from '../../workbook/layout'
import { checkSheetNames } from '../../workbook/sheetNames'
import type { Run } from '../../workbook/workbook'
import type { Codec } from './codec'
import { type PackedPart, packPart } from './packagePart'
import { zipParts } from './packageZip'
import {
  appXml,
  contentTypesXml,
  coreXml,
  ROOT_RELATIONSHIPS,
  SPREADSHEETML,
  sheetPart,
  workbookRelationshipsXml,
  workbookXml,
} from './writeBook'
import { type SheetInk, sheetXml } from './writeSheet'
import { OWN_BASE, StyleTable, stylesXml } from './writeStyles'
import { SharedTexts } from './writeTexts'

export interface BookMeta {
  readonly title: string
  /** Whole seconds from 1970-01-01 00:00 on the calendar, as records' Moment; stands in the file's properties. */
  readonly created: number
  /** What kind of file it is, in its properties. */
  readonly category?: string
}

/**
 * A new workbook of these sheets, in their order. Rows are walked once and lazily: beside the file's own bytes and the
 * shared texts nothing is held. The same layouts give the same bytes.
 *
 * Throws `WorkbookError` too-large for too many rows or columns, a plain Error for what no report may ask (a sheet name
 * that Excel refuses, a text too long for a cell), `AbortError` when cancelled. Progress counts rows; their total is unknown.
 */
export async function writeXlsx(
  layouts: readonly Layout[],
  codec: Codec,
  meta: BookMeta,
  run: Run = {},
): Promise<Uint8Array> {
  checkSheetNames(layouts.map((layout) => layout.sheet))
  const texts = new SharedTexts()
  const ink = {
    file: meta.title,
    namespace: SPREADSHEETML,
    styles: new StyleTable(OWN_BASE),
    text: texts.write,
    onRows: rowCounter(run),
  }
  const sheets = await packSheets(layouts, ink, codec)
  const small: readonly (readonly [string, Iterable<string>])[] = [
    ['[Content_Types].xml', [contentTypesXml(layouts.length)]],
    ['_rels/.rels', [ROOT_RELATIONSHIPS]],
    ['docProps/app.xml', [appXml(layouts)]],
    ['docProps/core.xml', [coreXml(meta)]],
    ['xl/workbook.xml', [workbookXml(layouts)]],
    ['xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(layouts.length)]],
    ['xl/styles.xml', [stylesXml(ink.styles, SPREADSHEETML)]],
    ['xl/sharedStrings.xml', texts.xml()],
  ]
  const parts: PackedPart[] = []
  for (const [name, text] of small) parts.push(await packPart(name, text, codec))
  return zipParts([...parts, ...sheets])
}

async function packSheets(layouts: readonly Layout[], ink: SheetInk, codec: Codec): Promise<PackedPart[]> {
  const sheets: PackedPart[] = []
  for (const [index, layout] of layouts.entries())
    sheets.push(await packPart(sheetPart(index + 1), sheetXml(layout, index === 0, ink), codec))
  return sheets
}

/** Adds up the rows written, tells how far they are and stops where the user has cancelled. */
export function rowCounter({ progress, signal }: Run): (rows: number) => void {
  let done = 0
  return (rows) => {
    signal?.throwIfAborted()
    done += rows
    progress?.(done, 0)
  }
}
