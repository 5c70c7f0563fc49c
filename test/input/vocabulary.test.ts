import { headingOf } from '../../src/input/heading'
import { legendOf } from '../../src/input/legend'
import { isNoName } from '../../src/input/vocabulary/rowWords'
import { SPELLINGS } from '../../src/input/vocabulary/spellings'
import { quotedSheet } from '../../src/workbook/address'
import { gridOf } from '../support/grid'

test('whole spellings are written as the keys that headings are found by', () => {
  const words = SPELLINGS.flatMap(({ whole }) => whole.split(' '))
  expect(words.filter((word) => headingOf(word).key !== word)).toEqual([])
})

test.each([
  '合计',
  '部门小计',
  '人均',
  '出勤率',
  '应参会',
  'Total',
  '本人签字：',
  '分管领导签字',
  '一、在职',
  '（二）、退休',
  '机关（12人）',
  '3. 外聘人员名单',
  '共12人',
  '王秀等12人。',
  '注',
  '附件',
  '签章',
  '盖章',
  '公章',
  '以上',
  '此页',
  '特此',
  '日期',
  '请假：',
])('%s stands for no person', (text) => {
  expect(isNoName(text)).toBe(true)
})

test.each(['王秀', '学海', '小明', '公孙实', '本田', '陈立', '阿依·古丽'])('%s may be a person', (text) => {
  expect(isNoName(text)).toBe(false)
})

test.each([
  ['√出席 ×缺席', { '√': true, '×': false }],
  ['1—到会；2—请假', { '1': true, '2': false }],
  ['○ 表示旷课', { '○': false }],
  ['A=参加', { A: true }],
  ['△ 出勤时间', {}],
])('a legend says %s', (text, meant) => {
  expect(Object.fromEntries(legendOf(gridOf('签到', [[text]])))).toEqual(meant)
})

test.each([
  ['人员', '人员'],
  ['在线_2025.1', '在线_2025.1'],
  ['Été', 'Été'],
  ['AB12', "'AB12'"],
  ['培训 班', "'培训 班'"],
  ['到会（一）', "'到会（一）'"],
  ["王's", "'王''s'"],
])('the sheet %s stands in a formula as %s', (sheet, quoted) => {
  expect(quotedSheet(sheet)).toBe(quoted)
})
