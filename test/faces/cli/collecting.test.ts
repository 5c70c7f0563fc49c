import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { momentOf, serialOfMoment } from '../../../src/records/moment'
import { type Table, type Tables, tablesOf, type Value, writeTables } from '../../support/returnedSheets'
import type { Row } from '../../support/smallInstitute'
import { world } from './world'

/*
 * The walk of a year: thirty departments are sent a workbook each, fill it in in thirty ways, send it back, are asked and send it again,
 * until the figures are those that everybody knows to be true.
 */

const here = world()
const { path, run } = here
afterAll(here.remove)

const BOOK = '台账.xlsx'
const DEPARTMENTS = Array.from({ length: 30 }, (_, index) => `第${String(index + 1).padStart(2, '0')}室`)
const FAMILY = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏']
/** Three people of each department: 张甲文, 张乙文, 张丙文. */
const peopleOf = (at: number) =>
  [...'甲乙丙'].map((given, index) => ({ id: `${1000 + 3 * at + index}`, name: `${FAMILY[at]}${given}文` }))

const CLASSES: readonly Row[] = [
  ['培训名称', '培训年度', '实施状态', '培训开始时间', '培训结束时间', '学时'],
  ['保密教育', 2025, '已实施', '2025-03-03', '2025-03-03', 4],
  ['实验室安全培训', 2025, '已实施', '2025-04-07', '2025-04-08', 12],
]

const institute = (year: number): Readonly<Record<string, readonly Row[]>> => ({
  设置: [
    ['项目', '值'],
    ['年度', year],
    ['单位名称', '星野计算技术研究所'],
    ['填表人', '钱安'],
  ],
  人员: [
    ['用户编号', '姓名', '部门', '是否有学时要求', '入职时间'],
    ...DEPARTMENTS.flatMap((department, at) =>
      peopleOf(at).map(({ id, name }): Row => [id, name, department, '是', '2015-07-01']),
    ),
  ],
  培训班: CLASSES.map((row) => row.map((cell) => (cell === 2025 ? year : cell))),
  实际参会人员: [['培训名称', '用户编号', '姓名', '学时', '最终参会']],
})

/** Where heads and the first person of a sheet stand, from 0. */
const HEAD = 2
const FIRST = 3

const sheet = (tables: Tables, name: string): Table => tables.get(name)!
const columnOf = (table: Table, heading: string, head = HEAD) => table[head]!.indexOf(heading)
const put = (table: Table, row: number, heading: string, value: Value) => {
  table[row]![columnOf(table, heading)] = value
}
const say = (tables: Tables, label: string, value: Value) => {
  const row = sheet(tables, '填表说明').find(([first]) => first === label)!
  row[1] = value
}

/** What is true of every department that has anything: the first two attended, the third studied elsewhere. */
function fillIn(tables: Tables, day = '2025-12-03'): void {
  const [attended, external] = [sheet(tables, '参加培训'), sheet(tables, '外部学习')]
  put(attended, FIRST, '培训名称', '保密教育')
  put(attended, FIRST + 1, '培训名称', '实验室安全培训')
  put(attended, FIRST + 1, '学时', 6)
  put(external, FIRST + 2, '培训名称', '数据治理研讨会')
  put(external, FIRST + 2, '开始时间', { serial: serialOfMoment(momentOf(2025, 5, 12)!) })
  put(external, FIRST + 2, '学时', 8)
  say(tables, '填表人', '部门管理员')
  say(tables, '填报日期', day)
}
const TRUTH = [4, 6, 8]

interface Way {
  readonly what: string
  /** What is done after filling in; what it leaves is saved. Answers other files besides. */
  readonly spoil?: (tables: Tables) => void
  /** In words: what is told of it. */
  readonly told?: string
  /** Whether it answers as it is. */
  readonly isBad?: boolean
}

