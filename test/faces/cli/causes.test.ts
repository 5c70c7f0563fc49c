import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

const BOOK = '台账.xlsx'
const run = (...argv: string[]) => here.run(...argv, '--year', '2025')
const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).out)
const linesOf = (text: string) => text.split('\n').map((line) => line.trim())

/** A year that is finished and whose summary is saved: one person reported. */
beforeEach(async () => {
  await here.book(BOOK, SMALL)
  expect((await run('backbone', BOOK, 'report', '--all')).status).toBe(0)
  expect((await run('backbone', BOOK, 'finish')).status).toBe(0)
  expect((await run('summary', BOOK, 'save')).status).toBe(0)
})

/** Afterwards the hours of one row are corrected, another row is refused, one is deleted, one comes, and the headcount changes. */
async function change(): Promise<void> {
  await here.change(BOOK, [
    { sheet: '外部学习', row: 2, column: 9, value: 38 },
    { sheet: '在线学习', row: 4, column: 1, value: 'X002' },
    { sheet: '在线学习', row: 4, column: 2, value: '蓝一苇' },
    { sheet: '在线学习', row: 4, column: 3, value: '数据安全' },
    { sheet: '在线学习', row: 4, column: 4, value: '2025-10-01' },
    { sheet: '在线学习', row: 4, column: 5, value: 2 },
    { sheet: '设置', row: 4, column: 2, value: 5 },
  ])
  await here.deleteRow(BOOK, '在线学习', 2)
}

test('summary names under each old → new the rows that made it, with units as everywhere else', async () => {
  await change()
  const lines = linesOf((await run('summary', BOOK)).out)
  expect(lines).toEqual(
    expect.arrayContaining([
      '单位职工总学时  131.5 小时 → 130.5 小时',
      '柏小川 X001  101 小时 → 98 小时：外部培训“高性能计算暑期班”40.5 小时 → 38 小时（外部学习!I2）；减少在线学习“科技伦理”0.5 小时',
      '蓝一苇 X002  30 小时 → 32 小时：新增在线学习“数据安全”2 小时（在线学习!E3）',
      '职工完训率  50.00 % → 0.0 %',
      '设置“单位在职总人数”  4 人 → 5 人（设置!B4）',
    ]),
  )
  expect((await run('summary', BOOK, '--lang', 'en')).out).toContain(
    'new: Online courses “数据安全” 2 hours (在线学习!E3)',
  )
})

test('the document of summary has every cause, and they add up', async () => {
  await change()
  const { changes, causesUnknown } = await json('summary', BOOK)
  expect(causesUnknown).toBeNull()
  for (const { causes } of changes)
    for (const term of [causes.part, causes.whole ?? causes.part])
      expect(
        term.causes.reduce((at: number, { from, to }: { from: number; to: number }) => at + to - from, term.from),
      ).toBe(term.to)
  const total = changes.find(({ figure }: { figure: string }) => figure === 'totalHours')
  expect(total.causes.part.causes[0]).toMatchObject({
    what: 'hours',
    id: 'X001',
    from: 101 * 3600,
    to: 98.5 * 3600 - 1800,
    rows: [
      { what: 'changed', source: 'external', title: '高性能计算暑期班', sheet: '外部学习', cell: 'I2' },
      { what: 'gone', source: 'online', title: '科技伦理', from: 1800, to: 0, sheet: null, cell: null },
    ],
  })
})

test('after finishing, whose hours have moved is told with the rows, by backbone and check', async () => {
  expect((await run('backbone', BOOK)).out).not.toContain('→')
  await change()
  expect(linesOf((await run('backbone', BOOK)).out)).toEqual(
    expect.arrayContaining([
      '完成上报以后有 1 人的学时或条件变了（旧 → 新），盖章表仍用固定的学时：',
      '柏小川 X001  101 小时 → 98 小时',
      '外部培训“高性能计算暑期班”40.5 小时 → 38 小时（外部学习!I2）',
      '减少在线学习“科技伦理”0.5 小时',
    ]),
  )
  const { drift } = await json('backbone', BOOK)
  expect(drift).toMatchObject([
    { id: 'X001', from: 101 * 3600, to: 98 * 3600, rows: [{ what: 'changed' }, { what: 'gone' }] },
  ])
  expect((await run('check', BOOK)).out).toContain(
    '“柏小川”上报时是 101 学时，现在的数据是 98 学时（外部培训“高性能计算暑期班”40.5 学时 → 38 学时（“外部学习”第 2 行）；减少在线学习“科技伦理”0.5 学时）',
  )
})

