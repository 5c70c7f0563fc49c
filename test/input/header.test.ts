import { likeliest, readAs } from '../../src/input/header'
import { understand } from '../../src/input/plan/understand'
import { gridOf, gridsOf } from '../support/grid'

const kindsOf = (sheets: Parameters<typeof gridsOf>[0]) =>
  understand(gridsOf(sheets)).map(({ tables: [reading = null], nearly, fate }) =>
    reading
      ? reading.kind
      : nearly
        ? `nearly ${nearly.kind}`
        : fate === 'own' || fate === 'left-out' || fate === 'empty'
          ? 'left out'
          : null,
  )

function recognised(grid: Parameters<typeof likeliest>[0]) {
  const { reading } = likeliest(grid)
  return reading && { kind: reading.kind, headerRow: reading.headerRow, columns: reading.columns }
}

test('a header is found under titles and banners, its columns in any order, between others', () => {
  const grid = gridOf('Sheet1', [
    ['某某研究所职工名册'],
    [],
    ['制表日期：2025-12-01', null, '共 2 人'],
    ['序号', '部门', '爱好', '姓名', '工号'],
    [1, '一室', '下棋', '张三', '001'],
  ])
  expect(recognised(grid)).toEqual({ kind: 'staff', headerRow: 4, columns: { 用户编号: 5, 姓名: 4, 部门: 2 } })
})

test.each([
  ['姓 名'],
  ['姓\n名'],
  [' 姓　名 '],
  ['姓名*'],
  ['*姓名'],
  ['姓名：'],
  ['姓名（必填）'],
  ['姓名(必填)*'],
  ['用户名'],
])('%j heads the names', (heading) => {
  expect(recognised(gridOf('人员', [['工号', heading]]))?.columns).toEqual({ 用户编号: 1, 姓名: 2 })
})

test.each([
  ['所需经费(万元)', true],
  ['所需经费（万元）', true],
  ['所需经费', true],
  ['经费开支 (元)', true],
  ['经费开支（美元）', false],
])('%s heads the cost: %s', (heading, isCost) => {
  const found = recognised(gridOf('x', [['培训名称', '实施状态', heading]]))
  expect(found?.columns['所需经费(万元)']).toBe(isCost ? 3 : undefined)
})

test('the header may stand in the twentieth row, and no lower', () => {
  const heads = ['工号', '姓名', '部门']
  expect(recognised(gridOf('人员', [['标题'], ...Array(18).fill([]), heads]))?.headerRow).toBe(20)
  expect(recognised(gridOf('人员', [['标题'], ...Array(19).fill([]), heads]))).toBeNull()
})

