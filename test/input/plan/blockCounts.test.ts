import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Counts of people between the rows of one list, and below them: held against all that they may mean.
 */

const HEAD: Rows[number] = ['培训名称', '姓名', '最终参会']
const of = (trainingClass: string, came = 4): Rows =>
  NAMES.map((name, at) => [trainingClass, name, at < came ? '是' : '否'])

const lists = (first: Rows, second: Rows): Rows => [HEAD, ...of('保密教育'), ...first, ...of('安全培训', 3), ...second]

test.each<[string, Rows, Rows]>([
  ['sums of each class', [['小计', '4人']], [['小计', '3人']]],
  ['in one cell', [['小计：4人']], [['小计：3人']]],
  ['numbers', [['小计', 4]], [['小计', 3]]],
  ['who are on the list', [['小计', '4人']], [['小计', '4人']]],
  ['who came', [['应到4人，实到4人']], [['应到4人，实到3人']]],
  ['all at the end', [], [['合计', '7人次']]],
  ['all rows at the end', [], [['共8人次']]],
  ['all people at the end', [], [['合计：4人']]],
  [
    'both',
    [['小计', 4]],
    [
      ['小计', 3],
      ['合计', 7],
    ],
  ],
  ['what is no count of people', [['小计', '2个部门']], [['合计', '2个班']]],
])('%s', async (_, first, second) => {
  expect(await readOffice({ 实际参会人员: lists(first, second) })).toMatchObject({ asked: [], hours: 44 })
})

test.each<[string, Rows, Rows, string, object]>([
  [
    'a sum of a class',
    [['小计', '3人']],
    [['小计', '3人']],
    'question-foot-count',
    { trainingClass: '保密教育', listed: 4 },
  ],
  ['in one cell', [['小计：5人']], [], 'question-foot-count', { trainingClass: '保密教育', text: '小计：5人' }],
  ['a number', [['小计', 4]], [['小计', 2]], 'question-foot-count', { trainingClass: '安全培训', listed: 3 }],
  ['who came', [], [['应到4人，实到2人']], 'question-foot-count', { trainingClass: '安全培训', listed: 3 }],
  ['all at the end', [], [['合计', '6人次']], 'question-total', { name: '合计 6人次', added: '7' }],
])('%s that is wrong', async (_, first, second, code, told) => {
  const rows = lists(first, second)
  const read = await readOffice({ 实际参会人员: rows })
  expect(read).toMatchObject({ asked: [code], told: [told], hours: 44 })
  expect((await readOffice({ 实际参会人员: rows }, [read.choices[0]!])).asked).toEqual([])
})

test('a count below the list of study elsewhere', async () => {
  const study = (foot: Rows[number]) => ({
    外部学习: [
      ['姓名', '培训名称', '学时', '开始时间', '结束时间'],
      [NAMES[0]!, '高级研修', 20, '2025-05-01', '2025-05-03'],
      [NAMES[1]!, '高级研修', 20, '2025-05-01', '2025-05-03'],
      foot,
    ],
  })
  expect((await readOffice(study(['共2人次']))).asked).toEqual([])
  expect((await readOffice(study(['共3人次']))).asked).toEqual(['question-total'])
})
