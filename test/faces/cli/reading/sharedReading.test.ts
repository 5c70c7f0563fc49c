import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { ReadingShare } from '../../../../src/faces/cli/command/io'
import { nodeCodec } from '../../../../src/faces/cli/reading/nodeCodec'
import { readShare, readShared } from '../../../../src/faces/cli/reading/sharedReading'
import { readFile } from '../../../../src/hosts/xlsx/read/readFile'
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx'
import { zipEntries } from '../../../../src/hosts/xlsx/zip/zipEntries'
import { momentOf } from '../../../../src/records/moment'
import { sampleLayouts } from '../../../../src/sample/institute'
import type { Grid } from '../../../../src/workbook/grid'
import { listCells } from '../../../../src/workbook/gridList'
import { zipOf } from '../../../hosts/xlsx/zipOf'
import { textOf } from '../../../support/zip'

/** The other thread played in this one: its answer is copied and its arrays handed over as between threads. */
async function start(share: ReadingShare): Promise<Worker> {
  const worker = new EventEmitter()
  readShare(share).then(({ message, transfer }) => worker.emit('message', structuredClone(message, { transfer })))
  return Object.assign(worker, { terminate: async () => 0 }) as unknown as Worker
}

const institute = {
  staff: 12,
  records: 90,
  seed: 5,
  year: 2025,
  messy: true,
  window: { from: momentOf(2025, 11, 10)!, to: momentOf(2025, 12, 20)! },
}
const made = () => writeXlsx(sampleLayouts(institute), nodeCodec, { title: '', created: 0 })
const alone = (bytes: Uint8Array) => readFile('台账.xlsx', bytes, nodeCodec)
const shared = (bytes: Uint8Array) => readShared('台账.xlsx', bytes, start, {})

test('two threads read what one reads, in the workbook’s order, each text table whole', async () => {
  const bytes = await made()
  const grids = await shared(bytes)
  const told = ({ file, sheet, hidden, merges, date1904, ...grid }: Grid) => ({
    ...{ file, sheet, hidden, merges, date1904 },
    cells: listCells({ file, sheet, hidden, merges, date1904, ...grid }),
  })
  expect(grids.map(told)).toEqual((await alone(bytes)).map(told))
  expect(new Set(grids.map(({ texts }) => texts)).size).toBe(2)
})

test('a damaged sheet is refused with the same words, whichever thread meets it', async () => {
  const entries = [...(await zipEntries('台账.xlsx', await made())).entries.values()]
  const sheets = entries.filter(({ name }) => name.includes('worksheets/'))
  expect(sheets.length).toBeGreaterThan(3)
  for (const broken of sheets) {
    const bytes = zipOf(
      entries.map((entry) => ({
        name: entry.name,
        data: entry === broken ? textOf(entry).slice(0, -9) : textOf(entry),
      })),
    )
    const wanted = await alone(bytes).catch((error: unknown) => error)
    await expect(shared(bytes)).rejects.toEqual(wanted)
    expect(wanted).toMatchObject({ code: 'damaged', args: { part: broken.name } })
  }
})

test('a fault of ours in the other thread is one here', async () => {
  const broken = async () => {
    const other = Object.assign(new EventEmitter(), { terminate: async () => 0 })
    setImmediate(() => other.emit('message', { bug: 'TypeError: x' }))
    return other as unknown as Worker
  }
  await expect(readShared('台账.xlsx', await made(), broken, {})).rejects.toThrow('TypeError: x')
})

test('a list of texts is read whole, however long', async () => {
  const bytes = new TextEncoder().encode(`姓名,部门\n${'赵一凡,一部\n'.repeat(1000)}`)
  const [grid] = await readShared('人员.csv', bytes, start, {})
  expect(grid!.rows).toHaveLength(1001)
})
