import type { Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, type Sheets, signIn } from './smallOffice'

/*
 * What ordinary offices write beside their lists, by which somebody may not count or a figure may be wrong: each is asked, an answer is
 * carried out, and what looks alike and is certain is not asked.
 */

const each = (...cells: readonly Value[]): Rows => NAMES.map(() => cells)
/** One row for each of the four; the second says something else. */
const but = (second: readonly Value[], others: readonly Value[]): Rows =>
  NAMES.map((_, at) => (at === 1 ? second : others))
const SIGNED: Sheets = { 签到: signIn(['签到'], each('√')) }
const external = (...rows: Rows): Rows => [
  ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时'],
  ['赵一凡', '治理研修', '学会', '2025-05-01', '2025-05-02', 16],
  ['孙三多', '安全研修', '学会', '2025-06-01', '2025-06-02', 8],
  ...rows,
]
const dated = (title: string, more: Rows = []): Sheets => ({ 签到: signIn(['签到'], each('√'), [[title], ...more]) })
const left = (second: Value, other: Value): Sheets => ({
  签到: signIn(['签到时间', '签退时间'], but(['8:56', second], ['8:55', other])),
})
/** A meeting of three hours from which the second of the four dropped out, and what came of it. */
const rejoined = (...spans: readonly (readonly [string, string, string])[]): Sheets => ({
  签到: [
    ['保密教育签到表'],
    ['姓名', '入会时间', '退会时间', '参会时长'],
    ...NAMES.flatMap((name, at) =>
      (at === 1 ? spans : [['9:00', '12:00', '180分钟'] as const]).map((cells) => [name, ...cells]),
    ),
  ],
})
const MARKED = ['姓名', '保密教育', '安全培训']
/** A matrix of who came to which class, with one more column of what it was worth. */
const worth = (head: string, second: number): Sheets => ({
  实际参会人员: null,
  参加情况: [[...MARKED, head], ...NAMES.map((name, at) => [name, '√', at === 1 ? '√' : '×', at === 1 ? second : 8])],
})
/** Whoever came, and the same list once more without the second. */
const versions = (before: string, after: string, isWhole = false): Sheets => {
  const list = (some: readonly string[]): Rows => [['姓名', '培训班'], ...some.map((name) => [name, '保密教育'])]
  return { [before]: list(NAMES), [after]: list(isWhole ? NAMES : NAMES.filter((_, at) => at !== 1)) }
}
const factor = (of: number): Sheets => ({
  签到: [['姓名', '培训班', '折算系数'], ...NAMES.map((name, at) => [name, '保密教育', at === 1 ? of : 1])],
})
const again = (word: string): Sheets => ({ 签到: signIn(['签到', '补考'], but(['√', word], ['√', null])) })
const marked = (mark: Value): Sheets => ({ 签到: signIn(['签到'], but([mark], ['√'])) })
const summed = (hours: number, label = '合计'): Sheets => ({
  ...SIGNED,
  外部学习: external([label, null, null, null, null, hours]),
})
const departments = (hours: number, people = '人数'): Rows => [
  ['部门', people, '学时'],
  ['一部', 2, 24 + 16],
  ['二部', 2, hours],
]
const noted = (label: string, value: number): Sheets => ({ ...SIGNED, 说明: [['2025年继续教育情况'], [label, value]] })

const finished = (hours: number): Sheets => ({
  ...SIGNED,
  在线学习: [
    ['姓名', '课件名称', '学习状态', '学时', '完成时间'],
    ['赵一凡', '甲课', '已完成', 2, '2025-05-01'],
    ['钱二宝', '甲课', '学习中', hours, '-'],
  ],
})

/** External study with one more column: of the first row, and of the others. */
const proven = (head: string, first: Value, other: Value): Sheets => ({
  ...SIGNED,
  外部学习: external().map((row, at) => [...row, at === 0 ? head : at === 1 ? first : other]),
})

