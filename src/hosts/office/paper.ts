import type { PageSetup } from '../../workbook/layout'

/** How Excel measures: points on paper, and columns in pixels of the widest digit. */

export const MILLIMETRES_PER_POINT = 25.4 / 72

/** Pixels of the widest digit in SimSun 11, the font that widths are counted in; Excel adds five of padding. */
const DIGIT_PIXELS = 8
const PADDING_PIXELS = 5
const POINTS_PER_PIXEL = 0.75

export const columnPoints = (characters: number) => (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL

export const columnCharacters = (points: number) =>
  Math.max(0, (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS)

const SIDES = { A4: { short: 210, long: 297 }, A3: { short: 297, long: 420 } }

/** The scale that makes columns one page wide, in percent: between the 10 and 400 that Excel takes and never above 100. */
export function scaleToWidth(
  columnWidths: readonly number[],
  {
    landscape,
    margins,
    size = 'A4',
  }: {
    readonly landscape: boolean
    readonly margins: Pick<PageSetup['margins'], 'left' | 'right'>
    readonly size?: 'A4' | 'A3'
  },
): number {
  const room = (landscape ? SIDES[size].long : SIDES[size].short) - margins.left - margins.right
  const width =
    columnWidths.reduce((points, characters) => points + columnPoints(characters), 0) * MILLIMETRES_PER_POINT
  return Math.max(10, Math.min(100, Math.floor((100 * room) / width)))
}
