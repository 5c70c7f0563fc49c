import type { Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, type Sheets, signIn } from './smallOffice'

/*
 * Who was away, said beside the classes themselves or on a list that gives a day and no class; and people who left a meeting and came back.
 * 安全培训 gives 16 hours, 保密教育 (1 March) 8 a person.
 */

const [FIRST, SECOND, THIRD] = NAMES as [string, string, string, string]
const SIGNED: Sheets = {
  签到: signIn(
    ['签到'],
    NAMES.map(() => ['√']),
  ),
}
const CAME = 16 + 4 * 8
/** 培训班 with another column, of 保密教育 and 安全培训. */
const beside = (head: string, secrecy: Value, safety: Value = null): Sheets => ({
  培训班: CLASSES.map((row, at) => [...row, [head, secrecy, safety][at]!]),
})

test.each(['请假人员', '缺席人员', '未参加人员', '请假名单', '未到人员名单', '请假', '缺勤人员'])(
  'whoever stands under %s of 培训班 has not come by it',
  async (head) => {
    const alone = await readOffice({ ...beside(head, FIRST, `${SECOND}、${THIRD}`), 实际参会人员: null })
    expect(alone).toMatchObject({ asked: ['question-participants', 'question-participants'], hours: 0 })
    const sheets = { ...SIGNED, ...beside(head, `${FIRST}（出差）`) }
    expect(await readOffice(sheets)).toMatchObject({ asked: ['question-both-marks'], hours: CAME })
    expect(await readOffice(sheets, ['培训班=两种标记算未到'])).toMatchObject({ asked: [], hours: CAME - 8 })
    expect(await readOffice({ ...SIGNED, ...beside(head, '无') })).toMatchObject({ asked: [], hours: CAME })
  },
)

test.each(['授课人员', '会务人员', '负责人员', '联系人员', '主办部门工作人员名单'])(
  '%s of 培训班 says nothing of who came',
  async (head) => {
    const sheets = { ...beside(head, FIRST, `${SECOND}、${THIRD}`), 实际参会人员: null }
    expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 0 })
  },
)

test.each(['应到人员', '报名人员', '计划参加人员', '拟参加人员名单'])(
  '%s of 培训班 is no list of who came',
  async (head) => {
    const names = beside(head, `${FIRST}、${SECOND}`, THIRD)
    expect(await readOffice({ ...SIGNED, ...names })).toMatchObject({ asked: [], hours: CAME })
    const alone = await readOffice({ ...names, 实际参会人员: null })
    expect(alone).toMatchObject({ asked: ['question-column'], hours: 0, choices: ['培训班!I=不读'] })
    expect((await readOffice({ ...names, 实际参会人员: null }, ['培训班!I=不读'])).asked).toEqual([])
  },
)

test('beside them, who came counts', async () => {
  const classes = CLASSES.map((row, at) => [
    ...row,
    ...[
      ['请假人员', '应到人员', '参加人员'],
      [FIRST, NAMES.join('、'), `${SECOND}、${THIRD}`],
      [SECOND, NAMES.join('、'), FIRST],
    ][at]!,
  ])
  expect(await readOffice({ 培训班: classes, 实际参会人员: null })).toMatchObject({ asked: [], hours: 16 + 4 })
})

const leave = (title: string, heads: readonly Value[], row: readonly Value[]): Sheets => ({
  ...SIGNED,
  请假: [[title], ['姓名', ...heads], [FIRST, ...row]],
})
test.each<[string, Sheets, boolean]>([
  ['the day in its title', leave('2025年3月1日请假名单', ['事由'], ['出差']), true],
  ['the day in its row', leave('请假名单', ['请假时间', '事由'], ['3月1日', '出差']), true],
  ['a date in its row', leave('请假名单', ['请假日期'], ['2025-03-01']), true],
  ['days around it', leave('请假名单', ['开始', '结束'], ['2025-02-27', '2025-03-03']), true],
  ['days of both classes', leave('病假人员', ['请假时间'], ['2025年2月1日至2025年4月30日']), false],
  ['another day', leave('2025年3月2日请假名单', ['事由'], ['出差']), false],
  ['another year', leave('2024年3月1日请假名单', ['事由'], ['出差']), false],
  ['the day on which it was written', leave('请假名单', ['审批日期'], ['2025-03-01']), false],
  ['no day', leave('请假名单', ['事由'], ['出差']), false],
])('a leave list without a class, of %s', async (_, sheets, isAsked) => {
  expect(await readOffice(sheets)).toMatchObject({ asked: isAsked ? ['question-both-marks'] : [], hours: CAME })
})

const meeting = (...rows: Rows): Sheets => ({ 会议: [['保密教育参会人员'], ['姓名', '入会时间', '离会时间'], ...rows] })

test('somebody who came back to a meeting has no second row', async () => {
  const sheets = meeting(
    [FIRST, '2025-03-01 09:00', '2025-03-01 10:00'],
    [SECOND, '2025-03-01 09:00', '2025-03-01 12:00'],
    [FIRST, '2025-03-01 10:05', '2025-03-01 12:00'],
  )
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 16 + 16 })
})

test('a row that stands twice is one too many', async () => {
  const row = [FIRST, '2025-03-01 09:00', '2025-03-01 12:00']
  // The second one is told by the engine, which counts the first.
  expect((await readOffice(meeting(row, row))).hours).toBe(16 + 16)
})

test.each(['未参加人员', '请假人员', '缺席名单'])(
  'a held class of which 培训班 names only %s is asked about where nobody is read',
  async (head) => {
    const classes = CLASSES.map((row, at) => [...row, at === 0 ? head : at === 1 ? '赵一凡、钱二宝' : null])
    const { asked } = await readOffice({ 培训班: classes, 实际参会人员: null })
    expect(asked).toEqual(['question-participants'])
  },
)