test.each<[string, Sheets, string | null]>([
  ['nothing', SIGNED, null],
  ['who left after some minutes', left('9:03', '17:00'), 'question-stays'],
  ['who left before the others', left('11:50', '17:00'), 'question-stays'],
  ['all of whom left at once', left('8:59', '8:58'), 'question-stays'],
  ['who left a little earlier', left('16:20', '17:00'), null],
  ['who came back', rejoined(['9:00', '9:30', '30分钟'], ['9:31', '12:00', '149分钟']), null],
  ['who did not come back', rejoined(['9:00', '9:30', '30分钟']), 'question-stays'],
  ['who came back for a moment', rejoined(['9:00', '9:30', '30分钟'], ['9:31', '9:41', '10分钟']), 'question-stays'],
  ['two devices of one stay', rejoined(['9:00', '10:00', '60分钟'], ['9:00', '10:00', '60分钟']), 'question-stays'],
  ['a title of another day', dated('保密教育签到表（6月20日）'), 'question-other-day'],
  ['a label of another day', dated('保密教育签到表', [['时间：2025年6月20日']]), 'question-other-day'],
  ['a text of when it was exported', dated('保密教育签到表', [['导出时间', '2025-07-01 09:12']]), null],
  ['a date of another day', dated('保密教育签到表', [['时间', { date: '2025-06-20' }]]), 'question-other-day'],
  ['a name of another day', { '保密教育6.20': signIn(['签到'], each('√')) }, 'question-other-day'],
  ['a column of another day', { 签到: signIn(['日期', '签到'], each('2025-06-20', '√')) }, 'question-other-day'],
  ['its own day', dated('保密教育签到表（3月1日）'), null],
  ['the day on which it was made', dated('保密教育签到表', [['制表日期', { date: '2025-03-20' }]]), null],
  ['what its marks are worth', worth('获得学时', 12), null],
  ['other hours than its marks are worth', worth('获得学时', 10), 'question-total'],
  ['other hours than its marks are worth, otherwise', worth('实得学时（小时）', 10), 'question-total'],
  ['hours of something else', worth('在线学时', 10), null],
  ['a later version without somebody', versions('签到', '签到（更新）'), 'question-second-list'],
  ['an earlier version with somebody more', versions('签到初稿', '签到'), 'question-second-list'],
  ['a later version of the same', versions('签到', '签到-定稿', true), null],
  ['two lists of other names', versions('签到', '扫码'), null],
  ['a factor of the hours', factor(0.5), 'question-column'],
  ['a factor that is none', factor(1), null],
  [
    'people, days and lengths alone',
    {
      参观交流: [
        ['姓名', '内容', '日期', '时长'],
        ['赵一凡', '参观', '2025-03-05', '3小时'],
      ],
    },
    'question-sheet-kind',
  ],
  [
    'courseware without titles',
    {
      学习平台导出: [
        ['姓名', '日期', '时长'],
        ['赵一凡', '2025-03-05', '3小时'],
      ],
    },
    null,
  ],
  ['a second exam that was failed', again('未过'), 'question-column'],
  ['a second exam that was failed, otherwise', again('没通过'), 'question-column'],
  ['a second exam that was passed', again('通过'), null],
  ['a word of another office', marked('值勤'), 'question-mark'],
  ['a sign that nobody explains', marked('⊙'), 'question-mark'],
  ['a sum of its rows', summed(24), null],
  ['a sum ten times its rows', summed(240), 'question-total'],
  ['a number that is no sum', summed(12, '人均'), null],
  [
    'a sum of classes',
    { ...SIGNED, 培训班: [...CLASSES, ['合计', null, null, null, null, 12, 80, 3]] },
    'question-total',
  ],
  ['hours of departments', { ...SIGNED, 外部学习: external(), 部门汇总: departments(32) }, null],
  [
    'hours a head',
    {
      ...SIGNED,
      外部学习: external(),
      部门汇总: [
        ['部门', '人均学时'],
        ['一部', 20],
        ['二部', 16],
      ],
    },
    null,
  ],
  ['other hours of departments', { ...SIGNED, 外部学习: external(), 部门汇总: departments(64) }, 'question-total'],
  ['of last year', { ...SIGNED, 外部学习: external(), '2024年部门汇总': departments(64) }, null],
  ['what departments are to do', { ...SIGNED, 外部学习: external(), 部门任务: departments(64) }, null],
  [
    'departments below a list',
    { ...SIGNED, 外部学习: [...external(), ['二、各部门学时汇总情况'], ...departments(64, '参训人数')] },
    'question-total',
  ],
  ['人次 ten times the rows', noted('全年培训总人次', 80), 'question-total'],
  ['人次 of the rows', noted('全年培训总人次', 8), null],
  ['hours of nobody', noted('总学时', 480), 'question-total'],
  [
    'a note that halves hours',
    { 签到: signIn(['签到'], each('√'), undefined, [['注：线上参加的学时减半']]) },
    'question-note',
  ],
  [
    'a note of who was late',
    { 签到: signIn(['签到'], each('√'), undefined, [['注：钱二宝迟到，只计4学时']]) },
    'question-note',
  ],
  [
    'a note of who came later',
    { 签到: signIn(['签到'], but(['×'], ['√']), undefined, [['注：钱二宝已于3月10日补课']]) },
    'question-note',
  ],
  ['a title by a factor', { ...SIGNED, 外部学习: [['外部学习登记（学时按0.5折计）'], ...external()] }, 'question-note'],
  ['a note of nobody', { 签到: signIn(['签到'], each('√'), undefined, [['注：迟到、早退者扣分']]) }, null],
  ['a sheet that holds no longer', { ...SIGNED, '外部学习（作废）': external() }, 'question-sheet-kind'],
  ['half a day', { 签到: signIn(['签到', '备注'], but(['√', '来了一上午'], ['√', null])) }, 'question-attended'],
  ['a record of it', { 签到: signIn(['签到', '备注'], but(['√', '后补看录像'], ['√', null])) }, 'question-attended'],
  ['counted elsewhere', proven('备注', '院内班，已计', null), 'question-column'],
  ['of nobody’s concern', proven('备注', '个人行为，不报', null), 'question-column'],
  ['without a certificate', proven('证书编号', '无', 'A2'), 'question-column'],
  ['with certificates', proven('证书编号', 'A1', 'A2'), null],
  ['no course finished of no hours', finished(0), null],
  ['a course unfinished that has hours', finished(2), 'question-column'],
  ['a sheet of a department that tests', { ...SIGNED, '外部学习（分析测试）': external() }, null],
])('%s', async (_, sheets, code) => {
  const { asked } = await readOffice(sheets)
  expect([...new Set(asked)]).toEqual(code === null ? [] : [code])
})

