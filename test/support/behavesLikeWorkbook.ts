import { CellKind, type Grid } from '../../src/workbook/grid'
import { listCells } from '../../src/workbook/gridList'
import type { Layout } from '../../src/workbook/layout'
import type { Workbook } from '../../src/workbook/workbook'
import { layoutOf, looksLike } from './layout'

/**
 * What every host keeps, called in the test of each. `open` gives a workbook with two sheets, 人员 and 培训班, that hold
 * what `FIRST` says and nothing else.
 */
export function behavesLikeWorkbook(host: string, open: (first: readonly Layout[]) => Promise<Workbook>): void {
  const namesOf = (grids: readonly Grid[]) => grids.map((grid) => grid.sheet)
  const cellsOf = (grids: readonly Grid[], sheet: string) => listCells(grids.find((grid) => grid.sheet === sheet)!)
  const opened = () => open(FIRST)

  describe(`${host} as a workbook`, () => {
    test('reads every sheet in its order', async () => {
      const grids = await (await opened()).read()
      expect(namesOf(grids)).toEqual(['人员', '培训班'])
      expect(cellsOf(grids, '人员')).toEqual([
        [1, 1, 's', '姓名'],
        [1, 2, 's', '学时'],
        [3, 2, 'n', 40.5],
      ])
    })

    test('gives the texts of all sheets one table, each text once', async () => {
      const book = await opened()
      await book.write([layoutOf('报表', [['姓名', '新']])])
      const grids = await book.read()
      for (const grid of grids) expect(grid.texts).toBe(grids[0]!.texts)
      expect(new Set(grids[0]!.texts).size).toBe(grids[0]!.texts.length)
    })

    test('adds sheets behind those that are there', async () => {
      const book = await opened()
      await book.write([layoutOf('乙', [['b']]), layoutOf('甲', [['a']])])
      const grids = await book.read()
      expect(namesOf(grids)).toEqual(['人员', '培训班', '乙', '甲'])
      expect(cellsOf(grids, '人员')).toHaveLength(3)
    })

    test('puts a sheet in the place of one of its name, whatever the case', async () => {
      const book = await opened()
      await book.write([layoutOf('Report', [['old', 'older']]), layoutOf('Z', [[1]])])
      await book.write([layoutOf('REPORT', [['new']]), layoutOf('人员', [['x']])])
      const grids = await book.read()
      expect(namesOf(grids)).toEqual(['人员', '培训班', 'REPORT', 'Z'])
      expect(cellsOf(grids, 'REPORT')).toEqual([[1, 1, 's', 'new']])
      expect(cellsOf(grids, '人员')).toEqual([[1, 1, 's', 'x']])
    })

    test('holds texts, numbers and truth values as they are', async () => {
      const book = await opened()
      const values = ['=1+1', '+1', '-1', '@x', '\tx', ' 空 ', '两\n行', '<&>"\'', '_x0041_', '𠮷', '#N/A', '007']
      await book.write([
        layoutOf('报表', [values, [0, -0.1, 1e21, 1 / 3, 45_000], [true, false, null, undefined, 'x', '']]),
      ])
      expect(cellsOf(await book.read(), '报表')).toEqual([
        ...values.map((value, index) => [1, index + 1, 's', value]),
        ...[0, -0.1, 1e21, 1 / 3, 45_000].map((value, index) => [2, index + 1, 'n', value]),
        [3, 1, 'b', true],
        [3, 2, 'b', false],
        [3, 5, 's', 'x'],
      ])
    })

    test('tells dates and times from numbers by their format', async () => {
      const formats = ['General', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm', 'h:mm', '[h]:mm', '0.00', '@']
      const book = await opened()
      await book.write([layoutOf('报表', [formats.map((format) => ({ value: 0.75, look: looksLike(format) }))])])
      const grid = (await book.read()).at(-1)!
      const { number, date, time } = CellKind
      expect(grid.columns.map((column) => column!.kinds[0])).toEqual([number, date, date, time, time, number, number])
    })

    test('holds merged areas', async () => {
      const book = await opened()
      const merges = [
        { top: 1, left: 1, bottom: 2, right: 2 },
        { top: 3, left: 1, bottom: 3, right: 2 },
      ]
      await book.write([layoutOf('报表', [['a', null], [], ['b']], { merges })])
      const grid = (await book.read()).at(-1)!
      expect(grid.merges).toEqual(merges)
    })

    test('walks the rows of a layout once', async () => {
      const { rows, ...rest } = layoutOf('报表', [['a'], ['b']])
      let walks = 0
      const counted = {
        [Symbol.iterator]: () => {
          walks++
          return rows[Symbol.iterator]()
        },
      }
      await (await opened()).write([{ ...rest, rows: counted }])
      expect(walks).toBe(1)
    })

    test('writes all of them or, on an error, none', async () => {
      const book = await opened()
      const before = await book.read()
      const failing = {
        *[Symbol.iterator](): Generator<never> {
          yield* []
          throw new Error('made to fail')
        },
      }
      const write = book.write([layoutOf('人员', [['x']]), { ...layoutOf('报表', []), rows: failing }])
      await expect(write).rejects.toThrow('made to fail')
      expect((await book.read()).map(listCells)).toEqual(before.map(listCells))
    })

    test('changes nothing when cancelled before', async () => {
      const book = await opened()
      const cancelled = AbortSignal.abort()
      await expect(book.write([layoutOf('报表', [['x']])], { signal: cancelled })).rejects.toMatchObject({
        name: 'AbortError',
      })
      await expect(book.read({ signal: cancelled })).rejects.toMatchObject({ name: 'AbortError' })
      expect(namesOf(await book.read())).toEqual(['人员', '培训班'])
    })

    test('refuses names that Excel refuses', async () => {
      const book = await opened()
      for (const name of ['', 'a'.repeat(32), 'a/b', 'a[1]', "'a"])
        await expect(book.write([layoutOf(name, [['x']])])).rejects.toThrow('no sheet can be named')
      await expect(book.write([layoutOf('a', []), layoutOf('A', [])])).rejects.toThrow('two sheets named')
    })
  })
}

const FIRST: readonly Layout[] = [
  layoutOf('人员', [['姓名', '学时'], [], [null, 40.5]]),
  layoutOf('培训班', [['培训名称'], ['姓名']]),
]
