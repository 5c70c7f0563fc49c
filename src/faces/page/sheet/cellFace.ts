import type { CSSProperties } from 'react'
import type { CellFont, CellLook, Line, LineStyle } from '../../../workbook/cellLook'
import { PIXELS } from './sizes'

/**
 * A file's cells are ink on paper, in dark themes too, as Excel shows them: what a file says of colours was chosen for that. In forced
 * colours the browser takes its own.
 */
export const PAPER = '#ffffff'
export const INK = '#000000'
export const GRID_LINE = '#d4d4d4'

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
  const lines = [font.underline === 'none' ? '' : 'underline', font.struck ? 'line-through' : ''].filter(Boolean)
  return {
    backgroundColor: fill ?? PAPER,
    color: font.colour ?? INK,
    fontFamily: familyOf(font.name),
    fontSize: `${sizeOf(font)}px`,
    alignItems: VERTICAL[vertical],
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecorationLine: lines.join(' ') } : {}),
    ...(font.underline === 'double' ? { textDecorationStyle: 'double' as const } : {}),
    ...(indent > 0 && horizontal !== 'right' ? { paddingLeft: CELL_PADDING + indent * INDENT } : {}),
    ...(indent > 0 && horizontal === 'right' ? { paddingRight: CELL_PADDING + indent * INDENT } : {}),
  }
}

/** Raised and lowered letters are two thirds as large. */
const sizeOf = ({ size, raised }: CellFont) => size * PIXELS * (raised === 'none' ? 1 : 2 / 3)

/** Of its size, at most so wide is a letter of any font: what may be so wide is measured. */
const WIDEST_LETTER = 1.25

/** Pixels that a text is at most wide. */
export const widest = (text: string, font: CellFont): number => text.length * sizeOf(font) * WIDEST_LETTER

function canvasFont(font: CellFont): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${sizeOf(font)}px ${familyOf(font.name)}`
}

/** The office's fonts by all names that machines know them under, then free ones of the same kind. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/仿宋|FangSong/i, '"仿宋","FangSong","STFangsong","Noto Serif CJK SC",serif'],
  [/楷|KaiTi/i, '"楷体","KaiTi","STKaiti","Noto Serif CJK SC",serif'],
  [/宋|SimSun/i, '"宋体","SimSun","STSong","Songti SC","Noto Serif CJK SC",serif'],
  [/黑|Hei|等线|DengXian|雅黑|YaHei/i, '"Microsoft YaHei","SimHei","PingFang SC","Noto Sans CJK SC",sans-serif'],
  [/Times|Cambria|Georgia/i, '"Liberation Serif","Noto Serif CJK SC",serif'],
]
const OTHERS = '"Carlito","Liberation Sans","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif'

/** A name of a font comes from the file: what would end it in CSS is left out. */
function familyOf(name: string): string {
  const own = name.replace(/["\\;{}<>\n]/g, '')
  return `"${own}",${FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? OTHERS}`
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
  if (line) return `${LINES[line.style]} ${line.colour}`
  return grid ? `1px solid ${GRID_LINE}` : '1px solid transparent'
}
