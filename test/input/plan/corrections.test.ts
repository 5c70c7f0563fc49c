import { NAMES, type Rows, readOffice, STAFF, signIn } from './smallOffice'

/*
 * Sheets that take back what others say, and tables of another year among those of one sheet.
 */

const SIGNED = signIn(['部门'], [['一部'], ['一部'], ['二部'], ['二部']])

test.each<[string, Rows]>([
  [
    '学时核减',
    [
      ['培训名称', '姓名', '核减学时', '原因'],
      ['安全培训', NAMES[0]!, 4, '早退'],
    ],
  ],
  [
    '学时扣减',
    [
      ['工号', '姓名', '扣减学时', '原因'],
      ['K100', NAMES[0]!, 4, '缺勤'],
    ],
  ],
  [
    '勘误',
    [
      ['姓名', '原记录', '更正为'],
      [NAMES[0]!, '参加', '未参加'],
    ],
  ],
  [
    '退训名单',
    [
      ['培训名称', '姓名', '退训时间'],
      ['安全培训', NAMES[0]!, '2025-04-01'],
    ],
  ],
  [
    '更正',
    [
      ['培训名称', '姓名', '更正'],
      ['安全培训', NAMES[0]!, '实际未参加，删除'],
    ],
  ],
  [
    '考勤统计',
    [
      ['姓名', '培训名称', '应到次数', '实到次数'],
      [NAMES[0]!, '安全培训', 3, 1],
    ],
  ],
  ['变更说明', [['说明'], ['安全培训实际未举办，名单作废。']]],
  ['备忘', [[`1. ${NAMES[0]}没有参加安全培训，学时要去掉`], ['2. 待与财务核对经费']]],
  [
    '培训班变更',
    [
      ['培训名称', '变更内容', '变更后'],
      ['安全培训', '取消', '—'],
    ],
  ],
  [
    '培训班调整',
    [
      ['培训名称', '调整前人数', '调整后人数'],
      ['安全培训', 14, 5],
    ],
  ],
  [
    '取消的培训班',
    [
      ['培训名称', '原因'],
      ['安全培训', '经费不足'],
    ],
  ],
  [
    '师带徒',
    [
      ['师傅', '徒弟', '起止时间', '学时'],
      [NAMES[0]!, NAMES[1]!, '2025.3-2025.9', 40],
    ],
  ],
])('a sheet called %s is asked about', async (sheet, rows) => {
  const { asked } = await readOffice({ 保密教育签到: SIGNED, [sheet]: rows })
  expect(asked).toContain('question-sheet-kind')
})

test.each(['免学时人员', '免修名单', '学时减免', '不参加考核人员'])('%s of whom 人员 says nothing', async (sheet) => {
  const rows = [
    ['工号', '姓名', '原因'],
    ['K100', NAMES[0]!, '援藏'],
  ]
  const required = STAFF.map((row, at) => [...row, at === 0 ? '是否有学时要求' : at === 1 ? '否' : '是'])
  expect((await readOffice({ 保密教育签到: SIGNED, [sheet]: rows })).asked).toEqual(['question-change-list'])
  expect((await readOffice({ 人员: required, 保密教育签到: SIGNED, [sheet]: rows })).asked).toEqual([])
})

test.each<[string, Rows]>([
  [
    '经费调整',
    [
      ['项目', '调整前预算', '调整后预算'],
      ['安全培训', 2, 1],
    ],
  ],
  ['通知', [['各部门：请组织人员准时参加安全培训。']]],
  ['安全培训总结', [['安全培训于4月举办，全员参加，效果良好。']]],
  ['备忘', [['外聘教师合同变更待签'], ['会议室取消预订，改为三楼']]],
])('%s takes nothing back', async (sheet, rows) => {
  expect((await readOffice({ 保密教育签到: SIGNED, [sheet]: rows })).asked).toEqual([])
})

test('a list as it was corrected is read, and no more is asked once somebody has said what a sheet is', async () => {
  expect(await readOffice({ '保密教育签到（更正后）': SIGNED })).toMatchObject({ asked: [], hours: 48 })
  const rows = [
    ['姓名', '原记录', '更正为'],
    [NAMES[0]!, '参加', '未参加'],
  ]
  const { choices } = await readOffice({ 保密教育签到: SIGNED, 勘误: rows })
  expect((await readOffice({ 保密教育签到: SIGNED, 勘误: rows }, [choices[0]!])).asked).toEqual([])
})

const ledger = (classes: string, came: string): Rows => [
  ['一、人员基本情况'],
  ...STAFF,
  [],
  [classes],
  ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数', '所需经费(万元)'],
  ['保密教育', '已实施', '2025-03-01', '2025-03-01', 8, 4, 1],
  [],
  [came],
  ['培训名称', '姓名', '部门'],
  ...NAMES.map((name) => ['保密教育', name, '一部']),
]

test.each([
  ['二、2026年培训班计划', '三、参加培训人员'],
  ['二、上年度培训班举办情况', '三、参加培训人员'],
  ['二、培训班举办情况', '三、2024年参加培训人员'],
])('one of several tables on a sheet is of another year: %s, %s', async (classes, came) => {
  const sheets = { 人员: null, 培训班: null, 实际参会人员: null, 台账: ledger(classes, came) }
  expect((await readOffice(sheets)).asked).toContain('question-note')
})

test.each([
  ['二、2025年培训班', '三、参加培训人员'],
  ['二、培训班举办情况', '三、2025年参加培训人员（2024版）'],
])('none is: %s, %s', async (classes, came) => {
  const sheets = { 人员: null, 培训班: null, 实际参会人员: null, 台账: ledger(classes, came) }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 32 })
})
