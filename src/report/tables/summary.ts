import type { Figure } from '../../engine/figure'
import { isOtherYear } from '../../engine/settingsYear'
import type { AnnualSummary } from '../../engine/statistics'
import { STAMPED_TITLES } from '../../input/reportTitles'
import { DEFAULT_POLICY } from '../../records/policy'
import { SUMMARY_FIGURE, SUMMARY_FORM, type SummaryFigure } from '../../records/summaryFigures'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { figureName } from '../../text/figureName'
import { zhCN } from '../../text/zhCN'
import type { LayoutCell, LayoutRow } from '../../workbook/layout'
import type { Look } from '../../workbook/style'
import { type Block, heightOf } from '../block'
import { figureValue } from '../column'
import type { Sheet } from '../layOut'
import { FORMATS, stampedTable, variant } from '../look'
import { linesHeight } from '../measure'
import { UPRIGHT } from '../paper'
import type { ReportInput } from '../reportInput'
import { formRoom, type StampedForm, stampedSheet } from '../stamped'
import { textBoxes } from '../textBoxes'

const words = zhCN.reports
const STYLE = stampedTable(12)
const { size } = STYLE.body.font

/** Label, number and unit, twice. Points. */
const WIDTHS = [124, 66, 45, 124, 66, 45]

/** 年度总结: ten figures and two texts on one upright page, on more where the texts are long. A draft until it is ready. */
export function summaryForm(input: ReportInput): Sheet {
  const { experience, overview } = input.dataset.policy
  const { form, figures } = summaryParts(input)
  const page = formRoom(form, input.dataset.policy)
  const texts = [
    { label: words.experience, text: experience },
    { label: words.overview, text: overview },
  ]
  const frame = { widths: WIDTHS, style: STYLE }
  const boxes = textBoxes(texts, frame, { ...page, above: page.above + heightOf([figures]) })
  return stampedSheet({ ...form, blocks: [figures, ...boxes] }, input)
}

/** What stands above the two texts, and the form that all stands on. */
export function summaryParts(input: ReportInput): {
  readonly form: Omit<StampedForm, 'blocks'>
  readonly figures: Block
} {
  const { year, summary } = input.statistics
  // Of another year's settings nothing is known: its form is the manual's.
  const rules = isOtherYear(input.dataset, year) ? DEFAULT_POLICY : input.dataset.policy
  return {
    form: {
      name: SHEET_NAMES.summary,
      title: STAMPED_TITLES.summary(year),
      draft: summary.state === 'draft',
      paper: UPRIGHT,
      widths: WIDTHS,
    },
    figures: figureRows(summary, (name) => figureName(name, zhCN, rules)),
  }
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