test.each<[string, Sheets, string, number]>([
  ['who left at once does not count', left('9:03', '17:00'), '签到!C=签到不久就签退的不计', 40],
  ['who left at once counts', left('9:03', '17:00'), '签到!C=不读', 48],
  ['a list of another day is of the class', dated('保密教育签到表（6月20日）'), '签到=班=保密教育', 48],
  ['a list of another day is not', dated('保密教育签到表（6月20日）'), '签到=不读', 16],
  ['a mark of who was away', marked('值勤'), '签到=“值勤”算未到', 40],
  ['a mark of who came', marked('⊙'), '签到=“⊙”算到会', 48],
  ['whatever a sum says', summed(240), '外部学习=以明细为准', 72],
])('answered: %s', async (_, sheets, answer, hours) => {
  const before = await readOffice(sheets)
  expect(before.choices).toContain(answer)
  const { asked, hours: now } = await readOffice(sheets, [answer])
  expect([asked.filter((code) => code !== 'question-participants'), now]).toEqual([[], hours])
})

test('a sheet of names beside departments is offered as 人员 where no other is', async () => {
  const sheets: Sheets = { ...SIGNED, 人员: null, Sheet1: [['姓名', '处室'], ...NAMES.map((name) => [name, '一部'])] }
  expect((await readOffice(sheets)).choices).toEqual(['Sheet1=不读', 'Sheet1=人员'])
  expect(await readOffice(sheets, ['Sheet1=人员'])).toMatchObject({ asked: [], hours: 48, people: NAMES })
})

