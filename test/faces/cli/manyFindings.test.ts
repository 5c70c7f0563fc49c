import { writeFileSync } from 'node:fs'
import { inColumns, widest } from '../../../src/faces/cli/command/width'
import { world } from './world'

let at: ReturnType<typeof world>
beforeAll(() => {
  at = world()
})
afterAll(() => at.remove())

/** More than a call can take as arguments. */
const MANY = 130_000

test('more findings than a call takes arguments are grouped in the text and all there in the document', async () => {
  const rows = Array.from({ length: MANY }, (_, index) => `李${index % 2},某班,四小时半吧`)
  writeFileSync(at.path('实际参会人员.csv'), `姓名,培训名称,学时\n${rows.join('\n')}\n`)
  const text = await at.run('check', '实际参会人员.csv')
  expect(text.status).toBe(1)
  expect(text.out.length).toBeLessThan(20_000)
  const others = [...text.out.matchAll(/同类问题另有 (\d+) 处/g)].map(([, count]) => Number(count))
  const { out } = await at.run('check', '实际参会人员.csv', '--json')
  const { diagnostics, counts } = JSON.parse(out)
  expect(diagnostics).toHaveLength(counts.error + counts.warning + counts.info)
  expect(counts.error).toBeGreaterThanOrEqual(MANY)
  const named = text.out.split('\n').filter((line) => /^ {2}.*![A-Z]+\d/.test(line)).length
  expect(others.reduce((sum, count) => sum + count, named)).toBeGreaterThanOrEqual(MANY)
})

test('as many texts stand in columns', () => {
  const texts = Array.from({ length: MANY }, () => '学时')
  expect(widest(texts)).toBe(4)
  expect(inColumns(texts.map((text) => [text]))).toHaveLength(MANY)
})

test('few findings of a kind are named one by one', async () => {
  writeFileSync(at.path('少.csv'), '姓名,培训名称,学时\n李,某班,甲\n李,某班,乙\n李,某班,丙\n')
  const { out } = await at.run('check', '少.csv')
  for (const text of ['“甲”', '“乙”', '“丙”']) expect(out).toContain(text)
  expect(out).not.toContain('另有')
})

test('a sentence quotes the beginning of a long text, on one line', async () => {
  writeFileSync(at.path('长.csv'), `姓名,培训名称,学时\n李,某班,"${'很长\n'.repeat(50_000)}"\n`)
  const { out } = await at.run('check', '长.csv')
  const line = out.split('\n').find((text) => text.includes('不是学时'))!
  expect(line).toContain('“很长 很长')
  expect(line.length).toBeLessThan(400)
})
