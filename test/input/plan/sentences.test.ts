import { readDataset } from '../../../src/input/readDataset'
import { gridOf } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, STAFF, signIn } from './smallOffice'

/*
 * Sentences by tables, which are no records: asked about where rows may not count by them or be others than they seem, and not where
 * they say how to fill in, what the rules are or what marks mean.
 */

const list = (...foot: Rows): Rows => signIn(['部门'], [['一部'], ['一部'], ['二部'], ['二部']], undefined, foot)
const external = (...foot: Rows): Rows => [
  ['姓名', '培训名称', '开始时间', '结束时间', '学时', '主办单位'],
  ['赵一凡', '档案管理研修', '2025-05-06', '2025-05-06', 8, '学会'],
  ['钱二宝', '标准宣贯会', '2025-06-06', '2025-06-06', 8, '协会'],
  ...foot,
]

describe('a sentence is asked about', () => {
  test.each([
    '本次培训因故取消',
    '注：每课时按45分钟计',
    '说明：以上学时按每课时45分钟统计',
    '注：45分钟计1课时',
    '部门意见：不同意认定',
    '（此表作废，以另表为准）',
    '说明：保密教育因故取消，以上人员不计学时',
    '注：带班领导不计学时',
    '注：每人计4学时',
    '注：仅参加第一天，按4学时计',
    '注：保密教育学时按一半折算',
    '注：以上为报名名单',
    '更正：赵一凡应删除',
    '备注：赵一凡只参加半天',
    '另：王某某也参加',
    '注：赵一凡代钱二宝参加',
    '注：请假人员后续已补课，均计学时。',
    '注：本名单含请假人员',
    '备注：以上为2024年数据',
    '注：最后2人为外单位',
    '增补：孙三多等2人后补参加',
    '注：学时由各部门另行核定',
  ])('below a list: %s', async (text) => {
    // Where names stand it is nobody's, besides.
    expect((await readOffice({ 保密教育签到: list([text]) })).asked).toContain('question-note')
  })

  test.each([
    '注：保密教育因故取消',
    '注：第二班未举办',
    '注：安全培训改为12学时',
    '注：安全培训推迟至2026年',
    '注：计划人数为每期人数',
    '注：计划人数单位为百人',
    '注：学时按每天6学时折算',
    '注：1课时=45分钟',
    '注：学时为计划数',
    '注：以上为2025年1-9月数据',
    '另：消防培训（60人，4学时）未列入本表',
  ])('below classes: %s', async (text) => {
    expect((await readOffice({ 培训班: [...CLASSES, [text]], 保密教育签到: list() })).asked).toEqual(['question-note'])
  })

  test.each(['注：会议不计学时', '以上未经审核', '以上为拟申报学时', '说明：第1行为2024年补录', '注：第2行未成行'])(
    'below study elsewhere: %s',
    async (text) => {
      expect((await readOffice({ 外部学习: external([text]), 保密教育签到: list() })).asked).toEqual(['question-note'])
    },
  )

  test.each([
    `注：${NAMES[0]}已于2024年12月退休`,
    `注：${NAMES[1]}2024年调出`,
    `说明：${NAMES[2]}不参加学时考核`,
    `备注：${NAMES[3]}为2025年新入职`,
    '注：55岁以上人员免考核',
    '新增：王某某（2025年9月报到）',
    '另有借调人员2名未列入',
    '注：本表含离退休人员',
    '截止2024年12月',
  ])('below the staff: %s', async (text) => {
    expect((await readOffice({ 人员: [...STAFF, [text]], 保密教育签到: list() })).asked).toEqual(['question-note'])
  })

  test('above a list, and right of it under no head', async () => {
    const above = [['注：以下人员学时减免一半'], ...list()]
    expect((await readOffice({ 保密教育签到: above })).asked).toEqual(['question-note'])
    const beside = list().map((row, at) => [...row, null, at === 3 ? '注：本次培训因故取消' : null])
    expect((await readOffice({ 保密教育签到: beside })).asked).toContain('question-note')
    const key = list().map((row, at) => [...row, null, at === 1 ? '黄色=取消' : null])
    expect((await readOffice({ 保密教育签到: key })).asked).toEqual(['question-note'])
  })

  test('once a sheet, and no more when somebody has said what it is', async () => {
    const rows = list(['注：每人计4学时'], ['注：带班领导不计学时'])
    const { asked, choices } = await readOffice({ 保密教育签到: rows })
    expect(asked).toEqual(['question-note'])
    expect((await readOffice({ 保密教育签到: rows }, [choices[0]!])).asked).toEqual([])
  })

  test('fewer than the list holds came, though 培训班 says as many', async () => {
    const classes = CLASSES.map((row, at) => [...row, at === 0 ? '实际参训人数' : 4])
    const asked = async (foot: string) => (await readOffice({ 培训班: classes, 保密教育签到: list([foot]) })).asked
    expect(await asked('实到3人')).toEqual(['question-foot-count'])
    expect(await asked('应到5人，实到3人')).toEqual(['question-foot-count'])
    expect(await asked('实到4人')).toEqual([])
    expect(await asked('实到6人')).toEqual([])
  })
})

