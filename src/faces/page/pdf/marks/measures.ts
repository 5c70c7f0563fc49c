import type { Box, Colour } from './pageMarks'

/** Points in a pixel. */
export const POINTS = 0.75

/** Of a rectangle on the screen, from the page's corner. */
export function placed(rect: DOMRect, page: DOMRect): Box {
  return {
    x: (rect.left - page.left) * POINTS,
    y: (rect.top - page.top) * POINTS,
    width: rect.width * POINTS,
    height: rect.height * POINTS,
  }
}

/** `rgb(…)` or `rgba(…)` as styles are computed; null where nothing of it is seen. */
export function colourOf(css: string): Colour | null {
  const [red, green, blue, seen = 1] = Array.from(css.matchAll(/[\d.]+/g), ([number]) => Number(number))
  if (red === undefined || green === undefined || blue === undefined || seen === 0) return null
  return [red / 255, green / 255, blue / 255]
}

/** How much the page's table is made smaller to fit the paper. */
export function scaleOf(element: Element): number {
  const body = element.closest('.body')
  return body ? new DOMMatrix(getComputedStyle(body).transform).a : 1
}
