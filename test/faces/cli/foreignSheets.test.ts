import { readFileSync } from 'node:fs'
import { OWN_SHEETS } from '../../../src/records/writtenSheets'
import { world } from './world'

const here = world()
afterAll(here.remove)

const NOTES = [
  ['我的笔记', null],
  ['不要删', 7],
] as const

async function bookWith(name: string, ...sheets: readonly string[]): Promise<void> {
  await here.book(name, {
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位在职总人数', 1],
      ['单位投入总经费', 1],
    ],
    人员: [
      ['用户编号', '姓名', '单位', '部门'],
      ['A1', '柏小川', '所', '一部'],
    ],
    培训班: [
      ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
      ['保密', '未实施', '2025-03-01', '2025-03-01', 4, 1],
    ],
    外部学习: [
      ['用户编号', '学员姓名', '培训名称', '培训类型', '开始时间', '学时', '审核状态'],
      ['A1', '柏小川', '研修', '外部培训', '2025-03-01', 120, '通过'],
    ],
    ...Object.fromEntries(sheets.map((sheet) => [sheet, NOTES])),
  })
}

/** Those that other commands write. */
const KEPT: readonly string[] = ['年度总结列表', '数据底稿', '读表设定', '催办清单', '催办用语', '收集记录']

test.each(OWN_SHEETS.filter((sheet) => !KEPT.includes(sheet)))(
  'a sheet 「%s」 of the user’s own is never replaced by a report',
  async (sheet) => {
    await bookWith('报表.xlsx', sheet)
    const before = readFileSync(here.path('报表.xlsx'))
    const { status, err } = await here.run('report', '报表.xlsx', '--in-place', '--year', '2025')
    expect(status).toBe(3)
    expect(err).toContain(`“${sheet}”里有不是本程序写的内容（A1）`)
    expect(readFileSync(here.path('报表.xlsx')).equals(before)).toBe(true)
  },
)

test('nor by the log or the list of summaries', async () => {
  await bookWith('台账.xlsx', '上报记录', '年度总结列表')
  const log = await here.run('backbone', '台账.xlsx', 'report', 'A1', '--year', '2025')
  expect(log).toMatchObject({ status: 3, out: '' })
  for (const sheet of ['年度总结列表', '数据底稿']) {
    await bookWith('台账.xlsx', sheet)
    await here.run('backbone', '台账.xlsx', 'report', 'A1', '--year', '2025')
    expect((await here.run('backbone', '台账.xlsx', 'finish', '--year', '2025')).status).toBe(0)
    const list = await here.run('summary', '台账.xlsx', 'save', '--year', '2025')
    expect(list).toMatchObject({ status: 3, out: '' })
    expect(list.err).toContain(sheet)
  }
})

test.each(['zh-CN', 'en'])('our own reports are replaced, drafts and state too, written in %s', async (language) => {
  await bookWith('自己.xlsx')
  const run = (...argv: string[]) => here.run(...argv, '--year', '2025')
  for (const now of ['2025-12-01', '2025-12-02']) {
    expect((await run('report', '自己.xlsx', '--in-place', '--lang', language)).status).toBe(0)
    expect((await run('backbone', '自己.xlsx', 'report', '--all', '--now', now)).status).toBe(0)
    expect((await run('backbone', '自己.xlsx', 'withdraw', '--all', '--now', now)).status).toBe(0)
  }
  await run('backbone', '自己.xlsx', 'finish', '--yes')
  for (const funding of ['1', '2'])
    expect((await run('summary', '自己.xlsx', 'save', '--set', `单位投入总经费=${funding}`)).status).toBe(0)
  expect((await run('report', '自己.xlsx', '--in-place', '--lang', language === 'en' ? 'zh-CN' : 'en')).status).toBe(0)
})

test('what the user adds to the list of summaries is not lost', async () => {
  await bookWith('列表.xlsx')
  const run = (...argv: string[]) => here.run(...argv, '--year', '2025')
  await run('backbone', '列表.xlsx', 'finish', '--yes')
  await run('summary', '列表.xlsx', 'save')
  await here.change('列表.xlsx', [{ sheet: '年度总结列表', row: 2, column: 19, value: '已寄出' }])
  const { status, err } = await run('summary', '列表.xlsx', 'save', '--set', '单位投入总经费=2')
  expect(status).toBe(3)
  expect(err).toContain('（S2）')
})

test.each([
  ['a column', { row: 3, column: 14, value: '已寄出' }, 'N3'],
  ['a note beside the seal', { row: 1, column: 14, value: '人事处' }, 'N1'],
])('%s that the user adds to the log is not lost', async (_, cell, named) => {
  await bookWith('记录.xlsx')
  const run = (action: string) => here.run('backbone', '记录.xlsx', action, 'A1', '--year', '2025')
  expect((await run('report')).status).toBe(0)
  await here.change('记录.xlsx', [{ sheet: '上报记录', ...cell }])
  const before = readFileSync(here.path('记录.xlsx'))
  const { status, err } = await run('withdraw')
  expect(status).toBe(3)
  expect(err).toContain(`（${named}）`)
  expect(readFileSync(here.path('记录.xlsx')).equals(before)).toBe(true)
})

test('a log that was renamed goes on where it stands; one whose heads were changed is not begun anew', async () => {
  await bookWith('改名.xlsx')
  await here.run('backbone', '改名.xlsx', 'report', 'A1', '--year', '2025')
  await here.rename('改名.xlsx', '上报记录', '上报记录2025')
  expect((await here.run('backbone', '改名.xlsx', 'withdraw', 'A1', '--year', '2025')).status).toBe(0)
  const { sheets } = JSON.parse((await here.run('inspect', '改名.xlsx', '--json')).out)
  expect(
    sheets.flatMap(({ name, kind }: { name: string; kind: string }) => (kind === 'reportingLog' ? [name] : [])),
  ).toEqual(['上报记录2025'])
  await here.rename('改名.xlsx', '上报记录2025', '上报记录')
  await here.change('改名.xlsx', [{ sheet: '上报记录', row: 2, column: 12, value: '码' }])
  const again = await here.run('backbone', '改名.xlsx', 'report', 'A1', '--year', '2025')
  expect(again).toMatchObject({ status: 3, out: '' })
})
