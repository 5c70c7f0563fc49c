import { existsSync, readFileSync } from 'node:fs'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

let here: ReturnType<typeof world>
beforeEach(() => {
  here = world()
})
afterEach(() => here.remove())

const BOOK = '台账.xlsx'
const bytes = () => readFileSync(here.path(BOOK))

const [ATTENDED, ...CAME] = SMALL.实际参会人员
const SIGNED = {
  ...SMALL,
  培训班: SMALL.培训班.map((row) => [...row]),
  实际参会人员: [
    [...ATTENDED!, '签到'],
    ...CAME.map((row) => [...row, '√']),
    ['保密教育', 'X001', '柏小川', null, '否', '√'],
    ['保密教育', 'X002', '蓝一苇', null, '否', null],
    ['保密教育', 'X003', '闻人朔', null, null, '√'],
  ],
}

test('confirms all who signed in, shows what it writes, and is taken back to the last byte', async () => {
  await here.book(BOOK, SIGNED)
  const before = bytes()
  const list = await here.run('confirm', BOOK, '保密教育', '--json')
  expect(JSON.parse(list.out).attendees.map((one: { signed: boolean }) => one.signed)).toEqual([true, false, true])
  const tried = await here.run('confirm', BOOK, '保密教育', '--signed', '--dry-run')
  expect(tried.err).toBe('')
  expect(tried.out).toContain('实际参会人员!E4  柏小川  最终参会  否 → 是')
  expect(tried.out).toContain('只是试写')
  expect(bytes()).toEqual(before)
  const done = await here.run('confirm', BOOK, '保密教育', '--signed', '--json')
  const document = JSON.parse(done.out)
  expect(document.cells.map(({ cell, after }: { cell: string; after: string }) => `${cell} ${after}`)).toEqual([
    'E4 是',
    'E6 是',
  ])
  expect(document.hours.map(({ id }: { id: string }) => id)).toEqual(['X001', 'X003'])
  expect(bytes()).not.toEqual(before)
  const undone = await here.run('undo', BOOK)
  expect(undone).toMatchObject({ status: 0 })
  expect(bytes()).toEqual(before)
  expect(existsSync(here.path(`.${BOOK}.xueshi-undo`))).toBe(false)
  expect(await here.run('undo', BOOK)).toMatchObject({ status: 1, out: '' })
})

test('takes nothing back that has been changed since', async () => {
  await here.book(BOOK, SIGNED)
  await here.run('confirm', BOOK, '保密教育', '蓝一苇')
  await here.change(BOOK, [{ sheet: '人员', row: 2, column: 4, value: '硬件室' }])
  const later = bytes()
  expect(await here.run('undo', BOOK)).toMatchObject({ status: 1 })
  expect(bytes()).toEqual(later)
})

test('writes a copy with --out and leaves the workbook alone', async () => {
  await here.book(BOOK, SIGNED)
  const before = bytes()
  expect((await here.run('review', BOOK, 'pass', '--all', '--out', '新.xlsx')).status).toBe(0)
  expect(bytes()).toEqual(before)
  const list = await here.run('review', '新.xlsx', '--status', '通过', '--json')
  expect(JSON.parse(list.out).records).toHaveLength(2)
})

test('reviews what the filters leave, in the words of the sheet', async () => {
  await here.book(BOOK, SMALL)
  expect((await here.run('review', BOOK, 'reject')).status).toBe(2)
  const done = await here.run(
    'review',
    BOOK,
    'reject',
    '--name',
    '蓝',
    '--title',
    '慕课',
    '--status',
    '待审核',
    '--json',
  )
  expect(JSON.parse(done.out).cells).toMatchObject([{ cell: 'J3', before: '待审核', after: '未通过', of: '蓝一苇' }])
})

test('appends 审核状态 at the table’s end where there is none, and what counted still counts', async () => {
  await here.book(BOOK, { ...SMALL, 外部学习: SMALL.外部学习.map((row) => row.slice(0, -1)) })
  const done = await here.run('review', BOOK, 'reject', '--name', 'X002', '--json')
  const { cells, hours } = JSON.parse(done.out)
  expect(cells.map(({ cell, after }: { cell: string; after: string }) => `${cell} ${after}`)).toEqual([
    'J1 审核状态',
    'J2 通过',
    'J3 未通过',
  ])
  expect(hours.map(({ id }: { id: string }) => id)).toEqual(['X002'])
})

