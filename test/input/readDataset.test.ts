import fc from 'fast-check'
import { readDataset } from '../../src/input/readDataset'
import { momentOf } from '../../src/records/moment'
import { SEVERITY } from '../../src/records/severity'
import { gridOf, gridsOf, type Value } from '../support/grid'
import { CLASSES, STAFF, studyLines, told, withStaff } from './institute'

async function readOne(sheet: string, rows: Value[][], date1904 = false) {
  const { dataset, findings } = await readDataset(gridsOf({ [sheet]: rows }, { date1904 }))
  return { dataset, told: told(findings), findings }
}

const STAFF_HEADS = ['用户编号', '姓名', '单位', '部门', '是否有学时要求', '入职时间', '状态']

test.each<[string, Value[], object | null, string[]]>([
  [
    'in full',
    ['1', '张三', '甲所', '一室', '否', '2025-07-01', '退休'],
    {
      id: '1',
      name: '张三',
      unit: '甲所',
      department: '一室',
      required: false,
      hired: momentOf(2025, 7, 1),
      active: false,
    },
    [],
  ],
  [
    'in short',
    [null, '张三'],
    { id: '', name: '张三', unit: '', department: '', required: true, hired: null, active: true },
    [],
  ],
  [
    'with numbers',
    [201, '张三', null, 3, 1, 45_839],
    { id: '201', department: '3', required: true, hired: momentOf(2025, 7, 1) },
    [],
  ],
  ['without a name', ['1', null, '甲所'], null, ['missing-value B2']],
  ['with an odd requirement', ['1', '张三', null, null, '看情况'], { required: true }, ['unreadable-cell E2']],
  ['hired in a month', ['1', '张三', null, null, null, '2005年7月'], { hired: momentOf(2005, 7, 1) }, []],
  ['hired in a month, as a number', ['1', '张三', null, null, null, 2005.07], { hired: momentOf(2005, 7, 1) }, []],
  ['hired in a year', ['1', '张三', null, null, null, 2005], { hired: momentOf(2005, 1, 1) }, []],
  ['hired on no day', ['1', '张三', null, null, null, '2025-02-30'], { hired: null }, ['unreadable-cell F2']],
  ['in an odd state', ['1', '张三', null, null, null, null, '借调'], { active: true }, ['counted-as-active G2']],
  [
    'in a state nobody knows',
    ['1', '张三', null, null, null, null, '某状态'],
    { active: true },
    ['unreadable-cell G2'],
  ],
  [
    'retired in the year',
    ['1', '张三', null, null, null, null, '2025年6月退休'],
    { active: false, left: momentOf(2025, 6, 1) },
    [],
  ],
  ['with an error', [{ error: '#N/A' }, '张三'], { id: '' }, ['error-cell A2']],
])('a person %s', async (_, row, expected, findings) => {
  const { dataset, told } = await readOne('人员', [STAFF_HEADS, row])
  expect(dataset.people).toHaveLength(expected ? 1 : 0)
  if (expected) expect(dataset.people[0]).toMatchObject({ ...expected, place: { sheet: '人员', row: 2, column: null } })
  expect(told).toEqual(findings)
})

test('a number that two people have is told at the second', async () => {
  const { findings } = await readOne('人员', [STAFF_HEADS, ['1', '甲'], [1, '乙'], ['2', '丙']])
  expect(findings.filter(({ code }) => code === 'duplicate-id')).toEqual([
    {
      code: 'duplicate-id',
      place: { file: '', sheet: '人员', row: 3, column: 1 },
      args: { id: '1', first: { file: '', sheet: '人员', row: 2, column: 1 } },
    },
  ])
})

const CLASS_HEADS = [
  '培训名称',
  '实施状态',
  '培训年度',
  '培训开始时间',
  '培训结束时间',
  '学时',
  '天数',
  '参会人数',
  '经费开支',
  '是否精品',
  '培训地点',
  '具体地点',
  '审批状态',
  '计划类型',
]

