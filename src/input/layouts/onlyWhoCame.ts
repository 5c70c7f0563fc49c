import { CellKind, type Grid, type GridColumn } from '../../workbook/grid'
import { type SidedList, sidedLists } from './sidedLists'

/** A sheet without the lists of people who did not come, beside or above lists of those who did. */
export interface OnlyWhoCame {
  readonly grid: Grid
  /** What stood over the lists that are left out, and where. */
  readonly leftOut: readonly { readonly text: string; readonly row: number; readonly column: number }[]
  /** Words over a list of which nobody can tell whether it came, or whose people are said to have come and not; '' for none. */
  readonly unclear: string
}

/**
 * Leaves out what words say of lists of one sheet: of 应到名单 and 实到名单, 报名 and 签到, 参加人员 and 请假人员 the ones who came stay, however the
 * lists stand to each other. A sheet without such lists is itself.
 */
export function onlyWhoCame(grid: Grid): OnlyWhoCame {
  const left: SidedList[] = []
  const kept = new Set<number>()
  let unclear = ''
  for (const lists of sidedLists(grid)) {
    const came = lists.filter(({ side }) => side === 'came')
    const others = lists.filter(({ side }) => side === 'away' || side === 'due')
    const unsaid = lists.filter(({ side }) => side === null)
    const [first] = others
    if (lists.length < 2) continue
    // Of those who were to come some are away, or a list beside has no words: who came, nothing says.
    const isOfBoth = others.some(({ side, names }) => side === 'away' && came.some((one) => meets(one.names, names)))
    const isUnsaid = came.length > 0 ? unsaid.length > 0 : others.some(({ side }) => side === 'due')
    if (isOfBoth || (isUnsaid && (unsaid.length > 0 || new Set(others.map(({ side }) => side)).size > 1)))
      unclear ||= (first ?? came[0]!).text
    if (!first || (came.length === 0 && (unsaid.length === 0 || isUnsaid))) continue
    for (const one of others) left.push(one)
    // A list without heads of its own goes by those of the one above it.
    const isWithout = came.some(({ heads, slot }) => heads.length === 0 && slot > first.slot)
    if (isWithout) for (const one of others) for (const head of one.heads) kept.add(head)
  }
  if (left.length === 0) return { grid, leftOut: [], unclear }
  return {
    grid: { ...grid, columns: grid.columns.map((column, index) => column && without(column, index + 1, left, kept)) },
    leftOut: left.map(({ text, slot, left: column }) => ({ text, row: grid.rows[slot]!, column })),
    unclear,
  }
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of others) if (some.has(one)) return true
  return false
}

function without(
  column: GridColumn,
  number: number,
  lists: readonly SidedList[],
  kept: ReadonlySet<number>,
): GridColumn {
  const own = lists.filter(({ left, right }) => left <= number && number <= right)
  if (own.length === 0) return column
  const kinds = column.kinds.slice()
  for (const { slot, end } of own)
    for (let row = slot; row < Math.min(end, kinds.length); row++) if (!kept.has(row)) kinds[row] = CellKind.empty
  return { kinds, values: column.values }
}