test('names behind their departments in the cell of a class are who came', async () => {
  const classes = CLASSES.map((row, at) => [
    ...row,
    at === 0 ? '到会人员' : at === 1 ? '一部：赵一凡、钱二宝；二部：孙三多、李四方' : null,
  ])
  expect(await readOffice({ 培训班: classes })).toMatchObject({ asked: [], hours: 48 })
  const away = classes.map((row, at) => (at === 1 ? [...row.slice(0, -1), '赵一凡、钱二宝；请假：孙三多'] : row))
  expect((await readOffice({ 培训班: away })).asked).not.toEqual([])
})

test('a mark is asked once, however many have it and in however many columns', async () => {
  const { asked, choices } = await readOffice({
    实际参会人员: null,
    到课: [
      ['姓名', '保密教育', '安全培训'],
      ...NAMES.map((name, at) => [name, at > 1 ? '援疆' : '√', at > 2 ? '援疆' : '√']),
    ],
  })
  expect(asked).toEqual(['question-mark'])
  expect(choices).toEqual(['到课=“援疆”算未到', '到课=“援疆”算到会'])
})

const form = (...rows: Rows): Sheets => ({
  ...SIGNED,
  签到: null,
  培训记录: [['培训记录表'], ['培训名称', '保密教育', '培训时间', '2025年3月1日'], ['学时', 8], ...rows],
})
/** Three of four on the form, and all at 安全培训. */
const THREE = 3 * 8 + 4 * 4

test.each<[string, Rows, readonly string[]]>([
  ['at its end', [['参加人员', '赵一凡、钱二宝、孙三多']], []],
  ['between blanks', [['参训人员', '赵一凡 钱二宝 孙三多']], []],
  [
    'above other labels',
    [
      ['参加人员', '赵一凡、钱二宝、孙三多'],
      ['培训内容', '保密法规'],
      ['记录人', '李四方'],
    ],
    [],
  ],
  ['above a blank remark', [['参加人员', '赵一凡、钱二宝、孙三多'], ['备注']], []],
  [
    'a cell each, over two rows',
    [
      ['参加人员（签名）', '赵一凡', '钱二宝'],
      [null, '孙三多'],
    ],
    [],
  ],
  [
    'above who was away',
    [
      ['参加人员', '赵一凡、钱二宝、孙三多'],
      ['请假人员', '李四方'],
    ],
    [],
  ],
  ['with one that nobody bears', [['参加人员', '赵一凡、钱二宝、孙三朵']], ['unknown-among']],
  ['in a sentence', [['参加人员：赵一凡、钱二宝、孙三多']], ['question-sheet-kind']],
  ['behind a word that nobody knows', [['到的同志', '赵一凡、钱二宝、孙三多']], ['question-sheet-kind']],
])('names on the form of a class: %s', async (_, rows, asked) => {
  const read = await readOffice(form(...rows))
  expect(read.asked.filter((code) => code !== 'question-participants')).toEqual(asked)
  if (asked.length === 0) expect(read.hours).toBe(THREE)
})

test('a legend of ● with 已参加 says that who has it came', async () => {
  const sheets: Sheets = {
    实际参会人员: null,
    参训情况: [
      ['参加院内培训情况表'],
      ['说明：●表示已参加，空白表示未参加'],
      ['姓名', '保密教育', '安全培训'],
      ...NAMES.map((name, at) => [name, '●', at < 2 ? '●' : null]),
    ],
  }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 4 * 8 + 2 * 4 })
})

test('a legend of ●到 ×未到 is read in the column of a list', async () => {
  const sheets: Sheets = { 签到: signIn(['签到情况'], but(['×'], ['●']), [['保密教育签到表'], ['说明：●到 ×未到']]) }
  const read = await readOffice(sheets)
  expect(read).toMatchObject({ asked: [], hours: (await readOffice(SIGNED)).hours - 8 })
})

test('the number of a page at the foot is nobody, and a roll call by its title a list of who came', async () => {
  const sheets: Sheets = {
    签到: [...signIn(['签到'], each('√'), [['保密教育点名册']]), ['第2页，共2页']],
  }
  expect(await readOffice(sheets)).toEqual(await readOffice(SIGNED))
})
