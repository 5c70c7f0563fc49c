import fc from 'fast-check'
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { readDataset } from '../../src/input/readDataset'
import { areAlike, readMemory } from '../../src/input/readMemory'
import { compute } from '../../src/run'
import { sampleLayouts } from '../../src/sample/institute'
import type { Cell, Grid } from '../../src/workbook/grid'
import { withCells } from '../../src/workbook/gridChange'

async function sample(messy: boolean): Promise<readonly Grid[]> {
  const book = memoryWorkbook('')
  await book.write(sampleLayouts({ staff: 14, records: 60, seed: 3, year: 2016, messy }))
  return book.read()
}

const parts = fc.nat({ max: 1_000_000 })
const oneOf = <Item>(items: readonly Item[], part: number): Item => items[part % items.length]!

/** What is typed: mostly what stands somewhere in the workbook, so that names, heads, classes and numbers meet. */
const typed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ known: parts }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(
      { kind: 'empty' },
      { kind: 'number', value: 8 },
      { kind: 'number', value: 2015 },
      { kind: 'text', text: '没有这个班' },
      { kind: 'text', text: '〃' },
      { kind: 'text', text: '退休' },
      { kind: 'text', text: '请假' },
      { kind: 'error', text: '#N/A' },
    ),
  },
)

const edit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      edit: fc.constant('cell' as const),
      sheet: parts,
      row: parts,
      column: parts,
      /** Heads are few, and decide most. */
      isHead: fc.nat({ max: 5 }).map((one) => one === 0),
      typed,
    }),
  },
  { weight: 2, arbitrary: fc.record({ edit: fc.constant('new row' as const), sheet: parts, row: parts }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('turn' as const), sheet: parts }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('remove' as const), sheet: parts }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('copy' as const), sheet: parts }) },
)

type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

function edited(grids: readonly Grid[], one: Edit): readonly Grid[] {
  if (one.edit === 'undo') return grids
  const at = one.sheet % grids.length
  const grid = grids[at]!
  if (one.edit === 'turn') return [...grids.slice(at), ...grids.slice(0, at)]
  if (one.edit === 'remove') return grids.length > 3 ? grids.toSpliced(at, 1) : grids
  if (one.edit === 'copy') return grids.with(at, structuredClone(grid))
  if (one.edit === 'new row') {
    const [row, last] = [oneOf([...grid.rows], one.row), grid.rows.at(-1)!]
    const slot = grid.rows.indexOf(row)
    const cells = grid.columns.flatMap((column, index) => {
      const kind = column?.kinds[slot] ?? 0
      if (!column || kind === 0) return []
      const value = column.values[slot]!
      const cell: Cell =
        kind === 1 ? { kind: 'text', text: grid.texts[value]! } : { kind: 'number', value: column.values[slot]! }
      return [{ row: last + 1, column: index + 1, cell }]
    })
    return grids.with(at, withCells(grid, cells))
  }
  const { typed } = one
  const cell: Cell = 'known' in typed ? { kind: 'text', text: oneOf(grid.texts, typed.known) } : typed
  const row = one.isHead ? 1 + (one.row % 3) : oneOf([...grid.rows], one.row)
  return grids.with(at, withCells(grid, [{ row, column: 1 + (one.column % (grid.columns.length || 1)), cell }]))
}

test.each([false, true])(
  'what is read with a memory after edits is what is read without one (mistakes in it: %s)',
  async (messy) => {
    const begun = await sample(messy)
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const memory = readMemory()
        const before = [begun]
        await readDataset(begun, { memory })
        for (const one of edits) {
          const grids = one.edit === 'undo' ? (before.at(-2) ?? begun) : edited(before.at(-1)!, one)
          before.push(grids)
          const [kept, fresh] = [await readDataset(grids, { memory }), await readDataset(grids)]
          expect(kept).toEqual(fresh)
          const figures = async (read: typeof kept) => {
            const { statistics, findings } = await compute(read, grids, null)
            return JSON.stringify([statistics?.summary, statistics?.people, statistics?.breakdown, findings])
          }
          expect(await figures(kept)).toBe(await figures(fresh))
        }
      }),
      { numRuns: 10 },
    )
  },
)

test('what one sheet says reaches the others: settings, heads, names of classes and of people', async () => {
  const memory = readMemory()
  let grids = await sample(false)
  let before = await readDataset(grids, { memory })
  const edits: readonly [sheet: string, row: number, heading: string | number, Cell][] = [
    ['培训班', 2, '学时', { kind: 'text', text: '8课时' }],
    ['设置', 40, 1, { kind: 'text', text: '每课时分钟数' }],
    ['设置', 40, 2, { kind: 'number', value: 45 }],
    ['设置', 40, 2, { kind: 'number', value: 60 }],
    ['培训班', 2, '培训名称', { kind: 'text', text: '改了名的班' }],
    ['人员', 3, '姓名', { kind: 'text', text: '改名换姓' }],
    ['人员', 1, '是否有学时要求', { kind: 'text', text: '备注' }],
    ['实际参会人员', 1, '用户编号', { kind: 'text', text: '序号' }],
  ]
  for (const [name, row, heading, cell] of edits) {
    const at = grids.findIndex(({ sheet }) => sheet === name)
    const grid = grids[at]!
    const column = typeof heading === 'number' ? heading : columnOf(grid, heading)
    grids = grids.with(at, withCells(grid, [{ row, column, cell }]))
    const kept = await readDataset(grids, { memory })
    expect(kept).toEqual(await readDataset(grids))
    expect(kept).not.toEqual(before)
    before = kept
  }
})

function columnOf(grid: Grid, heading: string): number {
  const index = grid.columns.findIndex((column) => column && grid.texts[column.values[0]!] === heading)
  if (index < 0) throw new Error(`no column ${heading} on ${grid.sheet}`)
  return index + 1
}

test('of a sheet that nobody has changed the people are the very same', async () => {
  const grids = await sample(false)
  const memory = readMemory()
  const { dataset } = await readDataset(grids, { memory })
  const at = grids.findIndex(({ sheet }) => sheet === '实际参会人员')
  const changed = grids.with(
    at,
    withCells(grids[at]!, [{ row: 3, column: 1, cell: { kind: 'text', text: '没有这个班' } }]),
  )
  const again = await readDataset(changed, { memory })
  expect(again.dataset.people).toBe(dataset.people)
  expect(again.dataset.classes).toBe(dataset.classes)
  expect(again.findings).not.toEqual([])
})

test.each<[string, unknown, unknown, boolean]>([
  ['the same number', Number.NaN, Number.NaN, true],
  ['lists', [1, { a: 'x' }], [1, { a: 'x' }], true],
  ['a longer list', [1], [1, 2], false],
  ['maps', new Map([['a', 1]]), new Map([['a', 1]]), true],
  ['maps in another order', new Map(Object.entries({ a: 1, b: 2 })), new Map(Object.entries({ b: 2, a: 1 })), false],
  ['sets', new Set([1]), new Set([2]), false],
  ['a key more', { a: undefined }, { b: undefined }, false],
  ['a list and an object', [], {}, false],
  ['patterns', /a/, /a/, false],
  ['arrays of numbers', new Int32Array(1), new Int32Array(1), false],
  ['nothing', null, undefined, false],
])('alike: %s', (_, a, b, alike) => {
  expect(areAlike(a, b)).toBe(alike)
})