test.each<[string, Value[], object | null, string[]]>([
  [
    'in full',
    [
      '班',
      '已实施',
      2025,
      { date: '2025-03-10 09:00' },
      '2025-03-10 12:00',
      3,
      '半天',
      '38人',
      '3000元',
      '是',
      '本地',
      '报告厅',
      '已通过',
      '新增计划',
    ],
    {
      name: '班',
      implemented: true,
      year: 2025,
      start: momentOf(2025, 3, 10, 9),
      end: momentOf(2025, 3, 10, 12),
      timed: true,
      hours: 10_800,
      days: 0.5,
      participants: 38,
      cost: 300_000,
      boutique: true,
      location: '报告厅',
      approval: 'approved',
      plan: 'added',
    },
    [],
  ],
  [
    'in short',
    ['班', '未实施'],
    {
      implemented: false,
      year: null,
      start: null,
      end: null,
      timed: false,
      hours: null,
      days: null,
      participants: null,
      cost: null,
      boutique: false,
      location: '',
      approval: 'approved',
      plan: null,
    },
    [],
  ],
  ['of the year of its start', ['班', '已实施', null, '2024年12月31日'], { year: 2024, timed: false }, []],
  ['of an odd year', ['班', '已实施', '去年', '2025-01-02'], { year: null }, ['unreadable-cell C2']],
  [
    'with a range',
    ['班', '已实施', null, '2025-03-10 09:00-17:00'],
    { start: momentOf(2025, 3, 10, 9), end: momentOf(2025, 3, 10, 17), timed: true },
    [],
  ],
  [
    'with an end that cannot be',
    ['班', '已实施', null, '2025-03-10', '2025-03-32'],
    { end: null },
    ['unreadable-cell E2'],
  ],
  [
    'that costs about so much',
    ['班', '已实施', null, null, null, null, null, null, '约两万'],
    { cost: null },
    ['unreadable-cell I2'],
  ],
  [
    'whose cost is shown in yuan',
    ['班', '已实施', null, null, null, null, null, null, { number: 36_000, format: '#,##0"元"' }],
    { cost: 3_600_000 },
    [],
  ],
  [
    'whose cost has a ¥ in a column of 万元',
    ['班', '已实施', null, null, null, null, null, null, { number: 36_000, format: '"¥"#,##0.00' }],
    { cost: null },
    ['currency-unclear I2'],
  ],
  [
    'that cost nothing, with a ¥',
    ['班', '已实施', null, null, null, null, null, null, { number: 0, format: '¥#,##0.00' }],
    { cost: 0 },
    [],
  ],
  ['whose hours have a ¥', ['班', '已实施', null, null, null, { number: 2, format: '¥0' }], { hours: 7200 }, []],
  [
    'whose hours are shown in days',
    ['班', '已实施', null, null, null, { number: 2, format: '0"天"' }],
    { hours: null },
    ['days-not-hours F2'],
  ],
  ['of some days', ['班', '已实施', null, null, null, '2天'], { hours: null }, ['days-not-hours F2']],
  [
    'of half a person',
    ['班', '已实施', null, null, null, null, null, 3.5],
    { participants: null },
    ['unreadable-cell H2'],
  ],
  [
    'at the usual place',
    ['班', '已实施', null, null, null, null, null, null, null, null, '外埠'],
    { location: '外埠' },
    [],
  ],
  [
    'refused',
    ['班', '未实施', null, null, null, null, null, null, null, null, null, null, '驳回'],
    { approval: 'refused' },
    [],
  ],
  ['without a state', ['班', null, 2025], null, ['missing-value B2']],
  ['without a name', [null, '已实施', 2025], null, ['missing-value A2']],
  ['in an odd state', ['班', '部分实施'], null, ['unreadable-cell B2']],
])('a class %s', async (_, row, expected, findings) => {
  const { dataset, told } = await readOne('培训班', [CLASS_HEADS, row])
  expect(dataset.classes).toHaveLength(expected ? 1 : 0)
  if (expected) expect(dataset.classes[0]).toMatchObject(expected)
  expect(told).toEqual(findings)
})

