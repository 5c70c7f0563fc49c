import type { Value } from '../../support/grid'
import { CLASSES, NAMES, readOffice, STAFF, signIn } from './smallOffice'

/*
 * What a careful person passes over or reads without a thought: sentences of the paper below a list, stops and brackets behind known words.
 */

test.each([
  '签到原件存档',
  '感谢各部门配合',
  '本表一式两份',
  '报人事处备案',
  '原件存人事处',
  '如有疑问请联系人事处',
  '请各部门核对后签字',
  '请于12月底前交回',
  '本表由人事处汇总',
])('%s in the first column of a list is no person and no class', async (text) => {
  const came = [['培训名称', '姓名', '最终参会'], ...NAMES.map((name) => ['安全培训', name, '是'])]
  const named = STAFF.map((row) => [row[1]!, row[0]!, row[2]!, row[3]!])
  expect(await readOffice({ 人员: [...named, [], [text]] })).toMatchObject({ people: NAMES, asked: [] })
  expect(await readOffice({ 实际参会人员: [...came, [], [text]] })).toMatchObject({ hours: 16, asked: [] })
  expect(await readOffice({ 培训班: [...CLASSES, [], [text]] })).toMatchObject({ hours: 16, asked: [] })
  const list = signIn([], [[], [], [], []], undefined, [[text]])
  expect(await readOffice({ 签到: list })).toMatchObject({ hours: 48, asked: [] })
})

test('who made a list stands behind its class', async () => {
  const list = signIn([], [[], [], [], []], [['保密教育（人事处制）']])
  expect(await readOffice({ 签到: list })).toMatchObject({ hours: 48, asked: [] })
})

test.each(['在职。', '在职（编内）', '在职（科研岗）', '在职人员', '在职；'])('状态 %s', async (status) => {
  const rows = NAMES.map((name, at) => [`K10${at}`, name, '2015-03-01', at === 1 ? status : '在职'])
  expect(await readOffice({ 人员: [['用户编号', '姓名', '入职时间', '状态'], ...rows] })).toMatchObject({
    asked: [],
    active: NAMES,
  })
})

test.each<[Value, number]>([
  ['通过。', 8],
  ['已通过！', 8],
  ['通过（科教处）', 8],
  ['通过（2025.6.1）', 8],
  ['未通过（材料不全）', 0],
  ['不通过。', 0],
])('审核状态 %s', async (state, hours) => {
  const rows = [
    ['学员姓名', '培训名称', '年度', '学时', '审核状态'],
    [NAMES[0]!, '研修班', 2025, 8, state],
  ]
  expect(await readOffice({ 外部学习: rows })).toMatchObject({ asked: [], hours: 16 + hours })
})

test('通过（补材料） may be no yes', async () => {
  const rows = [
    ['学员姓名', '培训名称', '年度', '学时', '审核状态'],
    [NAMES[0]!, '研修班', 2025, 8, '通过（补材料）'],
  ]
  expect((await readOffice({ 外部学习: rows })).asked).toEqual(['unreadable-cell'])
})

test.each(['已实施。', '已完成；', '已实施（本部）'])('实施状态 %s', async (state) => {
  const rows = CLASSES.map((row, at) => (at === 1 ? [...row.slice(0, 2), state, ...row.slice(3)] : row))
  expect((await readOffice({ 培训班: rows })).asked).toEqual([])
})
