import { statusOfText } from '../../../src/input/cells/statuses'
import { momentOf } from '../../../src/records/moment'

test.each(['在职', '在岗', ' 在编 ', '正常'])('%s is 在职', (text) => {
  expect(statusOfText(text)).toEqual({ active: true, left: null, byWord: false })
})

test.each([
  '借调',
  '返聘',
  '退休返聘',
  '劳务派遣',
  '长病假',
  '产假',
  '博士后',
  '合同制',
  '编外',
  '试用期',
  '在职（借调）',
  '退休（返聘）',
  '在职-挂职',
  '出国',
])('%s counts as 在职, and is listed', (text) => {
  expect(statusOfText(text)).toEqual({ active: true, left: null, byWord: true })
})

test.each(['离职', '退休', '调出', '去世', '辞职', '死亡', '解聘', '开除', '内退', '已退休', '离职（辞职）'])(
  '%s is not 在职',
  (text) => {
    expect(statusOfText(text)).toEqual({ active: false, left: null, byWord: false })
  },
)

test.each([
  ['2025年6月退休', momentOf(2025, 6, 1)],
  ['2025年6月30日离职', momentOf(2025, 6, 30)],
  ['已于2025年6月退休', momentOf(2025, 6, 1)],
  ['2025.6.30调出', momentOf(2025, 6, 30)],
  ['退休（2025.6）', momentOf(2025, 6, 1)],
  ['离职2025-06-30', momentOf(2025, 6, 30)],
  ['退休（2024年）', momentOf(2024, 1, 1)],
])('%s is not 在职 since that day', (text, left) => {
  expect(statusOfText(text)).toEqual({ active: false, left, byWord: false })
})

test.each(['停薪留职', '在职（退休）', '2025年6月入职', '2025年6月', '退休（2025.13）', '待定', '在职2020.1', '3'])(
  '%s is not guessed',
  (text) => {
    expect(statusOfText(text)).toBeUndefined()
  },
)