test('totals and signatures are no classes, a name that begins like a total is one', async () => {
  const { dataset, told } = await readOne('培训班', [
    CLASS_HEADS,
    ['小计算机培训', '已实施', null, null, null, 12, null, 38],
    ['合计', null, null, null, null, 12, null, 38],
    ['科研部门小计', null, null, null, null, 12, null, 38],
    ['填表人：某某', null, '审核人：某某'],
    ['讲座：漫谈', '已实施'],
    ['注：以上均已实施'],
  ])
  expect(dataset.classes.map(({ name }) => name)).toEqual(['小计算机培训', '讲座：漫谈'])
  expect(told).toEqual([])
})

test('departments, their circles, and those that staff name but the tree does not', async () => {
  const { findings, dataset } = await readOne('部门', [
    ['部门', '上级部门'],
    ['甲', null],
    ['乙', '丙'],
    ['丙', '乙'],
    ['丁', '丁'],
    ['戊', '甲'],
  ])
  expect(dataset.departments.map(({ name, parent }) => name + parent)).toEqual(['甲', '乙丙', '丙乙', '丁丁', '戊甲'])
  expect(findings.flatMap((found) => (found.code === 'department-circle' ? [found.args.names] : []))).toEqual([
    ['乙', '丙'],
    ['丁'],
  ])
  const { findings: more } = await readDataset(
    withStaff({
      部门: [
        ['部门', '上级部门'],
        ['一室', '研究部'],
      ],
    }),
  )
  expect(told(more)).toEqual(['unknown-department D3'])
})

test.each<[string, Value, string, unknown, string[]]>([
  ['年度', '2025年', 'year', 2025, []],
  ['年 度：', 2025, 'year', 2025, []],
  ['单位名称', ' 某所 ', 'unit', '某所', []],
  ['单位在职总人数(ARP)', '457人', 'headcount', 457, []],
  ['单位投入总经费(万元)', 5, 'funding', 5_000_000, []],
  ['单位投入总经费(元)', 50_000, 'funding', 5_000_000, []],
  ['单位投入总经费(元)', { number: 50_000, format: '[$¥-804]#,##0' }, 'funding', 5_000_000, []],
  ['单位投入总经费(万元)', { number: 5, format: '¥0.0' }, 'funding', null, ['currency-unclear B2']],
  ['单位在职总人数', { number: 457, format: '¥0' }, 'headcount', 457, []],
  ['骨干上报开始时间', { date: '2025-12-01' }, 'windowFrom', momentOf(2025, 12, 1), []],
  ['骨干上报结束时间', '2025-12-31', 'windowTo', momentOf(2025, 12, 31, 23, 59, 59), []],
  ['骨干上报结束时间', '2025-12-31 17:00', 'windowTo', momentOf(2025, 12, 31, 17), []],
  ['年度学时要求', '90小时', 'requiredSeconds', 324_000, []],
  ['单次培训学时要求', { time: 30 }, 'singleSeconds', 108_000, []],
  ['骨干人才比例', 0.05, 'backboneShare', 500, []],
  ['骨干人才比例', '5%', 'backboneShare', 500, []],
  ['统计口径', '总时长', 'measure', 'total', []],
  ['每天折算学时', 6, 'secondsPerDay', 21_600, []],
  ['每天折算学时', 0, 'secondsPerDay', null, ['unreadable-cell B2']],
  ['单次培训来源', '院内培训、在线学习', 'singleSources', ['class', 'online'], []],
  ['单次培训来源', '院内培训、郊游', 'singleSources', ['class', 'external', 'overseas'], ['unreadable-cell B2']],
  ['单位培训总人次', 0, 'personTimes', 0, []],
  ['单位培训总人次', 647, 'personTimes', 647, []],
  ['特色经验及做法', '一\r\n二', 'experience', '一\n二', []],
  ['填报日期', '2025年12月22日', 'reportDate', momentOf(2025, 12, 22), []],
  ['年度', '明年', 'year', null, ['unreadable-cell B2']],
  ['年度', { error: '#REF!' }, 'year', null, ['error-cell B2']],
  ['年度', null, 'year', null, []],
  ['报送方式', '网上', 'year', null, ['unknown-setting A2']],
  ['年度学时要求(公里)', 90, 'requiredSeconds', 360_000, ['unknown-setting A2']],
])('the setting %s of %j', async (name, value, field, expected, findings) => {
  const { dataset, told } = await readOne('设置', [
    ['项目', '值'],
    [name, value],
  ])
  expect(dataset.policy[field as keyof typeof dataset.policy]).toEqual(expected)
  expect(told).toEqual(findings)
})

