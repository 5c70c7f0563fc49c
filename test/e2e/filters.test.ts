import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { sampleLayouts } from '../../src/sample/institute'
import { world } from '../faces/cli/world'
import { axeFindings } from './axe'
import { figure, introduce, openPage, shown } from './paneSteps'
import { describePane, usePanes } from './usePanes'

/* The filters of the manual's pages, in Excel, and with the same code on the page: the same people as the command line's. SHOTS=folder keeps pictures. */
const NOW = '2016-12-10T09:30'
const FOLDER = process.env.SHOTS
const workbook = sampleLayouts({ staff: 40, records: 1200, seed: 3, year: 2016, messy: false })
const bytes = writeXlsx(workbook, nodeCodec, { title: '', created: 0 })
const here = world()
afterAll(here.remove)

async function commandLine<Row>(...argv: string[]): Promise<readonly Row[]> {
  writeFileSync(here.path('台账.xlsx'), await bytes)
  const { out } = await here.run(argv[0]!, '台账.xlsx', ...argv.slice(1), '--json')
  const { rows, listed } = JSON.parse(out)
  return rows ?? listed
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!FOLDER) return
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}

async function choose(pane: Frame, name: string, option: string): Promise<void> {
  await pane.getByRole('combobox', { name }).click()
  await pane.getByRole('option', { name: option, exact: true }).click()
}

async function filters(page: Page, pane: Frame, name: string): Promise<void> {
  await openPage(pane, '学习统计')
  await pane.getByRole('main').getByRole('tab', { name: '在线学习' }).click()
  await pane.getByRole('heading', { name: '职工在线学习统计' }).waitFor()
  await choose(pane, '部门', '科研部门')
  await choose(pane, '范围', '有在线学习')
  await pane.getByLabel('开始日期').fill('2016-03-01')
  const options = ['--department', '科研部门', '--status', '有学习', '--from', '2016-03-01']
  const online = await commandLine<{ name: string; onlineSeconds: number }>('list', 'online', ...options)
  expect(online.length).toBeGreaterThan(1)
  await pane.getByText(new RegExp(`^${online.length} 人，共 `)).waitFor()
  const [first] = online
  // As on paper, in hundredths of an hour.
  const hours = Math.round(first!.onlineSeconds / 36) / 100
  expect(await shown(pane, `${first!.name} 在线学习`)).toBe(`${hours} 小时`)
  expect(await axeFindings(pane)).toEqual([])
  await shoot(page, `${name}-online`)
  await figure(pane, `${first!.name} 在线学习`).click()
  await pane
    .getByRole('dialog')
    .getByRole('button', { name: /^转到 在线学习/ })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await pane.getByRole('dialog').waitFor({ state: 'detached' })

  await openPage(pane, '骨干人才')
  await choose(pane, '部门', '科研部门')
  const people = await commandLine<string>('backbone', 'list', '--department', '科研部门', '--status', '符合条件')
  const everybody = await commandLine<string>('backbone', 'list', '--status', '符合条件')
  expect(people.length).toBeLessThan(everybody.length)
  await pane.getByRole('heading', { name: `骨干人才 ${people.length} 人` }).waitFor()
  expect(await axeFindings(pane)).toEqual([])
  await shoot(page, `${name}-backbone`)
}

describePane('filters in Excel', () => {
  const open = usePanes()

  test('online study and the backbone by department', async () => {
    const { page, pane } = await open({ workbook, now: NOW, platform: 'OfficeOnline', width: 350, height: 900 })
    await introduce(pane)
    await filters(page, pane, 'filters-pane')
  })
})
