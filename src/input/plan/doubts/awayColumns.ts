import { cellAt, type Grid } from '../../../workbook/grid'
import { titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { sideOf } from '../../vocabulary/sides'
import { listWord } from '../../vocabulary/turnedAway'
import { rowsOf, unreadColumns } from '../known/unreadColumns'

/** A cell of a table of classes that names who was away. */
interface AwayCell {
  readonly text: string
  /** The class's name, as written. */
  readonly className: string
  /** From 1. */
  readonly row: number
}

/** What stands under 请假人员, 缺席名单 in a table of classes, with the class of each row; of rows below a class's own, that class. */
export function awayCells(grid: Grid, reading: Reading): readonly AwayCell[] {
  if (reading.kind !== 'classes' || reading.slots !== null) return []
  const columns = unreadColumns(grid, [reading]).filter(({ heading }) => saysAway(heading))
  if (columns.length === 0) return []
  const { from, end } = rowsOf(grid, reading)
  const name = reading.found.get('name')!.number
  const found: AwayCell[] = []
  let className = ''
  for (let slot = from; slot < end; slot++) {
    className = textOfCell(cellAt(grid, slot, name)).trim() || className
    for (const { number } of columns) {
      const text = textOfCell(cellAt(grid, slot, number)).trim()
      if (text !== '' && titleKey(className) !== '') found.push({ text, className, row: grid.rows[slot]! })
    }
  }
  return found
}

function saysAway(heading: string): boolean {
  if (sideOf(heading) === 'away') return true
  const word = listWord(heading)
  return word.says === 'no' && word.why === 'absent'
}
