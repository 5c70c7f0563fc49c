import type { Codec } from '../zip/codec'
import { openBook } from './packageBook'
import { editPackage } from './packageEdit'
import { childOf, decoded, parseXml } from './packageXml'

/**
 * The footer text of some sheets of a workbook, with Excel's codes in it (`&L…&C…&R…`); sheets without one are left out.
 * Throws what reading throws.
 */
export async function sheetFooters(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  sheets: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const edit = await editPackage(file, bytes, codec)
  const footers = new Map<string, string>()
  for (const { name, part } of (await openBook(edit)).sheets) {
    if (!sheets.has(name)) continue
    const text = await edit.text(part)
    const headerFooter = childOf(parseXml(file, part, text), 'headerFooter')
    const footer = headerFooter && childOf(headerFooter, 'oddFooter')
    if (footer) footers.set(name, decoded(text.slice(footer.openEnd, footer.closeStart)))
  }
  return footers
}