test('caps by source, where each setting stands, and a setting given twice', async () => {
  const { dataset, told } = await readOne('设置', [
    ['项目', '值'],
    ['在线学习学时上限', '30小时'],
    ['外部培训上限', null],
    ['年度', 2025],
    ['年度', 2024],
  ])
  expect(dataset.policy.caps).toMatchObject({ online: 108_000, external: null })
  expect(dataset.policy.places).toEqual({
    'cap:online': { file: '', sheet: '设置', row: 2, column: 2 },
    'cap:external': { file: '', sheet: '设置', row: 3, column: 2 },
    year: { file: '', sheet: '设置', row: 4, column: 2 },
  })
  expect(dataset.policy.year).toBe(2025)
  expect(told).toEqual(['duplicate-setting B5'])
})

const LOG_HEADS = [
  '序号',
  '时间',
  '年度',
  '操作',
  '用户编号',
  '姓名',
  '部门',
  '学时',
  '单次最长',
  '操作人',
  '说明',
  '校验码',
]

test('the reporting log is read as it was written', async () => {
  const { dataset, told } = await readOne('上报记录', [
    LOG_HEADS,
    [
      1,
      { date: '2025-12-22 10:00:30' },
      2025,
      '上报',
      '201',
      '陈晓明',
      '一室',
      400_001 / 3600,
      150_000 / 3600,
      '某某',
      ' 合计 ',
      'AB12',
    ],
    ['2', '2025-12-23 09:00:01', 2025, '完成上报', null, null, null, null, null, '某某', null, 'CD34'],
    [3, '2025-12-23', 2025, '溜走', null, null, null, null, null, '某某', null, 'EF56'],
    [4, '2025-12-23', 2025, '退回', null, null, null, '1天', null, '某某', null, null],
  ])
  expect(dataset.log).toEqual([
    {
      number: 1,
      time: momentOf(2025, 12, 22, 10, 0, 30),
      year: 2025,
      action: 'report',
      personId: '201',
      personName: '陈晓明',
      department: '一室',
      seconds: 400_001,
      longestSeconds: 150_000,
      rows: '',
      by: '某某',
      note: ' 合计 ',
      check: 'AB12',
      place: { file: '', sheet: '上报记录', row: 2, column: null },
    },
    {
      number: 2,
      time: momentOf(2025, 12, 23, 9, 0, 1),
      year: 2025,
      action: 'finish',
      personId: '',
      personName: '',
      department: '',
      seconds: null,
      longestSeconds: null,
      rows: '',
      by: '某某',
      note: '',
      check: 'CD34',
      place: { file: '', sheet: '上报记录', row: 3, column: null },
    },
  ])
  expect(told).toEqual(['log-unreadable D4', 'log-unreadable H5', 'log-unreadable L5', 'log-unsealed A1'])
})

test('what is wrong with whole sheets', async () => {
  const { findings } = await readDataset(
    gridsOf({
      人员: [['工号', '工号', '姓名']],
      外部学习: [['用户编号', '姓名', '部门', '培训名称', '培训类型', '审核状态']],
      备忘: [['记一下']],
      学习统计: [['2025年度学习统计'], ['姓名', '学时']],
    }),
  )
  expect(findings.map(({ code, place, args }) => [code, place?.sheet, args])).toEqual([
    ['duplicate-column', '人员', { column: '用户编号', first: 'A', second: 'B' }],
    ['missing-column', '外部学习', { kind: 'external', column: '学时' }],
    ['unrecognised-sheet', '备忘', {}],
    ['missing-sheet', undefined, { kind: 'classes' }],
  ])
})

test('the sources of what was read tell their columns by heading and by key', async () => {
  const { dataset } = await readOne('人员', [['名册'], ['姓名', '工号']])
  expect(dataset.sheets).toEqual([
    {
      file: '',
      sheet: '人员',
      kind: 'staff',
      headerRow: 2,
      columns: { 用户编号: 2, 姓名: 1 },
      columnOf: { id: 2, name: 1 },
    },
  ])
})

