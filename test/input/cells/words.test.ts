import {
  APPROVAL_WORDS,
  IMPLEMENTED_WORDS,
  LEARNED_WORDS,
  PLAN_WORDS,
  REVIEW_WORDS,
  YES_NO_WORDS,
} from '../../../src/input/cells/words'
import { StudyState } from '../../../src/records/studyRecords'

test.each(['是', '有', 'Y', 'yes', '√', '1', 'TRUE', '已参加', '已确认', '已到场', ' 是 ', 'Ｙ', '参加'])(
  '%s is yes',
  (text) => {
    expect(YES_NO_WORDS(text)).toBe(true)
  },
)

test.each(['否', '无', 'n', 'No', '×', '0', 'false', '未参加', '未确认', '请假', '不参加'])('%s is no', (text) => {
  expect(YES_NO_WORDS(text)).toBe(false)
})

test.each(['待定', '未定', '未知', '已请假', '已取消', '已', '未', '也许', '2', '已退出', '已拒绝'])(
  '%s is neither',
  (text) => {
    expect(YES_NO_WORDS(text)).toBeUndefined()
  },
)

test.each([
  [REVIEW_WORDS, '已通过', StudyState.accepted],
  [REVIEW_WORDS, '审核通过', StudyState.accepted],
  [REVIEW_WORDS, '不通过', StudyState.rejected],
  [REVIEW_WORDS, '驳回', StudyState.rejected],
  [REVIEW_WORDS, '审核中', StudyState.pending],
  [REVIEW_WORDS, '待审核', StudyState.pending],
  [REVIEW_WORDS, '差不多', undefined],
  [IMPLEMENTED_WORDS, '已实施', true],
  [IMPLEMENTED_WORDS, '未实施', false],
  [IMPLEMENTED_WORDS, '部分实施', undefined],
  [PLAN_WORDS, '年度计划', 'annual'],
  [PLAN_WORDS, '新增计划', 'added'],
  [APPROVAL_WORDS, '审批通过', 'approved'],
  [APPROVAL_WORDS, '未通过', 'refused'],
  [APPROVAL_WORDS, '审核中', 'pending'],
  [LEARNED_WORDS, '外部培训', 1],
  [LEARNED_WORDS, '在职自学', 2],
  [LEARNED_WORDS, '网络学时', 3],
  [LEARNED_WORDS, '公派留学', 4],
  [LEARNED_WORDS, '院内培训', 0],
  [LEARNED_WORDS, '在线学习', 5],
  [LEARNED_WORDS, '参观', undefined],
])('%# %s', (words, text, expected) => {
  expect((words as (text: string) => unknown)(text as string)).toBe(expected)
})
