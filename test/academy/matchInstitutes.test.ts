import { basisLayout } from '../../src/academy/basis'
import type { InstituteResult } from '../../src/academy/instituteResult'
import { countedResult, type InstituteRow } from '../../src/academy/instituteRow'
import { matchInstitutes } from '../../src/academy/matchInstitutes'
import { naturalOrder } from '../../src/academy/naturalOrder'
import { readExpected } from '../../src/academy/readExpected'
import { gridFromLayout } from '../../src/hosts/memory/gridFromLayout'
import { gridOf } from '../support/grid'
import { MADE_EXPECTED, MADE_RESULTS, madeInstitute, madeUnreadable } from '../support/madeInstitutes'

const brief = (row: InstituteRow) =>
  `${row.institute}|${row.state}|${row.kind === 'sent' ? row.result.file : row.maybe.join('、')}`

test('institutes stand in the order of the list, then workbooks of nobody on it; what is nearly so is suggested and not taken', async () => {
  const rows = await matchInstitutes(MADE_RESULTS, MADE_EXPECTED)
  expect(rows.map(brief)).toEqual([
    '物理研究所|draft|物理研究所.xlsx',
    '化学研究所|final|化学研究所.xlsx',
    '化学研究所|duplicate|补交/化学研究所 2.xlsx',
    '声学研究所|errors|声学研究所.xlsx',
    '力学研究所|questions|力学研究所.xlsx',
    '大气物理研究所|missing|iap.xlsx',
    '国家天文台|other-year|天文台.xlsx',
    '数学所|missing|数学所 台账.xlsx',
    '半导体研究所|missing|',
    '中国科学院大气物理研究所|final|iap.xlsx',
    '|unreadable|数学所 台账.xlsx',
    '|final|没写名字.xlsx',
  ])
  const [stray] = rows.filter(({ institute }) => institute === '中国科学院大气物理研究所')
  expect(stray).toMatchObject({ notes: [{ kind: 'not-expected', suggestions: ['大气物理研究所', '物理研究所'] }] })
})

test.each<[what: string, results: readonly InstituteResult[], counts: string, why: string]>([
  [
    'the furthest',
    [
      madeInstitute('甲所', { file: '2.xlsx', state: 'errors' }),
      madeInstitute('甲所', { file: '1.xlsx', state: 'draft' }),
    ],
    '1.xlsx',
    'state',
  ],
  [
    'of those as far the one whose name comes last, as people count',
    [madeInstitute('甲所', { file: '甲 10.xlsx' }), madeInstitute('甲 所', { file: '甲 9.xlsx' })],
    '甲 10.xlsx',
    'file-name',
  ],
  [
    'one of two that are the same',
    [madeInstitute('甲所', { file: 'a.xlsx', sha256: '1' }), madeInstitute('甲所', { file: 'b.xlsx', sha256: '1' })],
    'b.xlsx',
    'same-content',
  ],
  [
    'one of two that are the same and name nobody',
    [madeInstitute('', { file: 'a.xlsx', sha256: '1' }), madeInstitute('', { file: 'b.xlsx', sha256: '1' })],
    'b.xlsx',
    'same-content',
  ],
])('of an institute’s workbooks counts %s', async (_, results, counts, why) => {
  for (const some of [results, results.toReversed()]) {
    const rows = await matchInstitutes(some, null)
    expect(rows.map(countedResult).filter((result) => result !== null)).toMatchObject([{ file: counts }])
    expect(rows[1]).toMatchObject({ state: 'duplicate', notes: [{ kind: 'counts-instead', file: counts, why }] })
  }
})

test('an alias of the list is the institute, and without a list nobody is missing or unexpected', async () => {
  const results = [madeInstitute('化学所'), madeUnreadable('x.xlsx')]
  const listed = await matchInstitutes(results, [{ name: '化学研究所', aliases: ['化学所'] }])
  expect(listed.map(brief)).toEqual(['化学研究所|final|化学所.xlsx', '|unreadable|x.xlsx'])
  const free = await matchInstitutes(results, null)
  expect(free.map((row) => row.kind === 'sent' && row.notes)).toEqual([[], []])
})

test('without a list, too, names that may mean one institute are told, and both count', async () => {
  const results = ['物理研究所', '中国科学院物理所', '大气物理研究所', ''].map((name, at) =>
    madeInstitute(name, { file: `${at}.xlsx`, sha256: String(at) }),
  )
  const rows = await matchInstitutes(results, null)
  expect(rows.map((row) => row.kind === 'sent' && [row.state, ...row.notes])).toEqual([
    ['final', { kind: 'perhaps-same', files: ['1.xlsx'] }],
    ['final', { kind: 'perhaps-same', files: ['0.xlsx'] }],
    ['final'],
    ['final', { kind: 'unnamed' }],
  ])
})

test.each<[what: string, rows: readonly (readonly string[])[], found: readonly unknown[] | null]>([
  [
    'a bare column',
    [['甲所'], ['乙所']],
    [
      { name: '甲所', aliases: [] },
      { name: '乙所', aliases: [] },
    ],
  ],
  [
    'heads below a title, other names beside',
    [['2026 年名单'], [], ['序号', '单位名称', '别名'], ['1', '甲所', '甲、甲研究所']],
    [{ name: '甲所', aliases: ['甲', '甲研究所'] }],
  ],
  [
    'the line of its total, and columns beside that an institute has as settings',
    [
      ['单位名称', '单位在职总人数', '单位投入总经费(万元)', '填表人'],
      ['甲所', '1', '2', '张'],
      ['合计（1 个单位）', '1', '2', ''],
    ],
    [{ name: '甲所', aliases: [] }],
  ],
  [
    'an institute’s own 设置',
    [
      ['项目', '值'],
      ['年度', '2025'],
      ['单位名称', '甲所'],
      ['单位在职总人数', '23'],
      ['单位投入总经费(万元)', '32.2'],
      ['工作整体概要', '职工完训率比上年提高'],
    ],
    null,
  ],
  ['nothing', [], null],
])('a list of those expected: %s', (_, rows, found) => {
  expect(readExpected([gridOf('名单', rows)])).toEqual(found)
})

test('an 院汇总 as the list: those of its own list, and who else has sent a workbook', () => {
  const results = [madeInstitute('甲 所'), madeInstitute('丙所'), madeInstitute(''), madeUnreadable('x.xlsx')]
  const listed = [{ name: '甲研究所', aliases: ['甲所'] }]
  const grids = [{ year: 2025, results, expected: listed, last: null }].map((basis) =>
    gridFromLayout(basisLayout(basis), ''),
  )
  expect(readExpected(grids)).toEqual([...listed, { name: '丙所', aliases: [] }])
})

test('names are ordered as people count', () => {
  expect(['所10', '所2', '所2b', '所'].sort(naturalOrder)).toEqual(['所', '所2', '所2b', '所10'])
  expect(['甲(2).xlsx', '甲 2.xlsx', '乙.xlsx', '甲.xlsx', '甲所.csv'].sort(naturalOrder)).toEqual([
    '乙.xlsx',
    '甲.xlsx',
    '甲 2.xlsx',
    '甲(2).xlsx',
    '甲所.csv',
  ])
})
