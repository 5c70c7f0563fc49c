import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { findFirefox } from '../../tools/browsers.mjs'
import { readPdf } from '../support/readPdf'
import { commandLineReport } from './commandLine'
import { downloadOf, type Firefox, launchFirefox } from './firefox'

const PAGE = join(__dirname, '../../dist/xueshi.html')
const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false, window })

/** Runs in the page: waits until some element in view with exactly or just this text is there, and clicks it where asked. */
const FIND = `const [selector, text, click] = arguments
return new Promise((resolve) => {
  const look = () => {
    const all = [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0)
    const found = all.find((element) => (element.getAttribute('aria-label') ?? element.textContent).includes(text) && !element.disabled)
    if (!found) return setTimeout(look, 50)
    if (click) found.click()
    resolve(found.textContent)
  }
  look()
})`

const there = (firefox: Firefox, text: string, selector = 'span,div,p') => firefox.run(FIND, selector, text, false)
const click = (firefox: Firefox, text: string, selector = 'button') => firefox.run(FIND, selector, text, true)

const path = findFirefox()
const ready = path !== null && existsSync(PAGE)
const describeInFirefox = ready ? describe : describe.skip

describeInFirefox(`the standalone page in Firefox${ready ? '' : ' (no Firefox found; FIREFOX may name one)'}`, () => {
  let firefox: Firefox
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xueshi-book-'))
    firefox = await launchFirefox(path!)
  })

  afterAll(async () => {
    await firefox?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a workbook is opened from the disk, reported, saved, and gives the same figures on the command line', async () => {
    const book = join(folder, '台账.xlsx')
    writeFileSync(book, await writeXlsx(workbook, nodeCodec, { title: '', created: 0 }))
    await firefox.open(pathToFileURL(PAGE).href)
    await there(firefox, '选择文件', 'button')
    await firefox.choose('input[type=file]', book)
    await there(firefox, '识别出的工作表')
    await click(firefox, '执行情况', '[role=tab]')
    await click(firefox, '写入培训项目执行情况表')
    await there(firefox, '已写入 培训项目执行情况表')
    await click(firefox, '预览与打印')
    expect(await there(firefox, '共 ', '[role=status]')).toMatch(/^共 \d+ 页$/)
    // Firefox gives no fonts out: the pages are pictures, and their text lies above them.
    await click(firefox, '报表', '[role=combobox]')
    await click(firefox, '骨干人才培训情况表', '[role=option]')
    await click(firefox, '存为 PDF')
    await there(firefox, '已下载 骨干人才培训情况表 2016.pdf')
    const pdf = readPdf(await downloadOf(firefox, '骨干人才培训情况表 2016.pdf'))
    expect(pdf.pages.every(({ isPicture }) => isPicture)).toBe(true)
    expect(pdf.pages[0]!.text).toContain('骨干人才')
    await click(firefox, '返回')
    await click(firefox, '保存')
    await there(firefox, '已下载 台账.xlsx')
    const { figures } = await commandLineReport(await downloadOf(firefox, '台账.xlsx'), '2016-12-10T09:30')
    await click(firefox, '年度总结', '[role=tab]')
    const { trainingPersonTimes } = figures.summary
    await there(firefox, `${trainingPersonTimes}`, '[role=main] *, main *')
    // The policy of the single file forbids it; nothing was even tried.
    const asked = 'return performance.getEntriesByType("resource").map(({ name }) => name)'
    expect(await firefox.run(asked)).toEqual([])
  })
})
