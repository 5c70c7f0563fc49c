import type { TextRun } from '../../../workbook/cellLook'
import { childOf, childrenOf, decoded, parseXml } from '../change/packageXml'
import { fontOf, type Styles } from './cellLooks'

/** More of them are shown plain: nobody sets so many apart by hand. */
const MOST = 20_000

/**
 * The texts of a workbook of which parts look otherwise than their cells, by the text of its shared strings. Not those that stand there
 * plain too, or in two ways: which of them a cell has is not looked at.
 */
export function richTexts(
  file: string,
  part: string,
  text: string,
  { looks, palette }: Styles,
): ReadonlyMap<string, readonly TextRun[]> {
  const rich = new Map<string, readonly TextRun[]>()
  if (!RUN.test(text)) return rich
  const other = new Set<string>()
  for (const [item] of text.matchAll(ITEM)) {
    const isRich = RUN.test(item)
    const root = parseXml(file, part, item)
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
  for (const one of other) rich.delete(one)
  return rich
}

const ITEM = /<si>[\s\S]*?<\/si>/g
const RUN = /<r>|<r /
