import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { world } from './world'

const here = world()
afterAll(here.remove)

const MADE = '示例.xlsx'
beforeAll(() => here.run('sample', MADE, '--staff', '20', '--records', '200', '--year', '2025'))
/** A small institute under that name. */
const sample = (name: string) => copyFileSync(here.path(MADE), here.path(name))

/** The whole year on the sample institute, as the manual walks it: what each command says, word by word. */
const WALK: readonly (readonly string[])[] = [
  ['sample', '台账.xlsx', '--staff', '30', '--records', '750', '--year', '2025'],
  ['check', '台账.xlsx'],
  ['ready', '台账.xlsx', '--now', '2025-12-01'],
  ['summary', '台账.xlsx', 'save', '--now', '2025-12-02'],
  ['backbone', '台账.xlsx', '--now', '2025-12-02'],
  ['backbone', '台账.xlsx', 'finish', '--now', '2025-12-02'],
  ['backbone', '台账.xlsx', 'report', '--now', '2025-12-02'],
  ['backbone', '台账.xlsx', 'report', '--all', '--now', '2025-12-02T09:30', '--by', '经办人'],
  ['backbone', '台账.xlsx', 'report', '--all', '--now', '2025-12-02T09:31'],
  ['backbone', '台账.xlsx', 'withdraw', '--all', '--now', '2026-03-01'],
  ['backbone', '台账.xlsx', 'finish', '--now', '2025-12-03T10:00', '--by', '经办人'],
  ['backbone', '台账.xlsx', 'withdraw', '--all', '--now', '2025-12-03T10:01'],
  ['backbone', '台账.xlsx', 'return', '--now', '2025-12-04'],
  ['backbone', '台账.xlsx', 'return', '--reason', '名单须重新核对', '--now', '2025-12-04', '--by', '上级'],
  ['backbone', '台账.xlsx', 'finish', '--now', '2025-12-05', '--by', '经办人'],
  ['summary', '台账.xlsx', 'save', '--set', '单位投入总经费=5.0', '--now', '2025-12-06'],
  ['summary', '台账.xlsx', 'save', '--now', '2025-12-07'],
  ['report', '台账.xlsx', '--out', '报表.xlsx', '--now', '2025-12-08'],
  ['verify', '台账.xlsx', '报表.xlsx'],
  ['report', '台账.xlsx', '--in-place', '--now', '2025-12-08'],
  ['report', '台账.xlsx', '--in-place', '--now', '2025-12-09'],
  ['verify', '台账.xlsx'],
  ['ready', '台账.xlsx', '--now', '2025-12-09'],
  ['summary', '台账.xlsx', 'save', '--set', '单位培训总人次=999', '--now', '2025-12-10'],
  ['verify', '台账.xlsx', '报表.xlsx'],
  ['explain', '台账.xlsx', '单位培训总人次'],
  ['summary', '台账.xlsx'],
  ['summary', '台账.xlsx', 'form', '--out', '总结.xlsx', '--now', '2025-12-11'],
  ['summary', '台账.xlsx', 'delete', '--year', '2025'],
  ['compare', '台账.xlsx', '--with', '2025'],
]

const GOLDEN = join(__dirname, '../../golden/year/walk.txt')

test('a whole year on the command line', async () => {
  const said: string[] = []
  for (const step of WALK) {
    const { status, out, err } = await here.run(...step)
    said.push(`$ xueshi ${step.join(' ')}\n${out}${err}→ ${status}\n`)
  }
  const text = said.join('\n').replaceAll(here.path(''), '')
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(GOLDEN)) {
    mkdirSync(dirname(GOLDEN), { recursive: true })
    writeFileSync(GOLDEN, text)
  }
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'))
})

test('a command that is refused or changes nothing leaves the file as it is', async () => {
  const book = here.path('台账.xlsx')
  const before = { bytes: readFileSync(book), time: statSync(book).mtimeMs }
  await here.run('backbone', '台账.xlsx', 'report', '--all')
  await here.run('summary', '台账.xlsx', 'save', '--set', '没有这一项=1')
  await here.run('backbone', '台账.xlsx', 'list')
  expect(readFileSync(book).equals(before.bytes)).toBe(true)
  expect(statSync(book).mtimeMs).toBe(before.time)
})

