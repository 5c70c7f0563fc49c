import { memoryWorkbook } from '../src/hosts/memory/memoryWorkbook'
import type { Finding } from '../src/records/finding'
import { momentOf } from '../src/records/moment'
import { severityOf } from '../src/records/severity'
import { prepare, publish } from '../src/run'
import { placeName } from '../src/workbook/address'
import { gridsOf } from './support/grid'
import { SMALL } from './support/smallInstitute'

const sheetsOf = (sheets: Parameters<typeof gridsOf>[0]) => memoryWorkbook('台账.xlsx', gridsOf(sheets))
const publication = { language: 'zh-CN', computedAt: momentOf(2025, 12, 1)!, linkable: true } as const

test('a workbook is prepared without a sheet being written, then all reports at once', async () => {
  const book = sheetsOf(SMALL)
  const { statistics, ...prepared } = await prepare(book, { year: null })
  expect(statistics?.year).toBe(2025)
  expect((await book.read()).map(({ sheet }) => sheet)).toEqual(Object.keys(SMALL))

  await publish(book, { ...prepared, statistics: statistics! }, publication)
  const written = (await book.read()).map(({ sheet }) => sheet).slice(Object.keys(SMALL).length)
  expect(written.slice(0, 3)).toEqual(['培训项目执行情况表', '骨干人才培训情况表', '年度总结'])
})

test('reports in the workbook are not read as data the second time, and come out the same', async () => {
  const book = sheetsOf(SMALL)
  const sheetsAfter = async () => {
    const { statistics, ...prepared } = await prepare(book, { year: null })
    await publish(book, { ...prepared, statistics: statistics! }, publication)
    return (await book.read()).map(({ sheet, rows, columns }) => ({ sheet, rows, columns }))
  }
  expect(await sheetsAfter()).toEqual(await sheetsAfter())
})

test('the user’s year goes before that of 设置', async () => {
  const { statistics } = await prepare(sheetsOf(SMALL), { year: 2019 })
  expect(statistics?.year).toBe(2019)
  expect(statistics?.execution.rows).toEqual([])
})

test('without a year there are findings, but no figures', async () => {
  const { statistics, findings } = await prepare(sheetsOf({ 人员: SMALL.人员 }), { year: null })
  expect(statistics).toBeNull()
  expect(findings.map(({ code }) => code)).toContain('missing-sheet')
})

test('findings come errors first, then in the order of sheets, rows and columns, those without a cell last', async () => {
  const [first, ...others] = SMALL.人员
  const wrong = {
    ...SMALL,
    设置: SMALL.设置.filter(([name]) => name !== '单位投入总经费(万元)'),
    人员: [first!, ['X000', '新来者', '', '', '', '某年'], ...others.slice(1), others[0]!],
    在线学习: [
      ...SMALL.在线学习,
      ['X001', '柏小川', '课', '2024-02-03', 1],
      ['X009', '柏小川', '课', '2025-02-03', 'abc'],
    ],
    外部学习: [
      ...SMALL.外部学习,
      ['X001', '柏小川', 2025, '班', '进修', '', '2025-02-01', '2025-02-02', '八小时', '通过'],
    ],
  }
  const { findings } = await prepare(sheetsOf(wrong), { year: null })
  const shown = findings.map(({ code, place }) => `${severityOf({ code } as Finding)} ${place ? placeName(place) : ''}`)
  expect(shown).toEqual([
    'error 人员!F2',
    'error 外部学习!E4',
    'error 外部学习!I4',
    'error 在线学习!A5',
    'error 在线学习!E5',
    'warning 设置!B4',
    'warning 外部学习!J3',
    'warning ',
    'info 在线学习!D4',
  ])
})

test('what cannot be read as a date is not told again as of no year', async () => {
  const { findings } = await prepare(
    sheetsOf({
      ...SMALL,
      培训班: [
        ...SMALL.培训班,
        [
          '某年的班',
          ...SMALL.培训班[0]!.slice(1).map((head) =>
            head === '实施状态' ? '未实施' : head === '培训开始时间' ? '某年' : '',
          ),
        ],
      ],
      外部学习: [...SMALL.外部学习, ['X001', '柏小川', '', '班', '', '', '3/4/2025', '', 8, '通过']],
    }),
    { year: null },
  )
  const of = (sheet: string) => findings.filter(({ place }) => place?.sheet === sheet).map(({ code }) => code)
  expect(of('培训班')).toContain('unreadable-cell')
  expect(of('培训班')).not.toContain('class-without-year')
  expect(of('外部学习')).toContain('unreadable-cell')
  expect(findings.filter(({ code }) => code === 'other-year').map(({ args }) => args)).toEqual([])
})
