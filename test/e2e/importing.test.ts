import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { csvBytes, meetingDetails } from '../support/exportedLists'
import { layoutOf } from '../support/layout'
import { SMALL } from '../support/smallInstitute'
import { axeFindings } from './axe'
import { openPage } from './paneSteps'
import { describePage, usePage } from './standalonePage'

/** Pictures to look at: SHOTS=folder. */
const FOLDER = process.env.SHOTS

const stay = (name: string, length: string) => ({
  name,
  from: '2025-06-05 08:51:00',
  to: '2025-06-05 12:00:00',
  length,
})

describePage('导入 on the page', () => {
  const open = usePage()

  test('a meeting’s list is looked at, written, and taken back', async () => {
    const made = await open({ origin: 'file', now: '2025-12-10T09:30', width: 350, height: 1300 })
    const { page, frame } = made
    const layouts = Object.entries(SMALL).map(([sheet, rows]) => layoutOf(sheet, rows))
    const bytes = await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })
    const rows = meetingDetails('保密教育', [
      stay('柏小川（柏小川）', '03:09:00'),
      stay('启明所-蓝一苇', '03:09:00'),
      stay('宫知夏', '00:09:00'),
    ])
    const text = csvBytes(rows, 'gbk')
    // The list is open beside the workbook, too.
    await made.choose('选择文件', [
      { name: '台账.xlsx', bytes },
      { name: '会议.csv', bytes: text },
    ])
    await openPage(frame, '数据')
    await page.getByRole('button', { name: '导入名单…' }).click()
    const list = { name: '会议.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await page.locator('section[aria-label="名单"] input[type=file]').setInputFiles([list])
    await page.getByRole('button', { name: '写入 1 行' }).waitFor()
    await page.getByRole('button', { name: '可以加入：1 行' }).waitFor()
    await page.getByText('在会 0.15 小时，不到 4 小时 的一半').waitFor()
    await page.getByRole('button', { name: '只有一个近似姓名的 1 行，按它认定' }).click()
    await page.getByRole('button', { name: '写入 2 行' }).waitFor()
    await page.getByRole('row', { name: '柏小川 X001 101 小时 105 小时' }).waitFor()
    if (FOLDER) {
      mkdirSync(FOLDER, { recursive: true })
      await page.screenshot({ path: join(FOLDER, 'importing-zh-CN.png'), animations: 'disabled' })
    }
    expect(await axeFindings(frame)).toEqual([])
    await page.getByRole('checkbox', { name: '写入全部“在会时间短”' }).check()
    await page.getByRole('button', { name: '写入 3 行' }).click()
    await page.getByText('加入 3 行，改动 0 个单元格').waitFor()
    await page.getByText('会议.csv 已并入工作簿，不再在旁边另算一遍').waitFor()
    await page.getByRole('button', { name: '撤销这次导入' }).click()
    await page.getByRole('button', { name: '选择名单…' }).waitFor()
    await page.getByRole('tab', { name: '收集表' }).click()
    await page.getByRole('checkbox', { name: '软件室' }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载 1 份（.zip）' }).click()
    expect((await download).suggestedFilename()).toBe('收集表-2025.zip')
    await page.getByText('2025 年度收集表：发出 1 份，已交 0 份，未交 1 份').waitFor()
    if (FOLDER) await page.screenshot({ path: join(FOLDER, 'collecting-zh-CN.png'), animations: 'disabled' })
    expect(await axeFindings(frame)).toEqual([])
    await page.getByRole('button', { name: '撤销', exact: true }).first().click()
    await page.getByText('还没有发出过收集表。').waitFor()
    expect(made.errors).toEqual([])
    expect(made.requests).toEqual([])
  })
})
