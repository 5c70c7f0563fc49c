import { sideOf } from '../../src/input/vocabulary/sides'
import { listWord, saysAbsence } from '../../src/input/vocabulary/turnedAway'
import { withoutLegend } from '../../src/input/vocabulary/withoutLegend'

/*
 * What explains marks turns nothing round: a title, a head, a cell over a list; but what says that a mark means the opposite does.
 */

test.each([
  '1为参加，0为未参加',
  '1=参加，0=缺席',
  '1参加0未参加',
  '1参加、0未参加',
  '√参加 ×未参加',
  '√表示参加',
  '空白表示未参加',
  '空白为未参加',
  '是为参加，否为缺席',
  '参加填1，未参加填0',
  '未参加的填“0”',
  '未参加者不填',
  '缺席留空',
  'A—出席；B—请假',
  '1 为参加 / 0 为请假',
])('（%s） is passed over', (legend) => {
  expect(listWord(`2025年培训情况（${legend}）`).says).toBe('nothing')
  expect(listWord(`2025年培训情况 ${legend}`).says).not.toBe('no')
  expect(saysAbsence(`2025年培训（${legend}）`)).toBe(false)
  for (const part of legend.split(/[，、；/]/)) expect([part, sideOf(part)]).toEqual([part, null])
})

test.each([
  ['请假人员（√表示已批准）', 'no'],
  ['缺席人员（1为缺席）', 'no'],
  ['培训情况（缺席者打√）', 'no'],
  ['培训情况（是为缺席）', 'no'],
  ['培训情况（请假的填1）', 'no'],
  ['培训报名表（1为参加，0为未参加）', 'no'],
  ['签到表（空白表示未参加）', 'came'],
  ['参加与未参加情况', 'both'],
  ['应参加未参加人员', 'no'],
  ['2025年请假人员', 'no'],
  ['请假2人', 'no'],
  ['职工代表培训', 'nothing'],
])('%s says %s', (text, says) => {
  expect(listWord(text).says).toBe(says)
})

test('what explains nothing stays', () => {
  for (const text of ['2025年参加人员', '第3期参训名单', '1月请假人员', '请假登记填报表', '职工代表请假名单'])
    expect(withoutLegend(text)).toBe(text)
})
