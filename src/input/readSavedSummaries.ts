import { momentOfSerial } from '../records/moment'
import { type SavedSummary, SUMMARY_FIGURES, type SummaryFigure } from '../records/savedSummary'
import { cellAt, type Grid } from '../workbook/grid'
import { SAVED_SUMMARY_HEADINGS, SAVED_SUMMARY_SHEET } from './sheets/savedSummaries'

/**
 * The summaries kept in 年度总结列表, by year; none where the workbook has no such sheet. A row without a year is no
 * summary; a figure that is no number has no value.
 */
export function readSavedSummaries(grids: readonly Grid[]): readonly SavedSummary[] {
  const grid = grids.find(({ sheet }) => sheet === SAVED_SUMMARY_SHEET)
  if (grid === undefined) return []
  const columns = new Map<string, number>()
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, 0, column)
    if (cell.kind === 'text') columns.set(cell.text, column)
  }
  const list: SavedSummary[] = []
  for (let slot = 1; slot < grid.rows.length; slot++) {
    const cell = (key: keyof typeof SAVED_SUMMARY_HEADINGS) =>
      cellAt(grid, slot, columns.get(SAVED_SUMMARY_HEADINGS[key]) ?? 0)
    const number = (key: keyof typeof SAVED_SUMMARY_HEADINGS): number | null => {
      const found = cell(key)
      return found.kind === 'number' || found.kind === 'date' ? found.value : null
    }
    const text = (key: keyof typeof SAVED_SUMMARY_HEADINGS): string => {
      const found = cell(key)
      return found.kind === 'text' ? found.text : ''
    }
    const year = number('year')
    if (year === null) continue
    const figures = Object.fromEntries(SUMMARY_FIGURES.map((name) => [name, number(name)]))
    list.push({
      year,
      name: text('name'),
      figures: figures as Record<SummaryFigure, number | null>,
      experience: text('experience'),
      overview: text('overview'),
      savedAt: momentOfSerial(number('savedAt') ?? 0),
      place: { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column: null },
    })
  }
  return list.sort((a, b) => a.year - b.year)
}
