import type { TextRun } from '../../../workbook/cellLook'
import { childOf, childrenOf, decoded, parseXml } from '../change/packageXml'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { fontOf, type Styles } from './cellLooks'
import { partText } from './partText'

/** More of them are shown plain: nobody sets so many apart by hand. */
const MOST = 20_000

/**
 * The texts of a workbook of which parts look otherwise than their cells: those of the shared strings, and of cells that hold their text
 * themselves, by the text. Not those that stand there plain too, or in two ways: which of them a cell has is not looked at.
 */
export async function richTexts(
  book: OpenPackage,
  parts: readonly ZipEntry[],
  { looks, palette }: Styles,
): Promise<ReadonlyMap<string, readonly TextRun[]>> {
  const rich = new Map<string, readonly TextRun[]>()
  const other = new Set<string>()
  for (const part of parts) {
    const text = await partText(book, part)
    if (!RUN.test(text)) continue
    for (const [item] of text.matchAll(ITEM)) {
      const isRich = RUN.test(item)
      const root = parseXml(book.file, part.name, item)
      const textIn = (element: typeof root | undefined) => {
        const held = element && childOf(element, 't')
        return held ? decoded(item.slice(held.openEnd, held.closeStart)) : ''
      }
      if (!isRich) {
        other.add(textIn(root))
        continue
      }
      const runs = childrenOf(root, 'r').map((run): TextRun => {
        const look = childOf(run, 'rPr')
        return { text: textIn(run), font: look ? fontOf(look, palette, looks[0]!.font) : null }
      })
      const whole = runs.map((run) => run.text).join('')
      if (rich.has(whole) && JSON.stringify(rich.get(whole)) !== JSON.stringify(runs)) other.add(whole)
      rich.set(whole, runs)
      if (rich.size > MOST) return new Map()
    }
  }
  for (const one of other) rich.delete(one)
  return rich
}

const ITEM = /<(si|is)>[\s\S]*?<\/\1>/g
/** A `row` of a sheet part is none. */
const RUN = /<r>|<r (?=[^>]*>\s*<(?:rPr|t))/
