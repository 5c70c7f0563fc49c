import type { Border, Look } from '../workbook/style'

/*
 * Every look that a report has. Stamped tables follow print.md: 小标宋 for titles (宋体 in bold, since few machines have
 * it), 黑体 for heads, 仿宋 for what is read. Working sheets are looked at on the screen.
 */

const THIN = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const
const NONE = { top: 'none', right: 'none', bottom: 'none', left: 'none' } as const

const PLAIN: Look = {
  font: { name: '仿宋', size: 12, bold: false, colour: '000000', underline: false },
  fill: null,
  borders: NONE,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  numberFormat: 'General',
}

/** How numbers are shown (domain.md §1). Texts need no format of their own: Excel shows long ones under `@` as ####. */
export const FORMATS = {
  text: 'General',
  count: '0',
  /** Hours in stamped tables: at most two places, no trailing noughts. Numbers are rounded before. */
  hours: 'General',
  money: '0.0#####',
  rate: '0.00;-0.00;0.0',
} as const

/** A number with so many decimals, whatever it is: what all numbers of a column of a stamped table have. */
export function fixedFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

/** The same in working sheets, a little off the line on the right; hours with their points below each other, a dash for none. */
export const COLUMN_FORMATS = {
  count: '0_ ',
  hours: '0.00_ ;-0.00_ ;"-"_ ',
  money: '0.0#####_ ',
  rate: '0.00_ ;-0.00_ ;0.0_ ',
} as const

/** The looks of one table, and how much room its rows leave around the text (points, above and below together). */
export interface TableStyle {
  readonly head: Look
  readonly body: Look
  /** Around the whole table. */
  readonly outline: Border
  readonly padding: number
}

/** A stamped table with a body, and heads, of that size in points. */
export function stampedTable(size: number, headSize = size): TableStyle {
  return {
    head: { ...PLAIN, font: { ...PLAIN.font, name: '黑体', size: headSize }, borders: THIN, horizontal: 'center' },
    body: { ...PLAIN, font: { ...PLAIN.font, size }, borders: THIN },
    outline: 'medium',
    padding: 6,
  }
}

const SCREEN: Look = { ...PLAIN, font: { ...PLAIN.font, name: '等线', size: 10.5 } }

export const WORKING_TABLE: TableStyle = {
  head: { ...SCREEN, font: { ...SCREEN.font, bold: true }, fill: 'DDEBF7', borders: THIN, horizontal: 'center' },
  body: { ...SCREEN, borders: THIN },
  outline: 'thin',
  padding: 3,
}

/** Grounds of working sheets: what is wrong, and what is worth a look. Never without words that say the same. */
export const GROUND = { bad: 'FFC7CE', look: 'FFEB9C', good: 'E2EFDA' } as const

/** Colours of a chart's bars, so different in lightness that grey print tells them apart (test/report/charts.test.ts). */
export const CHART_COLOURS = { dark: '1F4E79', light: 'BDD7EE' } as const

export const LOOKS = {
  title: { ...PLAIN, font: { ...PLAIN.font, name: '宋体', size: 22, bold: true }, horizontal: 'center' },
  unitLine: { ...PLAIN, font: { ...PLAIN.font, size: 14 } },
  signOff: PLAIN,
  workingTitle: { ...SCREEN, font: { ...SCREEN.font, size: 16, bold: true } },
  section: { ...SCREEN, font: { ...SCREEN.font, size: 12, bold: true }, vertical: 'bottom' },
  note: { ...SCREEN, font: { ...SCREEN.font, colour: '404040' } },
} as const satisfies Record<string, Look>

/** What makes one cell of a table look different from the rest of its table. */
export interface Difference {
  readonly horizontal?: Look['horizontal']
  readonly vertical?: Look['vertical']
  readonly numberFormat?: string
  readonly wrap?: boolean
  readonly fill?: string | null
  readonly link?: boolean
  readonly borders?: Partial<Look['borders']>
}

const known = new WeakMap<Look, Map<string, Look>>()

/** A look with differences. The same question gets the same object, so that hosts may keep looks by identity. */
export function variant(look: Look, { borders, link, ...rest }: Difference): Look {
  const key = JSON.stringify([borders, link, rest])
  const variants = known.get(look) ?? new Map<string, Look>()
  known.set(look, variants)
  let found = variants.get(key)
  if (!found) {
    const font = link ? { ...look.font, colour: '0563C1', underline: true } : look.font
    found = { ...look, ...rest, font, borders: { ...look.borders, ...borders } }
    variants.set(key, found)
  }
  return found
}