test('a header of two rows is read from the lower, with what is merged down to it', () => {
  const grid = gridOf(
    '培训班',
    [
      ['培训名称', '实施状态', '培训时间', null],
      [null, null, '开始时间', '结束时间'],
      ['班', '已实施', '2025-03-01', '2025-03-02'],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
  )
  expect(recognised(grid)).toEqual({
    kind: 'classes',
    headerRow: 2,
    columns: { 培训名称: 1, 实施状态: 2, 培训开始时间: 3, 培训结束时间: 4 },
  })
})

test('a better name wins over another for the same column', () => {
  expect(recognised(gridOf('人员', [['编号', '姓名', '用户编号']]))?.columns).toEqual({ 用户编号: 3, 姓名: 2 })
})

test.each([
  ['设置', ['项目', '值'], ['年度', 2025], 'settings'],
  ['Sheet1', ['项目', '内容'], ['单位名称', '某所'], 'settings'],
  ['Sheet1', ['项目', '内容'], ['买菜', '豆腐'], null],
  ['Sheet1', ['用户编号', '姓名', '单位', '部门', '是否有学时要求', '入职时间', '状态'], [], 'staff'],
  ['人员', ['姓名', '部门'], [], 'staff'],
  ['通讯录', ['姓名', '电话'], [], null],
  ['Sheet1', ['部门', '上级部门'], [], 'departments'],
  ['部门', ['部门'], [], 'departments'],
  ['部门预算', ['部门', '预算'], [], null],
  ['Sheet1', ['培训名称', '实施状态'], [], 'classes'],
  ['Sheet1', ['培训名称', '用户编号', '姓名', '学时', '最终参会'], [], 'attendance'],
  ['Sheet1', ['工号', '学员姓名', '培训名称', '培训类型', '学时', '审核状态'], [], 'external'],
  ['外部学习', ['姓名', '培训名称', '学时'], [], 'external'],
  ['签到', ['姓名', '培训名称', '学时'], [], 'attendance'],
  ['Sheet1', ['工号', '姓名', '单位', '部门', '课件名称', '完成时间', '学习时长'], [], 'online'],
  ['在线学习', ['工号', '姓名', '学时'], [], 'online'],
  ['Sheet1', ['序号', '时间', '年度', '操作', '用户编号', '姓名', '校验码'], [], 'reportingLog'],
  ['备忘', ['备忘'], ['签到表在人事教育处存档'], null],
])('sheet %s with %j is %4$s', (sheet, heads, row, kind) => {
  expect(recognised(gridOf(sheet, [heads, row]))?.kind ?? null).toBe(kind)
})

test('our own reports are not read, wherever they stand; data in a sheet of that name is', () => {
  const heads = ['姓名', '部门', '学时', '最终参会']
  expect(kindsOf({ 学习统计: [['2025年度职工学习统计'], heads, ['张三', '一室', 4, '是']] })).toEqual(['left out'])
  expect(kindsOf({ 学习统计: [heads, ['张三', '一室', 4, '是']] })).toEqual(['attendance'])
  expect(
    kindsOf({
      打印稿: [
        ['2025年度骨干人才培训情况列表'],
        ['单位名称(加盖公章):某所'],
        ['姓名', '单位名称', '部门名称', '学时(小时)'],
      ],
    }),
  ).toEqual(['left out'])
})

test('a list of people on a sheet that bears a class’s name is its attendance', () => {
  const classes = [
    ['培训名称', '实施状态'],
    ['青年骨干研修班', '已实施'],
  ]
  const list = [
    ['工号', '姓名', '部门'],
    ['1', '张三', '一室'],
  ]
  expect(
    kindsOf({ 培训班: classes, 人员: list, 青年骨干研修班: list, '3月': [['青年骨干研修班（第一期）'], ...list] }),
  ).toEqual(['classes', 'staff', 'attendance', 'attendance'])
})

test('a sign-in list of a class is its attendance, even where the staff’s headings suit it better', () => {
  const list = [
    ['编号', '姓名', '部门'],
    ['1', '张三', '一室'],
  ]
  const sheets = {
    培训班: [
      ['培训名称', '实施状态'],
      ['青年骨干研修班', '已实施'],
    ],
    职工: list,
  }
  expect(kindsOf({ ...sheets, 表3: [['青年骨干研修班 签到表'], ...list] })).toEqual(['classes', 'staff', 'attendance'])
  expect(kindsOf({ ...sheets, 表3: [['青年骨干研修班'], ...list] })).toEqual(['classes', 'staff', 'attendance'])
})

test('a sheet that lacks one column is told from one that is nothing', () => {
  expect(
    kindsOf({
      外部学习: [['用户编号', '姓名', '部门', '年度', '培训名称', '培训类型', '审核状态']],
      Sheet2: [['培训名称', '培训开始时间', '学时', '计划参加人数', '备注']],
      外部培训: [['姓名', '培训名称', '培训类型']],
      培训班: [['培训名称', '甲']],
      Sheet3: [['甲', '乙', '丙']],
      通讯录: [['姓名', '单位', '部门', '联系电话', '备注']],
      书单: [['培训名称', '学时', '备注']],
    }),
  ).toEqual(['nearly external', 'nearly classes', 'nearly external', 'nearly classes', null, null, null])
})

test('the user’s word goes before all', () => {
  const grids = gridsOf({
    甲: [
      ['姓名', '学时'],
      ['张三', 4],
    ],
    人员: [['工号', '姓名']],
  })
  const kinds = [
    { file: grids[0]!.file, sheet: '甲', kind: 'online' as const },
    { file: grids[0]!.file, sheet: '人员', kind: null },
    { file: '别的.xlsx', sheet: '甲', kind: null },
  ]
  expect(understand(grids, kinds).map(({ tables: [reading] }) => reading?.kind ?? null)).toEqual(['online', null])
  expect(readAs(grids[0]!, 'attendance')?.kind).toBe('attendance')
})
