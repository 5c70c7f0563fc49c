import { readFileSync } from 'node:fs'
import { world } from '../faces/cli/world'
import { type Row, SMALL } from '../support/smallInstitute'
import { askAll, plainNumbers } from './everyNumber'
import { openPage } from './paneSteps'
import { describePage, type OpenedPage, usePage } from './standalonePage'

/*
 * Every number on every page of the app can be asked, down to cells and caps; those that cannot stand below, each with the reason.
 */
const NOW = '2025-12-01T09:00'

/** Numbers that answer no question, and why. */
const PLAIN: readonly (readonly [pattern: RegExp, why: string])[] = []

/** Caps that bite, a subject that is lacking, a person who left, another year, ARP's list, a record that waits. */
const BOOK: Readonly<Record<string, readonly Row[]>> = {
  ...SMALL,
  设置: [
    ...SMALL.设置,
    ['考核办法', '自定'],
    ['最低学时', '专业科目=20'],
    ['未注明科目', '都不计'],
    ['在线学习学时上限', 0.25],
    ['公需科目学时上限', 30],
  ],
  人员: [
    ...SMALL.人员,
    ['X005', '古月', '星野计算技术研究所', '硬件室', '是', '2011-07-01'],
    ['X006', '白鹭', '星野计算技术研究所', '硬件室', '是', '2011-07-01'],
  ],
  培训班: [...SMALL.培训班, ['前年的培训班', 2024, '已实施', '2024-03-03', '2024-03-14', 60, 3, 2, 1, 1.2, '结业']],
  外部学习: [
    [...SMALL.外部学习[0]!, '科目类别'],
    ...SMALL.外部学习.slice(1).map((row) => [...row, '专业科目']),
    ['X002', '蓝一苇', 2025, '研修', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '62', '通过', '专业科目'],
    ['X005', '古月', 2025, '访学', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '110', '通过', ''],
    ['X005', '古月', 2025, '公需课', '外部培训', '晨光学会', '2025-08-07', '2025-08-18', '45', '通过', '公需科目'],
  ],
  ARP人员名单: [
    ['ARP编号', '姓名'],
    ['X001', '柏小川'],
    ['X002', '蓝一苇'],
    ['Z999', '古越'],
  ],
}

/** Reported and saved, then changed: so that there is old and new. */
async function workbook(): Promise<Buffer> {
  const here = world()
  try {
    await here.book('台账.xlsx', BOOK)
    for (const run of [
      ['backbone', '台账.xlsx', 'report', 'X001', '--by', '季'],
      ['backbone', '台账.xlsx', 'finish', '--by', '季'],
      ['summary', '台账.xlsx', 'save'],
    ]) {
      const { status, err } = await here.run(...run)
      if (status !== 0) throw new Error(`${run.join(' ')}: ${err}`)
    }
    await here.change('台账.xlsx', [{ sheet: '外部学习', row: 2, column: 9, value: 44 }])
    return readFileSync(here.path('台账.xlsx'))
  } finally {
    here.remove()
  }
}

describePage('every number of the app', () => {
  const open = usePage()

  async function opened(): Promise<OpenedPage> {
    const made = await open({ origin: 'file', now: NOW, locale: 'zh-CN', width: 420, height: 5000 })
    await made.choose('选择文件', [{ name: '台账.xlsx', bytes: await workbook() }])
    return made
  }

  /** What is in view now: each plain number is one that may be, and each figure leads to cells. */
  async function holds({ frame }: OpenedPage, what: string): Promise<number> {
    const main = frame.getByRole('main')
    const plain = (await plainNumbers(main)).filter(({ text }) => !PLAIN.some(([pattern]) => pattern.test(text)))
    const asked = await askAll(frame, main)
    const silent = asked.filter(({ text, places }) => places.length === 0 && /[1-9]/.test(text))
    console.log(what, JSON.stringify(plain, null, 1), JSON.stringify(silent, null, 1), asked.length)
    return asked.length
  }

  test('each answers', async () => {
    const made = await opened()
    const { page, frame } = made
    const press = (name: string | RegExp) => frame.getByRole('button', { name }).first().click()
    const text = (one: string) => frame.getByText(one).first().waitFor()
    await openPage(frame, '执行情况')
    await frame.getByRole('article', { name: '保密教育' }).waitFor()
    await holds(made, '执行情况')
    await openPage(frame, '骨干人才')
    await frame.getByRole('article', { name: '蓝一苇' }).waitFor()
    await press('试算')
    await frame.getByRole('region', { name: '试算' }).getByText('还没有假设').waitFor()
    await frame
      .getByRole('article', { name: '蓝一苇' })
      .getByRole('button', { name: /^试算：/ })
      .click()
    await frame.getByRole('region', { name: '试算' }).getByRole('table').waitFor()
    await holds(made, '骨干人才')
    await press(/^上报记录/)
    await frame.getByRole('dialog').waitFor()
    console.log(
      'log',
      JSON.stringify(await plainNumbers(frame.getByRole('dialog')), null, 1),
      (await askAll(frame, frame.getByRole('dialog'))).length,
    )
    await page.keyboard.press('Escape')
    await openPage(frame, '学习统计')
    await text('白鹭')
    await holds(made, '学习统计')
    for (const name of ['柏小川', '古月']) {
      await frame.getByRole('button', { name, exact: true }).click()
      await text('学习档案')
      await holds(made, name)
      await press('返回')
    }
    await frame.getByRole('tab', { name: '在线学习' }).click()
    await text('白鹭')
    await holds(made, '在线学习')
    await frame.getByRole('tab', { name: '部门' }).click()
    await text('软件室')
    await holds(made, '部门')
    await frame.getByRole('tab', { name: '图表' }).click()
    await text('列成表格')
    for (const one of await frame.getByText('列成表格').all()) await one.click()
    await holds(made, '图表')
    await openPage(frame, '年度总结')
    await press('人数核对')
    await text('名单与人员表有')
    await press('用印前检查')
    await press('两年对比')
    await frame.getByRole('combobox', { name: /年度/ }).click()
    await frame.getByRole('option', { name: /2024/ }).click()
    await frame.getByRole('heading', { name: /2024 年度/ }).waitFor()
    await text('列成表格')
    for (const one of await frame.getByText('列成表格').all()) await one.click()
    await holds(made, '年度总结')
  })
})
