import type { Layout } from '../../../workbook/layout'
import { checkSheetNames } from '../../../workbook/sheetNames'
import type { Run } from '../../../workbook/workbook'
import { relationshipsPart } from '../xml/relationships'
import type { Codec } from '../zip/codec'
import { type PartText, packParts } from '../zip/packagePart'
import { zipParts } from '../zip/packageZip'
import { fileLinks } from './fileLinks'
import { SEAL_PART, sealOf } from './seal'
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
import { freeNames, relationshipsXml, sheetDrawing } from './writeDrawing'
import { sheetXml } from './writeSheet'
import { OWN_BASE, StyleTable, stylesXml } from './writeStyles'
import { SharedTexts } from './writeTexts'

export interface BookMeta {
  readonly title: string
  /** Whole seconds from 1970-01-01 00:00 on the calendar, as records' Moment; stands in the file's properties. */
  readonly created: number
  /** What kind of file it is, in its properties, sealed: nobody has saved the file since (`sealOf`). */
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
  const shared = new SharedTexts()
  const ink = {
    file: meta.title,
    namespace: SPREADSHEETML,
    styles: new StyleTable(OWN_BASE),
    text: shared.write,
    onRows: rowCounter(run),
  }
  const free = freeNames(() => false)
  const files = layouts.map(fileLinks)
  const drawings = layouts.map((layout, index) =>
    sheetDrawing(layout, sheetPart(index + 1), 'xl/', SPREADSHEETML, free, files[index]),
  )
  const drawn = drawings.flatMap((drawing) => drawing?.parts ?? [])
  function* texts(): Generator<PartText> {
    for (const [index, layout] of layouts.entries())
      yield [sheetPart(index + 1), sheetXml(layout, index === 0, ink, drawings[index], files[index])]
    yield ['[Content_Types].xml', [contentTypesXml(layouts.length, drawn)]]
    yield ['_rels/.rels', [ROOT_RELATIONSHIPS]]
    yield ['docProps/app.xml', [appXml(layouts)]]
    yield ['xl/workbook.xml', [workbookXml(layouts)]]
    yield ['xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(layouts.length)]]
    // The sheets have been made by now, and have said what they need and hold.
    for (const { name, text } of drawn) yield [name, [text()]]
    for (const [index, { relationships }] of files.entries())
      if (!drawings[index] && relationships().length > 0)
        yield [relationshipsPart(sheetPart(index + 1)), [relationshipsXml(relationships())]]
    yield ['xl/styles.xml', [stylesXml(ink.styles, SPREADSHEETML)]]
    yield ['xl/sharedStrings.xml', shared.xml()]
  }
  const parts = await packParts(texts(), codec)
  const [core] = await packParts([[SEAL_PART, [coreXml({ ...meta, seal: sealOf(parts, codec) })]]], codec)
  const small = parts.slice(layouts.length)
  const before = small.findIndex(({ name }) => name === 'xl/workbook.xml')
  return zipParts([...small.slice(0, before), core!, ...small.slice(before), ...parts.slice(0, layouts.length)])
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
