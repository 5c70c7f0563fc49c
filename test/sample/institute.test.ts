import { INPUT_SHEETS } from '../../src/input/schema'
import { SETTING_FIELDS, settingOf } from '../../src/input/settings/settings'
import { sampleLayouts } from '../../src/sample/institute'
import { invent, LEAST_STAFF, MOST_RECORDS, sampleSize } from '../../src/sample/invent'
import type { Layout } from '../../src/workbook/layout'

const OPTIONS = { staff: 120, records: 3000, seed: 7, year: 2025, messy: false }

/** Every value of a layout, row by row. */
function values(layout: Layout): unknown[][] {
  return Array.from(layout.rows, ({ cells }) => Array.from(cells, (cell) => cell?.value ?? null))
}

function column(layout: Layout, heading: string): unknown[] {
  const [heads, ...rows] = values(layout)
  const index = heads!.indexOf(heading)
  expect(index).toBeGreaterThanOrEqual(0)
  return rows.map((row) => row[index] ?? null)
}

function named(layouts: readonly Layout[], sheet: string): Layout {
  return layouts.find((layout) => layout.sheet === sheet)!
}

test('the same seed makes the same institute, however often its rows are walked', () => {
  const layouts = sampleLayouts(OPTIONS)
  const first = layouts.map(values)
  expect(layouts.map(values)).toEqual(first)
  expect(sampleLayouts(OPTIONS).map(values)).toEqual(first)
  expect(sampleLayouts({ ...OPTIONS, seed: 8 }).map(values)).not.toEqual(first)
})

test('an institute has as many staff and records as it is asked for', () => {
  for (const [staff, records] of [
    [LEAST_STAFF, 0],
    [LEAST_STAFF, 10],
    [30, 5000],
    [480, 12_000],
  ] as const) {
    const layouts = sampleLayouts({ ...OPTIONS, staff, records })
    expect(values(named(layouts, '人员'))).toHaveLength(staff + 1)
    const rows = ['实际参会人员', '外部学习', '在线学习'].map((sheet) => values(named(layouts, sheet)).length - 1)
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(records)
  }
})

test('staff and records go together where one is not given', () => {
  expect(sampleSize()).toEqual({ staff: 480, records: 12_000 })
  expect(sampleSize(200)).toEqual({ staff: 200, records: 5000 })
  expect(sampleSize(undefined, 25_000)).toEqual({ staff: 500, records: 25_000 })
  expect(sampleSize(undefined, 1_000_000)).toEqual({ staff: 20_000, records: 1_000_000 })
  expect(sampleSize(undefined, 10)).toEqual({ staff: 20, records: 10 })
  expect(sampleSize(7, 9)).toEqual({ staff: 7, records: 9 })
})

test.each([{ staff: LEAST_STAFF - 1 }, { staff: 20.5 }, { records: -1 }, { records: MOST_RECORDS + 1 }])(
  'an impossible size is refused: %p',
  (odd) => {
    expect(() => sampleLayouts({ ...OPTIONS, ...odd })).toThrow(RangeError)
  },
)

test('the people are told apart: no number twice, and one name is borne by two', () => {
  const staff = named(sampleLayouts(OPTIONS), '人员')
  expect(new Set(column(staff, '用户编号')).size).toBe(OPTIONS.staff)
  expect(new Set(column(staff, '姓名')).size).toBeLessThan(OPTIONS.staff)
  expect(column(staff, '是否有学时要求')).toContain('否')
})

test('nobody attends a class twice, or two classes on one day', () => {
  const { attendance, classes, days } = invent(OPTIONS)
  const seen = new Set<string>()
  for (let row = 0; row < attendance.count; row++) {
    const { start, end } = classes[attendance.trainingClass[row]!]!
    for (let midnight = days.midnight(0); midnight <= end; midnight += 86_400) {
      if (midnight + 86_400 <= start) continue
      const key = `${attendance.person[row]} ${midnight}`
      expect(seen).not.toContain(key)
      seen.add(key)
    }
  }
})

test.each([1, 2, 3])('about six in ten reach 100 hours, one in twenty is a backbone candidate (seed %i)', (seed) => {
  const { staff, attendance, classes, external, online } = invent({ ...OPTIONS, staff: 480, records: 12_000, seed })
  const hours = new Float64Array(480)
  const longest = new Float64Array(480)
  const add = (person: number, some: number, single: boolean) => {
    hours[person]! += some
    if (single) longest[person] = Math.max(longest[person]!, some)
  }
  for (let row = 0; row < attendance.count; row++)
    if (attendance.confirmed[row]) add(attendance.person[row]!, classes[attendance.trainingClass[row]!]!.hours, true)
  for (let row = 0; row < external.count; row++)
    if (!external.rejected[row])
      add(external.person[row]!, external.quarters[row]! / 4, external.kind[row] === 0 || external.kind[row] === 3)
  for (let row = 0; row < online.count; row++) add(online.person[row]!, online.quarters[row]! / 4, false)

  const held = [...staff.people.keys()].filter((who) => staff.people[who]!.required && staff.people[who]!.hiredDay < 0)
  const reached = held.filter((who) => hours[who]! >= 100).length / held.length
  const candidates = held.filter((who) => hours[who]! >= 100 && longest[who]! > 40).length / 480
  expect(reached).toBeGreaterThan(0.5)
  expect(reached).toBeLessThan(0.7)
  expect(candidates).toBeGreaterThan(0.03)
  expect(candidates).toBeLessThan(0.06)
})

test('sheets and headings are called what they are called when read', () => {
  for (const layout of sampleLayouts(OPTIONS)) {
    const input = INPUT_SHEETS.find(({ sheet }) => sheet === layout.sheet)!
    const headings = input.columns.map(({ heading }) => heading)
    for (const heading of values(layout)[0]!) expect(headings).toContain(heading)
  }
})

test('every setting is one that is read', () => {
  const names = SETTING_FIELDS.map((field) => settingOf(field).name)
  for (const name of column(named(sampleLayouts(OPTIONS), '设置'), '项目')) expect(names).toContain(name)
})
