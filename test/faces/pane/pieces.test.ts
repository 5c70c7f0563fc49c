import { answersOf, receivedGrids, receivedLists, sendGrids } from '../../../src/faces/pane/worker/pieces'
import type { DataRequest } from '../../../src/faces/pane/worker/protocol'
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import type { ReadData } from '../../../src/run'
import { sampleLayouts } from '../../../src/sample/institute'

const quiet = new AbortController().signal
const layouts = sampleLayouts({ staff: 5_100, records: 900, seed: 5, year: 2016, messy: true })

test('sheets that go to the worker in pieces, and what was read of them that comes back so, arrive whole', async () => {
  const book = memoryWorkbook('')
  await book.write(layouts)
  const grids = await book.read()
  const requests: DataRequest[] = []
  await sendGrids(7, grids, (request) => requests.push(structuredClone(request)), quiet)
  const there = receivedGrids()
  for (const request of requests)
    if ('texts' in request) there.texts(request.list, request.texts)
    else if ('grid' in request) there.grid(request.list, request.grid)
  expect(there.grids).toEqual(grids)
  // What grids share is sent once.
  expect(new Set(there.grids.map(({ texts }) => texts)).size).toBe(new Set(grids.map(({ texts }) => texts)).size)

  const read = await readDataset(there.grids, { answers: [] })
  const back = receivedLists()
  let answered: ReadData | null = null
  const answers = [...answersOf(7, read)]
  for (const answer of answers)
    if ('items' in answer) back.add(answer.name, answer.items)
    else if ('read' in answer && 'dataset' in answer.read) answered = back.whole(answer.read)
  expect(answered).toEqual(read)
  expect(answers.filter((answer) => 'items' in answer && answer.name === 'people')).toHaveLength(2)
})

test('what is cancelled is not sent to its end', async () => {
  const book = memoryWorkbook('')
  await book.write(layouts)
  const controller = new AbortController()
  let sent = 0
  const sending = sendGrids(
    1,
    await book.read(),
    () => {
      sent++
      controller.abort()
    },
    controller.signal,
  )
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(sent).toBe(1)
})