/** Thirty ways of filling in a workbook; the two that stand together are one file. */
const WAYS: readonly Way[] = [
  { what: 'as it was meant' },
  { what: 'without the hidden mark', spoil: (t) => void t.delete('收集标记'), told: '收集标记没有了，按收集编号认出' },
  {
    what: 'by its title alone',
    spoil(t) {
      t.delete('收集标记')
      for (const table of t.values()) table[1] = []
    },
    told: '收集标记和收集编号都没有了，按标题认出',
  },
  {
    what: 'a head renamed',
    spoil: (t) => put(sheet(t, '参加培训'), HEAD, '培训名称', '参加了什么'),
    told: '的表头改成了“参加了什么”，仍按“培训名称”读',
  },
  { what: 'rows inserted above the heads', spoil: (t) => void sheet(t, '参加培训').splice(0, 0, ['本室填报'], []) },
  { what: 'rows inserted between', spoil: (t) => void sheet(t, '参加培训').splice(FIRST + 1, 0, [], []) },
  {
    what: 'a column inserted in front',
    spoil(t) {
      for (const [index, row] of sheet(t, '外部学习').entries()) row.unshift(index === HEAD ? '序号' : null)
    },
    told: '多了一列“序号”，没有读',
  },
  {
    what: 'a column of their own',
    spoil: (t) => void sheet(t, '人员核对')[HEAD]!.push('备注'),
    told: '多了一列“备注”，没有读',
  },
  { what: 'hours in words', spoil: (t) => put(sheet(t, '参加培训'), FIRST + 1, '学时', '6小时') },
  { what: 'a day in Chinese', spoil: (t) => put(sheet(t, '外部学习'), FIRST + 2, '开始时间', '2025年5月12日') },
  { what: 'a day with dots', spoil: (t) => put(sheet(t, '外部学习'), FIRST + 2, '开始时间', '2025.5.12') },
  {
    what: 'blanks in names',
    spoil(t) {
      const table = sheet(t, '参加培训')
      put(table, FIRST, '姓名', [...String(table[FIRST]![1])].join(' '))
    },
  },
  {
    what: 'a name misspelt, without its number',
    spoil(t) {
      const table = sheet(t, '参加培训')
      put(table, FIRST, '用户编号', null)
      put(table, FIRST, '姓名', `${String(table[FIRST]![1]).slice(0, 2)}闻`)
    },
    told: '可能是：蒋甲文 1036',
  },
  { what: 'numbers deleted', spoil: (t) => put(sheet(t, '参加培训'), FIRST, '用户编号', null) },
  { what: 'sent twice alike' },
  { what: 'sent twice, the newer with more' },
  { what: 'sent twice, the older with more', told: '只在这一份里有的行要看过才写入' },
  { what: 'saved as .xls', told: '这是旧版 Excel 97-2003 工作簿（.xls）', isBad: true },
  {
    what: 'empty',
    spoil: (t) => {
      for (const name of ['参加培训', '外部学习'])
        for (const row of sheet(t, name).slice(FIRST)) row.fill(null, 3, columnOf(sheet(t, name), '学时') + 1)
    },
    told: '一行也没有填',
    isBad: true,
  },
  { what: 'nothing to fill in' },
  { what: 'of another year', told: '是 2024 年度的收集表，没有读', isBad: true },
  { what: 'a sheet deleted', spoil: (t) => void t.delete('外部学习'), told: '没有“外部学习”这张表了' },
  {
    what: 'heads deleted',
    spoil: (t) => void sheet(t, '外部学习').splice(0, HEAD + 1),
    told: '的表头没有了，这张表没有读',
  },
  {
    what: 'a sheet renamed',
    spoil(t) {
      t.set('Sheet1', sheet(t, '参加培训'))
      t.delete('参加培训')
    },
  },
  { what: 'two departments in one file' },
  { what: 'in the file of the department before' },
  {
    what: 'rows sorted anew',
    spoil: (t) =>
      void sheet(t, '外部学习').splice(
        FIRST,
        3,
        ...sheet(t, '外部学习')
          .slice(FIRST, FIRST + 3)
          .reverse(),
      ),
  },
  {
    what: 'a class nobody knows',
    spoil: (t) => put(sheet(t, '参加培训'), FIRST, '培训名称', '保密与安全知识大讲堂'),
    told: '不知道是哪个培训班（保密与安全知识大讲堂）',
  },
  {
    what: 'the same twice in a sheet',
    spoil(t) {
      const table = sheet(t, '参加培训')
      table[FIRST + 5]!.splice(0, 4, ...table[FIRST]!.slice(0, 4))
    },
  },
  {
    what: '无 for nothing',
    spoil(t) {
      put(sheet(t, '参加培训'), FIRST + 2, '培训名称', '无')
      put(sheet(t, '外部学习'), FIRST, '培训名称', '无')
    },
  },
]

const at = (what: string) => WAYS.findIndex((way) => way.what === what)
const sentFile = (index: number) => join(path('收集表'), `收集表-2025-${DEPARTMENTS[index]}.xlsx`)
const backFile = (index: number, more = '') => `交回-${DEPARTMENTS[index]}${more}.xlsx`

