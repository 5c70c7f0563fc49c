import { cellAt, type Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'
import { slotFrom } from '../../slots'
import type { Knowledge } from '../known/knowledge'
import { namesClass } from '../known/namedClass'

/** Panels side by side of which each has its own class's name above it, in its own columns; as they were where fewer than two have. */
export function withOwnClasses(
  grid: Grid,
  panels: readonly Reading[],
  { classes }: Pick<Knowledge, 'classes'>,
): readonly Reading[] {
  const numbersOf = ({ found }: Reading) => Array.from(found.values(), ({ number }) => number)
  // A panel begins behind the one before it: its 序号 is not read, and its title stands over that.
  const lefts = panels.map((_, index) =>
    index === 0 ? 1 : numbersOf(panels[index - 1]!).reduce((a, b) => Math.max(a, b)) + 1,
  )
  const named = panels.map(({ headerRow }, index) => {
    const last = (lefts[index + 1] ?? grid.columns.length + 1) - 1
    for (let slot = slotFrom(grid.rows, headerRow) - 1; slot >= 0; slot--)
      for (let number = lefts[index]!; number <= last; number++) {
        const cell = cellAt(grid, slot, number)
        if (cell.kind === 'text' && namesClass([cell.text], classes)) return cell.text
      }
    return null
  })
  if (new Set(named.filter((name) => name !== null)).size < 2) return panels
  return panels.map((panel, index) => (named[index] === null ? panel : { ...panel, className: named[index]! }))
}
