import type { Value } from '../../support/grid'
import { NAMES, readOffice, signIn } from './smallOffice'

/*
 * Marks with more in brackets, and notes by which a √ is no whole attendance.
 */

const signed = (mark: Value, foot: Value = null) =>
  signIn(['签到'], [[mark], ['√'], ['√'], ['√']], undefined, foot === null ? [] : [[foot]])

test.each<[string, boolean]>([
  ['√（上午）', true],
  ['√(旁听)', true],
  ['√（下午）', true],
  ['√（第一天）', true],
  ['√（半天）', true],
  ['√（代）', true],
  ['√（补签）', false],
  ['√（线上）', false],
  ['√（线上参加）', false],
  ['√（全程）', false],
  ['√（本人）', false],
  ['√（8:30）', false],
  ['√（第二会场）', false],
])('%s', async (mark, isAsked) => {
  const { asked, hours } = await readOffice({ 签到: signed(mark) })
  expect([asked, hours]).toEqual(isAsked ? [['question-mark'], 40] : [[], 48])
})

test.each<[string, boolean]>([
  ['说明：√=报名', true],
  ['√ 表示应到', true],
  ['注：√表示需参加培训', true],
  ['注：√为已通知', true],
  ['注：√=半天', true],
  ['说明：√表示参加半天', true],
  ['√—报名  ○—参加', true],
  ['注：本表为计划安排，实际以签到为准', true],
  ['说明：√表示参加', false],
  ['√ 出勤，× 缺勤', false],
  ['√为全程参加，△为参加半天', false],
  ['参加请打√，需要住宿的请注明', false],
])('a matrix with %s', async (note, isAsked) => {
  const { asked } = await readOffice({
    实际参会人员: null,
    登记: [['姓名', '保密教育', '安全培训'], ...NAMES.map((name) => [name, '√', '√']), [note]],
  })
  expect(asked.length > 0).toBe(isAsked)
})

test.each<[string, boolean]>([
  ['说明：√=报名', true],
  ['注：√表示参加半天', true],
  ['说明：√表示参加', false],
])('a sign-in list with %s', async (note, isAsked) => {
  expect((await readOffice({ 签到: signed('√', note) })).asked.length > 0).toBe(isAsked)
})

test.each<[string, boolean]>([
  ['说明：以上为报名名单，实际参加以签到为准', true],
  ['注：本表为初步安排，最终名单以现场考勤为准', true],
  ['注：学时以培训班表为准', false],
])('a list without marks with %s', async (note, isAsked) => {
  const { asked } = await readOffice({ 签到: signIn([], [[], [], [], []], undefined, [[note]]) })
  expect(asked.includes('question-note')).toBe(isAsked)
})