/** The departments fill in and send back; answers the files. */
async function fillAll(): Promise<readonly string[]> {
  const files: string[] = []
  const save = async (name: string, tables: Tables) => {
    await writeTables(path(name), tables)
    files.push(name)
  }
  for (const [index, { what, spoil }] of WAYS.entries()) {
    const tables = await tablesOf(sentFile(index))
    if (what === 'in the file of the department before') continue
    if (what === 'nothing to fill in') say(tables, '没有要填的内容', '是')
    else fillIn(tables)
    spoil?.(tables)
    if (what === 'two departments in one file') {
      const next = await tablesOf(sentFile(index + 1))
      fillIn(next)
      for (const [name, table] of next) if (name !== '收集标记') tables.set(`${name} (2)`, table)
    }
    if (what === 'saved as .xls') {
      writeFileSync(path('交回-第18室.xls'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'))
      files.push('交回-第18室.xls')
    } else if (what === 'of another year') {
      await here.book('去年.xlsx', institute(2024))
      await run('collect', '去年.xlsx', '--out', '去年', '--department', DEPARTMENTS[index]!)
      const old = await tablesOf(join(path('去年'), `收集表-2024-${DEPARTMENTS[index]}.xlsx`))
      fillIn(old)
      await save(backFile(index), old)
    } else await save(backFile(index), tables)
    if (what === 'sent twice alike') await save(backFile(index, '-再交'), tables)
    if (what === 'sent twice, the newer with more' || what === 'sent twice, the older with more') {
      const isNewer = what === 'sent twice, the newer with more'
      put(sheet(tables, '参加培训'), FIRST + 2, '培训名称', '保密教育')
      say(tables, '填报日期', isNewer ? '2025-12-09' : '2025-12-01')
      await save(backFile(index, '-另一份'), tables)
    }
  }
  return files
}

/** What is true in the end, in hours. */
function truth(index: number): readonly number[] {
  const { what } = WAYS[index]!
  if (what === 'nothing to fill in') return [0, 0, 0]
  return what === 'sent twice, the newer with more' ? [4, 6, 12] : TRUTH
}

test('thirty departments, thirty ways, and the figures that are true', async () => {
  await here.book(BOOK, institute(2025))
  const empty = readFileSync(path(BOOK))
  const checked = (await run('check', BOOK)).err
  const sent = await run('collect', BOOK, '--out', '收集表')
  expect([sent.status, sent.err, readdirSync(path('收集表')).length]).toEqual([0, '', 30])
  // What was noted is taken back to the last byte, and noted again.
  expect((await run('undo', BOOK)).status).toBe(0)
  expect(Buffer.compare(readFileSync(path(BOOK)), empty)).toBe(0)
  await run('collect', BOOK, '--out', '收集表')
  const noted = readFileSync(path(BOOK))
  expect((await run('collect', BOOK)).out).toContain('发出 30 份，已交 0 份，未交 30 份')
  expect((await run('check', BOOK)).err).toBe(checked)

  const files = await fillAll()
  const looked = await run('collect', BOOK, ...files)
  // What is here and not imported is not said to have answered, in the sum as in the lines.
  const lines = looked.out.split('\n').filter((line) => line.trim().startsWith('收到，未导入'))
  expect(looked.out).toContain(`发出 30 份，已交 0 份，收到、未导入 ${lines.length} 份，未交 ${30 - lines.length} 份`)
  expect(lines.length).toBeGreaterThan(20)
  expect(Buffer.compare(readFileSync(path(BOOK)), noted)).toBe(0)

  const first = await run('import', BOOK, ...files, '--in-place')
  expect(first.status).toBe(1)
  for (const { told } of WAYS) if (told !== undefined) expect(`${first.out}${first.err}`).toContain(told)
  const unanswered = WAYS.filter(({ isBad }) => isBad).map((way) => DEPARTMENTS[WAYS.indexOf(way)]!)
  const status = JSON.parse((await run('collect', BOOK, '--json')).out)
  const open = status.sent.filter(({ answeredAt }: { answeredAt: string | null }) => answeredAt === null)
  expect(open.map(({ whom }: { whom: string }) => whom)).toEqual(unanswered)
  expect(status.sent[at('sent twice, the newer with more')]).toMatchObject({ times: 2, file: backFile(15, '-另一份') })
  const reminded = JSON.parse((await run('remind', BOOK, '--json')).out)
  const asked = reminded.departments.flatMap(
    ({ department, matters }: { department: string; matters: { kind: string }[] }) =>
      matters.some(({ kind }) => kind === 'unanswered') ? [department] : [],
  )
  expect(asked).toEqual(unanswered)
  expect((await run('remind', BOOK, '--text', '部门', '--department', unanswered[0]!)).out).toContain(
    '还没有交回的收集表',
  )

  // The very same again: nothing is written.
  const imported = readFileSync(path(BOOK))
  await run('import', BOOK, ...files, '--in-place')
  expect(Buffer.compare(readFileSync(path(BOOK)), imported)).toBe(0)
  // Taken back as one, to the last byte, and taken in again.
  expect((await run('undo', BOOK)).status).toBe(0)
  expect(Buffer.compare(readFileSync(path(BOOK)), noted)).toBe(0)
  await run('import', BOOK, ...files, '--in-place')

  // Whoever was asked sends it again as it was meant; one name is settled here.
  const again: string[] = []
  for (const [index, { what, isBad }] of WAYS.entries()) {
    if (!isBad && !['a sheet deleted', 'heads deleted', 'a class nobody knows'].includes(what)) continue
    const tables = await tablesOf(sentFile(index))
    fillIn(tables, '2025-12-10')
    await writeTables(path(backFile(index, '-改')), tables)
    again.push(backFile(index, '-改'))
  }
  const misspelt = at('a name misspelt, without its number')
  const who = `${FAMILY[misspelt]}甲闻=${peopleOf(misspelt)[0]!.id}`
  const second = await run('import', BOOK, ...again, backFile(misspelt), '--in-place', '--who', who)
  expect([second.status, second.err]).toEqual([0, ''])
  expect((await run('collect', BOOK)).out).toContain('发出 30 份，已交 30 份，未交 0 份')

  const figures = JSON.parse((await run('report', BOOK, '--json', '--out', '-')).out)
  const hours = new Map(
    figures.people.map(({ id, totalSeconds }: { id: string; totalSeconds: number }) => [id, totalSeconds / 3600]),
  )
  const found = DEPARTMENTS.map((_, index) => peopleOf(index).map(({ id }) => hours.get(id)))
  expect(found).toEqual(DEPARTMENTS.map((_, index) => truth(index)))
  expect(existsSync(path(`.${BOOK}.xueshi-undo`))).toBe(true)
})

describe('for whom', () => {
  beforeAll(() => here.book('小.xlsx', { ...institute(2025), 实际参会人员: ROLL }))
  const ROLL: readonly Row[] = [
    ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
    ['实验室安全培训', '1000', '赵甲文', null, '否'],
    ['实验室安全培训', '1001', '赵乙文', null, '否'],
  ]

  test('a class: whoever is on its list is asked, and 否 becomes 是 once somebody says so', async () => {
    expect((await run('collect', '小.xlsx', '--out', '班', '--by', '培训班')).status).toBe(0)
    const file = join('班', '收集表-2025-实验室安全培训.xlsx')
    const tables = await tablesOf(path(file))
    const roll = sheet(tables, '参会人员')
    expect(roll.slice(FIRST).map((row) => row.slice(0, 2))).toEqual([
      ['1000', '赵甲文'],
      ['1001', '赵乙文'],
    ])
    roll.push([])
    put(roll, FIRST, '最终参会', '是')
    put(roll, FIRST + 1, '最终参会', '否')
    put(roll, FIRST + 2, '姓名', '钱甲文')
    put(roll, FIRST + 2, '最终参会', '是')
    put(roll, FIRST + 2, '学时', 5)
    await writeTables(path('班.xlsx'), tables)
    const imported = JSON.parse((await run('import', '小.xlsx', '班.xlsx', '--dry-run', '--json')).out)
    expect(imported.returned).toMatchObject([{ by: 'class', whom: '实验室安全培训', fate: 'taken', rows: 3 }])
    expect(imported.rows.map(({ kind, written }: { kind: string; written: string }) => [kind, written])).toEqual([
      ['contradicts', '赵甲文'],
      ['there', '赵乙文'],
      ['new', '钱甲文'],
    ])
  })

  test('another institute’s department of the same name is not ours', async () => {
    const other = {
      ...institute(2025),
      设置: [
        ['项目', '值'],
        ['年度', 2025],
        ['单位名称', '远山材料研究所'],
      ] as Row[],
    }
    await here.book('别所.xlsx', other)
    expect((await run('collect', '别所.xlsx', '--out', '别所')).status).toBe(0)
    const tables = await tablesOf(path(join('别所', '收集表-2025-第01室.xlsx')))
    fillIn(tables)
    await writeTables(path('别所的.xlsx'), tables)
    const read = JSON.parse((await run('import', '小.xlsx', '别所的.xlsx', '--dry-run', '--json')).out)
    expect(read.returned).toMatchObject([{ fate: 'other-unit' }])
    expect(read.rows).toEqual([])
    tables.delete('收集标记')
    await writeTables(path('别所的.xlsx'), tables)
    const unmarked = JSON.parse((await run('import', '小.xlsx', '别所的.xlsx', '--dry-run', '--json')).out)
    expect(unmarked.returned).toMatchObject([{ fate: 'unknown' }])
  })

  test('the same sheet imported again changes nothing, so what was imported can still be taken back', async () => {
    await here.book('再.xlsx', institute(2025))
    expect((await run('collect', '再.xlsx', '--out', '再')).status).toBe(0)
    const before = readFileSync(path('再.xlsx'))
    const tables = await tablesOf(path(join('再', '收集表-2025-第01室.xlsx')))
    fillIn(tables)
    const staff = sheet(tables, '人员核对')
    const row = staff.length
    staff.push([])
    put(staff, row, '用户编号', '7777')
    put(staff, row, '姓名', '新来文')
    put(staff, row, '部门', '第01室')
    await writeTables(path('再的.xlsx'), tables)
    expect((await run('import', '再.xlsx', '再的.xlsx', '--in-place')).status).toBe(0)
    expect(readFileSync(path('再.xlsx')).equals(before)).toBe(false)
    await run('import', '再.xlsx', '再的.xlsx', '--in-place')
    expect((await run('undo', '再.xlsx')).status).toBe(0)
    expect(readFileSync(path('再.xlsx')).equals(before)).toBe(true)
  })

  test('a workbook without mark, code and title is told, whose people stand in it, too', async () => {
    await run('collect', '小.xlsx', '--out', '发')
    const tables = await tablesOf(path(join('发', '收集表-2025-第01室.xlsx')))
    fillIn(tables)
    tables.delete('收集标记')
    for (const table of tables.values()) table.splice(0, 2)
    await writeTables(path('表七.xlsx'), tables)
    const looked = await run('collect', '小.xlsx', '表七.xlsx')
    for (const told of ['表七.xlsx', '按表名认出', '里面的人属于：第01室 3 人', '已交 0 份，未交 32 份'])
      expect(looked.out).toContain(told)
    const read = JSON.parse((await run('import', '小.xlsx', '表七.xlsx', '--dry-run', '--json')).out)
    // Rows that nobody has filled in are none.
    expect(read.rows.map(({ written }: { written: string }) => written)).toEqual(['赵甲文', '赵乙文', '赵丙文'])
  })

  test('people of another department in a workbook are told', async () => {
    await run('collect', '小.xlsx', '--out', '发', '--force')
    const tables = await tablesOf(path(join('发', '收集表-2025-第01室.xlsx')))
    fillIn(tables)
    const other = sheet(tables, '参加培训')
    other.push([])
    put(other, other.length - 1, '姓名', '钱甲文')
    put(other, other.length - 1, '培训名称', '保密教育')
    await writeTables(path('两室.xlsx'), tables)
    const { out } = await run('import', '小.xlsx', '两室.xlsx', '--dry-run')
    expect(out).toContain('里面有其他部门的人：第02室 1 人')
    expect(out).not.toContain('第01室 3 人')
  })

  test('a person, into a zip file', async () => {
    const sent = await run(
      'collect',
      '小.xlsx',
      '--out',
      '人.zip',
      '--by',
      'person',
      '--department',
      '第01室',
      '--json',
    )
    expect(JSON.parse(sent.out).sent.map(({ whom }: { whom: string }) => whom)).toEqual(['赵甲文', '赵乙文', '赵丙文'])
    // What is there is not written over; the note is of the last alone.
    expect((await run('collect', '小.xlsx', '--out', '人.zip', '--by', 'person')).status).toBe(3)
  })

  test.each([
    [['collect', '小.xlsx', '--out', '甲', '--by', '科室'], '--by 可以是 部门、培训班、个人'],
    [['collect', '小.xlsx', '--out', '甲.xlsx'], '--out 要写文件夹或 .zip 文件'],
    [['collect', '小.xlsx', '小.xlsx', '--out', '甲'], '不能一起做'],
  ])('wrong usage is said: %j', async (argv, sentence) => {
    const { status, err } = await run(...argv)
    expect([status, err.includes(sentence)]).toEqual([2, true])
  })
})