test('grids of several workbooks have texts of their own', async () => {
  const online = ['姓名', '课件名称', '学习时间', '学时']
  const { dataset } = await readDataset([
    gridOf('人员', STAFF),
    gridOf('培训班', CLASSES),
    gridOf('在线学习', [online, ['李雷', '写作', null, 1], ['李雷', 7, null, 1]], { file: 'b.xlsx' }),
  ])
  expect([...dataset.studies.title].map((title) => dataset.texts[title])).toEqual(['写作', '7'])
})

test('every trouble told is one that is known', async () => {
  const { findings } = await readDataset([])
  expect(findings.map(({ code }) => SEVERITY[code])).toEqual(['error', 'error'])
})

const ATTENDANCE: Value[][] = [
  ['培训名称', '用户编号', '姓名', '部门', '学时', '最终参会'],
  ['科研诚信', '201', '陈晓明', '一室', 4, '是'],
  ['科研诚信', '201', '李雷', '二室', '半天', '是'],
  ['安全教育', null, '王芳', '二室', null, '是'],
  ['小计算机培训', 202, null, null, '1小时30分', '否'],
  ['小计算机培训', null, '赵云', null, { time: 2 }, '是'],
]

/** What was read, without the numbers of rows and columns. */
async function content(grids: Parameters<typeof readDataset>[0]) {
  const { dataset, findings } = await readDataset(grids)
  return {
    lines: studyLines(dataset).map(({ row: _, ...line }) => line),
    titles: [...dataset.studies.title].map((title) => dataset.texts[title]),
    findings: findings.map(({ code, args }) => ({ code, args })),
  }
}

test('columns in another order, other columns between, titles and blank rows change nothing', async () => {
  const plainly = await content(withStaff({ 实际参会人员: ATTENDANCE }))
  expect(plainly.lines).toHaveLength(5)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.nat(3),
      fc.nat(6),
      fc.array(fc.nat(5), { maxLength: 4 }),
      async (order, titles, other, blanks) => {
        const rows = ATTENDANCE.map((cells, row) => {
          const moved: Value[] = order.map((column) => cells[column])
          moved.splice(other, 0, row === 0 ? '座位' : row)
          return moved
        })
        for (const blank of blanks) rows.splice(1 + blank, 0, [])
        const above: Value[][] = Array.from({ length: titles }, (_, index) => [`第${index}行`])
        expect(await content(withStaff({ 实际参会人员: [...above, ...rows] }))).toEqual(plainly)
      },
    ),
    { numRuns: 50 },
  )
})

test('a merged cell is the same as its value repeated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), async (lengths) => {
      const texts: string[] = []
      const base = gridsOf({ 人员: STAFF, 培训班: CLASSES }, { texts })
      const names = ['科研诚信', '小计算机培训', '没有的班']
      const heads = ATTENDANCE[0]!
      const merged: Value[][] = [heads]
      const repeated: Value[][] = [heads]
      const merges: string[] = []
      lengths.forEach((length, block) => {
        const top = merged.length + 1
        if (length > 1) merges.push(`A${top}:A${top + length - 1}`)
        for (let row = 0; row < length; row++) {
          const rest = [null, row % 2 ? '李雷' : '陈晓明', null, row, '是']
          merged.push([row === 0 ? names[block % 3] : null, ...rest])
          repeated.push([names[block % 3], ...rest])
        }
      })
      const one = await content([...base, gridOf('签到', merged, { texts, merges })])
      expect(one).toEqual(await content([...base, gridOf('签到', repeated, { texts })]))
    }),
    { numRuns: 50 },
  )
})

test('rows that hold nothing but what is merged into them are no rows', async () => {
  const rows = [ATTENDANCE[0]!, ATTENDANCE[1]!, [null, null, null, null, null, null, '备'], ['安全教育', '202']]
  const { lines } = await content([...withStaff({}), gridOf('签到', rows, { merges: ['A2:A3', 'C2:C3', 'B2:B3'] })])
  expect(lines).toHaveLength(2)
})
