import { zhCN } from '../text/zhCN'
import type { Area } from '../workbook/address'
import type { LayoutCell, LayoutRow } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { type Block, sum } from './block'
import { type TableStyle, variant } from './look'
import { cutAfter, HIGHEST_ROW, lineCount, linesHeight, linesWithin, wholePixels } from './measure'
import { type Flowing, overPages, type PageRoom } from './overPages'

/** A label and the text under it, in a frame across all columns. */
export interface LabelledText {
  readonly label: string
  readonly text: string
}

/** The columns that the frames span, in points, and how they look. */
interface Frame {
  readonly widths: readonly number[]
  readonly style: TableStyle
}

/** Points above and below a paragraph together, and a label. */
const [PADDING, LABEL_PADDING] = [2, 8]

/**
 * Frames below each other, a row for each paragraph. On one page they fill it; else they go on on the next, paragraphs cut where
 * the page ends, under the label and （续）.
 */
export function textBoxes(
  texts: readonly LabelledText[],
  frame: Frame,
  page: Omit<PageRoom, 'repeated'>,
): readonly Block[] {
  const paragraphs = texts.flatMap(({ label, text }) =>
    text.split(/\r\n?|\n/).map((one, index) => paragraph(frame, index === 0 ? label : null, indented(one))),
  )
  const boxOf = texts.flatMap(({ text }, box) => text.split(/\r\n?|\n/).map(() => box))
  const repeated = labelHeight(frame)
  const placed = overPages(paragraphs, { ...page, repeated }, { spare: 0, highest: Number.POSITIVE_INFINITY })
  const isOnePage = placed.every(({ startsPage }) => !startsPage)
  const free = page.room - page.above - page.tail - sum(placed.map(({ item }) => item.height))
  return texts.map(({ label }, box): Block => {
    const own = placed.filter(({ of }) => boxOf[of] === box)
    const rows: LayoutRow[] = []
    const merges: Area[] = []
    const add = (added: readonly LayoutRow[]) => {
      merges.push({ top: rows.length + 1, left: 1, bottom: rows.length + added.length, right: frame.widths.length })
      rows.push(...added)
    }
    const pageStarts = new Set<number>()
    for (const [at, { item, startsPage }] of own.entries()) {
      if (startsPage) pageStarts.add(rows.length + 1)
      const head = item.label ?? (startsPage ? zhCN.reports.continued(label) : null)
      if (head !== null) add([labelRow(frame, head)])
      const isEnd = at === own.length - 1
      const bottom = isEnd ? (box === texts.length - 1 ? frame.style.outline : 'thin') : 'none'
      const more = isEnd && isOnePage ? wholePixels(Math.max(0, free / texts.length - 1)) : 0
      add(textRows(frame, item, bottom, more))
    }
    return { rows, count: rows.length, merges, role: 'plain', keepsFirst: true, pageStarts }
  })
}

/** A paragraph, with the label that stands above it where it is the first. */
interface Paragraph extends Flowing<Paragraph> {
  readonly label: string | null
  readonly text: string
  /** Of the text alone. */
  readonly textHeight: number
}

function paragraph(frame: Frame, label: string | null, text: string): Paragraph {
  const width = sum(frame.widths)
  const { size } = frame.style.body.font
  const textHeight = linesHeight(lineCount(text, width, size), size, PADDING)
  const above = label === null ? 0 : labelHeight(frame)
  return {
    label,
    text,
    textHeight,
    height: above + textHeight,
    cut(room) {
      const lines = linesWithin(room - above - PIXEL, size, PADDING)
      const parts = cutAfter(text, width, size, lines)
      return parts && [paragraph(frame, label, parts[0]), paragraph(frame, null, parts[1])]
    },
  }
}

/** Heights are rounded up to whole pixels of a screen. */
const PIXEL = 0.75

const labelHeight = ({ style }: Frame) => linesHeight(1, style.body.font.size, LABEL_PADDING)

function labelRow(frame: Frame, label: string): LayoutRow {
  const { head, outline } = frame.style
  const look = variant(head, { horizontal: 'left', borders: { left: outline, right: outline, bottom: 'none' } })
  return { height: labelHeight(frame), cells: boxCells(frame, `${label}:`, look) }
}

/** The rows of a paragraph, merged into one: a text higher than a row can be takes several. */
function textRows(
  frame: Frame,
  { text, textHeight }: Paragraph,
  bottom: Look['borders']['bottom'],
  more: number,
): readonly LayoutRow[] {
  const { body, outline } = frame.style
  const count = Math.ceil(textHeight / HIGHEST_ROW)
  const each = wholePixels(textHeight / count)
  const last = Math.min(HIGHEST_ROW, textHeight - each * (count - 1) + more)
  return Array.from({ length: count }, (_, index) => {
    const borders = {
      left: outline,
      right: outline,
      top: 'none',
      bottom: index === count - 1 ? bottom : 'none',
    } as const
    const height = index === count - 1 ? last : each
    return { height, cells: boxCells(frame, index === 0 ? text : '', variant(body, { vertical: 'top', borders })) }
  })
}

/** Two ideographs in, as Chinese paragraphs begin. */
function indented(paragraph: string): string {
  const text = paragraph.trim()
  return text === '' ? '' : `　　${text}`
}

/** The lines between merged cells are drawn as one frame. */
function boxCells({ widths }: Frame, text: string, look: Look): LayoutCell[] {
  const { left, right } = look.borders
  const inner = { left: 'none', right: 'none' } as const
  return widths.map((_, index) => ({
    value: index === 0 && text !== '' ? text : null,
    look: variant(look, {
      borders: { ...inner, ...(index === 0 ? { left } : {}), ...(index === widths.length - 1 ? { right } : {}) },
    }),
  }))
}
