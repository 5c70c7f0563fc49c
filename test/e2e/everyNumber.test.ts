import { readFileSync } from 'node:fs'
import type { Frame } from 'playwright-core'
import { world } from '../faces/cli/world'
import { type Row, SMALL } from '../support/smallInstitute'
import { askAll, plainNumbers } from './everyNumber'
import { openPage } from './paneSteps'
import { describePage, usePage } from './standalonePage'

/*
 * Every number on every page of the app can be asked, down to cells and caps; those that cannot stand below, each with the reason.
 */
const NOW = '2025-12-01T09:00'

/** Numbers that answer no question, and why. */
const PLAIN: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['how many the list below shows', /^(共 \d+ 个培训班|骨干人才 \d+ 人|差一点 \d+ 人|上报记录（\d+）|试算 \(\d+\))$/],
  ['how many the list below shows', /^(成为骨干人才候选人|达到年度学时要求|学时有变化)的 \d+ 人：$/],
  ['how many the list below shows', /^(新成为骨干人才候选人|不再是候选人)：\d+ 人$/],
  ['how many the list below shows', /^学时证明、学习档案（\d+ 人）$/],
  [
    'how many the list below shows',
    /^(ARP 名单与人员表有 \d+ 处不同|与已保存的总结相比，有 \d+ 个数变了。保存以后采用新的数：)$/,
  ],
  ['how many lines below are open', /^还不能用印：下面有 \d+ 项没有满足$/],
  ['how many records stand below, each with its cell', /^\d+ 条记录，计入 \d+ 条$/],
  ['how many of the list below have moved', /^完成上报以后，有 \d+ 人的学时或条件变了。/],
  ['已上报 in the page’s head can be asked', /完成上报，共 \d+ 人，学时已固定。$|^骨干人才已完成上报（\d+ 人）$/],
  ['the hours beside it can be asked, and its rows follow', /^(单次培训最长时长 )?上报时 .*，现在 .*$/],
  ['each head count below can be asked', /^单位在职总人数填的是 4 人，比 ARP 名单在职的 3 人多 1 人$/],
  ['pressed, it is tried, and what is tried can be asked', /^试算：再有\d+学时/],
  ['what is assumed: said by the user', /^蓝一苇\(X002\)\+8学时/],
  ['a number of a person', /^[^\d]*[XZ]\d{3}([ ·，）].*)?$/],
  [
    'a year or a moment',
    /^(\d{4}( 年度)?( → \d{4} 年度)?|\d{4} ?年度(培训)?(总结|上报记录)|2025-12-01 09:00( 保存| 由 季.*)?)$/,
  ],
  ['the name of a figure', /^需?完成100学时人数$/],
  ['a line of 设置, which the page 数据 shows', /^虚线为年度学时要求 100小时$/],
  ['the name of a month or of a band of hours', /^(\d+月|\d+–\d+|200 以上)$/],
  ['counted while one types', /^0 字$/],
]

/** Caps that bite, a subject that is lacking, a person who left, another year, ARP's list, a record that waits. */
const BOOK: Readonly<Record<string, readonly Row[]>> = {
  ...SMALL,
  设置: [
    ...SMALL.设置,
    ['考核办法', '自定'],
    ['最低学时', '专业科目=20'],
    ['未注明科目', '都不计'],
    ['年度学时要求', 100],
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

  let book: Buffer
  beforeAll(async () => {
    book = await workbook()
  })

  async function opened() {
    const made = await open({ origin: 'file', now: NOW, locale: 'zh-CN', width: 420, height: 9000 })
    await made.choose('选择文件', [{ name: '台账.xlsx', bytes: book }])
    const { frame } = made
    return {
      frame,
      press: (name: string | RegExp) => frame.getByRole('button', { name }).first().click(),
      text: (one: string) => frame.getByText(one).first().waitFor(),
    }
  }

  /**
   * Whether each plain number in view is one that may be, and each figure leads to cells, or is nought. At least so many are asked: what is
   * not there cannot fail.
   */
  async function holds(frame: Frame, what: string, least: number, root = frame.getByRole('main')): Promise<string[]> {
    const plain = (await plainNumbers(root)).filter(({ text }) => !PLAIN.some(([, pattern]) => pattern.test(text)))
    const asked = await askAll(root)
    const silent = asked.filter(({ text, places }) => places.length === 0 && /[1-9]/.test(text))
    expect({ what, plain, silent }).toEqual({ what, plain: [], silent: [] })
    expect(asked.length).toBeGreaterThanOrEqual(least)
    return asked.map(({ said }) => said)
  }

  const TAKEN = /超过.*上限/

  test('执行情况 and 骨干人才: each answers', async () => {
    const { frame, press } = await opened()
    await openPage(frame, '执行情况')
    await frame.getByRole('article', { name: '保密教育' }).waitFor()
    await holds(frame, '执行情况', 18)
    await openPage(frame, '骨干人才')
    await frame.getByRole('article', { name: '蓝一苇' }).waitFor()
    await press('试算')
    await frame.getByRole('region', { name: '试算' }).getByText('还没有假设').waitFor()
    await frame
      .getByRole('article', { name: '蓝一苇' })
      .getByRole('button', { name: /^试算：/ })
      .click()
    await frame.getByRole('region', { name: '试算' }).getByRole('table').waitFor()
    expect((await holds(frame, '骨干人才', 40)).some((said) => TAKEN.test(said))).toBe(true)
    await press(/^上报记录/)
    const log = frame.getByRole('dialog')
    await log.waitFor()
    await holds(frame, '上报记录', 2, log)
    await log.getByRole('button', { name: '关闭' }).click()
    await log.waitFor({ state: 'detached' })
  })

  test('学习统计 and the archive of a person: each answers', async () => {
    const { frame, press, text } = await opened()
    await openPage(frame, '学习统计')
    await text('白鹭')
    await holds(frame, '学习统计', 11)
    for (const name of ['柏小川', '古月']) {
      await frame.getByRole('button', { name, exact: true }).click()
      await text('学习档案')
      expect((await holds(frame, name, 5)).some((said) => TAKEN.test(said))).toBe(true)
      await press('返回')
    }
    await frame.getByRole('tab', { name: '在线学习' }).click()
    await text('白鹭')
    await holds(frame, '在线学习', 7)
    await frame.getByRole('tab', { name: '部门' }).click()
    await text('软件室')
    await holds(frame, '部门', 12)
    await frame.getByRole('tab', { name: '图表' }).click()
    await text('列成表格')
    for (const one of await frame.getByText('列成表格').all()) await one.click()
    await holds(frame, '图表', 31)
  })

  test('年度总结, two years and head counts: each answers', async () => {
    const { frame, press, text } = await opened()
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
    await holds(frame, '年度总结', 120)
  })
})
