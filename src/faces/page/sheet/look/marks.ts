import { type Finding, isQuestion } from '../../../../records/finding'
import { severityOf } from '../../../../records/severity'
import type { CellPlace } from '../place/moves'

/** How grave the gravest of a cell's findings is; a question is one of its own kind. */
export type MarkKind = 'error' | 'question' | 'warning' | 'info'

export interface Mark {
  readonly row: number
  /** null for a finding of a whole row, which is marked at the row's head. */
  readonly column: number | null
  readonly kind: MarkKind
  readonly findings: readonly Finding[]
}

/** A sheet's marks, by row and column. */
export interface SheetMarks {
  readonly byRow: ReadonlyMap<number, readonly Mark[]>
  /** In the order in which the keys go through them: row after row, in each the row's own first. */
  readonly inOrder: readonly Mark[]
}

export const NO_MARKS: SheetMarks = { byRow: new Map(), inOrder: [] }

const GRAVEST: readonly MarkKind[] = ['error', 'question', 'warning', 'info']

/** The findings and questions of all sheets as marks in their cells, by `sheetKey`. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<string, { row: number; column: number | null; findings: Finding[] }>>()
  for (const found of findings) {
    const { place } = found
    if (!place) continue
    const key = sheetKey(place.file, place.sheet)
    const cells = sheets.get(key) ?? sheets.set(key, new Map()).get(key)!
    const cell = `${place.row} ${place.column}`
    const known = cells.get(cell)
    if (known) known.findings.push(found)
    else cells.set(cell, { row: place.row, column: place.column, findings: [found] })
  }
  return new Map([...sheets].map(([key, cells]) => [key, sheetMarks([...cells.values()])]))
}

/** What marks of a sheet are found by; names of sheets hold no line ends. */
export const sheetKey = (file: string, sheet: string) => `${file}\n${sheet}`

function sheetMarks(cells: readonly Omit<Mark, 'kind'>[]): SheetMarks {
  const marks = cells.map((cell): Mark => ({ ...cell, kind: kindOf(cell.findings) }))
  const inOrder = marks.sort((one, other) => one.row - other.row || (one.column ?? 0) - (other.column ?? 0))
  const byRow = new Map<number, Mark[]>()
  for (const mark of inOrder) {
    const row = byRow.get(mark.row)
    if (row) row.push(mark)
    else byRow.set(mark.row, [mark])
  }
  return { byRow, inOrder }
}

function kindOf(findings: readonly Finding[]): MarkKind {
  const kinds = findings.map((found): MarkKind => (isQuestion(found) ? 'question' : severityOf(found)))
  return GRAVEST.find((kind) => kinds.includes(kind))!
}

/** The marks of a cell, and those of its row. */
export function marksAt({ byRow }: SheetMarks, { row, column }: CellPlace): readonly Mark[] {
  return byRow.get(row)?.filter((mark) => mark.column === column || mark.column === null) ?? []
}

/**
 * The mark that the key leads to from a cell: the next one (or, `back`, the one before) on its sheet, else on the sheets behind it in
 * their order, round to where it began; null where there is none but where the cell is. As long as there are errors and questions it
 * leads to these alone. `sheets` are the keys of all sheets.
 */
export function nextMark(
  marks: ReadonlyMap<string, SheetMarks>,
  sheets: readonly string[],
  from: CellPlace & { readonly key: string },
  back: boolean,
): { readonly key: string; readonly mark: Mark } | null {
  const isUrgent = ({ kind }: Mark) => kind === 'error' || kind === 'question'
  const hasUrgent = [...marks.values()].some(({ inOrder }) => inOrder.some(isUrgent))
  const marksIn = (key: string) => {
    const inOrder = marks.get(key)?.inOrder ?? []
    return hasUrgent ? inOrder.filter(isUrgent) : inOrder
  }
  const here = marksIn(from.key)
  const orderOf = (mark: Mark) => compare({ row: mark.row, column: mark.column ?? 1 }, from)
  const beside = back ? here.findLast((mark) => orderOf(mark) < 0) : here.find((mark) => orderOf(mark) > 0)
  if (beside) return { key: from.key, mark: beside }
  const at = sheets.indexOf(from.key)
  for (let step = 1; step <= sheets.length; step++) {
    const key = sheets[(at + (back ? sheets.length * 2 - step : step)) % sheets.length]!
    const inOrder = marksIn(key)
    const mark = back ? inOrder.at(-1) : inOrder[0]
    if (mark && !(key === from.key && orderOf(mark) === 0)) return { key, mark }
  }
  return null
}

const compare = (one: CellPlace, other: CellPlace) => one.row - other.row || one.column - other.column