test('a log changed by hand is named, and nothing more is added to it', async () => {
  sample('改过.xlsx')
  await here.run('backbone', '改过.xlsx', 'report', '--all', '--now', '2025-12-02')
  await here.change('改过.xlsx', [{ sheet: '上报记录', row: 3, column: 8, value: 999 }])
  const check = await here.run('check', '改过.xlsx')
  expect(check.out).toContain('上报记录!')
  expect(check.status).toBe(1)
  const finish = await here.run('backbone', '改过.xlsx', 'finish', '--now', '2025-12-03')
  expect(finish).toMatchObject({ status: 1, out: '' })
  expect(finish.err).toContain('手工改动')
})

test.each([
  [
    'the last row',
    (rows: number) => Array.from({ length: 12 }, (_, at) => ({ row: rows + 2, column: at + 1 })),
    '条，现在是',
  ],
  [
    'all rows',
    (rows: number) =>
      Array.from({ length: 12 * rows }, (_, at) => ({ row: 3 + Math.floor(at / 12), column: 1 + (at % 12) })),
    '现在是 0 条',
  ],
  ['the line above them', () => [{ row: 1, column: 1 }], '封口码不见了'],
])('%s of the log cut off by hand is missed', async (_, cells, sentence) => {
  sample('截断.xlsx')
  await here.run('backbone', '截断.xlsx', 'report', '--all', '--now', '2025-12-02')
  const list = JSON.parse((await here.run('backbone', '截断.xlsx', 'list', '--json')).out)
  await here.change(
    '截断.xlsx',
    cells(list.reported.length).map((cell) => ({ sheet: '上报记录', ...cell, value: null })),
  )
  const check = await here.run('check', '截断.xlsx')
  expect(check.out).toContain(sentence)
  expect(check.status).toBe(1)
})

describe('people named', () => {
  const actions = (...argv: string[]) => here.run('backbone', '谁.xlsx', ...argv, '--now', '2025-12-02')
  beforeAll(() => sample('谁.xlsx'))

  test('are all reported or none', async () => {
    const { candidates, nearMisses } = JSON.parse((await actions('list', '--json')).out)
    const refused = await actions('report', candidates[0], nearMisses[0].id)
    expect(refused).toMatchObject({ status: 1, out: '' })
    expect(refused.err).toBe(`谁.xlsx：${nearMisses[0].name}不符合骨干人才条件，不能上报（所写的人都没有处理）\n`)
    expect(JSON.parse((await actions('list', '--json')).out).reported).toEqual([])
  })

  test.each([
    ['somebody unknown', ['report', '没有此人'], 1, '谁.xlsx：“人员”里没有“没有此人”'],
    ['withdrawing somebody who is not reported', ['withdraw', '没有此人'], 1, '谁.xlsx：“没有此人”不在已上报的人里'],
    ['withdrawing all where nobody is', ['withdraw', '--all'], 1, '谁.xlsx：一个人也没有上报，没有可撤销的'],
    ['people beside --all', ['report', '--all', '某人'], 2, '写了人就不要再用 --all'],
    ['people where the whole year is meant', ['finish', '某人'], 2, 'finish 是对整个年度的'],
  ])('%s is refused in its own words', async (_, argv, status, sentence) => {
    const ran = await actions(...argv)
    expect(ran).toMatchObject({ status, out: '' })
    expect(ran.err).toContain(sentence)
  })
})

