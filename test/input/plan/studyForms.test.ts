import { NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/* One person's study a form: labels with their values to the right. Whoever came to 安全培训 is in every office: 16 hours. */

const form = (change: Readonly<Record<string, Rows>> = {}, title: string | null = '职工外部培训登记单'): Rows => [
  ...(title === null ? [] : [[title, null, null, null]]),
  ...(change.who ?? [['姓名', NAMES[0]!, '工号', 'K100']]),
  ...(change.what ?? [
    ['部门', '一部', '培训类型', '外部培训'],
    ['培训名称', '治理研修', null, null],
  ]),
  ['主办单位', '学会', null, null],
  ['开始时间', '2025-05-01', '结束时间', '2025-05-02'],
  ...(change.worth ?? [['学时', 16, '审核状态', '通过']]),
  ...(change.foot ?? [['本人签字：', null, '日期：', null]]),
]
const PLAIN: Rows = [
  ['部门', '一部', '职务', '馆员'],
  ['培训名称', '治理研修', null, null],
]
const OURS: Rows = [['培训名称', '保密教育', null, null]]

test.each<[string, Sheets, number]>([
  ['a form', { 登记单1: form() }, 32],
  ['two forms', { 登记单1: form(), 登记单2: form({ who: [['姓名', NAMES[1]!, '工号', 'K101']] }) }, 48],
  [
    'forms one below another',
    { 登记单: [...form(), [], ...form({ who: [['姓名', NAMES[1]!, '工号', 'K101']] }, null)] },
    48,
  ],
  ['a form without a type under a title that says it', { 登记单: form({ what: PLAIN }) }, 32],
  ['labels with colons', { 登记单: form({ who: [['姓名：', NAMES[0]!, '部门：', '一部']] }) }, 32],
  ['a date beside the signature', { 登记单: form({ foot: [['本人签字：', NAMES[0]!, '日期：', '2026-01-05']] }) }, 32],
  ['a form that was not passed', { 登记单: form({ worth: [['学时', 16, '审核状态', '不通过']] }) }, 16],
  ['a form that waits', { 登记单: form({ worth: [['学时', 16, '审核状态', null]] }) }, 16],
  [
    'one that waits beside a signature',
    { 登记单: form({ worth: [['学时', 16]], foot: [['审核人签字', null, '审核状态', '待审核']] }) },
    16,
  ],
])('reads %s', async (_, sheets, hours) => {
  const read = await readOffice(sheets)
  expect(read.asked).toEqual([])
  expect(read.hours).toBe(hours)
})

test.each<[string, Sheets, string]>([
  ['somebody else', { 登记单: form({ who: [['姓名', '外来人', '工号', 'X1']] }) }, 'unknown-person'],
  [
    'hours that are no number',
    { 登记单: form({ worth: [['学时', '两天多', '审核状态', '通过']] }) },
    'unreadable-cell',
  ],
  ['no hours', { 登记单: form({ worth: [['学时', null, '审核状态', '通过']] }) }, 'missing-value'],
  [
    'no hours in its last row',
    { 登记单: form({ worth: [['审核状态', '通过', '学时', null]], foot: [] }) },
    'missing-value',
  ],
])('tells what a form with %s lacks', async (_, sheets, code) => {
  expect(await readOffice(sheets)).toMatchObject({ asked: [code], hours: 16 })
})

test('takes a card of somebody without rows for no form', async () => {
  const card: Rows = [
    ['职工外出培训登记卡', null, null, null, null, null],
    ['姓名', NAMES[0]!, '工号', 'K100', '科室', '一部'],
    [],
    ['序号', '培训名称', '培训时间', '学时', '主办单位', '备注'],
    ['合计', null, null, 0, null, null],
  ]
  expect(await readOffice({ 卡: card })).toMatchObject({ asked: [], hours: 16 })
})

test.each<[string, Sheets]>([
  ['two numbers of hours', { 登记单: form({ worth: [['学时', 16, '认定学时', 8]] }) }],
  ['a class of ours without a type', { 登记单: form({ what: OURS }) }],
  ['no word of study elsewhere', { 登记单: form({ what: PLAIN }, '职工登记单') }],
  ['a remark that it was called off', { 登记单: form({ foot: [['备注', '因故取消']] }) }],
  ['a boss who does not agree', { 登记单: form({ foot: [['部门意见（签字）', '不同意']] }) }],
  ['an application that nobody has passed', { 登记单: form({ worth: [['学时', 16]] }, '外出培训申请表') }],
])('asks about a form with %s', async (_, sheets) => {
  const { asked, choices } = await readOffice(sheets)
  expect(asked).toContain('question-sheet-kind')
  expect(choices).toContain('登记单=不读')
})

test.each<[string, Sheets, string, number]>([
  ['a remark', { 登记单: form({ foot: [['备注', '因故取消']] }) }, '登记单=外部学习', 32],
  ['no word of study elsewhere', { 登记单: form({ what: PLAIN }, '职工登记单') }, '登记单=外部学习', 32],
  ['a class of ours', { 登记单: form({ what: OURS }) }, '登记单=外部学习', 32],
])('carries out the answer about a form with %s', async (_, sheets, answer, hours) => {
  expect((await readOffice(sheets)).choices).toContain(answer)
  expect(await readOffice(sheets, [answer])).toMatchObject({ asked: [], hours })
})
