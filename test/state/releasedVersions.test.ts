import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { openYear } from '../../src/year/openYear'
import { world } from '../faces/cli/world'

/*
 * A workbook of every released version, with a log that has everything in it and the summaries of two years, must open, be
 * acted on and saved in all later ones. Never change these workbooks; a release that changes what is kept adds its own.
 */

const KEPT = join(__dirname, '../golden/state')
const here = world()
afterAll(here.remove)

const json = async (...argv: string[]) => JSON.parse((await here.run(...argv, '--json')).out)

async function deedsIn(name: string): Promise<string[]> {
  const { dataset } = await openYear(openXlsx(name, readFileSync(here.path(name)), nodeCodec), { year: null })
  return dataset.log.map(({ year, action }) => `${year} ${action}`)
}

describe.each(readdirSync(KEPT))('a workbook kept by %s', (name) => {
  beforeAll(() => copyFileSync(join(KEPT, name), here.path(name)))

  test('opens as it was left', async () => {
    expect((await here.run('check', name)).status).toBe(0)
    const { saved, changes, summary } = await json('summary', name)
    expect(changes).toEqual([])
    expect(saved).toMatchObject([
      { year: 2024, trainingPersonTimes: 0, funding: 32.2, savedAt: '2025-12-01 10:00', doubt: null },
      {
        year: 2025,
        name: '2025年度培训总结',
        trainingPersonTimes: 700,
        planExecutionRate: 85.71,
        funding: 5.25,
        averageHours: 34.08,
        savedAt: '2025-12-06 10:00',
        doubt: null,
      },
    ])
    expect(summary.state).toBe('ready')
    expect(await deedsIn(name)).toEqual([
      '2024 finish',
      '2025 report',
      '2025 withdraw',
      '2025 report',
      '2025 finish',
      '2025 return',
      '2025 finish',
    ])
  })

  test('says what of later changes cannot be named, and names it once its summary is saved anew', async () => {
    const copy = `变化-${name}`
    copyFileSync(join(KEPT, name), here.path(copy))
    const change = (value: number) => here.run('summary', copy, 'save', '--set', `单位投入总经费=${value}`)
    expect((await change(7)).out).toContain('还没有留存“数据底稿”')
    expect((await json('summary', copy)).changes).toEqual([])
    expect((await change(8)).out).toContain('设置“单位投入总经费(万元)”  7.0 万元 → 8.0 万元')
  })

  test('can be acted on', async () => {
    const now = ['--now', '2025-12-08T09:00', '--by', '经办人']
    expect((await here.run('backbone', name, 'return', '--reason', '再核对一次', ...now)).err).toBe('')
    expect((await here.run('backbone', name, 'withdraw', '--all', ...now)).err).toBe('')
    expect((await here.run('backbone', name, 'report', '--all', ...now)).err).toBe('')
    expect((await here.run('backbone', name, 'finish', ...now)).err).toBe('')
    expect((await here.run('check', name)).status).toBe(0)
    expect(await deedsIn(name)).toHaveLength(11)
  })

  test('takes a summary, keeps those of other years as they were, and prints what still equals the data', async () => {
    const before = (await json('summary', name)).saved
    const saved = await here.run('summary', name, 'save', '--set', '单位投入总经费=6', '--now', '2025-12-09T09:00')
    expect(saved).toMatchObject({ status: 0, err: '' })
    const after = (await json('summary', name)).saved
    expect(after).toEqual([before[0], { ...before[1], funding: 6, savedAt: '2025-12-09 09:00' }])
    const form = (year: string) => here.run('summary', name, 'form', '--year', year, '--out', `${year}-${name}`)
    expect(await form('2025')).toMatchObject({ status: 0, err: '' })
    // 0.1.0 gave its rows no code, and counted people hired in 2025 as staff of 2024: nobody can say who changed the figures.
    expect(await form('2024')).toMatchObject({ status: 1, err: expect.stringContaining('2024 年度总结没有校验码') })
    expect((await here.run('summary', name, 'delete', '--year', '2024')).status).toBe(0)
    expect((await json('summary', name)).saved).toEqual([after[1]])
  })
})

describe('a saved summary that was changed by hand', () => {
  const [released] = readdirSync(KEPT)
  const columns = 'ABCDEFGHIJKLMNOPQ'.split('').slice(0, 17)
  const change = (column: number, value: string | number | null) =>
    here.change('改.xlsx', [{ sheet: '年度总结列表', row: 3, column, value }])
  beforeAll(async () => {
    copyFileSync(join(KEPT, released!), here.path('存.xlsx'))
    await here.run('summary', '存.xlsx', 'save', '--set', '单位投入总经费=6', '--now', '2025-12-09T09:00')
  })
  beforeEach(() => copyFileSync(here.path('存.xlsx'), here.path('改.xlsx')))

  test.each(columns.slice(1).map((letter, at) => [letter, at + 2] as const))(
    'in column %s is told, and its form refused',
    async (letter, column) => {
      const isText = ['B', 'M', 'N', 'Q'].includes(letter)
      await change(column, isText ? '改过' : 999)
      const check = await here.run('check', '改.xlsx')
      expect(check.out).toContain('年度总结列表!A3')
      expect(check.out).toContain('与校验码不符')
      expect((await here.run('summary', '改.xlsx')).out).toContain('与校验码不符')
      expect((await json('summary', '改.xlsx')).saved[1].doubt).toBe('summary-changed')
      expect(await here.run('summary', '改.xlsx', 'form', '--out', '总结.xlsx', '--force')).toMatchObject({
        status: 1,
        out: '',
      })
    },
  )

  test('is put right by saving it anew, and not by saving another year', async () => {
    await change(3, 999)
    await here.run('summary', '改.xlsx', 'save', '--year', '2024', '--now', '2025-12-10')
    expect((await here.run('summary', '改.xlsx')).out).toContain('与校验码不符')
    expect((await here.run('summary', '改.xlsx', 'save', '--now', '2025-12-10')).status).toBe(0)
    expect((await here.run('check', '改.xlsx')).out).not.toContain('校验码')
    expect((await json('summary', '改.xlsx')).saved[1].trainingPersonTimes).toBe(700)
  })

  test('before there were codes is told where it is not what the data gives', async () => {
    copyFileSync(join(KEPT, '0.1.0.xlsx'), here.path('改.xlsx'))
    await change(3, 999)
    expect((await here.run('check', '改.xlsx')).out).toContain('没有校验码')
    expect((await here.run('summary', '改.xlsx')).out).toContain('没有校验码')
    expect(await here.run('summary', '改.xlsx', 'form', '--out', '总结.xlsx')).toMatchObject({ status: 1, out: '' })
  })
})
