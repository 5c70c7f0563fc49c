import type { Policy } from '../../records/policy'
import { zhCN } from '../../text/zhCN'
import type { LayoutCell, LayoutRow } from '../../workbook/layout'
import type { Look } from '../../workbook/style'
import { type Block, heightOf, sum } from '../block'
import type { Sheet } from '../layOut'
import { stampedTable, variant } from '../look'
import { HIGHEST_ROW, lineCount, linesHeight, linesWithin, piecesOf, wholePixels } from '../measure'
import type { ReportInput } from '../reportInput'
import { formRoom, stampedSheet } from '../stamped'
import { summaryParts } from '../tables/summary'

const words = zhCN.reports
const STYLE = stampedTable(12)
const { size } = STYLE.body.font

/** 年度总结 as it was set before 0.2.0: long paragraphs cut into rows of a few lines. */
export function firstSummaryForm(input: ReportInput): Sheet {
  const { policy } = input.dataset
  const { form, figures } = summaryParts(input)
  const { room, above, tail } = formRoom(form, policy)
  const boxes = textBoxes(policy, form.widths, room - above - heightOf([figures]) - tail)
  return stampedSheet({ ...form, blocks: [figures, ...boxes] }, input)
}

/** The two texts: filling the `room` that the page has for them, or going on on further pages. */
function textBoxes({ experience, overview }: Policy, widths: readonly number[], room: number): Block[] {
  const whole = linesWithin(HIGHEST_ROW, size, PADDING)
  const texts = [
    [words.experience, experience],
    [words.overview, overview],
  ] as const
  const box = (most: number, more: number) =>
    texts.map(([label, text], index) =>
      textBox(label, text, widths, { most, more, isLast: index === texts.length - 1 }),
    )
  const free = room - heightOf(box(whole, 0))
  return free < 0 ? box(PIECE, 0) : box(whole, free / texts.length)
}

/** Lines in each row of a text that goes on on further pages: few, so that pages are well filled. */
const PIECE = 6

/**
 * A label and a text under it, a row for each paragraph, or more where a paragraph has more than `most` lines. The last row
 * is higher by `more` points.
 */
function textBox(
  label: string,
  text: string,
  widths: readonly number[],
  { most, more, isLast }: { readonly most: number; readonly more: number; readonly isLast: boolean },
): Block {
  const width = sum(widths)
  const pieces = text.split(/\r\n?|\n/).flatMap((paragraph) => piecesOf(indented(paragraph), width, size, most, most))
  const sides = { left: STYLE.outline, right: STYLE.outline }
  const head = variant(STYLE.head, { horizontal: 'left', borders: { ...sides, bottom: 'none' } })
  const rows: LayoutRow[] = [
    { height: linesHeight(1, size, 8), cells: boxCells(widths, `${label}:`, head) },
    ...pieces.map((piece, index) => {
      const height = linesHeight(lineCount(piece, width, size), size, PADDING)
      const end = index === pieces.length - 1
      const bottom = end ? (isLast ? STYLE.outline : 'thin') : 'none'
      const look = variant(STYLE.body, { vertical: 'top', borders: { ...sides, top: 'none', bottom } })
      return {
        height: end ? Math.min(HIGHEST_ROW, height + wholePixels(Math.max(0, more - 1))) : height,
        cells: boxCells(widths, piece, look),
      }
    }),
  ]
  const merges = rows.map((_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: widths.length }))
  return { rows, count: rows.length, merges, role: 'plain', keepsFirst: true }
}

/** Points above and below a paragraph together. */
const PADDING = 2

/** Two ideographs in, as Chinese paragraphs begin. */
function indented(paragraph: string): string {
  const text = paragraph.trim()
  return text === '' ? '' : `　　${text}`
}

/** The lines between merged cells are drawn as one frame. */
function boxCells(widths: readonly number[], text: string, look: Look): LayoutCell[] {
  const { left, right } = look.borders
  const inner = { left: 'none', right: 'none' } as const
  return widths.map((_, index) => ({
    value: index === 0 ? text : null,
    look: variant(look, {
      borders: { ...inner, ...(index === 0 ? { left } : {}), ...(index === widths.length - 1 ? { right } : {}) },
    }),
  }))
}
