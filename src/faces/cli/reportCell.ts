import { layOutReports } from '../../report/layOutReports'
import type { ReportInput } from '../../report/reportInput'
import { zhCN } from '../../text/zhCN'
import { parseArea } from '../../workbook/address'
import type { Layout } from '../../workbook/layout'

/**
 * What a cell of a report sheet (`年度总结!C5`, `学习统计!D7`) is about, in words that `findSubject` knows: the label to its
 * left on the form, else the person of its row. Null where the text names no such cell.
 */
export function subjectOfCell(asked: string, input: ReportInput): string | null {
  const [, sheet, cell] = /^'?(.+?)'?!(.+)$/.exec(asked.trim()) ?? []
  const area = cell === undefined ? null : parseArea(cell)
  const layout = area && layOutReports(input).find((report) => report.sheet === sheet)
  if (!layout) return null
  const rows = textsOf(layout)
  return labelAt(rows, area.top, area.left) ?? personAt(rows, area.top, [zhCN.headings, input.words.headings])
}

type Texts = readonly (readonly string[])[]

function textsOf(layout: Layout): Texts {
  return Array.from(layout.rows, ({ cells }) => Array.from(cells, (cell) => String(cell?.value ?? '')))
}

/** `单位培训总人次:` → 单位培训总人次. */
function labelAt(rows: Texts, row: number, column: number): string | null {
  const label = rows[row - 1]?.slice(0, column).findLast((text) => /[:：]$/.test(text))
  return label?.slice(0, -1) ?? null
}

/** The 用户编号 of the row, else the 姓名, under whichever head stands last above it. */
function personAt(rows: Texts, row: number, headings: readonly { id: string; name: string }[]): string | null {
  const known = headings.flatMap(({ id, name }) => [id, name])
  const head = rows.slice(0, row - 1).findLast((texts) => texts.some((text) => known.includes(text)))
  const column = head && known.map((heading) => head.indexOf(heading)).find((found) => found >= 0)
  return (column === undefined ? '' : rows[row - 1]?.[column]) || null
}
