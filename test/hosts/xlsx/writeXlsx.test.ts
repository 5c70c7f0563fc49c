import fc from 'fast-check'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { browserCodec } from '../../../src/hosts/xlsx/zip/browserCodec'
import { listCells } from '../../../src/workbook/gridList'
import type { Layout } from '../../../src/workbook/layout'
import { fullLayout } from '../../support/fullLayout'
import { layoutOf } from '../../support/layout'
import { child, packageFaults, tree } from '../../support/packageFaults'
import { textsOf } from '../../support/zip'

const META = { title: '年度总结 & 其它', created: Date.UTC(2016, 11, 28, 9) / 1000 }
const write = (layouts: readonly Layout[]) => writeXlsx(layouts, nodeCodec, META)

test('a package that Excel has nothing to repair in', async () => {
  expect(await packageFaults(await write([fullLayout('表一'), layoutOf('表 2', []), fullLayout("a'b")]))).toEqual([])
})

test('the same layouts give the same bytes', async () => {
  const layouts = [fullLayout('表一'), layoutOf('二', [['x']])]
  expect(await write(layouts)).toEqual(await write(layouts))
})

test('the browser’s codec writes the same cells', async () => {
  const bytes = await writeXlsx([fullLayout('表一')], browserCodec, META)
  expect(await packageFaults(bytes)).toEqual([])
  expect(listCells((await readFile('a.xlsx', bytes, browserCodec))[0]!)).toEqual(
    listCells((await readFile('a.xlsx', await write([fullLayout('表一')]), nodeCodec))[0]!),
  )
})

test('names the print area, the repeated rows and the filter of each sheet', async () => {
  const parts = await textsOf(await write([layoutOf('一', []), fullLayout('2016 年')]))
  const names = child(tree(parts.get('xl/workbook.xml')!), 'definedNames')!.children
  expect(
    names.map(({ attributes, text }) => [attributes.name, attributes.localSheetId, attributes.hidden, text]),
  ).toEqual([
    ['_xlnm._FilterDatabase', '1', '1', "'2016 年'!$A$2:$B$4"],
    ['_xlnm.Print_Area', '1', undefined, "'2016 年'!$A$1:$B$4"],
    ['_xlnm.Print_Titles', '1', undefined, "'2016 年'!$1:$2"],
  ])
})

test('says when and what in the properties', async () => {
  const core = tree((await textsOf(await write([layoutOf('a', [])]))).get('docProps/core.xml')!)
  expect(child(core, 'title')!.text).toBe('年度总结 & 其它')
  expect(child(core, 'created')!.text).toBe('2016-12-28T09:00:00Z')
})

test('texts shared by many cells are written once', async () => {
  const parts = await textsOf(await write([layoutOf('a', [['x', 'y'], ['x']]), layoutOf('b', [['x']])]))
  expect(tree(parts.get('xl/sharedStrings.xml')!).children).toHaveLength(2)
})

test('any text and number comes back as it was', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  const oddities = fc.array(
    fc.constantFrom('_x', '0041_', '_', '\r', '\n', '\t', ' ', '\u0000', '￿', '\ud800', '&', '<', 'é', '😀'),
  )
  const value = fc.oneof(
    text,
    oddities.map((pieces) => pieces.join('')),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
      const bytes = await write([layoutOf('a', rows)])
      const expected = rows.flatMap((row, down) =>
        row.flatMap((held, across) => (held === '' ? [] : [[down + 1, across + 1, (typeof held)[0], held]])),
      )
      const grid = (await readFile('a.xlsx', bytes, nodeCodec))[0]!
      expect(listCells(grid)).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('refuses what no cell can hold', async () => {
  await expect(write([layoutOf('a', [[Number.NaN]])])).rejects.toThrow('NaN in a cell')
  await expect(write([layoutOf('a', [['x'.repeat(32_768)]])])).rejects.toThrow('32768 characters')
})

test('tells the rows written, and stops when cancelled', async () => {
  const rows = {
    *[Symbol.iterator]() {
      for (let row = 0; row < 2500; row++) yield { height: 15, cells: [] }
    },
  }
  const told: number[] = []
  await writeXlsx([{ ...layoutOf('a', []), rows }], nodeCodec, META, { progress: (done) => told.push(done) })
  expect(told).toEqual([1000, 2000, 2500])
  const cancel = new AbortController()
  const progress = () => cancel.abort()
  await expect(
    writeXlsx([{ ...layoutOf('a', []), rows }], nodeCodec, META, { progress, signal: cancel.signal }),
  ).rejects.toMatchObject({ name: 'AbortError' })
})
