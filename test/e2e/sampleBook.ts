import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import type { OpenedPage } from './standalonePage'

export const NOW = '2016-12-10T09:30'
const span = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false, window: span })
const written = writeXlsx(workbook, nodeCodec, { title: '', created: 0 })

/** The workbook that is opened on the page; written once for all tests of a file. */
export const sample = () => written

/** Opens the sample and waits until it is read. */
export async function opened(page: OpenedPage): Promise<void> {
  await page.choose('选择文件', [{ name: '台账.xlsx', bytes: await sample() }])
  await read(page)
}

export async function read({ page }: OpenedPage): Promise<void> {
  await page.getByText('识别出的工作表').waitFor()
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' })
}
