import { colourOf, POINTS, placed, scaleOf } from './measures'
import type { Box, Line, PageMarks, PlacedText } from './pageMarks'
import { textsIn } from './readTexts'

const MILLIMETRES = 25.4 / 96

/** A cell or a shape, but for its text. */
type Drawn = Pick<PageMarks, 'fills' | 'lines'>

/** What lies on a page that stands in the document: walks its cells, shapes and texts. */
export function readMarks(page: HTMLElement): PageMarks {
  const sheet = page.getBoundingClientRect()
  const boxOf = (element: Element): Box => placed(element.getBoundingClientRect(), sheet)
  const cells = [...page.querySelectorAll('td')].map((cell): Drawn => {
    const box = boxOf(cell)
    const style = getComputedStyle(cell)
    const colour = colourOf(style.backgroundColor)
    return { fills: colour ? [{ ...box, colour }] : [], lines: borders(box, style, scaleOf(cell)) }
  })
  const shapes = [...page.querySelectorAll<SVGGraphicsElement>('rect, line')].map((shape) => shapeMarks(shape, sheet))
  const texts = [...page.querySelectorAll('td, text, .footer span')].map((element) => ({
    found: textsIn(element, sheet, element.localName === 'td' ? boxOf(element) : null),
    isUnderlined: getComputedStyle(element).textDecorationLine.includes('underline'),
  }))
  const drawn = [...cells, ...shapes]
  const lines = [
    ...drawn.flatMap((one) => one.lines),
    ...texts.flatMap(({ found, isUnderlined }) => (isUnderlined ? found.map(underline) : [])),
  ]
  return {
    width: pointsOfPaper(sheet.width),
    height: pointsOfPaper(sheet.height),
    fills: drawn.flatMap(({ fills }) => fills),
    lines: withoutDoubles(lines),
    texts: texts.flatMap(({ found }) => found),
  }
}

/** Paper has whole millimetres; pages on the screen are a hair smaller (report/htmlPages.ts). */
const pointsOfPaper = (pixels: number) => (Math.round(pixels * MILLIMETRES) * 72) / 25.4

/** Cells share their borders, each of which lies in the middle of the cells' edge. */
function borders({ x, y, width, height }: Box, style: CSSStyleDeclaration, scale: number): Line[] {
  const [right, bottom] = [x + width, y + height]
  const sides = [
    { name: 'top', from: [x, y], to: [right, y] },
    { name: 'right', from: [right, y], to: [right, bottom] },
    { name: 'bottom', from: [x, bottom], to: [right, bottom] },
    { name: 'left', from: [x, y], to: [x, bottom] },
  ] as const
  return sides.flatMap(({ name, from, to }) => {
    const thickness = Number.parseFloat(style.getPropertyValue(`border-${name}-width`)) * POINTS * scale
    const colour = colourOf(style.getPropertyValue(`border-${name}-color`))
    const isThere = style.getPropertyValue(`border-${name}-style`) !== 'none' && thickness > 0 && colour
    return isThere ? [{ from, to, thickness, colour }] : []
  })
}

function shapeMarks(shape: SVGGraphicsElement, page: DOMRect): Drawn {
  const style = getComputedStyle(shape)
  const matrix = shape.getScreenCTM()!
  const at = (x: string, y: string): readonly [number, number] => {
    const point = new DOMPoint(Number(shape.getAttribute(x)), Number(shape.getAttribute(y))).matrixTransform(matrix)
    return [(point.x - page.left) * POINTS, (point.y - page.top) * POINTS]
  }
  const colour = colourOf(style.stroke)
  const thickness = Number.parseFloat(style.strokeWidth) * matrix.a * POINTS
  if (shape.localName === 'line')
    return { fills: [], lines: colour ? [{ from: at('x1', 'y1'), to: at('x2', 'y2'), thickness, colour }] : [] }
  const [left, top] = at('x', 'y')
  const [width, height] = [Number(shape.getAttribute('width')), Number(shape.getAttribute('height'))]
  const [right, bottom] = [left + width * matrix.a * POINTS, top + height * matrix.d * POINTS]
  const inside = colourOf(style.fill)
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const
  return {
    fills: inside ? [{ x: left, y: top, width: right - left, height: bottom - top, colour: inside }] : [],
    lines: colour
      ? corners.map((from, index) => ({ from, to: corners[(index + 1) % corners.length]!, thickness, colour }))
      : [],
  }
}

function underline({ characters, baseline, size, colour }: PlacedText): Line {
  const last = characters.at(-1)!
  const y = baseline + size * 0.12
  return { from: [characters[0]!.x, y], to: [last.x + last.width, y], thickness: size / 18, colour }
}

/** Cells beside each other tell of one border twice; of two on one edge the thicker is seen. */
function withoutDoubles(lines: readonly Line[]): Line[] {
  const byPlace = new Map<string, Line>()
  for (const line of lines) {
    const place = [...line.from, ...line.to].map((number) => number.toFixed(1)).join()
    const known = byPlace.get(place)
    if (!known || known.thickness < line.thickness) byPlace.set(place, line)
  }
  return [...byPlace.values()]
}
