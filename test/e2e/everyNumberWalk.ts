import type { Frame, Locator } from 'playwright-core'
import { openPage } from './paneSteps'

/** Looks at all numbers of a page; `least`: so many figures are there at least, since what is not there cannot fail. */
export type Look = (what: string, least: number, root?: Locator) => Promise<void>

/** Goes through every page of the app and all that opens on it, in the pane and on the page alike. */
export async function walkEveryPage(frame: Frame, look: Look): Promise<void> {
  const within = frame.getByRole('main')
  const press = (name: string | RegExp) => within.getByRole('button', { name }).first().click()
  const text = (one: string) => within.getByText(one).filter({ visible: true }).first().waitFor()
  /** A dialog over the page: opened, looked at, closed. */
  const inDialog = async (what: string, least: number, open: () => Promise<void>) => {
    await open()
    const dialog = frame.getByRole('dialog').or(frame.getByRole('alertdialog'))
    await dialog.waitFor()
    await look(what, least, dialog)
    // A dialog is seen before the focus is in it; a key pressed until then is nobody's.
    await frame.locator(':is([role=dialog], [role=alertdialog]):is(:focus, :focus-within)').waitFor()
    await frame.page().keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }

  await openPage(frame, '数据')
  await look('数据', 0)
  await press('导入名单…')
  await frame.getByRole('region', { name: '名单' }).waitFor()
  await look('导入', 0)
  await press('返回')

  await openPage(frame, '数据检查')
  await look('数据检查', 0)

  await openPage(frame, '执行情况')
  await frame.getByRole('article', { name: '保密教育' }).waitFor()
  await look('执行情况', 18)
  await inDialog('参会人员', 0, () => press('实际参会人员 编译技术研修班'))
  await inDialog('实施', 0, () => press('实施… 保密教育'))

  await openPage(frame, '骨干人才')
  await frame.getByRole('article', { name: '蓝一苇' }).waitFor()
  await press('试算')
  await frame.getByRole('region', { name: '试算' }).getByText('还没有假设').waitFor()
  await frame
    .getByRole('article', { name: '蓝一苇' })
    .getByRole('button', { name: /^试算：/ })
    .click()
  await frame.getByRole('region', { name: '试算' }).getByRole('table').waitFor()
  await look('骨干人才', 40)
  await inDialog('上报记录', 2, () => press(/^上报记录/))
  await inDialog('退回', 0, () => press('退回'))

  await openPage(frame, '学习统计')
  await text('白鹭')
  await look('学习统计', 11)
  for (const name of ['柏小川', '古月']) {
    await frame.getByRole('button', { name, exact: true }).click()
    await text('学习档案')
    await look(name, 5)
    await press('返回')
  }
  const tab = (name: string) => frame.getByRole('tab', { name, exact: true }).click()
  await tab('在线学习')
  await text('白鹭')
  await look('在线学习', 7)
  await tab('部门')
  await text('软件室')
  await look('部门', 12)
  await tab('图表')
  await text('列成表格')
  for (const one of await frame.getByText('列成表格').all()) await one.click()
  await look('图表', 31)
  for (const [name, shown, least] of [
    ['外部学习审核', '慕课', 0],
    ['人员管理', '白鹭', 0],
    ['催办', '白鹭', 12],
  ] as const) {
    await tab(name)
    await text(shown)
    await look(name, least)
  }

  await openPage(frame, '年度总结')
  await press('人数核对')
  await text('名单与人员表有')
  await press('用印前检查')
  await text('还不能用印')
  await press('两年对比')
  const years = frame.getByRole('region', { name: '两年对比' })
  await years.getByRole('combobox').click()
  await frame.getByRole('option', { name: /2024/ }).click()
  for (const chart of ['三个比率', '职工学时分布', '各部门学时', '各来源学时', '各月学时'])
    await years.getByRole('figure', { name: chart }).getByText('列成表格').click()
  await look('年度总结', 120)
}
