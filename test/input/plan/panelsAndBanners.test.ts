import { CLASSES, NAMES, type Rows, readOffice, signIn } from './smallOffice'

/*
 * Panels side by side that are one list, words between the rows that the rows contradict, marks of a legend that are worth a part, and heads that
 * ask whether somebody came.
 */

const panels = (...marks: readonly (string | null)[]): Rows => [
  ['保密教育签到表'],
  ['序号', '姓名', '签名', null, '序号', '姓名', '签名'],
  [1, NAMES[0]!, marks[0] ?? null, null, 3, NAMES[2]!, marks[2] ?? null],
  [2, NAMES[1]!, marks[1] ?? null, null, 4, NAMES[3]!, marks[3] ?? null],
]

test.each<[string, readonly (string | null)[], readonly string[]]>([
  ['nobody', [], []],
  ['one away on the left', ['请假'], ['question-attended', 'question-attended']],
  ['one away in each', ['请假', null, '未到'], ['question-attended', 'question-attended']],
  ['one signed on the left', ['已签'], ['question-attended']],
  ['all of the left', ['√', '√'], ['question-attended']],
  ['some in each', ['√', '请假', '√', '√'], []],
  ['blanks in both', ['√', null, '√', null], []],
])('two panels in which is marked: %s', async (_, marks, asked) => {
  expect((await readOffice({ 签到: panels(...marks) })).asked).toEqual(asked)
})

test('an answer settles a panel each', async () => {
  const sheets = { 签到: panels('请假') }
  const others = 16
  const came = await readOffice(sheets, ['签到!C=请假的不计', '签到!G=请假的不计'])
  expect(came).toMatchObject({ asked: [], hours: others + 24 })
  const unsigned = await readOffice(sheets, ['签到!C=请假的不计', '签到!G=最终参会'])
  expect(unsigned).toMatchObject({ asked: [], hours: others + 8 })
})

const list = (words: string, marks: readonly string[]): Rows => [
  ['培训名称', '姓名', '最终参会'],
  ...NAMES.slice(0, 2).map((name, at) => ['保密教育', name, marks[at]!]),
  [words],
  ...NAMES.slice(2).map((name, at) => ['保密教育', name, marks[at + 2]!]),
]
const ONE = CLASSES.slice(0, 2)

test.each(['请假人员', '请假', '缺席', '未参加人员', '以下请假：', '以下人员未参加'])(
  '%s over people whose rows say that they came is asked about',
  async (words) => {
    const sheets = { 培训班: ONE, 实际参会人员: list(words, ['是', '是', '是', '是']) }
    expect(await readOffice(sheets)).toMatchObject({ asked: ['question-note'], hours: 32 })
    expect(await readOffice(sheets, ['实际参会人员!C=最终参会'])).toMatchObject({ asked: [], hours: 32 })
  },
)

test.each(['请假人员：', '以下请假', '以下2人缺席：'])(
  '%s over people without a mark says that they did not come',
  async (words) => {
    const sheet: Rows = [['保密教育签到表'], ['姓名'], [NAMES[0]!], [NAMES[1]!], [words], [NAMES[2]!], [NAMES[3]!]]
    expect(await readOffice({ 培训班: ONE, 实际参会人员: null, 签到: sheet })).toMatchObject({ asked: [], hours: 16 })
  },
)

const matrix = (title: string): Rows => [
  [title],
  ['姓名', '保密教育', '安全培训'],
  ...NAMES.map((name, at) => [name, at === 0 ? '△' : '√', '√']),
]

test.each(['△参加半程，计一半学时', '△参加一半', '△参加上午', '△参加但早退', '△参加（补课）', '△部分参加'])(
  '%s beside √参加 ×未参加 is asked about',
  async (words) => {
    const sheets = { 参训一览: matrix(`参训一览（√参加 ×未参加 ${words}）`), 实际参会人员: null }
    expect((await readOffice(sheets)).asked).toEqual(['question-mark'])
  },
)

test('△参加 is as good as √', async () => {
  const sheets = { 参训一览: matrix('参训一览（√签到 ×未参加 △参加）'), 实际参会人员: null }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 48 })
})

test.each(['到没到', '来没来', '参加没参加', '到了没有', '来了没'])(
  '是 under %s says that somebody came',
  async (head) => {
    const rows = signIn([head], [['是'], ['是'], ['否'], ['是']])
    expect(await readOffice({ 培训班: ONE, 实际参会人员: null, 签到: rows })).toMatchObject({ asked: [], hours: 24 })
  },
)
