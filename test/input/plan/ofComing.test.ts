import { saysCameHere } from '../../../src/input/vocabulary/ofComing'
import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Heads that hold a word of coming, and those over marks of anything else: only what says of this class that somebody came decides.
 */

const words = (text: string) => text.split(' ')

const HERE = words(
  '是否参训 实际参加情况 签到（上午） 3月1日签到 第一天出勤 本人签字 参加/未参加 培训签到 是否现场到会 本次培训是否参加 参会情况（√） 线上参会 第一次签到',
)
const ELSEWHERE = words(
  '是否首次参加 是否参加考试 是否参加晚宴 是否参加工会 是否参加2024年培训 上次是否参加 参会代表 参会方式 是否参加过往期 是否参加分组讨论 是否参与讨论 首次参会 是否往年参加 是否参加（晚宴） 是否参加参观 是否第一次参会',
)
const OTHER_MATTERS = words(
  '是否自驾 是否素食 领书 作业 发言 是否骨干 是否住会 是否领取教材 材料是否交齐 是否已发证书 是否清真 已领教材 带笔记本电脑是否',
)
/** What nobody can tell is asked about. */
const UNCLEAR = words('标记 确认 √ 是否完成 是否出席开班式')

const listed = (heading: string, decides: boolean): Rows => [
  ['培训名称', '姓名', ...(decides ? ['是否参加'] : []), heading],
  ...NAMES.map((name, at) => ['保密教育', name, ...(decides ? ['是'] : []), at === 1 ? '否' : '是']),
]

test.each(HERE)('%s says who came', async (heading) => {
  expect(saysCameHere(heading)).toBe(true)
  expect(await readOffice({ 参训情况: listed(heading, false) })).toMatchObject({ asked: [], hours: 40 })
})

test.each([...ELSEWHERE, ...OTHER_MATTERS])('%s says nothing of it, alone or beside what does', async (heading) => {
  expect(saysCameHere(heading)).toBe(false)
  for (const decides of [false, true])
    expect(await readOffice({ 参训情况: listed(heading, decides) })).toMatchObject({ asked: [], hours: 48 })
})

test.each(UNCLEAR)('%s is asked about', async (heading) => {
  expect((await readOffice({ 参训情况: listed(heading, false) })).asked).toContain('question-attended')
})
