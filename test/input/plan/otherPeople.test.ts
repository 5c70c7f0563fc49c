import { listsOtherPeople } from '../../../src/input/vocabulary/otherPeople'
import type { Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, signIn } from './smallOffice'

/*
 * Lists, and parts of lists, of people who did not come to learn, or were only to come.
 */

const [FIRST, SECOND, THIRD, FOURTH] = NAMES
const LIST: Rows = [['培训名称', '姓名'], ...NAMES.map((name) => ['保密教育', name])]
const MARKED: Rows = [['培训名称', '姓名', '出勤情况'], ...NAMES.map((name) => ['保密教育', name, '出席'])]

const OTHERS = [
  '讲师 讲师名单 授课教师 培训讲师考勤汇总 培训授课人员名单 工作人员 工作人员考勤 培训工作人员名单（3人） 会务组签到表',
  '旁听人员 列席人员 候补 候补学员名单 备选人员 外单位参会人员 外单位人员考勤汇总 实习生 研究生考勤汇总 已调离人员',
  '应到人员名单 应参加人员 2025年培训拟参加人员考勤 参训计划 退训人员名单 补考名单 补课考勤 不计学时人员： 免修',
].flatMap((line) => line.split(' '))
const LEARNERS = [
  '实际参会人员 签到表 考勤汇总 2025年参训人员名单 保密教育签到表 应到实到名单 学员及工作人员签到表 参训人员（不含讲师）',
  '研究生部考勤 讲师培训班签到表 补课情况说明 学习情况 一部 综合管理室',
].flatMap((line) => line.split(' '))

test.each(OTHERS)('%s are other people', (text) => {
  expect(listsOtherPeople(text)).toBe(true)
})

test.each(LEARNERS)('%s are not', (text) => {
  expect(listsOtherPeople(text)).toBe(false)
})

test.each([
  '讲师',
  '工作人员',
  '候补名单',
  '应参加人员',
  '外单位参会人员',
  '参训计划',
  '补考名单',
  '已取消',
  '旧',
  '旧表',
  '模板',
  '测试',
  '名单（旧）',
])('a list called %s is asked about, until somebody says what it is', async (name) => {
  for (const rows of [LIST, MARKED]) {
    expect((await readOffice({ [name]: rows })).asked).toContain('question-sheet-kind')
    const answered = await readOffice({ [name]: rows }, [`${name}=实际参会人员`])
    expect([answered.asked, answered.hours]).toEqual([[], 48])
  }
})

test.each<[string, boolean]>([
  ['缺席人员名单', true],
  ['培训授课人员名单', true],
  ['退训人员名单', true],
  ['旧表，请勿使用', true],
  ['应到人员名单', true],
  ['2025年参训人员名单', false],
  ['参训人员（不含讲师）', false],
  ['只列实际参会的人员，缺席人员、报名人员不列入本表', false],
])('under %s', async (title, isAsked) => {
  const { asked } = await readOffice({ 实际参会人员: [[title], ...LIST] })
  expect(asked).toEqual(isAsked ? ['question-sheet-kind'] : [])
})

test('what is part of a class’s name says nothing of its list', async () => {
  const named = (name: string): Rows => CLASSES.map((row, at) => (at === 1 ? [name, ...row.slice(1)] : row))
  const signed = (name: string) => [[`${name}签到表`], ['姓名'], ...NAMES.map((one) => [one])]
  expect(
    (await readOffice({ 培训班: named('工作人员退休政策讲师'), 签到: signed('工作人员退休政策讲师') })).asked,
  ).toEqual([])
})

const listed = (banner: readonly Value[], ...below: readonly (readonly Value[])[]): Rows => [
  ['保密教育实到人员名单'],
  ['姓名', '部门'],
  [FIRST!, '一部'],
  [SECOND!, '一部'],
  banner,
  ...below,
]

test.each<[string, boolean]>([
  ['旁听人员', true],
  ['工作人员', true],
  ['以下为候补', true],
  ['讲师：', true],
  ['不计学时人员', true],
  ['免修（2人）', true],
  ['已调离人员', true],
  ['二部', false],
])('%s over more people of a list', async (banner, isAsked) => {
  const { asked } = await readOffice({ 签到: listed([banner], [THIRD!, '二部'], [FOURTH!, '二部']) })
  expect(asked.includes('question-note')).toBe(isAsked)
  expect((await readOffice({ 签到: listed([banner]) })).asked).not.toContain('question-note')
})

test('such words over a block at the side are asked about; a label with its value says who taught', async () => {
  const side = (title: Value): Rows => [
    ['保密教育实到人员名单', null, null, title],
    ['姓名', '部门', null, '姓名', '部门'],
    [FIRST!, '一部', null, THIRD!, '二部'],
    [SECOND!, '一部', null, FOURTH!, '二部'],
  ]
  expect((await readOffice({ 签到: side('工作人员') })).asked).toEqual(['question-note'])
  expect((await readOffice({ 签到: side('第二组') })).asked).not.toContain('question-note')
  const labelled = signIn(
    ['部门'],
    [['一部'], ['一部'], ['二部'], ['二部']],
    [['保密教育签到表'], ['授课教师：王某某']],
  )
  expect(await readOffice({ 签到: labelled })).toMatchObject({ asked: [], hours: 48 })
})

test('names of a class under 候补人员 are no list of who came', async () => {
  const with候补 = CLASSES.map((row, at) => [...row, at === 0 ? '候补人员' : at === 1 ? NAMES.join('、') : null])
  const { asked, hours } = await readOffice({ 培训班: with候补 })
  expect([asked.includes('question-column'), hours]).toEqual([true, 16])
})