test.each([
  '填表说明：每人一行',
  '制表人：王某某',
  '联系电话：55550100',
  '注：请各科室组织人员准时参加。',
  '注：请假、缺席人员不计学时。',
  '注：按《继续教育办法》第3项，重复的不计学时',
  '注：以上培训均已列入年度计划',
  '说明：1.本表按部门排列；2.数据截至2025年12月1日。',
  '说明：1学时=45分钟',
  '注：1天按8学时折算',
  '注：参加人数含外单位',
  '以上不含劳务派遣',
  '备注：未参加的人员须补训',
  '说明：√表示参加，空白表示未参加',
  '注：本办法自2024年起执行',
  '注：名单以签到为准。',
  '注：学时以培训班表为准',
  '说明：1.本表由各部门填报；2.学时以通知为准。',
  '注：本表不含离退休人员、研究生。',
  '注：请本人签字，代签无效。',
  '注：请用签字笔签名；名单以签到为准',
  '注：未签到者不计学时',
])('%s changes nothing', async (text) => {
  expect((await readOffice({ 保密教育签到: list([text]) })).asked).toEqual([])
  expect((await readOffice({ 外部学习: external([text]), 保密教育签到: list() })).asked).toEqual([])
})

describe('that somebody did not come, below a list without marks or one printed and not signed', () => {
  const unsigned = (foot: string): Rows =>
    signIn(['部门', '签名'], [['一部'], ['一部'], ['二部'], ['二部']], undefined, [[foot]])
  const AWAY = [
    `${NAMES[0]}、${NAMES[1]}未到`,
    `${NAMES[0]}：请假`,
    '序号3、5当天出差',
    '以上人员中序号3、序号4未参加',
    '序号3、4缺席',
    '共缺席2人',
    '已取消',
  ]
  test.each(AWAY)('%s is asked about', async (text) => {
    expect((await readOffice({ 保密教育签到: unsigned(text) })).asked).not.toEqual([])
    expect((await readOffice({ 保密教育签到: list([text]) })).asked).not.toEqual([])
  })

  test.each(['注：序号3、4缺席', '以上人员中序号3、序号4未参加', '共缺席2人'])(
    '%s says nothing new beside marks of who came',
    async (text) => {
      const marked = signIn(['签到'], [['√'], ['√'], ['请假'], ['请假']], undefined, [[text]])
      const { asked, hours } = await readOffice({ 保密教育签到: marked })
      expect([asked, hours]).toEqual([[], 2 * 8 + 4 * 4])
    },
  )
})

test('a note between two lists is of the upper one, and makes no list of others of the lower', async () => {
  const two: Rows = [
    ...list(['注：未签到者不计学时'], []),
    ['安全培训签到表'],
    ['姓名', '部门'],
    ...NAMES.map((name) => [name, '一部']),
  ]
  const { asked, hours } = await readOffice({ 实际参会人员: null, 签到: two })
  expect([asked, hours]).toEqual([[], 4 * 8 + 4 * 4])
})

