import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../src/hosts/xlsx/read/readFile'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { axeFindings } from './axe'
import { NOW } from './sampleBook'
import { describePage, type GivenFile, type OpenedPage, usePage } from './standalonePage'

const span = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const made = (year: number, seed: number) =>
  writeXlsx(sampleLayouts({ staff: 12, records: 60, seed, year, messy: false, window: span }), nodeCodec, {
    title: '',
    created: 0,
  })

/** Keeps a picture where `KEEP_SHOTS` names a folder. */
async function shot({ page }: OpenedPage, name: string): Promise<void> {
  const folder = process.env.KEEP_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Chooses files; 选择文件 stands beside 选择文件夹. */
async function choose({ page }: OpenedPage, button: string, files: readonly GivenFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const mimeType = 'application/octet-stream'
  await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })))
}

/** Drops a folder of these files, by their paths in it, onto the page. */
async function drop({ page }: OpenedPage, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'academy-'))
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  folders.push(folder)
  const browser = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describePage('院汇总 on the standalone page', () => {
  const open = usePage()

  test('workbooks are read, told of and added up; one opens beside the table, and each has its letter', async () => {
    const sheet = await open({ origin: 'file', now: NOW, width: 1024, height: 768 })
    const { page } = sheet
    await page.getByRole('button', { name: '院汇总', exact: true }).click()
    await page.getByRole('heading', { name: '院汇总' }).waitFor()
    await choose(sheet, '选择文件', [
      { name: '甲.xlsx', bytes: await made(2016, 1) },
      { name: '乙.xlsx', bytes: await made(2015, 2) },
      { name: '坏.xlsx', bytes: new TextEncoder().encode('no workbook') },
    ])
    await page.getByText('读完 3 个').waitFor()
    // Both samples are of one institute: the one of the year counts.
    await page.getByRole('button', { name: /乙\.xlsx.*重复交/ }).waitFor()
    await page.getByRole('button', { name: /读不了/ }).click()
    await page.getByText('这不是工作簿').first().waitFor()
    expect(await page.getByRole('textbox', { name: '退回函' }).inputValue()).toContain('坏.xlsx')
    expect(await axeFindings(sheet.frame)).toEqual([])
    await shot(sheet, 'light-1024')
    for (const width of [350, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await shot(sheet, `light-${width}`)
    }

    // Of another folder, and called the same.
    await choose(sheet, '选择文件', [{ name: '坏.xlsx', bytes: new TextEncoder().encode('nor is this one') }])
    await page.getByText('读完 4 个').waitFor()
    await page.getByRole('button', { name: /坏 \(2\)\.xlsx/ }).waitFor()

    const list = new TextEncoder().encode('单位名称\n半导体研究所\n')
    await choose(sheet, '应交名单', [{ name: '名单.csv', bytes: list }])
    await page.getByRole('button', { name: /半导体研究所.*未交/ }).waitFor()
    const { name, bytes } = await sheet.downloaded(() => page.getByRole('button', { name: '下载院汇总' }).click())
    expect(name).toBe('院汇总-2016年度.xlsx')
    const grids = await readFile(name, bytes, nodeCodec)
    expect(grids.map((grid) => grid.sheet)).toEqual(['院汇总', '未交与问题', '骨干名单', '排名', '汇总底稿'])
    const letters = await sheet.downloaded(() => page.getByRole('button', { name: '下载全部退回函' }).click())
    expect(letters.name).toBe('退回函-2016年度.zip')

    // A total leads to its institutes, one of them to its cells, and a cell to the workbook opened at it.
    await page.setViewportSize({ width: 350, height: 700 })
    await page.getByRole('button', { name: '回到合计' }).click()
    expect(await page.evaluate(() => document.activeElement!.closest('section')?.ariaLabel)).toBe('所选单位')
    expect(await axeFindings(sheet.frame)).toEqual([])
    // On a narrow window what a row leads to is below the table, and in sight all the same.
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
    await page.getByRole('button', { name: /乙\.xlsx.*重复交/ }).press('Enter')
    const back = await page.getByRole('button', { name: '回到合计' }).boundingBox()
    expect(back!.y).toBeLessThan(350)
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.getByRole('button', { name: '回到合计' }).click()
    await page.getByTitle(/单位在职总人数.*由哪些单位来/).click()
    await page.getByText('由 1 个单位相加；4 个没有计入').waitFor()
    expect(await axeFindings(sheet.frame)).toEqual([])
    await page.getByTitle(/由哪些单元格来/).click()
    expect(await axeFindings(sheet.frame)).toEqual([])
    await page.getByRole('button', { name: '转到 设置!B4' }).click()
    await page.getByText('识别出的工作表').waitFor()
    await page.getByText('B4', { exact: true }).first().waitFor()
    await page.getByRole('tab', { name: '院汇总', exact: true }).click()
    await page.getByRole('button', { name: '转到 设置!B4' }).waitFor()
    await page.getByRole('button', { name: /半导体研究所/ }).waitFor()
    expect(sheet.errors).toEqual([])
    expect(sheet.requests).toEqual([])
  })

  test('in the dark and by the keyboard, a folder dropped', async () => {
    const sheet = await open({ origin: 'file', now: NOW, width: 1024, height: 768, theme: 'dark' })
    const { page } = sheet
    await page.getByRole('button', { name: '院汇总', exact: true }).press('Enter')
    await page.getByRole('button', { name: '选择文件夹' }).waitFor()
    await drop(sheet, {
      '甲.xlsx': await made(2016, 1),
      '下级/坏.xlsx': new Uint8Array(9),
      '说明.txt': new Uint8Array(1),
    })
    await page.getByText('读完 2 个；另有 1 个文件不是工作簿').waitFor()
    await page.getByRole('button', { name: /下级\/坏\.xlsx.*读不了/ }).waitFor()
    await page.getByRole('button', { name: /甲\.xlsx/ }).press('Enter')
    await page.getByRole('textbox', { name: '退回函' }).waitFor()
    expect(await axeFindings(sheet.frame)).toEqual([])
    await shot(sheet, 'dark-1024')
  })
})
