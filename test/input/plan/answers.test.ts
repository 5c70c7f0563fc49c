import { answersOf } from '../../../src/input/plan/known/answers'
import { answerText, parseAnswer } from '../../../src/state/answerText'

test.each([
  ['签到!F=最终参会', '签到', 6, '最终参会'],
  ['名单2=不读', '名单2', null, '不读'],
  ["'一 室'!AB=学时", '一 室', 28, '学时'],
  ["'it''s'=人员", "it's", null, '人员'],
  ['名单=“二、安全（三月）”=班=安全教育', '名单', null, '“二、安全（三月）”=班=安全教育'],
  ['第1天=班=新职工入职培训', '第1天', null, '班=新职工入职培训'],
])('%s is an answer, and is written so', (text, sheet, column, as) => {
  const answer = parseAnswer(text)!
  expect(answer).toEqual({ file: '', sheet, column, as, shape: '' })
  expect(parseAnswer(answerText(answer))).toEqual(answer)
})

test.each(['', '签到', '签到!F', '=人员'])('%j is none', (text) => {
  expect(parseAnswer(text)).toBeNull()
})

test('an answer holds for its sheet and heads; one given for a run holds whatever the heads', () => {
  const given = ['签到=实际参会人员', '签到=班=诚信教育', '签到!C=不读', '签到=各天相加', '名单=不读'].map(
    (text) => parseAnswer(text)!,
  )
  const kept = { ...parseAnswer('签到!D=最终参会')!, shape: '姓名|情况' }
  const here = answersOf([...given, kept], { file: 'a.xlsx', sheet: '签到' }, '姓名|情况')
  expect(here).toMatchObject({ kind: 'attendance', className: '诚信教育', days: 'add' })
  expect([...here.columns]).toEqual([
    [3, null],
    [4, '最终参会'],
  ])
  const changed = answersOf([...given, kept], { file: 'a.xlsx', sheet: '签到' }, '姓名|情况|备注')
  expect([...changed.columns]).toEqual([[3, null]])
  expect(answersOf(given, { file: '', sheet: '名单' }, '').kind).toBeNull()
  expect(answersOf(given, { file: '', sheet: '人员' }, '').kind).toBeUndefined()
})