test('marks people as held to the requirement or not, by name and by filter', async () => {
  await here.book(BOOK, SMALL)
  const done = await here.run('require', BOOK, 'no', '--hired-in', '2025', '--json')
  expect(JSON.parse(done.out).cells).toMatchObject([{ cell: 'E5', before: '是', after: '否', of: '宫知夏' }])
  const list = await here.run('require', BOOK, '--status', '否', '--json')
  expect(JSON.parse(list.out).people.map(({ name }: { name: string }) => name)).toEqual(['闻人朔', '宫知夏'])
  const again = await here.run('require', BOOK, 'no', '宫知夏')
  expect(again.out).toContain('没有要写的')
  expect(again.out).toContain('已经是这样：宫知夏 人员!A5')
})

test('lists who lacks a hiring date or a number, and enters it as the others are written', async () => {
  const people = SMALL.人员.map((row, index) => (index === 2 ? [null, ...row.slice(1, 5), null] : row))
  await here.book(BOOK, { ...SMALL, 人员: people })
  const list = await here.run('enter', BOOK, '--json')
  expect(JSON.parse(list.out).people).toMatchObject([{ name: '蓝一苇', lacks: ['入职时间', '用户编号'] }])
  expect(await here.run('enter', BOOK, '蓝一苇', '--set', '入职时间=明年')).toMatchObject({ status: 1 })
  expect(await here.run('enter', BOOK, '蓝一苇', '--set', '用户编号=X001')).toMatchObject({ status: 1 })
  const done = await here.run('enter', BOOK, '蓝一苇', '--set', '入职时间=2012/7/1', '--set', '用户编号=X002', '--json')
  expect(JSON.parse(done.out).cells).toMatchObject([
    { cell: 'F3', after: '2012-07-01' },
    { cell: 'A3', after: 'X002' },
  ])
  expect(JSON.parse((await here.run('enter', BOOK, '--json')).out).people).toEqual([])
})

test('marks a class as held once what is starred is there, and tells what must be approved', async () => {
  await here.book(BOOK, SMALL)
  const refused = await here.run('hold', BOOK, '保密教育')
  expect(refused.status).toBe(1)
  expect(refused.err).toContain('实施前要填：天数、参训人数、具体地点、培训对象、培训目的、培训内容、联系人、联系电话')
  const came = SMALL.培训班[0]!.indexOf('参训人数')
  const planned = SMALL.培训班.map((row, index) =>
    index === 2 ? row.map((cell, at) => (at === came ? null : cell)) : row,
  )
  await here.book('计划.xlsx', { ...SMALL, 培训班: planned })
  // 计划参加人数 is there, and not how many came.
  expect((await here.run('hold', '计划.xlsx', '保密教育')).err).toContain('、参训人数、')
  const set = ['天数=1', '具体地点=一楼', '培训对象=全体', '培训目的=保密', '培训内容=条例', '联系人=甲', '联系电话=1']
  const more = [...set, '参训人数=21', '所需经费(万元)=0.5', '培训开始时间=2025-07-05'].flatMap((one) => ['--set', one])
  const done = await here.run('hold', BOOK, '保密教育', ...more, '--json')
  // 21 came, and no list names them: the question is there at once.
  expect(done.err).toContain('有 1 个错误')
  const { approvals, figures, cells } = JSON.parse(done.out)
  expect(approvals).toEqual(['quarter', 'people', 'money'])
  expect(figures.planExecutionRate).toEqual({ before: 50, after: 100 })
  expect(cells.at(-1)).toMatchObject({ cell: 'C3', before: '未实施', after: '已实施' })
  expect(cells.find(({ heading }: { heading: string }) => heading === '培训开始时间').after).toBe('2025-07-05')
  expect(await here.run('hold', BOOK, '保密教育')).toMatchObject({ status: 1 })
})

test.each([
  [['confirm', BOOK, '没有这个班'], 2],
  [['confirm', BOOK, '保密教育', '张三'], 2],
  [['confirm', BOOK, '编译技术研修班', '柏小川', '--all'], 2],
  [['review', BOOK, 'maybe'], 2],
  [['review', BOOK, '--status', '也许'], 2],
  [['require', BOOK, 'no'], 2],
  [['require', BOOK, 'no', '没有这个人'], 2],
  [['enter', BOOK, '柏小川'], 2],
  [['enter', BOOK, '柏小川', '--set', '部门=一室'], 2],
  [['hold', BOOK, '编译技术研修班'], 1],
])('says in a sentence what is wrong with %j', async (argv, status) => {
  await here.book(BOOK, SMALL)
  const ran = await here.run(...argv)
  expect(ran).toMatchObject({ status, out: '' })
  expect(ran.err.trim().split('\n').length).toBeLessThanOrEqual(2)
  expect(ran.err).not.toMatch(/undefined|Error:/)
})
