import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import { cellAt, type Grid } from '../../../src/workbook/grid'
import { type Row, SMALL } from '../../support/smallInstitute'
import { world } from './world'

const BUNDLE = join(__dirname, '../../../dist/cli/xueshi.cjs')
const whenBuilt = existsSync(BUNDLE) ? test : test.skip

const at = world()
afterAll(at.remove)

/** An institute of its own name and numbers, as small as one can be. */
function named(name: string, headcount: number, year = 2025): Record<string, readonly Row[]> {
  return {
    ...SMALL,
    设置: [
      ['项目', '值'],
      ['年度', year],
      ['单位名称', name],
      ['单位在职总人数', headcount],
      ['单位投入总经费(万元)', 3.6],
    ],
    ...(year === 2025 ? {} : { 培训班: SMALL.培训班.map((row) => row.map((cell) => (cell === 2025 ? year : cell))) }),
  }
}

beforeAll(async () => {
  mkdirSync(at.path('各所/二'), { recursive: true })
  await at.book('各所/甲.xlsx', named('甲所', 100))
  await at.book('各所/二/乙.xlsx', named('乙所', 25))
  await at.book('各所/丁.xlsx', named('丁所', 7, 2024))
  await at.book('各所/空.xlsx', { 通知: [['请各所于十二月前报送']] })
  await at.book('各所/错.xlsx', {
    ...named('错所', 9),
    实际参会人员: [...SMALL.实际参会人员, ['编译技术研修班', '', '没有这人', null, '是']],
  })
  writeFileSync(at.path('各所/坏.xlsx'), 'PK no workbook')
  writeFileSync(at.path('各所/旧.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
  writeFileSync(at.path('各所/说明.txt'), '')
  writeFileSync(at.path('各所/~$甲.xlsx'), '')
})

interface Doc {
  readonly states: Readonly<Record<string, number>>
  readonly total: { readonly institutes: number; readonly figures: Readonly<Record<string, number>> }
  readonly results: readonly { readonly file: string; readonly state: string; readonly key: string }[]
}

test('every workbook is told by what became of it, and costs nothing but itself', async () => {
  const { status, out, err } = await at.run('rollup', '各所', '--year', '2025', '--out', '-', '--json')
  const { states, total, results }: Doc = JSON.parse(out)
  expect(status).toBe(1)
  expect(err).toContain('说明.txt')
  expect(results.map(({ file, state }) => [file, state])).toEqual([
    ['丁.xlsx', 'other-year'],
    ['二/乙.xlsx', 'draft'],
    ['坏.xlsx', 'unreadable'],
    ['旧.xls', 'unreadable'],
    ['甲.xlsx', 'draft'],
    ['空.xlsx', 'unreadable'],
    ['错.xlsx', 'errors'],
  ])
  expect(states).toEqual({ unreadable: 3, 'other-year': 1, errors: 1, questions: 0, draft: 2, final: 0 })
  expect(total.institutes).toBe(3)
  expect(total.figures).toMatchObject({ headcount: 134, funding: 10.8, trainingPersonTimes: 69, totalHours: 394.5 })
})

test('a finished institute is final, its tables verify, and its people stand on the list', async () => {
  mkdirSync(at.path('定'))
  await at.book('定/甲.xlsx', named('甲所', 100))
  for (const command of [
    ['backbone', '定/甲.xlsx', 'report', '--all', '--by', '钱安'],
    ['backbone', '定/甲.xlsx', 'finish', '--by', '钱安'],
    ['report', '定/甲.xlsx', '--in-place'],
  ])
    expect(await at.run(...command)).toMatchObject({ status: 0 })
  const { status, out } = await at.run('rollup', '定', '--year', '2025', '--out', '-', '--json')
  expect(status).toBe(0)
  const [result] = JSON.parse(out).results
  expect(result).toMatchObject({
    state: 'final',
    backbone: { status: 'finished', target: 4, people: [{ name: '柏小川', id: 'X001', department: '软件室' }] },
    stamped: { execution: { state: 'verified' }, backbone: { state: 'verified' }, summary: { state: 'verified' } },
  })
  for (const table of Object.values<{ code: string; printed: string }>(result.stamped))
    expect(table.printed).toBe(table.code)

  await at.change('定/甲.xlsx', [{ sheet: '年度总结', row: 5, column: 2, value: 999 }])
  const again = await at.run('rollup', '定', '--year', '2025', '--out', '-', '--json')
  expect(JSON.parse(again.out).results[0].stamped.summary.state).toBe('differs')
})

test('a total leads to its institutes and on to their cells', async () => {
  const asked = ['rollup', '各所', '--year', '2025', '--explain', '单位在职总人数'] as const
  const { out } = await at.run(...asked)
  expect(out).toContain('单位在职总人数  134 人')
  expect(out).toContain('由 3 个工作簿相加；4 个没有计入')
  const one = JSON.parse((await at.run(...asked, '--name', '乙所', '--json')).out)
  const rows = one.institutes.find(({ institute }: { institute: string }) => institute === '乙所').rows
  expect(rows).toMatchObject([{ sheet: '设置', cell: 'B4', value: 25, counts: true }])
  const sum = one.institutes.reduce((all: number, { value }: { value: number | null }) => all + (value ?? 0), 0)
  expect(sum).toBe(134)
  expect(await at.run(...asked, '--name', '没有的所')).toMatchObject({ status: 2 })
})

const ROLLUP = ['rollup', '各所', '--year', '2025', '--out', '院汇总.xlsx', '--force']
const made = () => [readFileSync(at.path('院汇总.xlsx')), readFileSync(at.path('院汇总.work/results.jsonl'))]

test('broken off anywhere and resumed, it comes to the same bytes', async () => {
  const { out } = await at.run(...ROLLUP)
  expect(out).not.toContain('没有重算')
  const whole = made()
  const kept = at.path('院汇总.work/results.jsonl')
  const size = statSync(kept).size
  for (const part of [0, 0.5, 0.999]) {
    truncateSync(kept, Math.floor(size * part))
    await at.run(...ROLLUP, '--resume')
    expect(made()).toEqual(whole)
  }
  const { out: again } = await at.run(...ROLLUP, '--resume')
  expect(again).toContain('7 个工作簿中 7 个用以前的结果')
  expect(made()).toEqual(whole)
})

test('of several workbooks of an institute each is named with its file, and the head counts them all', async () => {
  mkdirSync(at.path('重'))
  for (const file of ['甲 1', '甲 2', '甲 3']) await at.book(`重/${file}.xlsx`, named('甲所', 100))
  await at.book('重/乙.xlsx', named('乙所', 20))
  const { out } = await at.run('rollup', '重', '--year', '2025', '--out', '-')
  expect(out).toContain('4 个工作簿，其中 2 个重复交，不计入')
  // A sum over nobody is unknown, never zero.
  expect(out).toMatch(/单位在职总人数 +120 人 +—/)
  expect(out).toContain('甲所（甲 3.xlsx）  草稿')
  for (const file of ['甲 1', '甲 2']) expect(out).toContain(`甲所（${file}.xlsx）  重复交`)
  expect(out).toContain('120 人')
})

test('a workbook that is another by now is computed anew, one that was only renamed is not', async () => {
  mkdirSync(at.path('改'))
  await at.book('改/甲.xlsx', named('甲所', 100))
  await at.book('改/乙.xlsx', named('乙所', 20))
  const asked = ['rollup', '改', '--year', '2025', '--out', '改.xlsx', '--force', '--resume']
  await at.run(...asked)
  await at.book('改/甲.xlsx', named('甲所', 101))
  renameSync(at.path('改/乙.xlsx'), at.path('改/新名.xlsx'))
  const { out } = await at.run(...asked)
  expect(out).toContain('2 个工作簿中 1 个用以前的结果')
  expect(out).toContain('121 人')
})

test('the table has a row an institute and the totals', async () => {
  const grids = await readFile('院汇总.xlsx', readFileSync(at.path('院汇总.xlsx')), nodeCodec)
  const texts = (grid: Grid) =>
    Array.from({ length: grid.rows.length }, (_, slot) => cellAt(grid, slot, 1)).map((cell) =>
      'text' in cell ? cell.text : '',
    )
  const names = grids.flatMap(texts).join('\n')
  for (const name of ['甲所', '乙所', '错所', '（坏）']) expect(names).toContain(name)
})

test.each([
  [['rollup', '各所'], 2, '--year'],
  [['rollup', '没有', '--year', '2025'], 3, '没有'],
  [['rollup', '各所', '--year', '2025', '--engine', 'cloud'], 2, 'local'],
  [['rollup', '各所', '--year', '2025', '--explain', '总和'], 2, '单位职工总学时'],
  [['rollup', '各所', '--year', '2025', '--explain', '总经费(万元)'], 1, '--explain 单位投入总经费 --name'],
  [['rollup', '各所', '--year', '2025', '--name', '甲所'], 2, '--explain'],
  [['rollup', '各所', '--year', '2025', '--out', '-', '--resume'], 2, '--work'],
  [['rollup', '各所/说明.txt', '--year', '2025', '--out', '-'], 1, '读不了'],
])('%j ends with %i and says why', async (argv, status, said) => {
  const ran = await at.run(...argv)
  expect(ran.status).toBe(status)
  expect(ran.out + ran.err).toContain(said)
})

whenBuilt('threads of the built command come to what one after the other does', () => {
  const { stdout } = spawnSync(
    BUNDLE,
    [...ROLLUP.slice(0, 4), '--out', '-', '--json', '--jobs', '2', '--work', 'threads'],
    { cwd: at.folder, encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'zh_CN' } },
  )
  // The built command has another version, and with it other keys.
  const but = (results: readonly object[]) => results.map((result) => ({ ...result, key: '', program: '' }))
  const lines = readFileSync(at.path('院汇总.work/results.jsonl'), 'utf8').trimEnd().split('\n')
  expect(but(JSON.parse(stdout).results)).toEqual(but(lines.map((line) => JSON.parse(line))))
})
