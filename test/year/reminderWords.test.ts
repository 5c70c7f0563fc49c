import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { momentOf } from '../../src/records/moment'
import { REMINDER_WORDS_SHEET, REMINDERS_SHEET } from '../../src/records/writtenSheets'
import { reminderWordsFor } from '../../src/text/reminderText'
import type { OpenWorkbook } from '../../src/workbook/openWorkbook'
import { WorkbookError } from '../../src/workbook/workbook'
import { deleteReports } from '../../src/year/deleteReports'
import { type ComputedYear, hasYear, openYear } from '../../src/year/openYear'
import { type RemindFilter, remindersOf } from '../../src/year/reminders'
import { keepReminderWords, refusalOf, wordsInForce } from '../../src/year/reminderWords'
import { writeReminders } from '../../src/year/writeReminders'
import { layoutOf } from '../support/layout'
import { type Row, SMALL } from '../support/smallInstitute'

const NOW = momentOf(2025, 6, 1)!
const acting = { by: '李主任', now: NOW }
const ALL: RemindFilter = { status: 'notReached', search: '', departments: null, order: 'hours', from: null, to: null }
const DEFAULTS = reminderWordsFor('zh-CN').defaults

async function institute(more: Record<string, readonly Row[]> = {}): Promise<OpenWorkbook> {
  const book = memoryWorkbook('')
  await book.write(Object.entries({ ...SMALL, ...more }).map(([sheet, rows]) => layoutOf(sheet, rows)))
  return book
}

async function opened(book: OpenWorkbook): Promise<ComputedYear> {
  const year = await openYear(book, { year: null })
  if (!hasYear(year)) throw new Error('no year')
  return year
}

const sheetsOf = async (book: OpenWorkbook) => (await book.read()).map(({ sheet }) => sheet)

test('words are kept with who wrote them and when, hold when the workbook is opened again, and change no figure', async () => {
  const book = await institute()
  const before = await opened(book)
  expect(wordsInForce(before, 'zh-CN')).toEqual({ texts: DEFAULTS, kept: [], troubles: [] })
  const words = '=致{姓名}：\n还差{还差}'
  const kept = await keepReminderWords(book, before, { person: words }, acting)
  expect(kept).toMatchObject({ changed: true, written: { sheet: REMINDER_WORDS_SHEET } })
  const after = await opened(book)
  expect(wordsInForce(after, 'zh-CN')).toMatchObject({
    texts: { person: words, department: DEFAULTS.department },
    kept: [
      { to: 'person', by: '李主任', at: NOW, version: 1, place: { sheet: REMINDER_WORDS_SHEET, row: 2, column: 2 } },
    ],
    troubles: [],
  })
  expect(after.findings).toEqual(before.findings)
  expect(after.statistics.people.counted).toEqual(before.statistics.people.counted)
})

test('the same words again write nothing; the other’s words stay; with the last of them the sheet goes', async () => {
  const book = await institute()
  await keepReminderWords(book, await opened(book), { person: '甲{姓名}', department: '乙{部门}' }, acting)
  const year = await opened(book)
  expect(await keepReminderWords(book, year, { person: '甲{姓名}' }, acting)).toEqual({ changed: false, written: null })
  await keepReminderWords(book, year, { person: null }, { ...acting, by: '王' })
  const left = await opened(book)
  expect(wordsInForce(left, 'zh-CN').kept).toMatchObject([{ to: 'department', text: '乙{部门}', by: '李主任' }])
  await keepReminderWords(book, left, { department: null }, acting)
  expect(await sheetsOf(book)).not.toContain(REMINDER_WORDS_SHEET)
})

test.each([
  ['{姓明}', { refused: 'unknown', unknown: ['姓明'] }],
  [' \n', { refused: 'empty' }],
  ['长'.repeat(32_768), { refused: 'too-long' }],
])('words that cannot be kept: %.10s', async (text, refused) => {
  expect(refusalOf('person', text)).toEqual({ to: 'person', ...refused })
  const book = await institute()
  expect(
    await keepReminderWords(book, await opened(book), { department: '{部门}', person: text }, acting),
  ).toMatchObject(refused)
  expect(await sheetsOf(book)).not.toContain(REMINDER_WORDS_SHEET)
})

test('words that somebody changed meanwhile are not written over, and not deleted', async () => {
  const book = await institute()
  await keepReminderWords(book, await opened(book), { person: '甲{姓名}' }, acting)
  const seen = await opened(book)
  await keepReminderWords(book, await opened(book), { person: '乙{姓名}' }, acting)
  for (const person of ['丙{姓名}', null])
    await expect(keepReminderWords(book, seen, { person }, acting)).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(wordsInForce(await opened(book), 'zh-CN').texts.person).toBe('乙{姓名}')
})

