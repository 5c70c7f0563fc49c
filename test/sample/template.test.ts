import { templateLayouts } from '../../src/sample/template'
import { areaName } from '../../src/workbook/address'

const layouts = templateLayouts()

test('every sheet that users fill in is there', () => {
  expect(layouts.map(({ sheet }) => sheet)).toEqual([
    '设置',
    '部门',
    '人员',
    '培训班',
    '实际参会人员',
    '外部学习',
    '在线学习',
  ])
})

describe.each(layouts.map((layout) => [layout.sheet, layout] as const))('%s', (name, layout) => {
  const rows = [...layout.rows]

  test('has a title, a note and heads that stay in sight', () => {
    expect(rows[0]!.cells[0]!.value).toBe(name)
    expect(rows[1]!.cells[0]!.value).toMatch(/。$/)
    expect(layout.freeze).toEqual({ rows: 3, columns: 0 })
    const heads = rows[2]!.cells.map((cell) => cell!.value)
    expect(new Set(heads).size).toBe(heads.length)
    expect(layout.columnWidths).toHaveLength(heads.length)
  })

  test('has one example, told by its first text, and nothing else to be read', () => {
    if (name === '设置') return
    const firstText = rows[3]!.cells.find((cell) => typeof cell?.value === 'string')!
    expect(firstText.value).toMatch(/^示例/)
    const filled = rows.slice(4).flatMap(({ cells }) => cells.filter((cell) => cell && cell.value !== null))
    expect(filled).toEqual([])
    expect(rows.length).toBeLessThanOrEqual(2000)
  })

  test('has lists and hints that Excel takes', () => {
    expect(layout.validations.length).toBeGreaterThan(0)
    for (const { area, list, hintTitle, hint } of layout.validations) {
      expect(area.top).toBeGreaterThan(3)
      expect(area.bottom).toBeLessThanOrEqual(2000)
      expect(hintTitle.length).toBeLessThanOrEqual(32)
      expect(hint.length).toBeGreaterThan(0)
      expect(hint.length).toBeLessThanOrEqual(255)
      if (list === null) continue
      expect(list.join(',').length).toBeLessThanOrEqual(255)
      for (const entry of list) expect(entry).not.toMatch(/[,"]|^\s*$/)
    }
    const areas = layout.validations.map(({ area }) => areaName(area))
    expect(new Set(areas).size).toBe(areas.length)
  })

  test('has an example that its own lists allow', () => {
    for (const { area, list } of layout.validations) {
      const value = rows[area.top - 1]!.cells[area.left - 1]?.value ?? null
      if (list !== null && value !== null) expect(list).toContain(value)
    }
  })
})
