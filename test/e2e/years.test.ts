import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Locator, Page } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { sampleLayouts } from '../../src/sample/institute'
import type { Layout } from '../../src/workbook/layout'
import { compareYears } from '../../src/year/compareYears'
import { axeFindings } from './axe'
import { figure, idle, introduce, openPage, shown, until } from './paneSteps'
import { describePage, usePage } from './standalonePage'
import { describePane, usePanes } from './usePanes'

/*
 * Two years side by side, in Excel and on the page: the same figures as the command line's compare. SHOTS=folder keeps pictures.
 */
const NOW = '2016-12-10T09:30'
const FOLDER = process.env.SHOTS
const institute = (year: number, records: number) =>
  sampleLayouts({ staff: 40, records, seed: 3, year, messy: false }) as readonly Layout[]
const [now, before] = [institute(2016, 1200), institute(2015, 500)]
const bytesOf = (layouts: readonly Layout[]) => writeXlsx(layouts, nodeCodec, { title: '', created: 0 })

async function expected() {
  const [book, other] = [memoryWorkbook('台账.xlsx'), memoryWorkbook('2015.xlsx')]
  await book.write(now)
  await other.write(before)
  const compared = await compareYears(book, other, { year: null, with: null })
  if (typeof compared === 'string') throw new Error(compared)
  return compared
}

async function shoot(page: Page, name: string, top?: Locator): Promise<void> {
  if (!FOLDER) return
  await top?.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}

/** Opens 年度总结, holds the other file's year beside, and looks at all that is told of both. */
async function compares(page: Page, pane: Frame, name: string): Promise<void> {
  const { figures, people } = await expected()
  await openPage(pane, '年度总结')
  await pane.getByRole('button', { name: '两年对比' }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: '另一个工作簿' }).click(),
  ])
  const buffer = Buffer.from(await bytesOf(before))
  await chooser.setFiles([{ name: '2015.xlsx', mimeType: 'application/octet-stream', buffer }])
  await pane.getByRole('heading', { name: '2015 年度（2015.xlsx） → 2016 年度' }).waitFor()

  const personTimes = figures.find((one) => one.name === 'personTimes')!
  const count = ({ amount }: { amount: unknown }) => (amount as { count: number }).count
  expect(await shown(pane, '2015 年度（2015.xlsx）单位培训总人次')).toBe(`${count(personTimes.before)} 人次`)
  expect(await shown(pane, '2016 年度单位培训总人次')).toBe(`${count(personTimes.after)} 人次`)
  const word = personTimes.change!.direction === 'more' ? '▲ 增加' : '▼ 减少'
  expect(await shown(pane, '单位培训总人次的变化')).toBe(`${word} ${count(personTimes.change!.by)} 人次`)
  await pane.getByText(`新成为骨干人才候选人：${people!.became.length} 人`).waitFor()
  await pane.getByText(`不再是候选人：${people!.ceased.length} 人`).waitFor()
  await pane.getByRole('figure', { name: '各部门学时' }).waitFor()
  expect(await axeFindings(pane)).toEqual([])
  await shoot(page, `${name}-figures`, pane.getByRole('heading', { name: '2015 年度（2015.xlsx） → 2016 年度' }))
  await shoot(page, `${name}-departments`, pane.getByRole('region', { name: '各部门' }))
  await shoot(page, `${name}-rates`, pane.getByRole('figure', { name: '三个比率' }))
  await shoot(page, `${name}-charts`, pane.getByRole('figure', { name: '各部门学时' }))

  // A row of the file that is only read is named, and leads nowhere; a row of the workbook in view does.
  await figure(pane, '2015 年度（2015.xlsx）年度计划执行率').click()
  const answer = pane.getByRole('dialog')
  await answer
    .getByText(/2015\.xlsx 培训班 /)
    .first()
    .waitFor()
  expect(await answer.getByRole('button', { name: /^转到/ }).count()).toBe(0)
  await shoot(page, `${name}-explained`)
  await page.keyboard.press('Escape')
  await answer.waitFor({ state: 'detached' })
  await pane.getByRole('button', { name: '不再对比' }).click()
  await pane.getByRole('figure', { name: '各部门学时' }).waitFor({ state: 'detached' })
}

describePane('two years side by side in Excel', () => {
  const open = usePanes()

  test('another file’s year, read and never written', async () => {
    const { page, pane } = await open({ workbook: now, now: NOW, platform: 'OfficeOnline', width: 350, height: 900 })
    await introduce(pane)
    await compares(page, pane, 'pane')
  })

  test('what is no workbook is said to be none; another year of the workbook itself, and anew once the workbook is read anew', async () => {
    const options = { platform: 'PC', width: 350, height: 900, locale: 'en-US' } as const
    const { page, pane, user } = await open({ workbook: now, now: NOW, ...options })
    const heads = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
    const year = heads.find((column) => user.read(`培训班!${column}1`) === '培训年度')
    user.hadTyped(`培训班!${year}2`, '2015')
    await introduce(pane, 'en')
    await openPage(pane, 'Annual summary')
    await pane.getByRole('button', { name: 'Year beside year' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane.getByRole('button', { name: 'Another workbook' }).click(),
    ])
    await chooser.setFiles([
      { name: '去年.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.4') },
    ])
    await pane.getByText(/PDF/).waitFor()
    await pane.getByRole('combobox', { name: 'Compare with' }).click()
    await pane.getByRole('option', { name: '2015' }).click()
    await pane.getByRole('heading', { name: '2015 → 2016' }).waitFor()
    await shoot(page, 'pane-own', pane.getByRole('heading', { name: '2015 → 2016' }))
    const total = pane.getByRole('button', { name: /^Training person-times of 2015 |^.* of 2015 / }).first()
    const first = await total.textContent()
    user.type(`培训班!${year}3`, '2015')
    await pane
      .getByRole('banner')
      .getByRole('button', { name: /Compute again/ })
      .click()
    await until(async () => (await total.textContent()) !== first)
  })
})

describePage('two years side by side on the page', () => {
  const open = usePage()

  test('another file’s year, and nothing to save', async () => {
    const opened = await open({ origin: 'file', now: NOW })
    await opened.choose('选择文件', [{ name: '台账.xlsx', bytes: await bytesOf(now) }])
    await idle(opened.frame)
    await compares(opened.page, opened.frame, 'page')
    expect(await opened.page.getByText('有未保存的改动').count()).toBe(0)
  })
})
