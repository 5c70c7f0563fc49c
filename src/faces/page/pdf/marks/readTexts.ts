import { colourOf, POINTS, placed, scaleOf } from './measures'
import type { Box, PlacedCharacter, PlacedText } from './pageMarks'

/** Pixels that letters of one line may differ in height. */
const SAME_LINE = 1

/** Points that letters may stand out of their cell before they are cut off. */
const OUT = 0.5

/**
 * The texts of an element, a piece for each line, each character where the browser has put it.
 * @param clip the cell that texts are cut off at
 */
export function textsIn(element: Element, page: DOMRect, clip: Box | null): PlacedText[] {
  const style = getComputedStyle(element)
  const colour = colourOf(element.namespaceURI?.endsWith('svg') ? style.fill : style.color)
  if (!colour) return []
  const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : scaleOf(element)
  const look = { families: style.fontFamily, bold: Number(style.fontWeight) >= 600 }
  const size = Number.parseFloat(style.fontSize) * scale * POINTS
  const rise = baselineOf(element, style) * scale * POINTS
  return linesOf(element).map((line) => {
    const characters = line.map(({ text, rect }): PlacedCharacter => {
      const { x, width } = placed(rect, page)
      return { text, x, width }
    })
    const box = placed(line[0]!.rect, page)
    const isOut = clip && characters.some(({ x, width }) => x < clip.x - OUT || x + width > clip.x + clip.width + OUT)
    const isTall = clip && (box.y < clip.y - OUT || box.y + box.height > clip.y + clip.height + OUT)
    return { look, size, baseline: box.y + rise, colour, clip: isOut || isTall ? clip : null, characters }
  })
}

/** Spaces that fonts need not have: all but the ideographic one. */
const SPACE = /[^\S\u3000]/

interface Found {
  readonly text: string
  readonly rect: DOMRect
}

function linesOf(element: Element): Found[][] {
  const lines: Found[][] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    let line: Found[] = []
    let at = 0
    for (const text of node.data) {
      range.setStart(node, at)
      at += text.length
      range.setEnd(node, at)
      const rect = widest(range.getClientRects())
      if (!rect) continue
      const isNew = line.length === 0 || Math.abs(line[0]!.rect.top - rect.top) > SAME_LINE
      if (isNew) {
        line = []
        lines.push(line)
      }
      line.push({ text: text.replace(SPACE, ' '), rect })
    }
  }
  return lines
}

/** A character at the end of a line has a place there too, without width; null for what takes no place, such as a break. */
function widest(rects: DOMRectList): DOMRect | null {
  let most: DOMRect | null = null
  for (const rect of rects) if (rect.width > (most?.width ?? 0)) most = rect
  return most
}

/** From the top of a line's letters to the line that they stand on, in pixels, by the element's font. */
function baselineOf(element: Element, style: CSSStyleDeclaration): number {
  const root = element.getRootNode() as ShadowRoot
  const probe = document.createElement('div')
  probe.style.cssText = 'position:absolute;left:0;top:0;line-height:normal;white-space:pre'
  for (const name of ['font-family', 'font-size', 'font-weight'])
    probe.style.setProperty(name, style.getPropertyValue(name))
  const key = probe.style.cssText
  const known = baselines.get(root)?.get(key)
  if (known !== undefined) return known
  const mark = document.createElement('span')
  mark.style.cssText = 'display:inline-block;width:0;height:0'
  probe.append('X', mark)
  root.append(probe)
  const range = document.createRange()
  range.selectNodeContents(probe.firstChild!)
  const height = mark.getBoundingClientRect().bottom - range.getBoundingClientRect().top
  probe.remove()
  if (!baselines.has(root)) baselines.set(root, new Map())
  baselines.get(root)!.set(key, height)
  return height
}

/** Measured once for each font, as long as what is measured stands. */
const baselines = new WeakMap<ShadowRoot, Map<string, number>>()
