import { CLASSES, NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * Short remarks as clerks write them: those that change what a row means are asked about, their neighbours that do not are not.
 */

const came = (remark: string): Rows => [
  ['培训名称', '姓名', '最终参会', '备注'],
  ...NAMES.map((name, at) => ['保密教育', name, '是', at === 1 ? remark : null]),
]
const classes = (remark: string): Rows =>
  CLASSES.map((row, at) => [...row, at === 0 ? '备注' : at === 1 ? remark : null])
const staff = (remark: string): Rows => STAFF.map((row, at) => [...row, at === 0 ? '备注' : at === 2 ? remark : null])
const study = (remark: string): Rows => [
  ['姓名', '培训名称', '学时', '开始时间', '结束时间', '备注'],
  [NAMES[0]!, '高级研修', 20, '2025-05-01', '2025-05-03', remark],
]
const SAFETY_ONLY = [CLASSES[0]!, CLASSES[2]!]

test.each(['10点走了', '先走', '早走', '病', '找人顶', '陪护', '补', '中途离开'])(
  '%s beside who came',
  async (remark) => {
    expect((await readOffice({ 实际参会人员: came(remark) })).asked).toEqual(['question-attended'])
  },
)

test.each(['中途发言', '未戴工牌', '与他人拼房', '替班由小王安排', '带实习生旁听', '走廊就座'])(
  '%s beside who came says nothing',
  async (remark) => {
    expect((await readOffice({ 实际参会人员: came(remark) })).asked).toEqual([])
  },
)

test.each(['按6学时算', '学时以6学时为准', '减半计', '不算培训', '没人来', '流班', '讲师没来，未上'])(
  '%s beside a class',
  async (remark) => {
    expect((await readOffice({ 培训班: classes(remark), 实际参会人员: came('') })).asked).toEqual(['question-column'])
  },
)

test.each(['取消茶歇', '中止录播', '推迟半小时开始', '未上传课件', '讲师来自外所'])(
  '%s beside a class says nothing',
  async (remark) => {
    expect((await readOffice({ 培训班: classes(remark), 实际参会人员: came('') })).asked).toEqual([])
  },
)

test.each(['上半年走的', '3月去了兄弟单位', '生育休假中'])('%s beside somebody of the staff', async (remark) => {
  expect((await readOffice({ 人员: staff(remark) })).asked).toEqual(['question-group'])
})

test.each(['驻点调查员', '待产设备管理员', '派驻纪检组联络员'])('%s is a post', async (remark) => {
  expect((await readOffice({ 人员: staff(remark) })).asked).toEqual([])
})

test.each(['同上一条', '2026年才结业'])('%s beside study', async (remark) => {
  expect((await readOffice({ 外部学习: study(remark) })).asked).toEqual(['question-column'])
})

test.each(['是否旁听', '是否补课', '代签'])('a yes under %s beside who came', async (head) => {
  const rows = came('是').map((row, at) => (at === 0 ? [...row.slice(0, 3), head] : row))
  expect((await readOffice({ 实际参会人员: rows, 培训班: [...SAFETY_ONLY, CLASSES[1]!] })).asked).toHaveLength(1)
})

test('以上情况属实 below a list is nobody', async () => {
  const rows = [...study(''), ['以上情况属实']]
  expect((await readOffice({ 外部学习: rows })).asked).toEqual([])
})
