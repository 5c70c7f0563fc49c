import { SUMMARY_FIGURES } from '../../../records/summaryFigures'
import { figureAt } from '../../../report/figureAt'
import { layOutReports } from '../../../report/layOutReports'
import type { ReportInput } from '../../../report/reportInput'
import { zhCN } from '../../../text/zhCN'
import { parseArea } from '../../../workbook/address'
import type { Subject } from './subject'

/** What a cell of a report sheet (`年度总结!C5`, `机构统计!F4`) shows; null where the text names no such cell, or it shows no figure. */
export function subjectOfCell(asked: string, input: ReportInput): Subject | null {
  const place = askedCell(asked)
  const shown = place && figureAt(place.sheet, place.row, place.column, input)
  if (!shown) return null
  const summary = SUMMARY_FIGURES.find((name) => input.statistics.summary[name] === shown.figure)
  return summary ? { kind: 'figure', name: summary, figure: shown.figure } : { kind: 'cell', key: shown.name, ...shown }
}

/** The 用户编号, else the 姓名, of the person whom the row of a cell is about; null where it is about nobody. */
export function personOfCell(asked: string, input: ReportInput): string | null {
  const place = askedCell(asked)
  const layout = place && layOutReports(input).find((report) => report.sheet === place.sheet)
  if (!layout) return null
  const rows = Array.from(layout.rows, ({ cells }) => Array.from(cells, (cell) => String(cell?.value ?? '')))
  const known = [zhCN.headings, input.words.headings].flatMap(({ id, name }) => [id, name])
  const head = rows.slice(0, place.row - 1).findLast((texts) => texts.some((text) => known.includes(text)))
  const column = head && known.map((heading) => head.indexOf(heading)).find((found) => found >= 0)
  return (column === undefined ? '' : rows[place.row - 1]?.[column]) || null
}

/** A cell by the sheet's name, row and column from 1. */
export interface AskedCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The cell that the text names, so that it is not taken for somebody's name; null where it names none. */
export function askedCell(asked: string): AskedCell | null {
  const [, sheet, cell] = /^'?(.+?)'?!(.+)$/.exec(asked.trim()) ?? []
  const area = cell === undefined ? null : parseArea(cell)
  return area && { sheet: sheet!, row: area.top, column: area.left }
}