describe('the annual summary', () => {
  const summary = (...argv: string[]) => here.run('summary', '总.xlsx', ...argv, '--now', '2025-12-06')
  beforeAll(async () => {
    sample('总.xlsx')
    await here.run('backbone', '总.xlsx', 'finish', '--yes')
  })

  test.each(['单位投入总经费=abc', '单位投入总经费=-5', '单位培训总人次=12.5', '单位投入总经费=1e2'])(
    'takes no nonsense: --set %s',
    async (given) => {
      const before = readFileSync(here.path('总.xlsx'))
      const { status, err } = await summary('save', '--set', given)
      expect(status).toBe(2)
      expect(err).toContain(`“${given.split('=')[1]}”不是`)
      expect(readFileSync(here.path('总.xlsx')).equals(before)).toBe(true)
    },
  )

  test('shows the data’s figure beside one that was entered, and what saving changes', async () => {
    await summary('save', '--set', '单位投入总经费=5')
    const system = JSON.parse((await summary('list', '--json')).out).summary.trainingPersonTimes
    const saved = JSON.parse((await summary('save', '--set', '单位培训总人次=7', '--json')).out)
    expect(saved.overrides).toEqual([{ figure: 'trainingPersonTimes', system }])
    expect(saved.changes).toMatchObject([{ figure: 'trainingPersonTimes', saved: system, now: 7 }])
    expect((await summary('list')).out).toContain(`7 人次  是手工填写的；按数据算是 ${system} 人次`)
  })

  test('options of one action are not passed over in another', async () => {
    expect((await summary('list', '--set', '单位投入总经费=9')).err).toContain('--set 只能用于 save')
    expect((await summary('save', '--out', 'x.xlsx')).err).toContain('--out 只能用于 form')
  })

  test('the form never takes the place of the workbook, whatever the summary is called', async () => {
    await summary('save', '--set', '总结名称=总')
    expect((await summary('form')).out).toContain('总-总.xlsx')
    expect((await summary('form', '--out', '总.xlsx')).status).toBe(2)
    await summary('save', '--set', `总结名称=../a:b${'长'.repeat(200)}`)
    expect((await summary('form')).out).toMatch(/总-.._a_b长+\.xlsx/)
    expect((await summary('list')).status).toBe(0)
  })
})

describe('上报记录 deleted whole', () => {
  const check = async (book: string) => JSON.parse((await here.run('check', book, '--json')).out).diagnostics
  const lost = (at: object) => expect.objectContaining({ code: 'reporting-log-lost', severity: 'warning', ...at })

  test.each([
    ['the saved summary', ['summary', 'save', '--set', '单位投入总经费=5'], { sheet: '年度总结列表', cell: 'A2' }],
    ['a stamped table', ['report', '--in-place'], { sheet: '骨干人才培训情况表', cell: 'A1' }],
  ] as const)('is proved by %s', async (what, [command, ...rest], at) => {
    const book = `${what}.xlsx`
    sample(book)
    await here.run('backbone', book, 'report', '--all')
    await here.run('report', book, '--in-place')
    await here.removeSheet(book, '上报记录')
    expect(await check(book)).not.toContainEqual(lost({}))
    await here.run('backbone', book, 'report', '--all')
    await here.run('backbone', book, 'finish')
    await here.run(command, book, ...rest)
    expect(await check(book)).not.toContainEqual(lost({}))
    await here.removeSheet(book, '上报记录')
    expect(await check(book)).toContainEqual(
      lost({ ...at, message: expect.stringContaining('2025 年度完成过骨干人才上报') }),
    )
    expect((await here.run('backbone', book)).err).toContain('上报记录')
  })
})

test('a report edited by hand is told from data that has moved', async () => {
  sample('核对.xlsx')
  await here.run('report', '核对.xlsx', '--out', '核对报表.xlsx', '--now', '2025-12-08')
  await here.change('核对报表.xlsx', [{ sheet: '年度总结', row: 4, column: 2, value: 1 }])
  const { status, out } = await here.run('verify', '核对.xlsx', '核对报表.xlsx', '--json')
  expect(status).toBe(1)
  const document = JSON.parse(out)
  expect(document).toMatchObject({ same: false, differences: [{ sheet: '年度总结', cell: 'B4', report: '1' }] })
  expect(document.sheets.filter((sheet: { edited?: boolean }) => sheet.edited)).toMatchObject([{ sheet: '年度总结' }])
})

