import type { Figure } from '../../engine/figure'
import { isOtherYear } from '../../engine/settingsYear'
import type { AnnualSummary } from '../../engine/statistics'
import { STAMPED_TITLES } from '../../input/reportTitles'
import { DEFAULT_POLICY, type Policy } from '../../records/policy'
import { SUMMARY_FIGURE, SUMMARY_FORM, type SummaryFigure } from '../../records/summaryFigures'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { figureName } from '../../text/figureName'
import { zhCN } from '../../text/zhCN'
import type { LayoutCell, LayoutRow } from '../../workbook/layout'
import type { Look } from '../../workbook/style'
import { type Block, sum } from '../block'
import { figureValue } from '../column'
import type { Sheet } from '../layOut'
import { FORMATS, stampedTable, variant } from '../look'
import { HIGHEST_ROW, lineCount, linesHeight, linesWithin, piecesOf, wholePixels } from '../measure'
import { pageRoom } from '../pages'
import { UPRIGHT } from '../paper'
import type { ReportInput } from '../reportInput'
import { formHead, signOff, stampedSheet } from '../stamped'

const words = zhCN.reports
const STYLE = stampedTable(12)
const { size } = STYLE.body.font

/** Label, number and unit, twice. Points. */
const WIDTHS = [124, 66, 45, 124, 66, 45]

/** 年度总结: ten figures and two texts on one upright page, on more where the texts are long. A draft until it is ready. */
export function summaryForm(input: ReportInput): Sheet {
  const { year, summary } = input.statistics
  const { policy } = input.dataset
  const form = {
    name: SHEET_NAMES.summary,
    title: STAMPED_TITLES.summary(year),
    draft: summary.state === 'draft',
    paper: UPRIGHT,
    widths: WIDTHS,
  }
  // Of another year's settings nothing is known: its form is the manual's.
  const rules = isOtherYear(input.dataset, year) ? DEFAULT_POLICY : policy
  const figures = figureRows(summary, (name) => figureName(name, zhCN, rules))
  const around = heightOf([...formHead(form, policy), figures, ...signOff(policy, WIDTHS)])
  return stampedSheet({ ...form, blocks: [figures, ...textBoxes(policy, pageRoom(UPRIGHT) - around)] }, input)
}

/** The two texts: filling the `room` that the page has for them, or going on on further pages. */
function textBoxes({ experience, overview }: Policy, room: number): Block[] {
  const whole = linesWithin(HIGHEST_ROW, size, PADDING)
  const texts = [
    [words.experience, experience],
    [words.overview, overview],
  ] as const
  const box = (most: number, more: number) =>
    texts.map(([label, text], index) => textBox(label, text, { most, more, isLast: index === texts.length - 1 }))
  const free = room - heightOf(box(whole, 0))
  return free < 0 ? box(PIECE, 0) : box(whole, free / texts.length)
}

/** Lines in each row of a text that goes on on further pages: few, so that pages are well filled. */
const PIECE = 6

function heightOf(blocks: readonly Block[]): number {
  return sum(blocks.flatMap((block) => [...block.rows]).map((row) => row.height))
}

function figureRows(summary: AnnualSummary, nameOf: (name: SummaryFigure) => string): Block {
  const rows = SUMMARY_FORM.map((pair, row): LayoutRow => {
    const top = row === 0 ? STYLE.outline : 'thin'
    return {
      height: linesHeight(1, size, 9),
      cells: pair.flatMap((name, side) => figureCells(name, nameOf(name), summary[name], top, side)),
    }
  })
  // Label, number and unit of a figure all stand for it.
  const figureAt = (row: number, column: number) => {
    const name = SUMMARY_FORM[row - 1]?.[column <= 3 ? 0 : 1]
    return name ? { name: nameOf(name), figure: summary[name] } : null
  }
  return { rows, count: rows.length, merges: [], role: 'plain', figureAt }
}

/** Label, number and unit; the unit joins the number without a line between. */
function figureCells(
  name: SummaryFigure,
  called: string,
  figure: Figure,
  top: Look['borders']['top'],
  side: number,
): LayoutCell[] {
  const { amount } = figure
  const format = amount?.unit === 'percent' ? FORMATS.rate : amount?.unit === 'money' ? FORMATS.money : FORMATS.hours
  const left = side === 0 ? STYLE.outline : 'thin'
  const right = side === 1 ? STYLE.outline : 'thin'
  const label = variant(STYLE.head, { horizontal: 'left', borders: { top, left } })
  const number = variant(STYLE.body, { horizontal: 'right', numberFormat: format, borders: { top, right: 'none' } })
  const unit = variant(STYLE.body, { borders: { top, left: 'none', right } })
  return [
    { value: `${called}:`, look: label },
    { value: figureValue(figure), look: number },
    { value: unitText(name), look: unit },
  ]
}

function unitText(name: SummaryFigure): string {
  const { unit } = SUMMARY_FIGURE[name]
  return unit === 'percent' ? '%' : `(${zhCN.units[unit]})`
}

/**
 * A label and a text under it, a row for each paragraph, or more where a paragraph has more than `most` lines. The last row
 * is higher by `more` points.
 */
function textBox(
  label: string,
  text: string,
  { most, more, isLast }: { readonly most: number; readonly more: number; readonly isLast: boolean },
): Block {
  const width = sum(WIDTHS)
  const pieces = text.split(/\r\n?|\n/).flatMap((paragraph) => piecesOf(indented(paragraph), width, size, most, most))
  const sides = { left: STYLE.outline, right: STYLE.outline }
  const head = variant(STYLE.head, { horizontal: 'left', borders: { ...sides, bottom: 'none' } })
  const rows: LayoutRow[] = [
    { height: linesHeight(1, size, 8), cells: boxCells(`${label}:`, head) },
    ...pieces.map((piece, index) => {
      const height = linesHeight(lineCount(piece, width, size), size, PADDING)
      const end = index === pieces.length - 1
      const bottom = end ? (isLast ? STYLE.outline : 'thin') : 'none'
      const look = variant(STYLE.body, { vertical: 'top', borders: { ...sides, top: 'none', bottom } })
      return {
        height: end ? Math.min(HIGHEST_ROW, height + wholePixels(Math.max(0, more - 1))) : height,
        cells: boxCells(piece, look),
      }
    }),
  ]
  const merges = rows.map((_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: WIDTHS.length }))
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
function boxCells(text: string, look: Look): LayoutCell[] {
  const { left, right } = look.borders
  const inner = { left: 'none', right: 'none' } as const
  return WIDTHS.map((_, index) => ({
    value: index === 0 ? text : null,
    look: variant(look, {
      borders: { ...inner, ...(index === 0 ? { left } : {}), ...(index === WIDTHS.length - 1 ? { right } : {}) },
    }),
  }))
}
