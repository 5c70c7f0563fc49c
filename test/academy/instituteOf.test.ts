import { createHash } from 'node:crypto'
import { addAmounts } from '../../src/academy/addAmounts'
import { instituteOf } from '../../src/academy/instituteOf'
import type { InstituteResult } from '../../src/academy/instituteResult'
import { rollUp, totalOf } from '../../src/academy/rollup'
import { sharesOf, TOTALS } from '../../src/academy/totals'
import type { Grid } from '../../src/workbook/grid'
import { WorkbookError } from '../../src/workbook/workbook'
import { gridOf } from '../support/grid'
import { type Row, SMALL } from '../support/smallInstitute'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const bookOf = (sheets: Readonly<Record<string, readonly Row[]>>) => ({
  read: async (): Promise<readonly Grid[]> => Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows)),
  printed: async () => new Map(),
})
const asked = (file: string) => ({ file, sha256: sha(file), year: 2025, program: '0' })

/** What an institute of the made academy has: everything that its figures come to is plain from it. */
interface Truth {
  readonly headcount: number
  readonly fen: number
  /** 是否有学时要求 and hours in quarters, a person each. */
  readonly people: readonly { readonly required: boolean; readonly quarters: number }[]
  readonly classes: readonly { readonly held: boolean; readonly planned: number }[]
}

function madeUp(number: number): Truth {
  const count = 1 + (number % 4)
  return {
    headcount: 1 + ((number * 37) % 900),
    fen: ((number * 7919) % 50_000) * 100,
    people: Array.from({ length: count }, (_, at) => ({
      required: (number + at) % 3 > 0,
      quarters: (number * 53 + at * 191) % 600,
    })),
    classes: Array.from({ length: 1 + (number % 3) }, (_, at) => ({
      held: (number + at) % 2 === 0,
      planned: (number * 11 + at) % 80,
    })),
  }
}

function sheetsOf({ headcount, fen, people, classes }: Truth): Record<string, readonly Row[]> {
  return {
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位名称', '所'],
      ['单位在职总人数', headcount],
      ['单位投入总经费(元)', fen / 100],
    ],
    人员: [
      ['用户编号', '姓名', '部门', '是否有学时要求'],
      ...people.map(({ required }, at) => [`P${at}`, `甲乙丙丁${at}`, '室', required ? '是' : '否']),
    ],
    培训班: [
      ['培训名称', '培训年度', '实施状态', '计划参加人数'],
      ...classes.map(({ held, planned }, at) => [`班${at}`, 2025, held ? '已实施' : '未实施', planned]),
    ],
    外部学习: [
      ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '学时', '审核状态'],
      ...people.map(({ quarters }, at) => [
        `P${at}`,
        `甲乙丙丁${at}`,
        2025,
        `课${at}`,
        '外部培训',
        quarters / 4,
        '通过',
      ]),
    ],
  }
}

test('made institutes with known truth come to exactly the truth', async () => {
  const truths = Array.from({ length: 60 }, (_, number) => madeUp(number))
  const results: InstituteResult[] = []
  for (const [number, truth] of truths.entries())
    results.push((await instituteOf(bookOf(sheetsOf(truth)), asked(`${number}.xlsx`))).result)
  const { figures } = totalOf(rollUp(results))
  const sum = (of: (truth: Truth) => number) => truths.reduce((all, truth) => all + of(truth), 0)
  const people = (which: (person: Truth['people'][number]) => boolean) =>
    sum((truth) => truth.people.filter(which).length)
  const seconds = sum((truth) => truth.people.reduce((all, { quarters }) => all + quarters * 900, 0))
  // 100 hours, and a single training of more than 40.
  const required = people((person) => person.required)
  const reached = people((person) => person.required && person.quarters >= 400)
  expect(figures.headcount.amount).toEqual({ unit: 'people', count: sum(({ headcount }) => headcount) })
  expect(figures.funding.amount).toEqual({ unit: 'money', fen: sum(({ fen }) => fen) })
  expect(figures.totalHours.amount).toEqual({ unit: 'hours', seconds })
  expect(figures.averageHours.amount).toEqual({ unit: 'averageHours', seconds, people: people(() => true) })
  expect(figures.required.amount).toEqual({ unit: 'people', count: required })
  expect(figures.reached.amount).toEqual({ unit: 'people', count: reached })
  expect(figures.completionRate.amount).toEqual({ unit: 'percent', part: reached, whole: required })
  expect(figures.executionRate.amount).toEqual({
    unit: 'percent',
    part: sum(({ classes }) => classes.filter(({ held }) => held).length),
    whole: sum(({ classes }) => classes.length),
  })
  expect(figures.personTimes.amount).toEqual({
    unit: 'personTimes',
    count: sum(({ classes }) => classes.reduce((all, { planned }) => all + planned, 0)),
  })
  // Explained, every total is the sum of what its institutes add.
  for (const total of TOTALS) {
    const shares = sharesOf(total, results).flatMap(({ amount }) => (amount ? [amount] : []))
    expect(shares.reduce(addAmounts)).toEqual(total.sum(totalOf(rollUp(results))))
  }
})

test('twice gives the same bytes; another year, content or program another key', async () => {
  const line = async (asking = asked('甲.xlsx')) => JSON.stringify((await instituteOf(bookOf(SMALL), asking)).result)
  expect(await line()).toBe(await line())
  const keys = await Promise.all(
    [{}, { year: 2024 }, { sha256: sha('other') }, { program: '1' }, { file: '乙.xlsx' }].map(
      async (other) => JSON.parse(await line({ ...asked('甲.xlsx'), ...other })).key,
    ),
  )
  expect(new Set(keys.slice(0, 4)).size).toBe(4)
  expect(keys[4]).toBe(keys[0])
})

const throwing = (error: Error) => ({ ...bookOf({}), read: () => Promise.reject(error) })

test.each([
  [
    'a workbook that refuses',
    throwing(new WorkbookError('encrypted', 'a', {})),
    { kind: 'workbook', code: 'encrypted' },
  ],
  ['sheets that say nothing', bookOf({ 通知: [['请报送']] }), { kind: 'nothing-found' }],
  ['a bug of ours', throwing(new RangeError('Invalid array length')), { kind: 'given-up', why: 'ended' }],
])('%s is a result', async (_, book, trouble) => {
  const { result } = await instituteOf(book, asked('a.xlsx'))
  expect(result).toMatchObject({ state: 'unreadable', trouble })
})

test('errors come before questions, and questions before a draft', async () => {
  const of = async (more: Record<string, readonly Row[]>) =>
    (await instituteOf(bookOf({ ...SMALL, ...more }), asked('a.xlsx'))).result.state
  expect(await of({})).toBe('draft')
  const asking = {
    人员: SMALL.人员.map((row, at) => [...row, ['备注', '退休'][at] ?? null]),
  }
  expect(await of(asking)).toBe('questions')
  const stranger = { 实际参会人员: [...SMALL.实际参会人员, ['编译技术研修班', '', '没有这人', null, '是']] }
  expect(await of(stranger)).toBe('errors')
  expect(await of({ ...asking, ...stranger })).toBe('errors')
})

test('what was cancelled is no result', async () => {
  const error = Object.assign(new Error('stopped'), { name: 'AbortError' })
  await expect(instituteOf(throwing(error), asked('a.xlsx'))).rejects.toThrow('stopped')
})
