import { reminders } from '../../src/engine/reminders'
import { HOUR } from '../../src/records/duration'
import { type Matter, mattersOf, type Reminders } from '../../src/records/reminders'
import { htmlPages } from '../../src/report/htmlPages'
import { printableHeight, WORKING_LYING } from '../../src/report/paper'
import { remindersLayout } from '../../src/report/reminders'
import { at, madeYear } from '../support/madeYear'

const made = madeYear({ people: 120, classes: 2, departments: 3 })
const all = reminders(made.dataset, made.statistics, {
  people: made.statistics.people.staff,
  isReviewed: () => true,
  isCollected: () => true,
  classes: made.statistics.execution.rows,
  from: null,
  to: null,
  now: at(12, 1),
})

function rowsOf(of: Reminders = all, language: 'zh-CN' | 'en' = 'zh-CN') {
  const { words } = madeYear({ language, people: 0, classes: 0 })
  const layout = remindersLayout({ ...made, words, language, reminders: of })
  const rows = [...layout.rows].map(({ height, cells }) => ({
    height,
    values: cells.map((cell) => cell?.value ?? null),
  }))
  return { layout, rows, texts: rows.map(({ values }) => values.map((value) => value ?? '').join('|')) }
}

test('a section for each department that is asked something, with heads of its own and everybody once', () => {
  const { texts, rows } = rowsOf()
  expect(texts[0]).toMatch(/^2016年度催办清单/)
  const names = all.departments.map(({ department }) => department)
  const titles = texts.filter((text) => names.some((name) => text.startsWith(`${name}　`)) && !text.includes('（续）'))
  expect(titles).toHaveLength(names.length)
  const short = all.departments.flatMap(({ matters }) => mattersOf(matters, 'short'))
  expect(short.length).toBeGreaterThan(30)
  const shown = rows.filter(({ values }) => values[0] === '学时未完成')
  expect(shown.map(({ values }) => values[1])).toEqual(short.map(({ who }) => `${who.name}（${who.id}）`))
  // Hours stand as numbers, and add up to what the departments are told.
  const missing = shown.reduce((sum, { values }) => sum + Number(values[3]), 0)
  expect(missing).toBeCloseTo(all.missing[0]!.missing / HOUR)
})

test('a department that no page holds goes on under its heads; no section is cut by the end of a page, and the first page is not left empty', () => {
  const { layout, rows, texts } = rowsOf()
  const breaks = layout.page.breaksBefore
  expect(breaks.length).toBeGreaterThan(1)
  const heads = texts.flatMap((text, index) => (text.startsWith('事项|') ? index + 1 : []))
  // A page begins with the gap above a department's line.
  for (const row of breaks) expect(heads).toContain(row + 2)
  expect(texts.some((text) => text.includes('（续）'))).toBe(true)
  expect(heads.filter((row) => row < breaks[0]!).length).toBeGreaterThan(0)
  const pages = [...breaks, rows.length + 1].map((end, index) => [breaks[index - 1] ?? 1, end] as const)
  const heights = pages.map(([from, to]) => rows.slice(from - 1, to - 1).reduce((sum, { height }) => sum + height, 0))
  const room = printableHeight(WORKING_LYING)
  for (const height of heights) expect(height).toBeLessThan(room)
})

test('every kind of matter has its words, in both languages, drawn alike as pages', () => {
  const place = { file: '', sheet: '人员', row: 2, column: null }
  const who = { person: 0, id: '', name: '柏小川' }
  const helpful = {
    trainingClass: 0,
    name: '党课',
    begins: null,
    seconds: 8 * HOUR,
    helps: ['general'] as const,
    isListed: true,
  }
  const matters: readonly Matter[] = [
    {
      kind: 'short',
      who,
      counted: 0,
      required: 550 * HOUR,
      missing: [{ of: 'hours', years: 5, missing: HOUR, unheld: [2015], days: null }],
      nearest: [helpful],
      place,
    },
    { kind: 'pending', who, title: '', source: 'network', seconds: 12 * HOUR, place },
    { kind: 'notHeld', trainingClass: '党课', begins: at(3, 1), isOverdue: true, place },
    { kind: 'incomplete', trainingClass: '=1', gaps: ['cost', 'effect'], place },
  ]
  const of = { ...all, departments: [{ department: '', matters, missing: [] }], missing: [] }
  const { texts, layout } = rowsOf(of)
  expect(texts.slice(-4)).toEqual([
    '学时未完成|柏小川|||5 年累计 1 学时（没有 2015 年的记录，不能判断）|党课（日期未定，8 学时，公需科目，已在名单，待确认）|',
    '待审核|柏小川|||网络学时||',
    '未实施|党课|||原定 2016-03-01，已过期||',
    '待补填|=1|||没有填写：经费、培训成效||',
  ])
  const html = htmlPages(layout, 'look-')
  expect(html.count).toBe(1)
  for (const text of ['催办清单', '党课', '没有填写：经费、培训成效']) expect(html.html(0, 1)).toContain(text)
  const english = rowsOf(of, 'en')
  expect(english.texts.join('\n')).not.toMatch(/undefined|\[object/)
  expect(english.texts.at(-2)).toBe('Not held|党课|||was planned for 2016-03-01||')
})

test('nothing to remind of is said', () => {
  const { texts } = rowsOf({ ...all, departments: [], missing: [] })
  expect(texts.at(-1)).toMatch(/^没有要催办的事项/)
})
