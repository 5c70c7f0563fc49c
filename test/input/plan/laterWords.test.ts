import { readDataset } from '../../../src/input/readDataset'
import { gridOf } from '../../support/grid'
import { CLASSES, NAMES, readOffice, type Sheets, STAFF, signIn } from './smallOffice'

/*
 * Words of remarks, brackets and signatures by which somebody did not come, or a row is worth another number than it says; and some that only look so.
 */

const external = (remark: string): Sheets => ({
  外部学习: [
    ['姓名', '培训名称', '学时', '开始时间', '结束时间', '备注'],
    ['赵一凡', '治理研修', 80, '2025-05-06', '2025-05-20', remark],
    ['钱二宝', '安全研修', 8, '2025-06-06', '2025-06-06', null],
  ],
})

test.each(
  (
    '改为60学时 认定60 单位只认60 折算为40 折合7天 待删 误填 驳回 剔除 不作数 已在培训班中 半程 只去了3天 缺勤3天 代报 代李某报 挂机 测试账号 待考试 ' +
    '进度50% 请假2天 按50学时认定 非本所人员 入职前参加 原单位期间 中断 未看完 20学分 含路途 其中自学20学时 两人共用 载明64学时'
  ).split(' '),
)('external study with the remark %s is asked about', async (remark) => {
  expect((await readOffice(external(remark))).asked).toContain('question-column')
})

test.each(
  '公务车 新时代学习班 参加3天 报销已交 与李四方同行 优秀学员 脱产 线上 班长 共3天 住宿自理 证书编号2025001'.split(' '),
)('external study with the remark %s is read', async (remark) => {
  expect(await readOffice(external(remark))).toMatchObject({ asked: [], hours: 16 + 88 })
})

test.each(
  (
    '改为10学时 实授10学时 学时减4 加扣4学时 不发学时 待删除 误填 不上报 去年已办 缩短为1天 每批20学时 计划改为5人 追加3人 按50%折算学时 实际学时10 ' +
    '仅管理人员计学时 未完 两期 分3批 实到15人'
  ).split(' '),
)('a class with the remark %s is asked about', async (remark) => {
  const rows = CLASSES.map((row, at) => [...row, at === 0 ? '备注' : at === 1 ? remark : null])
  expect((await readOffice({ 培训班: rows })).asked).toContain('question-column')
})

test.each('2024.12退 辞了 调省局 外协 不参训 55岁免'.split(' '))(
  'somebody of the staff with the remark %s is asked about',
  async (remark) => {
    const rows = STAFF.map((row, at) => [...row, at === 0 ? '备注' : at === 1 ? remark : null])
    expect((await readOffice({ 人员: rows })).asked).not.toEqual([])
  },
)

test('已免 is no requirement', async () => {
  const rows = STAFF.map((row, at) => [...row, at === 0 ? '是否有学时要求' : at === 1 ? '已免' : '是'])
  expect((await readOffice({ 人员: rows })).owing).toEqual(NAMES.slice(1))
})

test.each(
  '已参加（半程） 已签到（代） 已到（存疑） 已参加（1/2） 已签到（？） 已参加（外单位） 缺席（补学） 未到（已补训）'.split(
    ' ',
  ),
)('the mark %s is asked about', async (mark) => {
  const { asked } = await readOffice({ 签到: signIn(['最终参会'], [['是'], [mark], ['是'], ['是']]) })
  expect(asked).toEqual(['question-mark'])
})

test.each<[string, number]>([
  ['已签到（线上）', 48],
  ['已参加（全程）', 48],
  ['未到（请假）', 40],
])('the mark %s is read', async (mark, hours) => {
  expect(await readOffice({ 签到: signIn(['最终参会'], [['是'], [mark], ['是'], ['是']]) })).toMatchObject({
    asked: [],
    hours,
  })
})

test.each('公差 开会 手术 学习 见附件 调走 NA'.split(' '))(
  '%s in the place of a signature is asked about',
  async (text) => {
    const rows = NAMES.map((name, at) => [at === 1 ? text : name])
    expect((await readOffice({ 签到: signIn(['签字'], rows) })).asked).toEqual(['question-mark'])
  },
)

test('so is the name of somebody else', async () => {
  const rows = NAMES.map((name, at) => [at === 1 ? NAMES[2]! : name])
  const { asked, told, choices } = await readOffice({ 签到: signIn(['签字'], rows) })
  expect([asked, told]).toMatchObject([['question-note'], [{ text: '钱二宝 签字：孙三多' }]])
  expect((await readOffice({ 签到: signIn(['签字'], rows) }, choices)).asked).toEqual([])
  expect(
    await readOffice({
      签到: signIn(
        ['签字'],
        NAMES.map((name) => [name]),
      ),
    }),
  ).toMatchObject({ asked: [], hours: 48 })
})

test.each([
  ['是否计学时', '是', '否'],
  ['学时状态', '已发放', '未发放'],
])('%s beside 最终参会 is asked about', async (head, good, bad) => {
  const rows = NAMES.map((_, at) => ['是', at === 1 ? bad : good])
  const sheets = { 签到: signIn(['最终参会', head], rows) }
  const { asked, choices } = await readOffice(sheets)
  expect(asked).toEqual(['question-column'])
  expect(await readOffice(sheets, [choices.at(-1)!])).toMatchObject({ asked: [], hours: 40 })
})