test('what the user writes into the sheet holds, its rows that say nothing and its unknown names are told with their cells', async () => {
  const rows: readonly Row[] = [
    ['文字', '对象'],
    ['{姓名}，还差{欠缺}', '个人'],
    ['大家', '全体'],
    ['', '部门'],
  ]
  const year = await opened(await institute({ [REMINDER_WORDS_SHEET]: rows }))
  const { texts, troubles } = wordsInForce(year, 'zh-CN')
  expect(texts).toEqual({ person: '{姓名}，还差{欠缺}', department: DEFAULTS.department })
  const at = (row: number) => ({ file: '', sheet: REMINDER_WORDS_SHEET, row, column: 1 })
  expect(troubles).toEqual([
    { to: 'person', unknown: ['欠缺'], place: at(2) },
    { to: null, place: at(3) },
    { to: null, place: at(4) },
  ])
})

test.each([
  [
    'a note beside the words',
    [
      ['对象', '文字', '备注'],
      ['个人', '{姓名}', '给老张看'],
    ],
    'C1',
  ],
  [
    'a row of a later program',
    [
      ['对象', '文字', '格式'],
      ['个人', '{姓名}', 2],
    ],
    'C2',
  ],
  ['a sheet of the user’s own', [['用语'], ['请回复']], 'A1'],
])('%s is never replaced', async (_, rows, cell) => {
  const book = await institute({ [REMINDER_WORDS_SHEET]: rows })
  await expect(keepReminderWords(book, await opened(book), { person: '请{姓名}' }, acting)).rejects.toMatchObject({
    code: 'foreign-sheet',
    args: { sheet: REMINDER_WORDS_SHEET, cell },
  })
})

describe('the sheet', () => {
  const written = async (book: OpenWorkbook, filter: Partial<RemindFilter> = {}) => {
    const year = await opened(book)
    await writeReminders(book, year, remindersOf(year, { ...ALL, ...filter }, NOW), {
      language: 'zh-CN',
      computedAt: NOW,
    })
    const grid = (await book.read()).find(({ sheet }) => sheet === REMINDERS_SHEET)!
    return grid.columns[1]!.kinds.length
  }

  test('is written again in its own place, read as no data, and deleted with the reports', async () => {
    const book = await institute()
    const before = await opened(book)
    await written(book)
    await written(book)
    const after = await opened(book)
    expect(after.dataset.sheets).toEqual(before.dataset.sheets)
    expect(after.findings).toEqual(before.findings)
    expect((await sheetsOf(book)).filter((sheet) => sheet === REMINDERS_SHEET)).toHaveLength(1)
    expect(await deleteReports(book, after)).toEqual([REMINDERS_SHEET])
  })

  test('does not take the place of a list of the user’s own', async () => {
    const book = await institute({ [REMINDERS_SHEET]: [['老张', '周五前']] })
    const error = await written(book).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(WorkbookError)
    expect(error).toMatchObject({ code: 'foreign-sheet', args: { cell: 'A1' } })
    expect(await deleteReports(book, await opened(book))).toEqual([])
  })
})

describe('filters', () => {
  const kinds = async (filter: Partial<RemindFilter>, now = NOW) => {
    const found = remindersOf(await opened(await institute()), { ...ALL, ...filter }, now)
    return found.departments.flatMap(({ matters }) =>
      matters.map(
        (matter) =>
          `${matter.kind} ${'who' in matter ? matter.who.name : 'whom' in matter ? matter.whom : matter.trainingClass}`,
      ),
    )
  }
  const STUDY = ['short 蓝一苇', 'pending 蓝一苇']

  test.each<[string, Partial<RemindFilter>, readonly string[]]>([
    ['none', {}, [...STUDY, 'notHeld 保密教育', 'incomplete 编译技术研修班']],
    ['part of a name leaves classes out', { search: '一苇' }, STUDY],
    ['a name of nobody', { search: '无人' }, []],
    ['a department', { departments: new Set(['软件室']) }, STUDY],
    ['another', { departments: new Set(['硬件室']) }, []],
    ['those near', { status: 'near' }, ['notHeld 保密教育', 'incomplete 编译技术研修班']],
    ['classes from June on', { from: momentOf(2025, 6, 1)! }, [...STUDY, 'notHeld 保密教育']],
    ['classes until May', { to: momentOf(2025, 5, 31)! }, [...STUDY, 'incomplete 编译技术研修班']],
  ])('%s', async (_, filter, told) => {
    expect((await kinds(filter)).sort()).toEqual([...told].sort())
  })
})
