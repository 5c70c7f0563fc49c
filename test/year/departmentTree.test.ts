import fc from 'fast-check'
import { departmentsBelow } from '../../src/year/departmentTree'

const TREE = [
  { department: '所部', depth: 0 },
  { department: '一室', depth: 1 },
  { department: '一室甲组', depth: 2 },
  { department: '二室', depth: 1 },
  { department: '公司', depth: 0 },
]

describe('departmentsBelow', () => {
  test('holds the department and everything below it', () => {
    expect([...departmentsBelow(TREE, '所部')]).toEqual(['所部', '一室', '一室甲组', '二室'])
    expect([...departmentsBelow(TREE, '一室')]).toEqual(['一室', '一室甲组'])
    expect([...departmentsBelow(TREE, '二室')]).toEqual(['二室'])
    expect([...departmentsBelow(TREE, '公司')]).toEqual(['公司'])
  })

  test('holds nothing for a name that is not in the tree', () => {
    expect(departmentsBelow(TREE, '三室').size).toBe(0)
  })

  test('the departments at the top share out the whole tree', () => {
    const depths = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(depths, (steps) => {
        let depth = 0
        // A child is at most one deeper than what stands above it.
        const tree = steps.map((step, index) => {
          depth = index === 0 ? 0 : Math.min(step, depth + 1)
          return { department: `d${index}`, depth }
        })
        const tops = tree.filter((row) => row.depth === 0)
        expect(tops.flatMap(({ department }) => [...departmentsBelow(tree, department)])).toEqual(
          tree.map(({ department }) => department),
        )
      }),
    )
  })
})
