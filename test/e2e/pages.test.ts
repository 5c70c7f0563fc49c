import type { Frame } from 'playwright-core'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { axeFindings } from './axe'
import type { OpenPane } from './excelPage'
import { figure, idle, introduce, openPage, until } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 120, records: 3000, seed: 7, year: 2016, messy: true, window })
const ASKED = { workbook, now: '2016-12-10T09:30' }

describePane('the pages', () => {
  const open = usePanes()

  test('in Excel on the web: a figure is asked, a sheet said otherwise, the texts of the summary kept, a fix done', async () => {
    const { pane, page, host, user } = await open({ ...ASKED, platform: 'OfficeOnline' })
    await introduce(pane)
    await openPage(pane, '执行情况')
    await figure(pane, '年度计划执行率').click()
    const answer = pane.getByRole('dialog', { name: '年度计划执行率' })
    await answer.getByText(/^分子 /).waitFor()
    expect(await axeFindings(pane)).toEqual([])
    await answer.getByRole('button', { name: '转到 培训班' }).first().click()
    await until(() => user.selection().startsWith('培训班!'))
    await page.keyboard.press('Escape')
    await answer.waitFor({ state: 'detached' })

    // What a sheet is can be said otherwise.
    await openPage(pane, '数据')
    const kind = pane.getByRole('combobox', { name: '“外部学习”识别为' })
    await kind.click()
    await pane.getByRole('option', { name: '不读取' }).click()
    await kind.filter({ hasText: /^不读取$/ }).waitFor()
    await idle(pane)
    await kind.click()
    await pane.getByRole('option', { name: '自动' }).click()
    await kind.filter({ hasText: '外部学习（自动）' }).waitFor()

    // The summary’s texts are kept in 设置 before it may be saved.
    await openPage(pane, '年度总结')
    await pane.getByText('骨干人才完成上报以后才能保存年度总结').waitFor()
    await pane.getByRole('textbox', { name: '特色经验及做法' }).fill('走出去，请进来。')
    await pane.getByText('填写的内容还没有保存。').waitFor()
    await pane.getByRole('button', { name: '保存填写内容' }).click()
    await pane.getByText('填写的内容还没有保存。').waitFor({ state: 'detached' })
    const rows = Array.from({ length: 24 }, (_, index) => index + 2)
    const stated = rows.map((row) => [user.read(`设置!A${row}`), user.read(`设置!B${row}`)])
    expect(stated).toContainEqual(['特色经验及做法', '走出去，请进来。'])

    await fix(pane, host, user)
  })

  test('a fix, and a stamped sheet that would print otherwise: told, each place with what stands there, and written anew', async () => {
    const { pane, host, user } = await open({ ...ASKED, platform: 'PC' })
    await introduce(pane)
    await fix(pane, host, user)
    await openPage(pane, '执行情况')
    await pane.getByRole('button', { name: '写入培训项目执行情况表' }).click()
    const panel = pane.getByRole('region', { name: '培训项目执行情况表' })
    await panel.getByText('“培训项目执行情况表”与数据一致').waitFor()

    await openPage(pane, '数据')
    host.book.sheets.find(({ name }) => name === '培训项目执行情况表')!.hiddenRows.add(4)
    await openPage(pane, '执行情况')
    await panel.getByText('“培训项目执行情况表”有 1 处与数据不一致').waitFor()
    await panel.getByRole('button', { name: '查看不一致之处' }).click()
    await panel.getByText('这一行隐藏了').waitFor()
    expect(await axeFindings(pane)).toEqual([])
    await panel.getByRole('button', { name: '重新写入培训项目执行情况表' }).click()
    await panel.getByText('“培训项目执行情况表”与数据一致').waitFor()

    // Classes that were not held are picked out.
    await openPage(pane, '执行情况')
    await pane.getByText(/^共 30 个培训班$/).waitFor()
    await pane.getByText('未实施', { exact: true }).first().click()
    await pane.getByText(/^4 \/ 30 个培训班$/).waitFor()
    expect(await axeFindings(pane)).toEqual([])

    // A person’s archive lists every record with its reason, and leads back; departments and charts stand beside it.
    await openPage(pane, '学习统计')
    await pane.getByRole('searchbox', { name: '按姓名或编号查找' }).fill('100238')
    await pane.getByText(/^1 人，共 /).waitFor()
    await pane.getByRole('button', { name: '王飞', exact: true }).click()
    await pane.getByText('学习档案', { exact: true }).waitFor()
    expect(await axeFindings(pane)).toEqual([])
    await pane.getByRole('button', { name: /^转到 人员/ }).click()
    await until(() => user.selection().startsWith('人员!'))
    await pane.getByRole('button', { name: '返回' }).click()
    await pane.getByRole('tab', { name: '职工' }).waitFor()
    for (const part of ['部门', '图表']) {
      await pane.getByRole('tab', { name: part }).click()
      await idle(pane)
      expect({ part, found: await axeFindings(pane) }).toEqual({ part, found: [] })
    }
  })

  test('settings are entered in the pane and stand in their sheet; the institute’s own rules where 考核办法 is chosen', async () => {
    const { pane, user } = await open({ ...ASKED, platform: 'PC' })
    await introduce(pane)
    await pane.getByRole('button', { name: '修改' }).click()
    expect(await axeFindings(pane)).toEqual([])
    await pane.getByRole('textbox', { name: '单位在职总人数' }).fill('三百')
    expect(await pane.getByRole('button', { name: '保存设置' }).isDisabled()).toBe(true)
    await pane.getByRole('textbox', { name: '单位在职总人数' }).fill('300')
    await pane.getByRole('button', { name: '保存设置' }).click()
    await idle(pane)
    await pane.getByRole('region', { name: '设置' }).getByText(/^300 /).waitFor()
    const stated = [2, 3, 4, 5, 6].map((row) => [user.read(`设置!A${row}`), user.read(`设置!B${row}`)])
    expect(stated).toContainEqual(['单位在职总人数', 300])

    await pane.getByRole('button', { name: '修改' }).click()
    const required = pane.getByRole('textbox', { name: '年度学时要求' })
    expect(await required.count()).toBe(0)
    await pane.getByRole('combobox', { name: '考核办法' }).selectOption('自定')
    await required.fill('90')
    await pane.getByRole('textbox', { name: '最低学时', exact: true }).fill('学分=60')
    await pane.getByText('“最低学时”中的“学分=60”读不懂：').waitFor()
    expect(await pane.getByRole('button', { name: '保存设置' }).isDisabled()).toBe(true)
    await pane.getByRole('textbox', { name: '最低学时', exact: true }).fill('外部培训=30\n院内培训=20')
    await pane.getByRole('textbox', { name: '外部培训学时上限' }).fill('25')
    await pane.getByRole('combobox', { name: '新入职人员' }).selectOption('计入要求')
    expect(await axeFindings(pane)).toEqual([])
    await pane.getByRole('button', { name: '保存设置' }).click()
    await idle(pane)
    const ruled = Array.from({ length: 60 }, (_, at) => [user.read(`设置!A${at + 1}`), user.read(`设置!B${at + 1}`)])
    expect(ruled).toEqual(
      expect.arrayContaining([
        ['考核办法', '自定'],
        ['年度学时要求', 90],
        ['最低学时', '外部培训=30\n院内培训=20'],
        ['外部培训学时上限', 25],
        ['新入职人员', '计入要求'],
      ]),
    )
    // The same checks as of what is typed into the sheet: more is demanded than can count.
    await openPage(pane, '数据检查')
    await pane.getByRole('searchbox', { name: '在说明中查找' }).fill('外部培训要求最低')
    await pane.getByRole('button', { name: /^最低学时高于上限/ }).waitFor()
  })
})

/** A quick fix is shown before it is done, and the data are read anew. */
async function fix(pane: Frame, host: OpenPane['host'], user: OpenPane['user']): Promise<void> {
  await openPage(pane, '数据检查')
  const group = pane.getByRole('button', { name: /^查无此人/ })
  expect(await group.textContent()).toContain('(2)')
  await pane.getByRole('button', { name: '改正' }).last().click()
  const dialog = pane.getByRole('dialog')
  const [, before, after] = /“(.*)” 改为 “(.*)”/.exec((await dialog.textContent())!)!
  const [, place] = /转到 (.*)/.exec((await dialog.getByRole('button', { name: /^转到/ }).getAttribute('aria-label'))!)!
  expect(user.read(place!)).toBe(before)
  expect(await axeFindings(pane)).toEqual([])
  await dialog.getByRole('button', { name: '改正 1 处' }).click()
  await pane.getByText('已改正 1 个单元格').waitFor()
  expect(user.read(place!)).toBe(after)
  await group.filter({ hasText: '(1)' }).waitFor()
  expect(host.book.enableEvents).toBe(true)
}