test.each(['Pending', 'Rejected', 'NG'])('external study whose Status is %s is asked about', async (status) => {
  const { asked } = await readOffice({
    外部学习: [
      ['姓名', '培训名称', '学时', '开始时间', 'Status'],
      ['赵一凡', '治理研修', 16, '2025-05-06', status],
      ['钱二宝', '安全研修', 8, '2025-06-06', 'Approved'],
    ],
  })
  expect(asked).toEqual(['question-column'])
})

test('a class with a stroke in its name is known by its sheet, which can have none', async () => {
  const sheets: Sheets = {
    培训班: CLASSES.map((row, at) => (at === 1 ? ['标准GB/T 1.1宣贯', ...row.slice(1)] : row)),
    '标准GB T 1.1宣贯': [['姓名', '部门', '提交时间'], ...NAMES.map((name) => [name, '一部', '2025-03-01 09:00'])],
  }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 16 + 32 })
})

test('the year of a plan is its own, whatever year its file is named after', async () => {
  const plan = gridOf(
    '2026年培训计划',
    [['2026年培训计划'], ['培训名称', '计划时间', '学时'], ['保密教育', '2026年3月', 8]],
    {
      file: '2025年继续教育.xlsx',
    },
  )
  const sheets = Object.entries({ 人员: STAFF, 培训班: CLASSES }).map(([name, rows]) => gridOf(name, rows))
  const { findings } = await readDataset([...sheets, plan])
  expect(findings.map(({ code }) => code)).toContain('later-plan')
  expect(findings.map(({ code }) => code)).not.toContain('missing-column')
})

test.each(['1.赵一凡 2.钱二宝', '1)赵一凡\n2)钱二宝'])('the names of a cell that numbers them: %s', async (names) => {
  const { asked, hours } = await readOffice({
    签到: [
      ['培训名称', '参加人员'],
      ['保密教育', names],
    ],
  })
  expect([asked, hours]).toEqual([[], 16 + 16])
})

test('hours headed by the year of the workbook are read', async () => {
  const sheets: Sheets = {
    外部学习: [
      ['姓名', '培训名称', '学时(2025)', '开始时间'],
      ['赵一凡', '治理研修', 16, '2025-05-06'],
    ],
  }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 32 })
})

test.each([
  ['课时(1课时=45分钟)', 12],
  ['学时(1学时=45分钟)', 16],
])('a class’s hours headed %s, of which somebody says that they are 学时', async (head, hours) => {
  const rows = CLASSES.map((row, at) => [...row.slice(0, 5), at === 0 ? head : at === 1 ? 16 : 4, ...row.slice(6)])
  const sheets: Sheets = {
    培训班: rows,
    实际参会人员: [
      ['培训名称', '姓名', '最终参会'],
      ['保密教育', '赵一凡', '是'],
    ],
  }
  expect((await readOffice(sheets, ['培训班!F=学时'])).hours).toBe(hours)
})

test.each(['学时(d)', '总学时(人·时)', '学时（当年累计）', '学时(2024)', '2024年学时'])(
  'hours headed %s are asked about',
  async (head) => {
    const { asked } = await readOffice({
      外部学习: [
        ['姓名', '培训名称', head, '开始时间'],
        ['赵一凡', '治理研修', 16, '2025-05-06'],
      ],
    })
    expect(asked).not.toEqual([])
  },
)

test.each(['计划参加人数(男)', '计划人数（科研岗）', '计划人数（所内）', '计划人数（万）'])(
  'people headed %s are asked about',
  async (head) => {
    const rows = CLASSES.map((row, at) => (at === 0 ? [...row.slice(0, 6), head, ...row.slice(7)] : row))
    expect((await readOffice({ 培训班: rows })).asked).not.toEqual([])
  },
)

test.each(['待删', '不用', '错误', '历史', '废'])('a list of who came named %s is asked about', async (sheet) => {
  const rows = NAMES.map((name) => ['保密教育', name, '是'])
  expect((await readOffice({ [sheet]: [['培训名称', '姓名', '最终参会'], ...rows] })).asked).toContain(
    'question-sheet-kind',
  )
})

test('people who left by a list named 减员 are asked about', async () => {
  const rows = [
    ['姓名', '时间'],
    ['赵一凡', '2024-05-01'],
  ]
  expect((await readOffice({ 减员: rows })).asked).not.toEqual([])
})

test('a name that stands twice in a head of several days is told once', async () => {
  const { asked } = await readOffice({
    签到: [
      ['保密教育签到册'],
      ['姓名', '3月1日', '3月2日', '姓名', '3月1日', '3月2日'],
      ['赵一凡', '√', '√', '孙三多', '√', '√'],
      ['钱二宝', '√', null, '李四方', '√', '√'],
    ],
  })
  expect(asked.filter((code) => code === 'duplicate-column').length).toBe(1)
})
