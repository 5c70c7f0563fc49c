import { sampleLayouts } from '../../src/sample/institute'

const OPTIONS = { staff: 120, records: 3000, seed: 7, year: 2025 }

const clean = sampleLayouts({ ...OPTIONS, messy: false })
const messy = sampleLayouts({ ...OPTIONS, messy: true })

test('a messy institute has a sheet of attendance of its own, and one that is none of ours', () => {
  const names = messy.map((layout) => layout.sheet)
  expect(names).toEqual(expect.arrayContaining(clean.map((layout) => layout.sheet)))
  expect(names).toEqual(expect.arrayContaining(['青年科研骨干高级研修班', '备忘']))
})

test('banners stand over the heads and are merged over them', () => {
  const staff = messy.find((layout) => layout.sheet === '人员')!
  expect([...staff.rows][0]!.cells).toEqual([expect.objectContaining({ value: '星野计算技术研究所人员名册' })])
  expect(staff.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 7 }])
  expect(staff.freeze.rows).toBe(2)
})

test('a class named once stands in a cell merged over its rows', () => {
  const attendance = messy.find((layout) => layout.sheet === '实际参会人员')!
  expect(attendance.merges).toEqual([{ top: 2, left: 1, bottom: 5, right: 1 }])
  const firsts = [...attendance.rows].slice(1, 6).map(({ cells }) => cells[0]?.value ?? null)
  expect(firsts).toEqual([firsts[0], null, null, null, expect.any(String)])
})

test('what is too small for a mistake goes without it', () => {
  for (const [staff, records] of [
    [5, 0],
    [5, 10],
    [20, 100],
  ] as const)
    for (const layout of sampleLayouts({ ...OPTIONS, staff, records, messy: true }))
      expect([...layout.rows].length).toBeGreaterThan(0)
})
