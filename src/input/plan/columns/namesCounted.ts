import type { Finding } from '../../../records/finding'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { amountOf } from '../../evidence/amount'
import { namesOf, namesSeveral } from '../../namesInCell'
import { listedIn } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { saysPeopleCount } from '../../vocabulary/columnHeads'
import type { Ask } from '../known/asking'
import { rowsOf, type UnreadColumn } from '../known/unreadColumns'

/** Words told of a column. */
const MOST = 3

/** Asks about a column of how many the people named in each row are (人数), where it says another number than there are names. */
export function namesCountedAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const names = reading.found.get('name')?.number
  if (names === undefined || reading.presence !== null) return []
  const { from, end } = rowsOf(grid, reading)
  return unread.flatMap(({ number, heading }) => {
    if (!saysPeopleCount(heading)) return []
    const words: string[] = []
    let several = false
    for (let slot = from; slot < end && words.length < MOST; slot++) {
      const cell = cellAt(grid, slot, names)
      const count = amountOf(cellAt(grid, slot, number))
      if (cell.kind !== 'text' || count === null || grid.columns[number - 1]!.kinds[slot] === CellKind.empty) continue
      const named = textOfCell(cell).trim()
      several ||= namesSeveral(named)
      if (named !== '' && listedIn(namesOf(named)).length !== count) words.push(`${count}（${named}）`)
    }
    // 人数 beside single names is of something else.
    return words.length === 0 || !several ? [] : [ask(number, heading, null, '', words)]
  })
}
