import { verifyPrinted } from '../../src/report/verifyPrinted'
import { CellKind, type Grid } from '../../src/workbook/grid'
import { listCells } from '../../src/workbook/gridList'
import type { Layout } from '../../src/workbook/layout'
import type { OpenWorkbook } from '../../src/workbook/openWorkbook'
import { layoutOf, looksLike } from './layout'

const place = (sheet: string, row: number, column: number | null) => ({ file: '', sheet, row, column })

/**
 * What every host keeps, called in the test of each. `open` gives a workbook with two sheets, 人员 and 培训班, that hold
 * what `FIRST` says and nothing else; `isPrinted`: whether what it holds can be printed.
 */
export function behavesLikeWorkbook(
  host: string,
  open: (first: readonly Layout[]) => Promise<OpenWorkbook>,
  { isPrinted = true }: { readonly isPrinted?: boolean } = {},
): void {
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

    test('changes cells of sheets that are there, and nothing else', async () => {
      const book = await opened()
      await book.change([
        { sheet: '人员', row: 3, column: 2, value: 41 },
        { sheet: '人员', row: 4, column: 1, value: '=李四' },
        { sheet: '培训班', row: 2, column: 1, value: null },
        { sheet: '培训班', row: 2, column: 2, value: '新' },
      ])
      const grids = await book.read()
      expect(cellsOf(grids, '人员')).toEqual([
        [1, 1, 's', '姓名'],
        [1, 2, 's', '学时'],
        [3, 2, 'n', 41],
        [4, 1, 's', '=李四'],
      ])
      expect(cellsOf(grids, '培训班')).toEqual([
        [1, 1, 's', '培训名称'],
        [2, 2, 's', '新'],
      ])
    })

    test('takes the last change of cells back, each as it was, and once', async () => {
      const book = await opened()
      book.beginStep()
      const before = (await book.read()).map(listCells)
      expect(await book.undo()).toBe(false)
      await book.change([
        { sheet: '人员', row: 1, column: 3, value: '审核状态', like: { row: 1, column: 2 } },
        { sheet: '人员', row: 3, column: 2, value: '四十' },
        { sheet: '人员', row: 3, column: 3, value: true },
        { sheet: '培训班', row: 1, column: 1, value: 7 },
      ])
      expect(cellsOf(await book.read(), '人员')).toEqual([
        [1, 1, 's', '姓名'],
        [1, 2, 's', '学时'],
        [1, 3, 's', '审核状态'],
        [3, 2, 's', '四十'],
        [3, 3, 'b', true],
      ])
      expect(await book.undo()).toBe(true)
      expect((await book.read()).map(listCells)).toEqual(before)
      expect(await book.undo()).toBe(false)
    })

    test('takes a step back as one: sheets that it made, replaced and filled, cells that it changed', async () => {
      const book = await opened()
      book.beginStep()
      await book.write([{ ...layoutOf('记录', [['标题'], ['旧', 1], ['=旧', '007']]), locked: true }])
      const kept = book.lastStep()
      const before = (await book.read()).map(listCells)
      book.beginStep()
      await book.read()
      expect(book.lastStep()).toBe(kept)
      await book.write([
        layoutOf('新表', [['甲']]),
        { ...layoutOf('记录', [['标题'], ['新', 2, '多'], ['新', '丙'], ['尾']]), locked: true },
      ])
      await book.change([
        { sheet: '人员', row: 3, column: 2, value: 41 },
        { sheet: '新表', row: 2, column: 1, value: '乙' },
      ])
      await book.change([{ sheet: '人员', row: 3, column: 2, value: '又改' }])
      expect(book.lastStep()).toMatchObject({ cells: 3, sheets: 2 })
      expect(await book.undo()).toBe(true)
      expect((await book.read()).map(listCells)).toEqual(before)
    })

    test('changes all cells or none: a sheet that is missing or protected is named', async () => {
      const book = await opened()
      await book.write([{ ...layoutOf('锁着', [['x']]), locked: true }])
      const first = { sheet: '人员', row: 1, column: 1, value: 'x' }
      for (const [sheet, code] of [
        ['没有', 'sheet-missing'],
        ['锁着', 'protected-sheet'],
      ] as const)
        await expect(book.change([first, { ...first, sheet }])).rejects.toMatchObject({ code, args: { sheet } })
      expect(cellsOf(await book.read(), '人员')).toHaveLength(3)
    })

    test('removes the sheets that are there, and says which were', async () => {
      const book = await opened()
      await book.write([layoutOf('甲', [['a']]), layoutOf('乙', [['b']])])
      expect(await book.remove(['乙', '没有'])).toEqual(['乙'])
      expect(namesOf(await book.read())).toEqual(['人员', '培训班', '甲'])
      expect(await book.remove(['乙'])).toEqual([])
    })

    test('goes to what is there, and says where nothing is', async () => {
      const book = await opened()
      await book.read()
      await book.goTo(place('人员', 3, 2))
      await book.goTo(place('人员', 3, null))
      await expect(book.goTo(place('没有', 1, 1))).rejects.toMatchObject({
        code: 'sheet-missing',
        args: { sheet: '没有' },
      })
    })

    test('says how what was written will be printed, and nothing of sheets that are not there', async () => {
      const book = await opened()
      const layout = layoutOf('盖章', [
        ['项目', '学时'],
        ['甲', { value: 1.5, look: looksLike('0.00') }],
      ])
      await book.write([layout])
      const printed = await book.printed(['盖章', '没有'])
      expect([...printed.keys()]).toEqual(isPrinted ? ['盖章'] : [])
      for (const sheet of printed.values()) expect(verifyPrinted(sheet, layout, true)).toEqual([])
      await expect(book.printed(['盖章'], { signal: AbortSignal.abort() })).rejects.toMatchObject({
        name: 'AbortError',
      })
    })

    test('tells nobody of what is written through it', async () => {
      const book = await opened()
      let told = 0
      const end = await book.onDataChanged(() => told++)
      await book.write([layoutOf('甲', [['a']])])
      await book.change([{ sheet: '人员', row: 3, column: 2, value: 41 }])
      await book.remove(['甲'])
      await new Promise((resolve) => setTimeout(resolve, 150))
      await end()
      expect(told).toBe(0)
    })

    test('writes a sheet again from what it holds, and refuses where it holds anything else by now', async () => {
      const book = await opened()
      const log = (...rows: (string | number | null)[][]) => layoutOf('记录', [['序号', '姓名', '学时'], ...rows])
      const refused = { name: 'WorkbookError', code: 'changed-meanwhile' }
      const none = await book.read()
      await book.write([log([1, '甲', 1 / 3])], { basedOn: none })
      await expect(book.write([log([1, '乙', 2])], { basedOn: none })).rejects.toMatchObject(refused)
      const one = await book.read()
      await book.write([log([1, '甲', 1 / 3], [2, '007', 0])], { basedOn: one })
      await expect(book.write([log([1, '甲', 1 / 3], [2, '乙', 2])], { basedOn: one })).rejects.toMatchObject(refused)
      const two = await book.read()
      expect(cellsOf(two, '记录')).toHaveLength(9)
      await book.remove(['记录'])
      await expect(book.write([log()], { basedOn: two })).rejects.toMatchObject(refused)
      expect(namesOf(await book.read())).toEqual(['人员', '培训班'])
    })

    test('what other sheets hold by now is no matter to a sheet that is written', async () => {
      const book = await opened()
      const before = await book.read()
      await book.change([{ sheet: '人员', row: 3, column: 2, value: 41 }])
      await book.write([layoutOf('记录', [['x']])], { basedOn: before })
      expect(cellsOf(await book.read(), '人员')).toContainEqual([3, 2, 'n', 41])
    })

    test('changes a row that stands as it was read, and none that has moved or been filled', async () => {
      const book = await opened()
      const refused = { name: 'WorkbookError', code: 'changed-meanwhile' }
      const cell = (row: number, column: number, value: string | number) => ({ sheet: '人员', row, column, value })
      const before = await book.read()
      await book.change([cell(3, 2, 41)], { basedOn: before })
      await expect(book.change([cell(3, 2, 42)], { basedOn: before })).rejects.toMatchObject(refused)
      // Another cell of that row: what the change was made from is no longer there.
      await expect(book.change([cell(3, 1, '甲')], { basedOn: before })).rejects.toMatchObject(refused)
      await book.change([cell(4, 1, '乙')], { basedOn: before })
      await expect(book.change([cell(4, 1, '丙')], { basedOn: before })).rejects.toMatchObject(refused)
      await book.change([cell(1, 3, '备注')], { basedOn: before })
      expect(cellsOf(await book.read(), '人员')).toEqual([
        [1, 1, 's', '姓名'],
        [1, 2, 's', '学时'],
        [1, 3, 's', '备注'],
        [3, 2, 'n', 41],
        [4, 1, 's', '乙'],
      ])
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
