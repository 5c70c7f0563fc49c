import { momentOfSerial } from '../records/moment'
import { type SavedSummary, SUMMARY_FIGURES, type SummaryFigure } from '../records/savedSummary'
import { cellAt, type Grid } from '../workbook/grid'
import { possibleSerial } from './cells/moments'
import { SAVED_SUMMARY_HEADINGS, SAVED_SUMMARY_SHEET } from './sheets/savedSummaries'

/**
 * The summaries kept in 年度总结列表, by year; none where the workbook has no such sheet. A row without a year is no
 * summary; a figure that is no number has no value, and a time that is no date is the first of the calendar.
 */
export function readSavedSummaries(grids: readonly Grid[]): readonly SavedSummary[] {
  const grid = grids.find(({ sheet }) => sheet === SAVED_SUMMARY_SHEET)
  if (grid === undefined) return []
  const columns = headColumns(grid)
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
    const savedAt = number('savedAt') ?? 0
    const figures = Object.fromEntries(SUMMARY_FIGURES.map((name) => [name, number(name)]))
    list.push({
      year,
      name: text('name'),
      figures: figures as Record<SummaryFigure, number | null>,
      experience: text('experience'),
      overview: text('overview'),
      savedAt: momentOfSerial(possibleSerial(savedAt) ? savedAt : 0),
      place: { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column: null },
    })
  }
  return list.sort((a, b) => a.year - b.year)
}

/** What a cell of 年度总结列表 says of a summary, by row and column from 1; null for a cell that says nothing of one. */
export function savedSummaryCell(
  grids: readonly Grid[],
  row: number,
  column: number,
): { readonly saved: SavedSummary; readonly says: keyof typeof SAVED_SUMMARY_HEADINGS } | null {
  const grid = grids.find(({ sheet }) => sheet === SAVED_SUMMARY_SHEET)
  const saved = readSavedSummaries(grids).find(({ place }) => place?.row === row)
  if (!grid || !saved) return null
  const columns = headColumns(grid)
  const says = Object.entries(SAVED_SUMMARY_HEADINGS).find(([, heading]) => columns.get(heading) === column)
  return says ? { saved, says: says[0] as keyof typeof SAVED_SUMMARY_HEADINGS } : null
}

function headColumns(grid: Grid): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, 0, column)
    if (cell.kind === 'text') columns.set(cell.text, column)
  }
  return columns
}
