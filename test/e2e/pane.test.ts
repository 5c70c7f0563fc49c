import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { columnLetters } from '../../src/workbook/address'
import { axeFindings } from './axe'
import { commandLineReport, stampedPictures } from './commandLine'
import { PLATFORMS } from './excelPage'
import { introduce, openPage, shown, until } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const NOW = '2016-12-10T09:30'
const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false, window })

/** The cell that somebody filled in with words. */
const BROKEN = hoursCell('实际参会人员')

describePane('a year in the pane', () => {
  const open = usePanes()

  test.each(PLATFORMS)('%s: from the first sight of the workbook to three sheets to stamp', async (platform) => {
    const { pane, host, user, saveXlsx } = await open({ platform, workbook, now: NOW })
    const right = String(user.read(BROKEN))
    user.hadTyped(BROKEN, '四小时左右')

    await pane.getByRole('heading', { name: '欢迎使用学时' }).waitFor()
    expect(await axeFindings(pane)).toEqual([])
    expect(host.userTrips.length).toBeLessThanOrEqual(1)
    await introduce(pane)
    for (const sheet of ['人员', '培训班', '实际参会人员', '外部学习', '在线学习', '部门', '设置'])
      expect(await pane.getByRole('combobox', { name: `“${sheet}”识别为` }).textContent()).toBe(`${sheet}（自动）`)

    await openPage(pane, '数据检查')
    await pane.getByRole('button', { name: /“四小时左右”/ }).click()
    await until(() => user.selection() === BROKEN)
    user.type(BROKEN, right)
    await pane.getByText('工作簿已改动').getByRole('button', { name: '重新统计' }).click()
    await pane.getByRole('tab', { name: '数据检查（已完成）' }).waitFor()

    const { figures: expected } = await commandLineReport(await saveXlsx(), NOW)
    await openPage(pane, '执行情况')
    expect(await shown(pane, '年度计划执行率')).toBe(`${expected.execution.rate}%`)
    await pane.getByRole('button', { name: '写入培训项目执行情况表' }).click()
    await pane.getByText('已写入 培训项目执行情况表').waitFor()

    await openPage(pane, '骨干人才')
    const candidates = expected.backbone.candidates.length
    expect(candidates).toBeGreaterThan(0)
    await pane.getByRole('textbox', { name: '操作人' }).fill('钱安')
    await pane.getByRole('button', { name: `全部上报（${candidates}）` }).click()
    await pane.getByRole('dialog').getByRole('button', { name: '上报', exact: true }).click()
    await pane.getByText(`已上报 ${candidates} 人`, { exact: true }).waitFor()
    await pane.getByRole('button', { name: '完成上报', exact: true }).click()
    const question = pane.getByRole('dialog')
    await question.getByText(`固定 ${candidates} 人的名单和学时：`).waitFor()
    await question.getByRole('button', { name: '完成上报' }).click()
    await pane.getByText(`已完成上报，共 ${candidates} 人，学时已冻结`).waitFor()
    await pane.getByRole('button', { name: '写入骨干人才培训情况表' }).click()
    await pane.getByText('已写入 骨干人才培训情况表').waitFor()

    await openPage(pane, '年度总结')
    await pane.getByRole('button', { name: '保存年度总结', exact: true }).click()
    await pane.getByText('已保存 2016 年度总结').waitFor()
    await pane.getByRole('button', { name: '写入年度总结' }).click()
    await pane.getByText('已写入 年度总结').waitFor()
    await pane.getByRole('button', { name: '用印前检查' }).click()
    const lines = pane.getByRole('region', { name: '用印前检查' }).getByRole('listitem')
    for (const equal of [
      '“培训项目执行情况表”已写出，打印出来与数据一致',
      '“骨干人才培训情况表”已写出，打印出来与上报记录一致',
      '“年度总结”已写出，打印出来与数据一致',
    ])
      await lines.filter({ hasText: equal }).waitFor()

    const { book, figures } = await commandLineReport(await saveXlsx(), NOW)
    expect(figures.backbone).toMatchObject({ status: 'finished', reported: expected.backbone.candidates })
    for (const [key, name] of SUMMARY)
      expect([name, numberIn(await shown(pane, name))]).toEqual([name, figures.summary[key]])
    expect(stampedPictures(host.book)).toEqual(stampedPictures(book))
    expect(Object.keys(stampedPictures(book))).toHaveLength(3)
  })
})

/** Figures of the summary as they are called in `report --json` and on the page. */
const SUMMARY = [
  ['trainingPersonTimes', '单位培训总人次'],
  ['planExecutionRate', '年度计划执行率'],
  ['reached100', '完成100学时人数'],
  ['required100', '需完成100学时人数'],
  ['staffCompletionRate', '职工完训率'],
  ['headcount', '单位在职总人数'],
  ['backboneRate', '骨干人才完训率'],
  ['funding', '单位投入总经费'],
  ['averageHours', '单位职工平均学时'],
] as const

/** `86.67%` → 86.67 */
const numberIn = (text: string) => Number.parseFloat(text)

/** The first cell of a sheet's column 学时. */
function hoursCell(sheet: string): string {
  const [heads] = [...workbook.find((layout) => layout.sheet === sheet)!.rows]
  const column = heads!.cells.findIndex((cell) => cell?.value === '学时') + 1
  return `${sheet}!${columnLetters(column)}2`
}
