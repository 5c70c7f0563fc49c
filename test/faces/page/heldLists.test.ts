import { heldLists, type ListPiece, sentLists } from '../../../src/faces/page/worker/heldLists'
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import { readMemory } from '../../../src/input/readMemory'
import type { ReadData } from '../../../src/run'
import { sampleLayouts } from '../../../src/sample/institute'
import type { Cell, Grid } from '../../../src/workbook/grid'
import { withCells } from '../../../src/workbook/gridChange'

type Send = ReturnType<typeof sentLists>

/** Has an answer cross as messages do. */
function cross(read: ReadData, send: Send, begin: ReturnType<typeof heldLists>) {
  const hearing = begin()
  const pieces: ListPiece[] = []
  const answer = send(read, hearing.holds, (piece) => pieces.push(structuredClone(piece)))
  for (const piece of pieces) hearing.take(piece)
  return { got: hearing.whole(structuredClone(answer)), sent: pieces.flatMap(({ items }) => items).length }
}

let grids: readonly Grid[]
beforeAll(async () => {
  const book = memoryWorkbook('')
  await book.write(sampleLayouts({ staff: 5_100, records: 900, seed: 5, year: 2016, messy: true }))
  grids = await book.read()
})

function typed(sheet: string, row: number, column: number, cell: Cell): readonly Grid[] {
  return grids.map((grid) => (grid.sheet === sheet ? withCells(grid, [{ row, column, cell }]) : grid))
}

test('what was read arrives whole, and after an edit only what is another is sent', async () => {
  const [send, begin, memory] = [sentLists(), heldLists(), readMemory()]
  const first = await readDataset(grids, { memory })
  const before = cross(first, send, begin)
  expect(before.got).toEqual(first)
  expect(before.sent).toBeGreaterThan(5_100)

  const changed = typed('实际参会人员', 3, 1, { kind: 'text', text: grids[0]!.texts[0]! })
  const second = await readDataset(changed, { memory })
  const after = cross(second, send, begin)
  expect(after.got).toEqual(await readDataset(changed))
  expect(after.sent).toBeLessThan(before.sent / 20)
  expect(after.got.dataset.people).toBe(before.got.dataset.people)

  const third = await readDataset(typed('人员', 3, 2, { kind: 'text', text: '欧阳某某' }), { memory })
  const renamed = cross(third, send, begin)
  expect(renamed.got).toEqual(third)
  expect(renamed.got.dataset.people).not.toEqual(before.got.dataset.people)
})

test('another worker, or an answer that never came whole, has all sent again', async () => {
  const begin = heldLists()
  const read = await readDataset(grids)
  const known = sentLists()
  cross(read, known, begin)
  expect(cross(read, sentLists(), begin)).toMatchObject({ got: read, sent: expect.any(Number) })
  // The page has what the other worker sent.
  expect(cross(read, known, begin).got).toEqual(read)

  const lost = begin()
  known(read, lost.holds, () => {})
  const { got, sent } = cross(read, known, begin)
  expect(got).toEqual(read)
  expect(sent).toBeGreaterThan(5_100)
})
