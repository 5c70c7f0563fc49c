import type { AcademyBasis } from '../../src/academy/basis'
import { earlierYear } from '../../src/academy/earlierYear'
import { lastYearOf } from '../../src/academy/lastYearOf'
import { layOutAcademy } from '../../src/academy/layOutAcademy'
import { letterFindings, letterText } from '../../src/academy/letter'
import { matchInstitutes } from '../../src/academy/matchInstitutes'
import { problemsOf } from '../../src/academy/problemsOf'
import { ACADEMY_STAMPED, isSame, verifyAcademy } from '../../src/academy/verifyAcademy'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../src/hosts/xlsx/read/readFile'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { finding } from '../../src/records/finding'
import { academyWordsFor } from '../../src/text/academyText'
import type { Language } from '../../src/text/say'
import { wordsFor } from '../../src/text/wordsFor'
import { fileLink, linkedFile } from '../../src/workbook/address'
import type { Layout } from '../../src/workbook/layout'
import { brokenHeads } from '../support/brokenHeads'
import { MADE_EXPECTED, MADE_RESULTS, madeInstitute } from '../support/madeInstitutes'
import { textsOf } from '../support/zip'

const NOW = 1_796_000_000 as never

async function made(changes: Partial<AcademyBasis> = {}, language: Language = 'zh-CN') {
  const basis = { year: 2026, results: MADE_RESULTS, expected: MADE_EXPECTED, last: null, ...changes }
  return layOutAcademy(basis, { language, computedAt: NOW, pathTo: (file) => file })
}

const rowsIn = (layout: Layout) =>
  Array.from(layout.rows, ({ cells }) => cells.map((cell) => cell?.value ?? '').join('|'))
const sheetOf = (layouts: readonly Layout[], name: string) => layouts.find(({ sheet }) => sheet === name)!
const bytesOf = (layouts: readonly Layout[]) => writeXlsx(layouts, nodeCodec, { title: '院汇总', created: NOW })

test('院汇总 has a row an institute, and totals of summed parts: of all that have figures, and of the final ones', async () => {
  const rows = rowsIn(sheetOf(await made(), '院汇总'))
  expect(rows.find((row) => row.startsWith('1|'))).toBe(
    '1|物理研究所|草稿|600|75|90|180|50|200|25|36|20000|100|8|0|3F7A-91C2-8D04|未生成|不符0000-1111-2222|物理研究所.xlsx',
  )
  expect(rows.find((row) => row.includes('重复交'))).toBe(`3|化学研究所|重复交${'|'.repeat(16)}补交/化学研究所 2.xlsx`)
  // (5 × 150 + 90) ÷ (6 × 180), not the mean of the rates.
  expect(rows.find((row) => row.includes('合计（'))).toBe(
    '|合计（6 个单位）||3600|75|840|1080|77.78|1200|25|180|120000|100|48|10||||',
  )
  expect(rows.find((row) => row.includes('其中定稿'))).toMatch(/^\|其中定稿（3 个单位）\|\|1800\|75\|450\|540\|83.33/)
  expect(rows.join('\n')).toContain('定稿 3，草稿 1，有错 1，有疑问 1，读不了 1，未交 3，重复交 1，年度不符 1')
  expect(rows.join('\n')).toContain('单位投入总经费有 1 个单位没有')
})

test('heads are broken between words', async () => {
  const heads = async (language: Language) => [...new Set((await made({}, language)).flatMap(brokenHeads))].toSorted()
  const stamped = ['已上报/骨干', '应上报/骨干', '职工完训率/(%)', '计划执行率/(%)', '骨干完训率/(%)']
  expect(await heads('zh-CN')).toEqual(stamped)
  const ranked = ['Average /hours', 'Backbone /rate (%)', 'Plan /execution /(%)', 'Staff /completion/ (%)']
  expect(await heads('en')).toEqual([...ranked, ...stamped])
})

test('numbers of a column have as many decimals, whoever has how many', async () => {
  const { figures } = madeInstitute('')
  const averageHours = { unit: 'averageHours', seconds: 200 * 360_900, people: 200 } as const
  const funding = { unit: 'money', fen: 36_012_500 } as const
  const odd = madeInstitute('声学研究所', { figures: { ...figures, averageHours, funding } })
  const { rows } = sheetOf(await made({ results: [madeInstitute('物理研究所'), odd], expected: null }), '院汇总')
  const formats = (value: number) => {
    const row = Array.from(rows).find(({ cells }) => cells.some((cell) => cell?.value === value))!
    return row.cells.map((cell) => (typeof cell?.value === 'number' ? cell.look.numberFormat : ''))
  }
  expect(formats(100.25)).toEqual(formats(100))
  expect(formats(100.25)).toContain('0.00')
  expect(formats(36.0125)).toContain('0.0000')
})

test('what is missing or wrong is said in words, in both languages', async () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const rows = rowsIn(sheetOf(await made({}, language), '未交与问题'))
    expect(rows.slice(2).map((row) => row.split('|').slice(0, 3).join(' | '))).toMatchSnapshot()
  }
})

test('last year stands beside this one, with what differs as it is shown', async () => {
  const unnamed = madeInstitute('', { file: '没写名字.xlsx' })
  const results = [madeInstitute('物理研究所', { reached: 120 }), madeInstitute('旧研究所'), unnamed]
  const last = await lastYearOf({ year: 2025, results, expected: null, last: null })
  const rows = rowsIn(sheetOf(await made({ last }), '两年对照'))
  // Of 职工完训率: 66.67 → 50.00.
  expect(rows.find((row) => row.startsWith('物理研究所'))).toContain('|66.67|50|-16.67|')
  expect(rows.find((row) => row.startsWith('旧研究所'))).toContain('|83.33|||')
  // Whoever named no institute was in last year's total, and is in it here: 120 + 2 × 150 of 3 × 180.
  expect(rows.find((row) => row.startsWith('没写名字.xlsx'))).toContain('|83.33|||')
  expect(rows.at(-1)).toMatch(/^合计（2025 年度 3 个单位，2026 年度 6 个单位）.*\|77\.78\|77\.78\|0\|/)
  expect(rows.find((row) => row.startsWith('化学研究所'))).toContain('||83.33||')
})

