import { CLASSES, NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * Notes and remarks by which rows, or the unit of their numbers, are other than they look: asked about, and ordinary ones not.
 */

const EXTERNAL_HEADS = ['姓名', '培训名称', '开始时间', '结束时间', '学时', '主办单位']
const external = (above: Rows, below: Rows = [], hours: string | number = 8): Rows => [
  ...above,
  EXTERNAL_HEADS,
  ['赵一凡', '档案管理研修', '2025-05-06', '2025-05-06', hours, '学会'],
  ['钱二宝', '标准宣贯会', '2025-06-06', '2025-06-06', 8, '协会'],
  ...below,
]
const staff = (heading: string, said: readonly (string | number | null)[], isHired = true): Rows =>
  STAFF.map((row, at) => [...(isHired ? row : row.slice(0, 3)), at === 0 ? heading : (said[at - 1] ?? null)])

test.each<[string, Readonly<Record<string, Rows | null>>, readonly string[]]>([
  ['unit 天', { 外部学习: external([['注：本表学时单位为天，1天按8学时折算']]) }, ['question-note']],
  ['单位：分钟', { 外部学习: external([['2025年外部学习'], ['单位：分钟']]) }, ['question-note']],
  ['本列为学分', { 外部学习: external([['说明：1学分折10学时，本列为学分']]) }, ['question-note']],
  ['by a share', { 外部学习: external([['注：学时按实际时长的80%计']]) }, ['question-note']],
  ['单位：天 over classes', { 培训班: [['单位：天（每天8学时）'], ...CLASSES] }, ['question-note']],
  ['how days were reckoned', { 外部学习: external([['注：1天按8学时折算']]) }, []],
  ['单位：学时', { 外部学习: external([['单位：学时']]) }, []],
  ['单位：天津所', { 外部学习: external([['单位：天津研究所']]) }, []],
  ['class by its place', { 培训班: [...CLASSES, ['注：第2项培训因故取消，未实施']] }, ['question-note']],
  ['row by its place', { 外部学习: external([], [['注：第3行学时未经认定，不计入']]) }, ['question-note']],
  ['the last two', { 人员: [...STAFF, ['注：最后两人为退休返聘，不计入在职人数']] }, ['question-note']],
  ['colour', { 外部学习: external([], [['注：红字为未审核通过，不计学时']]) }, ['question-note']],
  ['of rules', { 外部学习: external([], [['注：按《继续教育办法》第3项，重复的不计学时']]) }, []],
  ['of two sentences', { 外部学习: external([['以“示例”开头的行不计入统计。标红的列必须填写，第1项要先填']]) }, []],
  ['of nothing', { 外部学习: external([], [['注：以上第1项由学会主办']]) }, []],
  [
    'right of a record',
    { 外部学习: external([]).map((row, at) => (at === 1 ? [...row, '此行作废'] : row)) },
    ['question-column'],
  ],
  [
    'right of a class',
    { 培训班: CLASSES.map((row, at) => (at === 1 ? [...row, '已取消'] : row)) },
    ['question-column'],
  ],
  ['哺乳期', { 人员: staff('备注', ['哺乳期，不要求学时']) }, ['question-column']],
  ['2025.7入所', { 人员: staff('备注', ['2025.7入所'], false) }, ['question-column']],
  ['应届生', { 人员: staff('备注', ['应届生'], false) }, ['question-note']],
  ['新员工', { 人员: staff('备注', ['新员工'], false) }, ['question-note']],
  ['新员工 beside 入职时间 of years ago', { 人员: staff('备注', ['新员工']) }, ['question-note']],
  ['党员', { 人员: staff('备注', ['党员']) }, []],
  ['考核类别', { 人员: staff('考核类别', ['考核', '不考核', '考核', '考核']) }, ['question-column']],
  ['应修学时 100 and none', { 人员: staff('应修学时', [100, null, 100, 100]) }, ['question-column']],
  ['应修学时 100 for all', { 人员: staff('应修学时', [100, 100, 100, 100]) }, []],
  [
    '2024年学时',
    { 外部学习: external([]).map((row, at) => [...row, ['备注', '2024年学时'][at] ?? null]) },
    ['question-column'],
  ],
  [
    '委托他人',
    {
      实际参会人员: [
        ['培训名称', '姓名', '参加方式'],
        ['安全培训', NAMES[0]!, '现场'],
        ['安全培训', NAMES[1]!, '委托他人'],
      ],
    },
    ['question-column'],
  ],
  [
    '现场 and 线上',
    {
      实际参会人员: [
        ['培训名称', '姓名', '参加方式'],
        ['安全培训', NAMES[0]!, '现场'],
        ['安全培训', NAMES[1]!, '线上'],
      ],
    },
    [],
  ],
  ['hours 1 6', { 外部学习: external([], [], '1 6') }, ['unreadable-cell']],
  [
    '调整后',
    {
      设置: [
        ['项目', '值'],
        ['年度', 2025],
        ['单位投入总经费(万元)', 5],
        ['单位投入总经费（万元，调整后）', 6],
      ],
    },
    ['duplicate-setting'],
  ],
  [
    'quarters',
    {
      外部学习: [
        ['一季度'],
        ...external([]),
        [],
        ['二季度'],
        ...external([]).map((row, at) => (at === 0 ? row : [row[0], `${row[1]}二`, ...row.slice(2)])),
      ],
    },
    [],
  ],
])('%s', async (_, sheets, asked) => {
  expect((await readOffice(sheets)).asked).toEqual(asked)
})

test.each(['上课时间', '授课时间', '上课日期', '培训起讫', '时间安排'])('%s is when a class was held', async (head) => {
  const classes = [
    ['培训名称', '实施状态', head, '学时', '计划参加人数', '所需经费(万元)'],
    ['保密教育', '已实施', '2025年3月1日', 8, 4, 1],
    ['安全培训', '已实施', '2025年4月1日下午2:00-5:00', 4, 4, 2],
  ]
  expect(await readOffice({ 培训班: classes })).toMatchObject({ asked: [], hours: 16 })
})