describe('rows by their look, which nothing here can see,', () => {
  const matrix = (note: string): Rows => [
    ['姓名', '保密教育', '安全培训'],
    ...NAMES.map((name) => [name, '√', '√']),
    [note],
  ]

  test.each([
    '标黄的为请假人员',
    '黄色表示未参加',
    '注：标黄人员为代签',
    '黄底为外单位人员',
    '红字为补课',
    '加粗的不计学时',
    '注：灰色人员已退休',
  ])('are asked about in a list and in a matrix: %s', async (note) => {
    expect((await readOffice({ 实际参会人员: null, 参加情况: matrix(note) })).asked).toEqual(['question-note'])
    expect((await readOffice({ 实际参会人员: null, 参加情况: [[note], ...matrix('')] })).asked).toContain(
      'question-note',
    )
    expect((await readOffice({ 保密教育签到: list([note]) })).asked).toContain('question-note')
  })

  test.each(['标黄的为组长', '红色为重点班', '黄色单元格不得修改', '标红项未填写的请补填', '√为到会，黄色为处级干部'])(
    'are not where they say nothing of who came: %s',
    async (note) => {
      expect((await readOffice({ 实际参会人员: null, 参加情况: matrix(note) })).asked).toEqual([])
    },
  )
})

test.each([
  ['请假', ['question-note']],
  ['王敏:\n本人未到，代签', ['question-note']],
  ['只参加了第一天', ['question-note']],
  ['组长', []],
  ['电话已换', []],
  ['按身份证填写，没有的请写护照号，不要留空，有疑问的与人事处联系，下同，谢谢各部门的配合', []],
])('a note on the cell of somebody listed: %s', async (text, asked) => {
  const grids = [
    gridOf('人员', STAFF),
    gridOf('培训班', CLASSES),
    { ...gridOf('签到', list()), notes: [{ row: 4, column: 1, text }] },
  ]
  const { findings } = await readDataset(grids)
  expect(findings.map(({ code }) => code).filter((code) => code === 'question-note')).toEqual(asked)
})

test('a note on a cell is asked about beside a sentence, too', async () => {
  const signed = { ...gridOf('签到', list(['注：每人计4学时'])), notes: [{ row: 4, column: 1, text: '请假' }] }
  const { findings } = await readDataset([gridOf('人员', STAFF), gridOf('培训班', CLASSES), signed])
  const notes = findings.flatMap((one) => (one.code === 'question-note' ? [one.args] : []))
  expect(notes.map(({ text, onCell = false }) => [text, onCell])).toEqual([
    [expect.stringContaining('每人计4学时'), false],
    ['请假', true],
  ])
})

test('lessons as the unit in a title are asked about', async () => {
  const ledger: Rows = [['外部学习登记表（单位：课时）'], ...external()]
  expect((await readOffice({ 外部学习: ledger })).asked).toContain('question-note')
})

test.each(['办公室制 2025.12', '2025年12月15日', '人事处编制，2025年12月'])(
  '%s below a list is nobody',
  async (foot) => {
    expect((await readOffice({ 签到: list([foot]) })).asked).toEqual([])
    expect((await readOffice({ 外部学习: external([foot]) })).asked).toEqual([])
  },
)

test.each(['免考核', '借调外单位，学时由对方统计', '2025年8月离职'])(
  'a note %s on one of the staff is asked about',
  async (text) => {
    const staff = { ...gridOf('人员', STAFF), notes: [{ row: 3, column: 2, text }] }
    const { findings } = await readDataset([staff, gridOf('培训班', CLASSES)])
    expect(findings.map(({ code }) => code)).toContain('question-note')
  },
)

test('电话已更新 on one of the staff is not', async () => {
  const staff = { ...gridOf('人员', STAFF), notes: [{ row: 3, column: 2, text: '电话已更新' }] }
  const { findings } = await readDataset([staff, gridOf('培训班', CLASSES)])
  expect(findings.map(({ code }) => code)).not.toContain('question-note')
})