test('a sheet of the report that was renamed is verified too, and one that is gone is told', async () => {
  sample('更名.xlsx')
  await here.run('report', '更名.xlsx', '--out', '更名报表.xlsx')
  await here.change('更名报表.xlsx', [
    { sheet: '年度总结', row: 4, column: 2, value: 1 },
    { sheet: '数据检查', row: 2, column: 1, value: '没有问题' },
  ])
  await here.rename('更名报表.xlsx', '年度总结', '总结终稿')
  const { differences, sheets, missing } = JSON.parse(
    (await here.run('verify', '更名.xlsx', '更名报表.xlsx', '--json')).out,
  )
  expect(differences.map(({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`)).toEqual([
    '总结终稿!B4',
    '数据检查!A2',
  ])
  expect(sheets.find(({ sheet }: { sheet: string }) => sheet === '总结终稿')).toMatchObject({ edited: true })
  expect(missing).toEqual([])
  await here.rename('更名报表.xlsx', '总结终稿', '年度总结')
  await here.run('backbone', '更名.xlsx', 'finish', '--yes')
  await here.run('summary', '更名.xlsx', 'save')
  await here.run('summary', '更名.xlsx', 'form', '--out', '单张.xlsx')
  const { status, out } = await here.run('verify', '更名.xlsx', '单张.xlsx')
  expect(status).toBe(0)
  expect(out).toContain('这个文件里没有的盖章表：培训项目执行情况表、骨干人才培训情况表')
})

test('a row deleted by hand is one line, not every cell below it', async () => {
  sample('删行.xlsx')
  await here.run('report', '删行.xlsx', '--out', '删行报表.xlsx')
  await here.deleteRow('删行报表.xlsx', '培训项目执行情况表', 6)
  const { status, out } = await here.run('verify', '删行.xlsx', '删行报表.xlsx')
  expect(status).toBe(1)
  expect(out).toContain('培训项目执行情况表：报表写出之后被手工改过')
  expect(out).toMatch(/报表与现在的数据相比少 1 行：\n {2}培训项目执行情况表 第 6 行 {2}报表里少了这一行：\S{4}.*\n$/)
  const { differences } = JSON.parse((await here.run('verify', '删行.xlsx', '删行报表.xlsx', '--json')).out)
  expect(differences).toEqual([
    { sheet: '培训项目执行情况表', cell: 'A6', report: '', data: expect.stringMatching(/./), row: 'missing' },
  ])
})

test('reports written in either language are verified in theirs', async () => {
  sample('双语.xlsx')
  await here.run('report', '双语.xlsx', '--out', 'english.xlsx', '--lang', 'en')
  expect((await here.run('verify', '双语.xlsx', 'english.xlsx')).status).toBe(0)
  await here.change('english.xlsx', [{ sheet: '学习统计', row: 4, column: 10, value: 1 }])
  const { out } = await here.run('verify', '双语.xlsx', 'english.xlsx', '--json')
  expect(JSON.parse(out).differences).toEqual([expect.objectContaining({ sheet: '学习统计', cell: 'J4', report: '1' })])
})

test('a year in which nothing was held is compared, and said to be empty', async () => {
  sample('比较.xlsx')
  const { status, err } = await here.run('compare', '比较.xlsx', '--year', '2025', '--with', '2019')
  expect(status).toBe(0)
  expect(err).toContain('2019 年度没有培训班，也没有计入的学时（培训班的年度有 2025）')
})

describe('a setting that is entered says what was meant, in whatever unit its row is kept', () => {
  beforeAll(async () => {
    sample('单位.xlsx')
    await here.run('backbone', '单位.xlsx', 'finish', '--yes', '--year', '2025', '--now', '2026-01-05')
  })
  const funding = async (...set: string[]) => {
    const ran = await here.run('summary', '单位.xlsx', 'save', ...set.flatMap((one) => ['--set', one]), '--json')
    return ran.status === 0 ? JSON.parse(ran.out).summary.funding : ran.err
  }

  test.each([
    ['单位投入总经费=5.0', 5],
    ['单位投入总经费(元)=60000', 6],
    ['单位投入总经费【万元】=7', 7],
    ['单位投入总经费（千元）=80', 8],
    ['投入总经费=90000元', 9],
  ])('%s', async (entered, inWan) => {
    await here.change('单位.xlsx', [{ sheet: '设置', row: 5, column: 1, value: '单位投入总经费(万元)' }])
    expect(await funding(entered)).toBe(inWan)
    await here.change('单位.xlsx', [{ sheet: '设置', row: 5, column: 1, value: '单位投入总经费(元)' }])
    expect(await funding(entered)).toBe(inWan)
  })

  test('and one that says nothing is refused', async () => {
    expect(await funding('年度学时要求(天)=3')).toContain('年度学时要求(天)')
    expect(await funding('单位投入总经费(美元)=3')).toContain('单位投入总经费(美元)')
    expect(await funding('年度学时要求(分钟)=6000', '单位投入总经费=5')).toBe(5)
    const { out } = await here.run('explain', '单位.xlsx', '需完成100学时人数')
    expect(out).not.toContain('6000')
  })
})
