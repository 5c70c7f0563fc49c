import { type Area, areaName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'

/** Changes of cells one below another that are written alike, as one range. */
export interface CellRun {
  readonly sheet: string
  readonly area: Area
  /** From the top. */
  readonly values: readonly SheetChange['value'][]
  /** Where the look comes from: a range of the same size beside it, or one cell; null where each cell keeps its own. */
  readonly like: { readonly area: Area; readonly isBeside: boolean } | null
}

/** The runs that changes make: of a column filled from top to bottom there is one, however many rows it has. */
export function cellRuns(changes: readonly SheetChange[]): readonly CellRun[] {
  const last = new Map(changes.map((change) => [`${change.sheet}!${change.column}!${change.row}`, change]))
  const sorted = [...last.values()].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  )
  const groups: SheetChange[][] = []
  for (const change of sorted) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (before && before.row + 1 === change.row && kindOf(before) === kindOf(change)) group!.push(change)
    else groups.push([change])
  }
  return groups.map((group) => {
    const [{ sheet, column, row, like }] = group as [SheetChange]
    const area = { top: row, bottom: row + group.length - 1, left: column, right: column }
    const isBeside = like?.row === row && like.column !== column
    const from = like && {
      isBeside,
      area: { top: like.row, bottom: isBeside ? area.bottom : like.row, left: like.column, right: like.column },
    }
    return { sheet, area, values: group.map(({ value }) => value), like: from ?? null }
  })
}

/** The range of a run in its sheet, told apart from all others of the workbook. */
export function runName({ sheet, area }: Pick<CellRun, 'sheet' | 'area'>): string {
  return `${sheet}!${areaName(area)}`
}

function kindOf({ sheet, column, row, value, like }: SheetChange): string {
  const look = !like
    ? ''
    : like.row === row && like.column !== column
      ? `beside ${like.column}`
      : `${like.row} ${like.column}`
  return `${sheet} ${column} ${typeof value === 'number'} ${look}`
}
