import { type Finding, finding } from '../../../records/finding'
import { NOT_READ, ofTable } from '../../../state/answerWords'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { titleBlock } from '../../layouts/labels'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf } from '../known/asking'
import type { Table } from '../known/looked'
import { rowsOf } from '../known/unreadColumns'

/** 2024年参加人员, 上年度培训班; 2024版 and 截至2024年底 say nothing of the rows. */
const OTHER_YEAR = /(20\d\d)\s*年(?!版|底)/
const NEAR_YEAR = /[上去前明下次]一?年度?|往年|历年/

/**
 * Asks about each of several tables of one sheet whose own title says another year than the workbook's (三、2024年参加人员), unless its rows
 * say their year themselves.
 */
export function sectionYearsAsked(
  grid: Grid,
  tables: readonly Table[],
  year: number | null,
  { kind, tables: answered }: Pick<SheetAnswers, 'kind' | 'tables'>,
): Finding[] {
  const parts = new Set(tables.flatMap(({ section, reading }) => (reading?.layout === 'list' ? [section.from] : [])))
  if (kind !== undefined || year === null || parts.size < 2) return []
  return tables.flatMap(({ section, reading, view }) => {
    if (reading?.layout !== 'list' || view || reading.kind === 'settings' || reading.kind === 'staff') return []
    const title = titleBlock(grid, section.from, slotFrom(grid.rows, reading.headerRow)).texts.find((text) => {
      const [, said] = OTHER_YEAR.exec(text) ?? []
      return said === undefined ? NEAR_YEAR.test(text) : Number(said) !== year
    })
    if (title === undefined || answered.has(title)) return []
    const [, said = null] = OTHER_YEAR.exec(title) ?? []
    if (reading.found.has('year') || allOfYear(grid, reading, said)) return []
    const place = { file: grid.file, sheet: grid.sheet, row: reading.headerRow, column: null }
    const choices = choicesOf(grid, null, [ofTable(title, NOT_READ), nameOfKind(reading.kind)])
    return [finding('question-note', place, { text: title.slice(0, 40), choices })]
  })
}

/** Whether all days of a table's rows are of the year that its title says: as other years they count nowhere. */
function allOfYear(grid: Grid, reading: NonNullable<Table['reading']>, said: string | null): boolean {
  const start = reading.found.get('start')?.number
  if (start === undefined || said === null) return false
  const { from, end } = rowsOf(grid, reading)
  let days = 0
  for (let slot = from; slot < end; slot++) {
    const cell = cellAt(grid, slot, start)
    if (grid.columns[start - 1]?.kinds[slot] === CellKind.empty) continue
    const text = textOfCell(cell)
    if (!text.includes(said)) return false
    days++
  }
  return days > 0
}
