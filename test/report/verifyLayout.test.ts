import { verifyLayout } from '../../src/report/verifyLayout'
import { CellKind, type Grid } from '../../src/workbook/grid'
import type { Layout, LayoutRow } from '../../src/workbook/layout'
import type { Look } from '../../src/workbook/style'

const look = {} as Look
type Value = string | number | null

function layoutOf(rows: readonly (readonly Value[])[]): Layout {
  const laid: LayoutRow[] = rows.map((values) => ({ height: 15, cells: values.map((value) => ({ value, look })) }))
  return { sheet: '年度总结', rows: laid } as unknown as Layout
}

function gridOf(rows: readonly (readonly Value[])[]): Grid {
  const texts: string[] = []
  const filled = rows.flatMap((values, at) => (values.some((value) => value !== null) ? [at] : []))
  const width = Math.max(0, ...rows.map((values) => values.length))
  const columns = Array.from({ length: width }, (_, column) => {
    const kinds = new Uint8Array(filled.length)
    const values = new Float64Array(filled.length)
    for (const [slot, at] of filled.entries()) {
      const value = rows[at]![column] ?? null
      if (value === null) continue
      kinds[slot] = typeof value === 'number' ? CellKind.number : CellKind.text
      values[slot] = typeof value === 'number' ? value : texts.push(value) - 1
    }
    return { kinds, values }
  })
  const rowNumbers = Int32Array.from(filled, (at) => at + 1)
  return { file: '', sheet: '年度总结', hidden: false, rows: rowNumbers, columns, texts, merges: [], date1904: false }
}

const rows: Value[][] = [
  ['标题', null],
  [null, null],
  ['人次', 647],
  ['完训率', 4.72],
]

test('a report that equals the data has no differences', () => {
  expect(verifyLayout(gridOf(rows), layoutOf(rows))).toEqual([])
})

test.each<[string, Value[][], object[]]>([
  [
    'a number changed by hand',
    [
      ['标题', null],
      [null, null],
      ['人次', 648],
      ['完训率', 4.72],
    ],
    [{ kind: 'cell', row: 3, column: 2, report: '648', data: '647' }],
  ],
  [
    'a text changed',
    [
      ['标题2', null],
      [null, null],
      ['人次', 647],
      ['完训率', 4.72],
    ],
    [{ kind: 'cell', row: 1, column: 1, report: '标题2', data: '标题' }],
  ],
  [
    'a cell emptied',
    [
      ['标题', null],
      [null, null],
      ['人次', null],
      ['完训率', 4.72],
    ],
    [{ kind: 'cell', row: 3, column: 2, report: '', data: '647' }],
  ],
  [
    'a number become text',
    [
      ['标题', null],
      [null, null],
      ['人次', '647 '],
      ['完训率', 4.72],
    ],
    [{ kind: 'cell', row: 3, column: 2, report: '647 ', data: '647' }],
  ],
  ['a row added below', [...rows, ['备注', 1]], [{ kind: 'added', row: 5, column: 1, report: '备注 1', data: '' }]],
  [
    'a column added',
    [['标题', null, '改'], ...rows.slice(1)],
    [{ kind: 'cell', row: 1, column: 3, report: '改', data: '' }],
  ],
  ['a row lost', rows.slice(0, 3), [{ kind: 'missing', row: 4, column: 1, report: '', data: '完训率 4.72' }]],
])('%s is found with both values', (_, written, differences) => {
  expect(verifyLayout(gridOf(written), layoutOf(rows))).toMatchObject(differences)
})

test('numbers are compared as a workbook keeps them, line ends as one kind', () => {
  expect(verifyLayout(gridOf([[0.3, 'a\r\nb']]), layoutOf([[0.1 + 0.2, 'a\nb']]))).toEqual([])
})

/** A table of many people below a title and heads, an empty row and a line below it. */
const people: Value[][] = [
  ['骨干人才', null, null],
  ['姓名', '部门', '学时'],
  ...Array.from({ length: 200 }, (_, index): Value[] => [`职工${index}`, `部门${index % 7}`, 100 + (index % 5)]),
  [null, null, null],
  ['填表人：某某', null, null],
]
const PERSON_9 = 11

const without = (at: number) => people.toSpliced(at, 1)
const put = (at: number, row: Value[], into = people) => into.toSpliced(at, 0, row)
const changed = (at: number, column: number, value: Value, into: Value[][]) =>
  into.with(at, into[at]!.with(column, value))

const CHANGED_50 = { kind: 'cell', column: 3, report: '1', data: '102' }

test.each<[string, Value[][], object[]]>([
  ['a row deleted', without(PERSON_9), [{ kind: 'missing', row: 12, column: 1, report: '', data: '职工9 部门2 104' }]],
  [
    'a row put in',
    put(PERSON_9, ['外人', '部门2', 3]),
    [{ kind: 'added', row: 12, column: 1, report: '外人 部门2 3', data: '' }],
  ],
  [
    'a row deleted and a cell below it changed',
    changed(53, 2, 1, without(PERSON_9)),
    [
      { kind: 'missing', row: 12, data: '职工9 部门2 104' },
      { ...CHANGED_50, row: 54, data: '102' },
    ],
  ],
  [
    'a row put in, the one below it changed, and another deleted',
    put(PERSON_9, ['外人', '部门2', 3], changed(PERSON_9, 1, '别处', without(60))),
    [
      { kind: 'added', row: 12, report: '外人 部门2 3' },
      { kind: 'cell', row: 13, column: 2, report: '别处', data: '部门2' },
      { kind: 'missing', row: 61, data: '职工58 部门2 103' },
    ],
  ],
  [
    'a row moved',
    put(99, people[PERSON_9]!, without(PERSON_9)),
    [
      { kind: 'missing', row: 12, data: '职工9 部门2 104' },
      { kind: 'added', row: 100, report: '职工9 部门2 104' },
    ],
  ],
  ['a row emptied', people.with(PERSON_9, [null, null, null]), [{ kind: 'missing', row: 12, data: '职工9 部门2 104' }]],
  ['an empty row put in', put(PERSON_9, [null, null, null]), [{ kind: 'added', row: 12, report: '', data: '' }]],
  ['the empty row deleted', without(202), [{ kind: 'missing', row: 203, report: '', data: '' }]],
  ['the empty row filled', people.with(202, ['多', 1, 2]), [{ kind: 'added', row: 203, report: '多 1 2' }]],
  ['the title deleted', without(0), [{ kind: 'missing', row: 1, data: '骨干人才' }]],
])('%s is told once, not as all the cells that it shifts', (_, written, differences) => {
  expect(verifyLayout(gridOf(written), layoutOf(people))).toEqual(
    differences.map((difference) => expect.objectContaining(difference)),
  )
})

test('rows that all differ are told cell by cell, each beside its own name', () => {
  const other = people.map(([name, unit, hours]): Value[] => [
    name!,
    unit!,
    typeof hours === 'number' ? hours + 1 : hours!,
  ])
  const differences = verifyLayout(gridOf(other.toSpliced(PERSON_9, 1)), layoutOf(people))
  expect(differences.filter(({ kind }) => kind === 'missing')).toEqual([expect.objectContaining({ row: 12 })])
  expect(differences.filter(({ kind }) => kind === 'cell')).toHaveLength(199)
  expect(differences.every(({ kind, column }) => kind === 'missing' || column === 3)).toBe(true)
})
