import type { CSSProperties } from 'react'
import { fontsLike } from '../../../../text/fontsLike'
import type { CellFont, CellLook, Line, LineStyle, TextRun } from '../../../../workbook/cellLook'
import { PIXELS } from '../place/sizes'

/**
 * A file's cells are ink on paper, in dark themes too, as Excel shows them: what a file says of colours was chosen for that. In forced
 * colours the browser takes its own.
 */
export const PAPER = '#ffffff'
export const INK = '#000000'
export const GRID_LINE = '#d4d4d4'

/** What is set around cells in forced colours, where cells keep what they have: the browser would lay a ground behind each text, which breaks the lines. */
export const FORCED_COLOURS = { '--sheet-paper': 'Canvas', '--sheet-ink': 'CanvasText', '--sheet-line': 'CanvasText' }
const paper = (colour: string) => `var(--sheet-paper, ${colour})`
export const ink = (colour: string) => `var(--sheet-ink, ${colour})`
const ruled = (colour: string) => `var(--sheet-line, ${colour})`

/** How a cell is drawn, apart from its place and its lines. */
export interface CellFace {
  readonly style: CSSProperties
  /** As a canvas has it, to measure texts. */
  readonly font: string
}

/** Pixels on either side of a text in its cell. */
export const CELL_PADDING = 3
/** Pixels of a step of indent. */
const INDENT = 9

const faces = new WeakMap<CellLook, CellFace>()

/** Looks are few and shared by cells, and so are faces. */
export function faceOf(look: CellLook): CellFace {
  const known = faces.get(look)
  if (known) return known
  const made = { style: styleOf(look), font: canvasFont(look.font) }
  faces.set(look, made)
  return made
}

const VERTICAL = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
} as const

function styleOf({ font, fill, vertical, indent, horizontal }: CellLook): CSSProperties {
  return {
    backgroundColor: paper(fill ?? PAPER),
    color: ink(font.colour ?? INK),
    ...lettersOf(font),
    alignItems: VERTICAL[vertical],
    ...(indent > 0 && horizontal !== 'right' ? { paddingLeft: CELL_PADDING + indent * INDENT } : {}),
    ...(indent > 0 && horizontal === 'right' ? { paddingRight: CELL_PADDING + indent * INDENT } : {}),
  }
}

function lettersOf(font: CellFont): CSSProperties {
  const lines = [font.underline === 'none' ? '' : 'underline', font.struck ? 'line-through' : ''].filter(Boolean)
  return {
    fontFamily: fontsLike(font.name),
    fontSize: `${sizeOf(font)}px`,
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecorationLine: lines.join(' ') } : {}),
    ...(font.underline === 'double' ? { textDecorationStyle: 'double' as const } : {}),
  }
}

/** How a part of a text is drawn within its cell; nothing for one that looks as the cell does. */
export function runStyle({ font }: TextRun, { font: ofCell }: CellLook): CSSProperties | undefined {
  if (!font) return undefined
  return {
    fontWeight: 400,
    fontStyle: 'normal',
    ...lettersOf(font),
    color: ink(font.colour ?? INK),
    ...(font.raised === 'none' ? {} : { verticalAlign: font.raised === 'super' ? 'super' : 'sub' }),
    // Else the lines of the cell go through it.
    ...(ofCell.struck || ofCell.underline !== 'none' ? { display: 'inline-block' } : {}),
  }
}

/** As a canvas has it, to measure a part of a text. */
export const fontOfRun = ({ font }: TextRun, look: CellLook): string => canvasFont(font ?? look.font)

/** Raised and lowered letters are two thirds as large. */
const sizeOf = ({ size, raised }: CellFont) => size * PIXELS * (raised === 'none' ? 1 : 2 / 3)

/** Of its size, at most so wide is a letter of any font: what may be so wide is measured. */
const WIDEST_LETTER = 1.25

/** Pixels that a text is at most wide. */
export const widest = (text: string, font: CellFont): number => text.length * sizeOf(font) * WIDEST_LETTER

function canvasFont(font: CellFont): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${sizeOf(font)}px ${fontsLike(font.name)}`
}

const LINES: Readonly<Record<LineStyle, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
}

/** A line as a border of CSS; where there is none, that of the grid, unless a fill covers it or there is no grid. */
export function lineCss(line: Line | null, grid: boolean): string {
  if (line) return `${LINES[line.style]} ${ruled(line.colour)}`
  return grid ? `1px solid ${ruled(GRID_LINE)}` : '1px solid transparent'
}