test('who is no candidate any more though no hours moved: the setting that did it, in check, ready, verify and backbone', async () => {
  await here.run('report', BOOK, '--year', '2025', '--out', '报表.xlsx')
  await here.change(BOOK, [
    { sheet: '设置', row: 6, column: 1, value: '单次培训学时要求' },
    { sheet: '设置', row: 6, column: 2, value: 60 },
  ])
  const says = '设置“单次培训学时要求” 40 → 60（设置!B6）'
  const moved = `柏小川（已不符合骨干人才条件：缺一次超过 60 小时的培训；${says}）`
  for (const argv of [
    ['ready', BOOK, '报表.xlsx'],
    ['verify', BOOK, '报表.xlsx'],
  ])
    expect(linesOf((await run(...argv)).out)).toContain(moved)
  expect(linesOf((await run('backbone', BOOK)).out)).toEqual(
    expect.arrayContaining(['柏小川 X001  按现在的数据不符合骨干人才条件', says]),
  )
  expect((await run('check', BOOK)).out).toContain(
    '不符合骨干人才条件（缺一次超过 60 小时的培训；设置“单次培训学时要求” 40 → 60（“设置”第 6 行））',
  )
  const settings = [{ setting: '单次培训学时要求', was: '40', is: '60', sheet: '设置', cell: 'B6' }]
  expect((await json('backbone', BOOK)).drift).toMatchObject([
    { from: 101 * 3600, to: 101 * 3600, noCandidate: { settings } },
  ])
  const changes = [{ what: 'no-candidate', settings }]
  expect((await json('verify', BOOK, '报表.xlsx')).reportedMoved).toMatchObject([{ name: '柏小川', changes }])
  const { lines } = await json('ready', BOOK, '报表.xlsx')
  expect(lines.find(({ check }: { check: string }) => check === 'reported').moved).toMatchObject([{ changes }])
})

test('explain of a kept cell names what made it another', async () => {
  await change()
  const logged = await run('explain', BOOK, '上报记录!H3')
  expect(linesOf(logged.out)).toContain('外部培训“高性能计算暑期班”40.5 小时 → 38 小时（外部学习!I2）')
  expect((await json('explain', BOOK, '上报记录!H3')).causes.rows).toMatchObject([
    { what: 'changed' },
    { what: 'gone' },
  ])
  const kept = await json('explain', BOOK, '年度总结列表!L2')
  expect(kept).toMatchObject({ value: 32.88, causes: { part: { from: 131.5 * 3600 }, whole: { from: 4, to: 4 } } })
  expect(await json('explain', BOOK, '年度总结列表!C2')).not.toHaveProperty('causes')
})

test('saving accepts what has changed, and the next change is told from there', async () => {
  await change()
  await run('summary', BOOK, 'save')
  expect((await json('summary', BOOK)).changes).toEqual([])
  expect((await run('summary', BOOK, 'save')).out).toContain('没有变化')
  await here.change(BOOK, [{ sheet: '外部学习', row: 2, column: 9, value: 39 }])
  expect((await run('summary', BOOK)).out).toContain('38 小时 → 39 小时（外部学习!I2）')
})

test('rows that change without moving a figure are kept when the summary is saved again', async () => {
  await here.change(BOOK, [{ sheet: '在线学习', row: 2, column: 3, value: '学术规范' }])
  expect((await json('summary', BOOK)).changes).toEqual([])
  expect((await run('summary', BOOK, 'save')).out).toContain('已保存')
})

test('what was kept and then changed by hand names nothing, and says so', async () => {
  await here.change(BOOK, [{ sheet: '数据底稿', row: 19, column: 4, value: '别的课' }])
  await change()
  const { changes, causesUnknown } = await json('summary', BOOK)
  expect([changes[0].causes, causesUnknown]).toEqual([null, 'changed'])
  expect((await run('summary', BOOK)).out).toContain('“数据底稿”与保存时的底稿码不符')
})

test('a list whose 数据底稿 was deleted says so as well; deleting the summary takes its lines away', async () => {
  const sheets = async () =>
    JSON.parse((await here.run('inspect', BOOK, '--json')).out).sheets.map(({ name }: { name: string }) => name)
  expect(await sheets()).toContain('数据底稿')
  await run('summary', BOOK, 'delete')
  await run('summary', BOOK, 'save')
  await here.removeSheet(BOOK, '数据底稿')
  await change()
  expect((await json('summary', BOOK)).causesUnknown).toBe('changed')
  expect((await run('summary', BOOK, 'save')).status).toBe(0)
  expect(await sheets()).toContain('数据底稿')
})

test('数据底稿 is no list of staff, also where it was renamed', async () => {
  await here.rename(BOOK, '数据底稿', '底稿备份')
  const sheets: { name: string; kind: string | null }[] = JSON.parse(
    (await here.run('inspect', BOOK, '--json')).out,
  ).sheets
  expect(sheets.find(({ name }) => name === '底稿备份')).toMatchObject({ kind: null })
  expect((await json('summary', BOOK)).changes).toEqual([])
})
