import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { textOfCell } from '../sheetText'
import { type ClassForm, type FormField, meaningOfLabel } from './classForms'

/** So many labels below one another are a list of classes turned on its side, and nothing else. */
const LEAST = 4

/** A list of classes turned on its side: labels down a column (培训名称, 开始时间, 学时 …), a class a column beside it, two at least. */
export function turnedClasses(grid: Grid): readonly ClassForm[] {
  for (let number = 1; number <= Math.min(grid.columns.length, 2); number++) {
    const labels = labelsDown(grid, number)
    const name = labels.find(({ key }) => key === 'name')
    if (!name || labels.length < LEAST) continue
    const columns: number[] = []
    for (let column = number + 1; column <= grid.columns.length; column++) {
      if (!grid.columns[column - 1]?.kinds[name.slot]) break
      if (meaningOfLabel(textOfCell(cellAt(grid, name.slot, column)))) return []
      columns.push(column)
    }
    // A second column of labels makes it one class's form.
    const isForm = columns.some((column) => labels.some(({ slot }) => isLabel(grid, slot, column)))
    if (columns.length < 2 || isForm) continue
    return columns.map((column) => new Map(labels.map((label) => [label.key, { ...label, number: column }])))
  }
  return []
}

/** The labels of a column, the first of each key. */
function labelsDown(grid: Grid, number: number): readonly FormField[] {
  const fields = new Map<string, FormField>()
  for (let slot = 0; slot < Math.min(grid.rows.length, MOST_ROWS); slot++) {
    if (grid.columns[number - 1]?.kinds[slot] !== CellKind.text) continue
    const label = textOfCell(cellAt(grid, slot, number)).trim()
    const meaning = meaningOfLabel(label)
    if (meaning && !fields.has(meaning.key)) fields.set(meaning.key, { ...meaning, label, slot, number })
  }
  return [...fields.values()]
}

/** A class has no more lines. */
const MOST_ROWS = 40

function isLabel(grid: Grid, slot: number, column: number): boolean {
  return (
    grid.columns[column - 1]?.kinds[slot] === CellKind.text &&
    meaningOfLabel(textOfCell(cellAt(grid, slot, column))) !== null
  )
}
