import { readDataset } from '../../../src/input/readDataset'
import { HOUR } from '../../../src/records/duration'
import { StudyState } from '../../../src/records/studyRecords'
import { parseAnswer } from '../../../src/state/answerText'
import { gridOf } from '../../support/grid'

/*
 * What stands beside records and people by which a figure may be another: it is asked, wherever in the list it stands, and what is
 * harmless is not.
 */

type Rows = readonly (readonly (string | number | null)[])[]

const STAFF: Rows = [
  ['用户编号', '姓名', '部门', '入职时间'],
  ['K101', '赵一凡', '一部', '2015-03-01'],
  ['K102', '钱二宝', '一部', '2015-03-01'],
  ['K103', '孙三多', '二部', '2015-03-01'],
  ['K104', '李四方', '二部', '2015-03-01'],
]
const CLASSES: Rows = [
  ['培训名称', '培训年度', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
  ['保密教育', 2025, '已实施', '2025-03-01', '2025-03-02', 8, 4],
  ['安全培训', 2025, '已实施', '2025-04-01', '2025-04-01', 4, 4],
]
const SETTINGS: Rows = [
  ['项目', '值'],
  ['年度', 2025],
  ['单位在职总人数', 4],
]

/** Codes of what is asked or wrong, and the hours that each person's records give. */
async function read(
  sheets: Record<string, Rows>,
  answers: readonly string[] = [],
  struck: Record<string, number> = {},
) {
  const all: Record<string, Rows> = { 设置: SETTINGS, 人员: STAFF, 培训班: CLASSES, ...sheets }
  const grids = Object.entries(all).map(([name, rows]) => ({
    ...gridOf(name, rows),
    ...(struck[name] !== undefined && { struck: new Set([struck[name]]) }),
  }))
  const { dataset, findings } = await readDataset(grids, { answers: answers.map((text) => parseAnswer(text)!) })
  const { studies, people, classes } = dataset
  const hours: Record<string, number> = {}
  for (let record = 0; record < studies.count; record++) {
    const person = people[studies.person[record]!]
    if (!person || studies.state[record] !== StudyState.accepted) continue
    const own =
      studies.seconds[record]! < 0 ? (classes[studies.trainingClass[record]!]?.hours ?? 0) : studies.seconds[record]!
    hours[person.name] = (hours[person.name] ?? 0) + own / HOUR
  }
  return {
    asked: findings.map(({ code }) => code).filter((code) => /^question-|^unknown-|^id-name/.test(code)),
    hours,
    people: people.length,
  }
}

/** A list of external study with one more column, of which the row before the last alone says something else, behind the sample. */
function abroad(head: string, usual: string | number | null, other: string | number): Rows {
  return [
    ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时', head],
    ...Array.from({ length: 120 }, (_, day) => [
      '赵一凡',
      `第${day}讲`,
      '学会',
      `2025-0${1 + (day % 9)}-${10 + (day % 18)}`,
      `2025-0${1 + (day % 9)}-${10 + (day % 18)}`,
      1,
      day === 33 ? other : usual,
    ]),
  ]
}

test.each<[string, string | number | null, string | number, boolean]>([
  ['备注', null, '作废', true],
  ['备注', null, '因疫情取消', true],
  ['备注', null, '未成行', true],
  ['备注', null, '改期到明年', true],
  ['备注', null, '已在院内计', true],
  ['备注', null, '只计2学时', true],
  ['备注', null, '未提交证书', true],
  ['备注', '自费', '线上', false],
  ['是否计入', '是', '否', true],
  ['成行', '是', '否', true],
  ['人事处确认', '确认', '未确认', true],
  ['进展', '已结束', '未开始', true],
  ['核定', '通过', '退回', true],
  ['是否提交证书', '是', '否', true],
  ['是否报销', '是', '否', false],
  ['性别', '男', '女', false],
])('beside external study %s %p, once %p: asked %p', async (head, usual, other, isAsked) => {
  const { asked } = await read({ 外出学习: abroad(head, usual, other) })
  expect(asked).toEqual(isAsked ? ['question-column'] : [])
})

test.each<[string, readonly (string | number)[], boolean]>([
  ['学习进度', ['100%', '50%'], true],
  ['完成率', [100, 50], true],
  ['完成进度', [1, 0.5], true],
  ['考试成绩', [90, 50], true],
  ['考试成绩', [90, 80], false],
  ['学习进度', ['100%', '100%'], false],
  ['是否获得证书', ['是', '否'], true],
])('online study with %s %p: asked %p, and the answer leaves the unfinished out', async (head, values, isAsked) => {
  const 网课: Rows = [
    ['姓名', '课件名称', '学习时间', '学时', head],
    ...values.map((value, at) => ['赵一凡', `课${at}`, '2025-05-01', 2, value]),
  ]
  const sheets = { 在线学习记录: 网课 }
  expect((await read(sheets)).asked).toEqual(isAsked ? ['question-column'] : [])
  if (!isAsked) return
  const { asked, hours } = await read(sheets, ['在线学习记录!E=未通过的不计'])
  expect([asked, hours]).toEqual([[], { 赵一凡: 2 }])
})

const LISTED = (remark: string, other: string | null = null): Rows => [
  ['保密教育'],
  ['姓名', '部门', '备注'],
  ['赵一凡', '一部', null],
  ['钱二宝', '一部', remark],
  ['孙三多', '二部', other],
]

test.each(['工作人员', '讲课人', '旁听', '第二期参加', '改参加下一期', '计2学时', '学时减半', '由他人代', '重复'])(
  'who is listed with the remark %s is asked',
  async (remark) => {
    expect((await read({ 保密教育: LISTED(remark) })).asked).toEqual(['question-attended'])
  },
)

test('who left early is not who was away, and has an answer of his own', async () => {
  const sheets = { 保密教育: LISTED('请假', '中途离开') }
  expect((await read(sheets)).asked).toEqual(['question-attended'])
  expect((await read(sheets, ['保密教育!C=请假的不计'])).hours).toEqual({ 赵一凡: 8 })
  expect((await read(sheets, ['保密教育!C=请假的不计，中途离开的照计'])).hours).toEqual({ 赵一凡: 8, 孙三多: 8 })
})

test('a name with a remark in brackets is no one’s attendance, whatever the number beside it', async () => {
  const { asked, hours } = await read({
    保密教育: [
      ['保密教育'],
      ['用户编号', '姓名'],
      ['K 101', '赵一凡'],
      ['K102', '钱二宝（请假）'],
      ['K103', '孙三多（代）'],
    ],
  })
  expect([asked, hours]).toEqual([['unknown-person', 'unknown-person'], { 赵一凡: 8 }])
})

test.each(['注：加粗者未参加', '*为请假人员', '标紫色的请假'])(
  'a note of how the absent are marked is asked: %s',
  async (note) => {
    const { asked } = await read({
      保密教育: [['保密教育'], ['姓名', '部门'], ['赵一凡', '一部'], ['钱二宝', '一部'], [note]],
    })
    expect(asked).toContain('question-note')
  },
)

test.each<[string, readonly string[]]>([
  ['免学时考核', ['question-column']],
  ['孕期免考核', ['question-column']],
  ['不纳入统计', ['question-column']],
  ['9月调入', ['question-note']],
  ['已转出', ['question-group']],
  ['停薪留职', ['question-group']],
  ['临近退休', []],
  ['党支部书记', []],
])('a remark beside the staff: %s asked %p', async (remark, asked) => {
  const 人员: Rows = STAFF.map((row, at) => [...row, at === 0 ? '备注' : at === 2 ? remark : null])
  expect((await read({ 人员 })).asked).toEqual(asked)
})

test('rows struck through do not count while it is asked, and count where somebody says so', async () => {
  const sheets = { 外出学习: abroad('地点', '北京', '上海').slice(0, 4) }
  const struck = { 外出学习: 3 }
  const { asked, hours } = await read(sheets, [], struck)
  expect([asked, hours]).toEqual([['question-struck'], { 赵一凡: 2 }])
  expect(await read(sheets, ['外出学习=划掉的照计'], struck)).toMatchObject({ asked: [], hours: { 赵一凡: 3 } })
  expect(await read(sheets, ['外出学习=划掉的不计'], struck)).toMatchObject({ asked: [], hours: { 赵一凡: 2 } })
})

test('a person struck through is asked, and adds nobody meanwhile', async () => {
  expect(await read({}, [], { 人员: 5 })).toMatchObject({ asked: ['question-struck'], people: 3 })
})

test('names in cells of classes by departments, either way round', async () => {
  const down = {
    参训汇总: [
      ['培训班', '一部', '二部', '人数'],
      ['保密教育', '赵一凡、钱二宝', '孙三多', 3],
      ['安全培训', '钱二宝', '李四方', 2],
    ],
  }
  const across = {
    参训汇总: [
      ['部门', '保密教育', '安全培训'],
      ['一部', '赵一凡、钱二宝', '钱二宝'],
      ['二部', '孙三多', '李四方'],
    ],
  }
  for (const sheets of [down, across])
    expect(await read(sheets)).toMatchObject({ asked: [], hours: { 赵一凡: 8, 钱二宝: 12, 孙三多: 8, 李四方: 4 } })
})

test('a ledger’s 人数 that says how many are named is asked of nobody, another one is', async () => {
  const ledger = (count: number): Rows =>
    CLASSES.map((row, at) => [
      ...row,
      ...[
        ['参加人员', '人数'],
        ['赵一凡、钱二宝', count],
        ['孙三多', 1],
      ][at]!,
    ])
  expect(await read({ 培训班: ledger(2) })).toMatchObject({ asked: [], hours: { 赵一凡: 8, 钱二宝: 8, 孙三多: 4 } })
  expect((await read({ 培训班: ledger(3) })).asked).toEqual(['question-column'])
})

test('half days with the hours of each in a merged head ask nothing', async () => {
  const rows: Rows = [
    ['保密教育签到表（每半天2学时）'],
    ['姓名', '3月1日', null, '3月2日', null, '实得学时'],
    [null, '上午', '下午', '上午', '下午', null],
    ['赵一凡', '√', '√', '√', '√', 8],
    ['钱二宝', '√', '√', '√', null, 6],
  ]
  const grids = [
    gridOf('设置', SETTINGS),
    gridOf('人员', STAFF),
    gridOf('培训班', CLASSES),
    gridOf('保密签到', rows, { merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:F3'] }),
  ]
  const { findings } = await readDataset(grids, {})
  expect(findings.filter(({ code }) => code.startsWith('question-'))).toEqual([])
})

test.each(['2024年人员（存档）', '2024人员'])(
  'a copy of the staff of an earlier year adds nobody: %s',
  async (name) => {
    const copy: Rows = [...STAFF.slice(0, 3), ['K900', '旧同事', '一部', '2001-01-01']]
    expect(await read({ [name]: copy })).toMatchObject({ asked: [], people: 4 })
  },
)

test('counts, averages and parts of an institute in the column of names are nobody', async () => {
  const 人员: Rows = [
    STAFF[0]!,
    STAFF[1]!,
    [null, '一部1人', null, null],
    ...STAFF.slice(2),
    [null, '人均', null, null],
  ]
  expect(await read({ 人员 })).toMatchObject({ asked: [], people: 4 })
})

test.each<[string, number, boolean]>([
  ['学习时长', 120, true],
  ['学习时长', 2, false],
  ['学习时长（分钟）', 120, false],
])('online study of a length without a unit, %s %p: asked %p', async (head, length, isAsked) => {
  const { asked } = await read({
    在线学习记录: [
      ['姓名', '课件名称', '学习时间', head],
      ['赵一凡', '课一', '2025-05-01', length],
    ],
  })
  expect(asked).toEqual(isAsked ? ['question-column'] : [])
})

const COUNTED: Rows = [
  [...CLASSES[0]!, '实际参训人数'],
  [...CLASSES[1]!, 3],
  [...CLASSES[2]!, 0],
]
const CAME: Rows = [['培训名称', '姓名'], ...['赵一凡', '钱二宝', '孙三多'].map((name) => ['保密教育', name])]

test.each<[string, Rows, readonly string[]]>([
  ['as many as 培训班 says', CAME, []],
  ['fewer', CAME.slice(0, 3), ['question-participants']],
  ['nobody', CAME.slice(0, 1), ['question-participants']],
  ['more', [...CAME, ['保密教育', '李四方']], ['question-participants']],
])('a class held whose lists hold %s', async (_, came, asked) => {
  const sheets = { 培训班: COUNTED, 实际参会人员: came }
  expect((await read(sheets)).asked).toEqual(asked)
  expect((await read(sheets, ['培训班=到会按名单=保密教育'])).asked).toEqual([])
})

test('more people than the staff are guests, who are on no list', async () => {
  const guests = COUNTED.map((row, at) => (at === 1 ? [...row.slice(0, -1), 30] : row))
  expect((await read({ 培训班: guests, 实际参会人员: CAME })).asked).toEqual([])
})

const IN_PARTS: Rows = [
  ['姓名', '培训名称', '主办单位', '开始时间', '学时', '自学', '合计'],
  ['赵一凡', '数据治理', '学会', '2025-03-01', 8, 8, 16],
  ['钱二宝', '数据治理', '学会', '2025-04-01', 8, null, 8],
  ['孙三多', '数据治理', '学会', '2025-05-01', 8, 4, 12],
]

test('hours in parts beside their right sum are the sum; one that is wrong in a row is asked', async () => {
  expect(await read({ 外部学习: IN_PARTS })).toMatchObject({ asked: [], hours: { 赵一凡: 16, 钱二宝: 8, 孙三多: 12 } })
  const wrong = IN_PARTS.map((row, at) => (at === 3 ? [...row.slice(0, -1), 20] : row))
  expect((await read({ 外部学习: wrong })).asked).toEqual(['question-column'])
})

const online = (title: string, day: string): Rows => [
  ['姓名', '课件名称', '学习时间', '学时'],
  ['赵一凡', title, day, 4],
]

test.each([
  ['数据治理基础课程', '2025-03-20', ['question-repeats']],
  ['数据治理基础课程', '2025-05-20', []],
  ['数据治理基础（二）', '2025-03-20', []],
])('study of nearly one name on two sheets: %s on %s', async (title, day, asked) => {
  const sheets = { 在线学习: online('数据治理基础', '2025-03-01'), 自报在线学习: online(title, day) }
  expect((await read(sheets)).asked).toEqual(asked)
})

test.each<[string, Rows]>([
  [
    'names with hours',
    [
      [...CLASSES[0]!, '参加人员'],
      [...CLASSES[1]!, '赵一凡（8）、钱二宝（8）'],
      [...CLASSES[2]!, '孙三多（4）'],
    ],
  ],
  [
    'everybody but some',
    [
      [...CLASSES[0]!, '参加人员'],
      [...CLASSES[1]!, '全体职工'],
      [...CLASSES[2]!, '除孙三多外，全体职工'],
    ],
  ],
])('a class whose people stand in its cell as %s is asked', async (_, classes) => {
  expect((await read({ 培训班: classes })).asked).toEqual(['question-column'])
})

test('a chronicle that tells who went to study is asked about', async () => {
  const rows: Rows = [
    ['日期', '事项'],
    ['3月5日', '派赵一凡参加自动化学习班一周（40学时）'],
    ['4月2日', '召开年中总结会'],
  ]
  expect((await read({ 大事记: rows })).asked).toEqual(['question-sheet-kind'])
  expect((await read({ 大事记: [rows[0]!, rows[2]!] })).asked).toEqual([])
})

test('归属年度 decides over the dates', async () => {
  const rows: Rows = [
    ['归属年度', '姓名', '培训名称', '主办单位', '开始时间', '学时'],
    [2025, '赵一凡', '数据治理', '学会', '2024-12-29', 8],
  ]
  const grids = Object.entries({ 设置: SETTINGS, 人员: STAFF, 培训班: CLASSES, 外部学习: rows }).map(([name, all]) =>
    gridOf(name, all),
  )
  expect((await readDataset(grids)).dataset.studies.year[0]).toBe(2025)
})
