import { readDataset } from '../../../src/input/readDataset'
import { parseAnswer } from '../../../src/state/answerText'
import { gridOf, type Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Columns, remarks and names of the staff by which somebody may not count: asked about unless the columns that are read say so already.
 */

/** Four people hired long ago, of whom a column under this head says something; `more`: another column that is read. */
function staff(
  head: string,
  values: readonly Value[],
  more: readonly [string, readonly Value[]] = ['部门', ['一部', '一部', '二部', '二部']],
): Rows {
  return [
    ['用户编号', '姓名', '入职时间', more[0], head],
    ...NAMES.map((name, at) => [`K10${at}`, name, '2015-03-01', more[1][at] ?? null, values[at] ?? null]),
  ]
}

test.each<[string, readonly Value[], readonly string[]]>([
  ['是否删除', ['否', '是', '否', '否'], ['question-note']],
  ['是否新入职', ['否', '是', '否', '否'], ['question-note']],
  ['是否在编', ['是', '否', '是', '是'], ['question-group']],
  ['在册', ['是', '否', '是', '是'], ['question-group']],
  ['编制', ['有', '无', '有', '有'], ['question-group']],
  ['是否统计', ['是', '否', '是', '是'], ['question-column']],
  ['是否计入', ['是', '否', '是', '是'], ['question-column']],
  ['有效', ['是', '否', '是', '是'], ['question-column']],
  ['停止考核', [null, '是'], ['question-column']],
  ['人员性质', ['本所', '外单位', '本所', '本所'], ['question-group']],
  ['性质', ['在职', '退休', '在职', '在职'], ['question-group']],
  ['用工形式', ['合同制', '外聘', '合同制', '合同制'], ['question-group']],
  ['岗位', ['研究员', '已退休', '工程师', '工程师'], ['question-group']],
  ['职务', [null, '退休干部'], ['question-group']],
  ['异动类型', [null, '调离'], ['question-column']],
  ['去向', [null, '调入省局'], ['question-group']],
  ['转出单位', [null, '省局'], ['question-group']],
  ['考核情况', [null, '不参加考核'], ['question-column']],
  ['免考核原因', [null, '病休'], ['question-column']],
  ['学时减免', [null, '减免50学时'], ['question-column']],
  ['合同终止', [null, '2025-03-31'], ['question-column']],
  ['首次入职', [null, '2025-07-01'], ['question-column']],
  ['备注', [null, '2025年招聘'], ['question-note']],
  ['备注', [null, '学时要求50'], ['question-note']],
  ['备注', [null, '与上一行重复'], ['question-note']],
  ['备注', [null, '外单位人员'], ['question-group']],
  ['备注', [null, '博士后出站'], ['question-group']],
  ['备注', [null, '已故'], ['question-group']],
  ['备注', [null, '退'], ['question-group']],
  ['备注', [null, '返聘至6月'], ['question-group']],
  ['备注', [null, '返聘（不考核）'], ['question-column']],
])('%s %p beside the staff is asked about', async (head, values, asked) => {
  expect((await readOffice({ 人员: staff(head, values) })).asked).toEqual(asked)
})

test.each<[string, readonly Value[]]>([
  ['是否党员', ['否', '是', '否', '否']],
  ['是否在编', ['是', '是', '是', '是']],
  ['是否统计', ['是', '是', '是', '是']],
  ['是否新入职', ['否', '否', '否', '否']],
  ['人员性质', ['本所', '事业编', '本所', '本所']],
  ['用工形式', ['合同制', '劳务派遣', '合同制', '合同制']],
  ['岗位', ['离退休工作', '研究员', '工程师', '工程师']],
  ['去向', [null, '无', '—', '本所']],
  ['学时减免', [null, '无', '—', null]],
  ['合同终止', ['2027-03-31', '2028-03-31', null, null]],
  ['参加工作时间', ['2010-03-01', '2011-07-01', null, null]],
  ['备注', [null, '2015年调入', '党支部书记', '2014年招聘']],
  ['备注', [null, '临近退休', '不重复', '返聘']],
  ['备注', [null, '2025.6由牧草室调入', '从二部转入']],
])('%s %p beside the staff is not', async (head, values) => {
  expect((await readOffice({ 人员: staff(head, values) })).asked).toEqual([])
})

test.each<[string, readonly Value[], string, readonly Value[]]>([
  ['状态', ['在职', '返聘', '在职', '在职'], '备注', [null, '2023年退休']],
  ['离职时间', [null, '2024-06-01'], '人员性质', ['在职', '退休', '在职', '在职']],
  ['是否有学时要求', ['是', '否', '是', '是'], '备注', [null, '不考核']],
  ['是否有学时要求', ['是', '否', '是', '是'], '停止考核', [null, '是']],
])('%s %p says already what %s %p does', async (head, said, beside, values) => {
  expect((await readOffice({ 人员: staff(beside, values, [head, said]) })).asked).toEqual([])
})

test('是否退休 says who has left', async () => {
  const rows = staff('是否退休', ['否', '是', '否', '否'])
  const { dataset } = await readDataset([gridOf('人员', rows), gridOf('培训班', CLASSES)])
  expect(dataset.people.map(({ active }) => active)).toEqual([true, false, true, true])
})

test.each([
  '2025年8月调至总院',
  '调任省厅',
  '调往北京',
  '去总院工作',
  '考取公务员',
  '合同到期未续',
  '不续聘',
  '病退',
  '转走',
  '人已走',
  '2025年6月到龄',
  '退养',
  '免职',
  '移民',
  '离开',
  '停职',
  '2025年10月份退',
  '停发工资',
  '关系已转',
  '不再聘用',
  '期满离站',
  '劳动关系已终止',
  '不在了',
  '走了',
  '出国未归',
  '2025年5月调出',
])('%s beside somebody of the staff is asked about by name, to be settled either way', async (text) => {
  const 人员 = staff('备注', ['组长', text])
  const { asked, told, choices } = await readOffice({ 人员 })
  expect(asked).toEqual(['question-group'])
  expect(told).toEqual([expect.objectContaining({ text, names: [NAMES[1]] })])
  for (const choice of choices) expect((await readOffice({ 人员 }, [choice])).asked).toEqual([])
})

test.each([
  '调至科研处',
  '2025年3月调任办公室主任',
  '调到二期实验室',
  '合同到期2027年12月',
  '2027年到龄',
  '临近到龄',
  '拟调往北京',
  '走读',
  '退役军人',
  '2014年考取博士',
])('%s beside somebody of the staff is no leaving', async (text) => {
  expect((await readOffice({ 人员: staff('备注', ['组长', text]) })).asked).toEqual([])
})

test.each([
  '借出',
  '外派',
  '读博',
  '脱产读博',
  '全脱产学习',
  '援疆',
  '挂职',
  '2024年9月起援藏',
  '在省科技厅挂职锻炼',
  '借调省厅',
  '公派访学一年',
  '驻村第一书记',
  '产假',
  '2025年1月至6月长病假',
  '在读博士',
  '2025年6月挂职结束',
  '待岗',
])('%s beside somebody of the staff is asked about: whether they owe hours', async (text) => {
  const 人员 = staff('备注', ['组长', text])
  const { asked, told, choices } = await readOffice({ 人员 })
  expect(asked).toEqual(['question-group'])
  expect(told).toEqual([expect.objectContaining({ text, names: [NAMES[1]], isElsewhere: true })])
  expect(choices).toEqual([`人员=“${text}”算在职`, `人员=“${text}”无学时要求`, `人员=“${text}”不算在职`])
  for (const choice of choices) expect((await readOffice({ 人员 }, [choice])).asked).toEqual([])
})

test.each([
  '在职读博',
  '非脱产读研',
  '2014年考取博士',
  '2010-2013年援疆',
  '2012年挂职',
  '挂职已结束',
  '拟公派留学',
  '2027年外派',
  '留学归国人员',
  '扶贫办',
  '负责援疆工作',
  '借调来所',
  '博士毕业',
])('%s beside somebody of the staff says nothing of this year', async (text) => {
  expect((await readOffice({ 人员: staff('备注', ['组长', text]) })).asked).toEqual([])
})

test('whoever owes no hours while elsewhere stays on the staff', async () => {
  const grids = [gridOf('人员', staff('备注', [null, '读博'])), gridOf('培训班', CLASSES)]
  const answers = [parseAnswer('人员=“读博”无学时要求')!]
  const { people } = (await readDataset(grids, { answers })).dataset
  expect(people.map(({ required }) => required)).toEqual([true, false, true, true])
  expect(people.every(({ active }) => active)).toBe(true)
})

test('状态 that says where somebody is, and 是否有学时要求 that they owe none, settle it', async () => {
  const said = (head: string, value: string) => [head, NAMES.map((_, at) => (at === 1 ? value : null))] as const
  expect((await readOffice({ 人员: staff('备注', [null, '援疆'], said('状态', '援疆')) })).asked).toEqual([])
  expect((await readOffice({ 人员: staff('备注', [null, '援疆'], said('是否有学时要求', '否')) })).asked).toEqual([])
  expect((await readOffice({ 人员: staff('备注', [null, '援疆'], said('是否有学时要求', '是')) })).asked).not.toEqual(
    [],
  )
})

test('an answer settles what a column says', async () => {
  const 人员 = staff('停止考核', [null, '是'])
  expect((await readOffice({ 人员 }, ['人员!E=是否有学时要求'])).asked).toEqual([])
  expect((await readOffice({ 人员 }, ['人员!E=不读'])).asked).toEqual([])
})

test.each<[string, readonly Value[], readonly string[]]>([
  ['是否有学时要求', ['是', '50学时', '是', '是'], ['question-column']],
  ['学时要求', [100, 80, 100, 100], ['question-column']],
  ['学时要求', [100, 100, 100, 100], []],
  ['2024年是否有学时要求', ['是', '否', '是', '是'], ['question-column']],
  ['2025年是否有学时要求', ['是', '否', '是', '是'], []],
  ['是否无学时要求', ['否', '否', '是', '否'], []],
  ['有无学时要求', ['有', '有', '无', '有'], []],
])('%s %p', async (head, values, asked) => {
  expect((await readOffice({ 人员: staff(head, values) })).asked).toEqual(asked)
})

test('words behind a name of the staff are asked about where its bearer may have left', async () => {
  const named = (words: string): Rows => [
    ['用户编号', '姓名', '部门', '入职时间'],
    ...NAMES.map((name, at) => [`K10${at}`, at === 3 ? `${name}${words}` : name, '一部', '2015-03-01']),
  ]
  expect((await readOffice({ 人员: named('（调出）'), 实际参会人员: null })).asked).toContain('question-group')
  expect((await readOffice({ 人员: named('（女）'), 实际参会人员: null })).asked).not.toContain('question-group')
})

test('one name in one department, hired on one day, under two numbers may be one person', async () => {
  const twice = (hired: string): Rows => [...staff('备注', []), ['K999', NAMES[1]!, hired, '一部', null]]
  expect((await readOffice({ 人员: twice('2015-03-01') })).asked).toContain('question-same-person')
  expect((await readOffice({ 人员: twice('2016-03-01') })).asked).not.toContain('question-same-person')
})

/** How many are in service by each of the two answers to the question about people of these rows. */
async function settled(rows: Rows): Promise<readonly number[]> {
  const grids = [gridOf('人员', rows), gridOf('培训班', CLASSES)]
  const asked = (await readDataset(grids)).findings.find((one) => one.code === 'question-group')
  const active: number[] = []
  for (const choice of asked?.code === 'question-group' ? asked.args.choices : []) {
    const { dataset, findings } = await readDataset(grids, { answers: [choice] })
    expect(findings.filter(({ code }) => code === 'question-group' || code === 'answer-stale')).toEqual([])
    active.push(dataset.people.filter((one) => one.active).length)
  }
  return active
}

test.each<[string, readonly Value[], number]>([
  ['人员性质', ['本所', '外单位', '本所', '外单位'], 2],
  ['是否在编', ['是', '否', '是', '是'], 3],
  ['备注', [null, '外单位人员'], 3],
])('%s %p is settled either way, and asked about no more', async (head, values, others) => {
  expect(await settled(staff(head, values))).toEqual([4, others])
})

test('so is a name with words behind it', async () => {
  const rows = staff('组', []).map((row, at) => (at === 2 ? [row[0]!, `${row[1]}（调出）`, ...row.slice(2)] : row))
  expect(await settled(rows)).toEqual([4, 3])
})

test.each<[string, string, readonly string[]]>([
  ['备注', '与K103为同一人', ['question-note']],
  ['备注', '已并入K103', ['question-note']],
  ['备注', '账号已注销', ['question-note']],
  ['备注', '尚未报到', ['question-group']],
  ['备注', '由总站考核', ['question-group']],
  ['备注', '借调外单位，学时由对方统计', ['question-group']],
  ['备注', '劳务工，不在编', ['question-group']],
  ['职称', '实习生', ['question-group']],
  ['职称', '在读博士生', ['question-group']],
  ['职称', '返聘（不考核）', ['question-column']],
  ['职称', '外聘专家（非本所职工）', ['question-group']],
])('%s %s of somebody is asked about', async (head, text, asked) => {
  expect((await readOffice({ 人员: staff(head, [null, text]) })).asked).toEqual(asked)
})

const departments = (...names: readonly string[]): Rows => [
  ['用户编号', '姓名', '入职时间', '部门'],
  ...NAMES.map((name, at) => [`K10${at}`, name, '2015-03-01', names[at] ?? '一部']),
]

test.each<[string, readonly string[]]>([
  ['已退休', ['question-group']],
  ['离退休人员', ['question-group']],
  ['已调离', ['question-group']],
  ['校外人员', ['question-group']],
  ['校外兼职', ['question-group']],
  ['免培训', ['question-note']],
])('部门 %s says that somebody may be none of the staff', async (name, asked) => {
  const read = await readOffice({ 人员: departments(name) })
  expect(read.asked).toEqual(asked)
  const out = await readOffice({ 人员: departments(name) }, [`人员=“部门：${name}”不算在职`])
  if (asked[0] === 'question-group') expect(out).toMatchObject({ asked: [], active: NAMES.slice(1) })
})

test.each(['离退休办公室', '离退休处', '老干部处', '研究生部', '后勤服务中心', '外事办', '学生处'])(
  '部门 %s is one',
  async (name) => {
    expect((await readOffice({ 人员: departments(name) })).asked).toEqual([])
  },
)
