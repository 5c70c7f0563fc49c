import { readDataset } from '../../../src/input/readDataset'
import { isoMoment } from '../../../src/records/moment'
import { severityOf } from '../../../src/records/severity'
import { gridOf, type Value } from '../../support/grid'
import { CLASSES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * What a careful person is certain of in lists of classes and of the staff, and is asked nothing about.
 */

async function readOf(sheets: Readonly<Record<string, Rows>>) {
  const all = {
    设置: [
      ['项目', '值'],
      ['年度', 2025],
    ],
    人员: STAFF,
    培训班: CLASSES,
    ...sheets,
  }
  const { dataset, findings } = await readDataset(Object.entries(all).map(([name, rows]) => gridOf(name, rows)))
  const errors = findings.filter((one) => severityOf(one) === 'error').map(({ code }) => code)
  return { ...dataset, errors: errors.filter((code) => code !== 'question-participants') }
}

test.each<[string, Rows]>([
  ['（征求意见稿） below', [...CLASSES, ['（征求意见稿）']]],
  [
    'quarters and their sums',
    [CLASSES[0]!, ['第一季度'], CLASSES[1]!, ['小计', null, null, null, null, 8, 4, 1], ['第二季度'], CLASSES[2]!],
  ],
])('%s is no class', async (_, 培训班) => {
  expect(await readOf({ 培训班 })).toMatchObject({ errors: [], classes: [{ name: '保密教育' }, { name: '安全培训' }] })
})

test('a class without 实施状态 is still one', async () => {
  expect((await readOf({ 培训班: [...CLASSES, ['消防演练']] })).errors).toEqual(['missing-value'])
})

test.each<[string, boolean | null]>([
  ['已结项', true],
  ['已实施（线上）', true],
  ['线上实施', true],
  ['完成', true],
  ['筹备中', false],
  ['推迟至2026年', false],
  ['延期到明年', false],
  ['已实施（第一期）', null],
  ['进行中', null],
])('实施状态 %s', async (word, implemented) => {
  const 培训班 = CLASSES.map((row, at) => (at === 1 ? row.map((cell, key) => (key === 2 ? word : cell)) : row))
  const { errors, classes } = await readOf({ 培训班 })
  expect(errors).toEqual(implemented === null ? ['unreadable-cell'] : [])
  expect(classes.find(({ name }) => name === '保密教育')?.implemented ?? null).toBe(implemented)
})

test.each<[string, readonly string[]]>([
  ['筹备中', ['question-note']],
  ['推迟至2026年', ['question-note']],
  ['取消', []],
])('people who came to a class that is %s', async (word, asked) => {
  const 培训班 = CLASSES.map((row, at) => (at === 2 ? row.map((cell, key) => (key === 2 ? word : cell)) : row))
  expect((await readOffice({ 培训班 })).asked).toEqual(asked)
})

test.each([
  ['起始时间', '终止时间'],
  ['培训起始时间', '培训终止时间'],
  ['培训起始日期', '培训终止日期'],
])('%s and %s are when classes and study elsewhere began and ended', async (start, end) => {
  const 培训班 = CLASSES.map((row, at) =>
    at === 0 ? row.map((cell, key) => (key === 3 ? start : key === 4 ? end : cell)) : row,
  )
  const 外部学习: Rows = [
    ['姓名', '培训名称', start, end, '学时'],
    ['赵一凡', '治理研修', '2025-05-01', '2025-05-02', 16],
  ]
  expect((await readOffice({ 培训班, 外部学习 })).asked).toEqual([])
})

test.each<[Value, string | null]>([
  ['25.7', '2025-07-01'],
  [25.7, '2025-07-01'],
  ['98.11', '1998-11-01'],
  ['2025年新进', '2025-01-01'],
  ['2025.7入职', '2025-07-01'],
  ['2025-07-01（试用）', '2025-07-01'],
  ['25.13', null],
  ['新进', null],
])('入职时间 %p', async (hired, day) => {
  const { errors, people } = await readOf({
    人员: STAFF.map((row, at) => (at === 1 ? [...row.slice(0, 3), hired] : row)),
  })
  expect(errors).toEqual(day === null ? ['unreadable-cell'] : [])
  const said = people[0]!.hired
  expect(said === null ? null : isoMoment(said, false)).toBe(day)
})

test('25/3/1 is a day of the year that is known, and 24/3/1 nobody’s', async () => {
  const of = (start: string) =>
    CLASSES.map((row, at) => (at === 1 ? row.map((cell, key) => (key === 3 ? start : cell)) : row))
  expect((await readOf({ 培训班: of('25/3/1') })).errors).toEqual([])
  expect((await readOf({ 培训班: of('24/3/1') })).errors).toEqual(['unreadable-cell'])
})