test('the order of the results changes nothing', async () => {
  const there = await bytesOf(await made())
  expect(await bytesOf(await made({ results: MADE_RESULTS.toReversed() }))).toEqual(there)
})

test('a written 院汇总 verifies against its own basis; a cell that was changed, and a basis that is gone, are told', async () => {
  const last = await lastYearOf({ year: 2025, results: [madeInstitute('物理研究所')], expected: null, last: null })
  const bytes = await bytesOf(await made({ last }, 'en'))
  const book = openXlsx('院汇总.xlsx', bytes, nodeCodec)
  const printed = await book.printed([...ACADEMY_STAMPED])
  const grids = await readFile('院汇总.xlsx', bytes, nodeCodec, {})
  const verified = await verifyAcademy(grids, printed, NOW)
  expect(verified).toMatchObject({ kind: 'verified', same: true, missing: [] })

  const [first, ...rest] = await made({ last }, 'en')
  const rows = [...first!.rows]
  const other = rows[4]!.cells.map((cell, index) => (cell && index === 5 ? { ...cell, value: 91 } : cell))
  const forged = await bytesOf([{ ...first!, rows: rows.with(4, { ...rows[4]!, cells: other }) }, ...rest])
  const now = await verifyAcademy(await readFile('院汇总.xlsx', forged, nodeCodec, {}), printed, NOW)
  expect(now.kind === 'verified' && now.sheets.filter((sheet) => !isSame(sheet))).toMatchObject([
    { sheet: '院汇总', differences: [{ row: 5, column: 6, report: '91' }] },
  ])
  expect(
    await verifyAcademy(
      grids.filter(({ sheet }) => sheet !== '汇总底稿'),
      printed,
      NOW,
    ),
  ).toEqual({ kind: 'no-basis' })
})

test('institutes that share a rank have charts of different titles', async () => {
  const results = Array.from({ length: 60 }, (_, number) => madeInstitute(`第${number}所`))
  const { charts = [] } = sheetOf(await made({ results, expected: null }), '排名')
  const titles = charts.map(({ title }) => title)
  expect(titles.length).toBeGreaterThan(2)
  expect(new Set(titles).size).toBe(titles.length)
})

test('who adds nothing is not said to count', async () => {
  const rows = await matchInstitutes(MADE_RESULTS, [])
  const told = (state: string) =>
    rows
      .filter((row) => row.state === state)
      .flatMap((row) => problemsOf(row, { words: wordsFor('zh-CN'), ...academyWordsFor('zh-CN') }))
  expect(told('draft').join()).toContain('数字仍计入合计')
  for (const state of ['other-year', 'duplicate']) {
    expect(told(state).join()).not.toBe('')
    expect(told(state).join()).not.toContain('数字仍计入合计')
  }
})

test('nobody sees what it was made from, nor prints it with the rest; it is read all the same', async () => {
  const bytes = await bytesOf(await made())
  const sheets = (await textsOf(bytes)).get('xl/workbook.xml')!.matchAll(/<sheet name="([^"]+)"[^>]*>/g)
  const hidden = [...sheets].filter(([tag]) => tag.includes('state="veryHidden"')).map(([, name]) => name)
  expect(hidden).toEqual(['汇总底稿'])
  // LibreOffice prints hidden sheets, but no area that is empty.
  const { printArea, rows } = sheetOf(await made(), '汇总底稿')
  for (const { cells } of rows) expect(cells.length).toBeLessThan(printArea!.left)
  const grids = await readFile('院汇总.xlsx', bytes, nodeCodec, {})
  expect(await earlierYear(grids, 2027)).toMatchObject({ kind: 'found', last: { year: 2026 } })
})

test('rows lead to their workbooks beside the file', async () => {
  const parts = await textsOf(await bytesOf(await made()))
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="%E8%A1%A5%E4%BA%A4/%E5%8C%96%E5%AD%A6%E7%A0%94%E7%A9%B6%E6%89%80%202.xlsx" TargetMode="External"',
  )
  expect(linkedFile(fileLink('a#b/ü.xlsx'))).toBe('a%23b/%C3%BC.xlsx')
  expect(linkedFile('人员!B7')).toBeNull()
})

test('a letter says each error and question with its cell, and what else is to be done', async () => {
  const rows = await matchInstitutes(MADE_RESULTS, MADE_EXPECTED)
  const row = rows.find(({ institute }) => institute === '声学研究所')!
  const place = { file: '', sheet: '外部学习', row: 7, column: 2 }
  const found = Array.from({ length: 50 }, () =>
    finding('unknown-person', place, { name: '张三', id: '', suggestions: [] } as never),
  )
  const how = { year: 2026, words: wordsFor('zh-CN'), ...academyWordsFor('zh-CN') }
  const text = letterText({ ...how, row, institute: '声学研究所', findings: letterFindings(found) })
  expect(text).toContain('必须改正的错误（50 个）')
  expect(text).toContain('1. 外部学习!B7：')
  expect(text).toContain('另有 10 个')
  expect(text).toContain('没有填单位投入总经费')
  const missing = rows.find(({ institute }) => institute === '半导体研究所')!
  expect(letterText({ ...how, row: missing, institute: '半导体研究所', findings: null })).toContain('至今没有收到')
})
