import type { Frame } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { layoutOf } from '../support/layout'
import { axeFindings } from './axe'
import { figure, introduce, openPage, until } from './paneSteps'
import { NOW, read } from './sampleBook'
import { describePage, usePage } from './standalonePage'
import { describePane, usePanes } from './usePanes'

const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const sample = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false, window })
const staff = [...sample.find(({ sheet }) => sheet === '人员')!.rows].map(({ cells }) =>
  [...cells].slice(0, 2).map((cell) => String(cell?.value ?? '')),
)
const [, first, second] = staff

/** Everybody but the first, one of them under another name, and somebody whom 人员 does not know. */
const list = [['ARP编号', '姓名'], ['Z999', '古月'], [second![0]!, '古星'], ...staff.slice(3)]
const workbook = [...sample, layoutOf('ARP人员名单', list)]

/** Opens 人数核对 on 年度总结 and asks one of its counts who it is. */
async function look(pane: Frame): Promise<void> {
  await openPage(pane, '年度总结')
  await pane.getByRole('button', { name: '人数核对' }).click()
  const region = pane.getByRole('region', { name: '人数核对' })
  await region.getByText('ARP 名单与人员表有 3 处不同').waitFor()
  await region.getByText(`${first![1]}（${first![0]}`).waitFor()
  await region.getByText('编号相同，姓名不同').waitFor()
  await figure(pane, '只在 ARP 名单').click()
  const answer = pane.getByRole('dialog', { name: '只在 ARP 名单' })
  await answer.getByText('古月').waitFor()
  expect(await axeFindings(pane)).toEqual([])
}

describePane('the head counts in the pane', () => {
  const open = usePanes()

  test('name who makes the difference, and each line leads to its cells', async () => {
    const { pane, user, page } = await open({ workbook, now: NOW, platform: 'OfficeOnline' })
    await introduce(pane)
    await look(pane)
    await page.keyboard.press('Escape')
    const region = pane.getByRole('region', { name: '人数核对' })
    await region.getByRole('button', { name: '转到 ARP人员名单!B2' }).click()
    await until(() => user.selection().startsWith('ARP人员名单!B2'))
  })
})

describePage('the head counts on the page', () => {
  const open = usePage()

  test('are the same', async () => {
    const opened = await open({ origin: 'file', now: NOW })
    const bytes = await writeXlsx(workbook, nodeCodec, { title: '', created: 0 })
    await opened.choose('选择文件', [{ name: '台账.xlsx', bytes }])
    await read(opened)
    await look(opened.frame)
  })
})
