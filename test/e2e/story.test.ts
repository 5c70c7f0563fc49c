import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { columnLetters } from '../../src/workbook/address'
import { commandLineReport, stampedPictures } from './commandLine'
import { PLATFORMS } from './excelPage'
import { idle, introduce, openPage, shown, until } from './paneSteps'
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
    user.type(BROKEN, '四小时左右')

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

    await host.runCommand({ id: 'b', action: 'writeBackbone' })
    await host.runCommand({ id: 'c', action: 'writeSummary' })
    await idle(pane)
    const { book } = await commandLineReport(await saveXlsx(), NOW)
    expect(stampedPictures(host.book)).toEqual(stampedPictures(book))
    expect(Object.keys(stampedPictures(book))).toHaveLength(3)
  })
})

/** The first cell of a sheet's column 学时. */
function hoursCell(sheet: string): string {
  const [heads] = [...workbook.find((layout) => layout.sheet === sheet)!.rows]
  const column = heads!.cells.findIndex((cell) => cell?.value === '学时') + 1
  return `${sheet}!${columnLetters(column)}2`
}
