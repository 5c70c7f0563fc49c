import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

const BOOK = '台账.xlsx'
const bytes = () => readFileSync(here.path(BOOK))

const HELD = [
  '天数=1',
  '具体地点=一楼',
  '培训对象=全体',
  '培训目的=保密',
  '培训内容=条例',
  '联系人=甲',
  '联系电话=1',
  '参训人数=3',
]

/** Every command that writes into the workbook itself, each with what makes it write something. */
const ACTS: readonly (readonly string[])[] = [
  ['import', BOOK, '名单.xlsx', '--in-place'],
  ['confirm', BOOK, '编译技术研修班', '--all', '--cancel'],
  ['review', BOOK, 'pass', '--all'],
  ['review', BOOK, 'reject', '--name', '蓝一苇'],
  ['require', BOOK, 'yes', '闻人朔'],
  ['enter', BOOK, '喻清和', '--set', '入职时间=2024-07-01'],
  ['hold', BOOK, '保密教育', ...HELD.flatMap((one) => ['--set', one])],
  ['inspect', BOOK, '--set', '在线学习=不读'],
  ['inspect', BOOK, '--set', '单位名称=星野计算所'],
  ['backbone', BOOK, 'report', '--all'],
  ['backbone', BOOK, 'finish', '--yes'],
  ['summary', BOOK, 'save', '--set', '单位投入总经费=5.0'],
  ['remind', BOOK, '--set', '个人=请在年底前完成'],
  ['report', BOOK, '--in-place'],
]

const STAFF = { ...SMALL, 人员: [...SMALL.人员, ['X005', '喻清和', '星野计算技术研究所', '硬件室', '是', null]] }

beforeAll(async () => {
  await here.book(BOOK, STAFF)
  await here.book('名单.xlsx', {
    参会: [
      ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
      ['保密教育', 'X001', '柏小川', null, '是'],
    ],
  })
})

/** Does it, takes it back and, where it wrote anything, finds every byte as it was; answers whether it wrote. */
async function thereAndBack(act: readonly string[]): Promise<boolean> {
  const before = bytes()
  const done = await here.run(...act)
  expect([act, done.err, done.status < 2]).toEqual([act, done.err, true])
  if (bytes().equals(before)) return false
  expect([act, (await here.run('undo', BOOK)).status]).toEqual([act, 0])
  expect([act, bytes().equals(before)]).toEqual([act, true])
  expect(existsSync(here.path(`.${BOOK}.xueshi-undo`))).toBe(false)
  return true
}

test('every command that writes into the workbook is taken back by one, to the last byte', async () => {
  for (const act of ACTS) {
    expect([act, await thereAndBack(act)]).toEqual([act, true])
    if (act.includes('finish') || act.includes('import')) await here.run(...act)
  }
})

test('the same after others, in whatever order', async () => {
  const original = bytes()
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...ACTS], { minLength: 4, maxLength: 4 }), async (acts) => {
      writeFileSync(here.path(BOOK), original)
      for (const act of acts.slice(1)) await here.run(...act)
      await thereAndBack(acts[0]!)
    }),
    { numRuns: 4 },
  )
})

test('a change that fails leaves the one before it to be taken back', async () => {
  await here.book(BOOK, SMALL)
  const before = bytes()
  await here.run('require', BOOK, 'yes', '闻人朔')
  // Excel has it open.
  writeFileSync(here.path(`~$${BOOK}`), '')
  expect((await here.run('review', BOOK, 'pass', '--all')).status).toBe(3)
  expect((await here.run('undo', BOOK)).status).toBe(3)
  rmSync(here.path(`~$${BOOK}`))
  expect((await here.run('undo', BOOK)).status).toBe(0)
  expect(bytes()).toEqual(before)
})
