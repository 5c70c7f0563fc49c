import fc from 'fast-check'
import { nodeCodec } from '../../../../src/faces/cli/reading/nodeCodec'
import type { ViewedSheet } from '../../../../src/faces/page/book/viewedSheet'
import { deedOf } from '../../../../src/faces/page/sheet/acts/sheetKeys'
import { choicesAt, refusalAt } from '../../../../src/faces/page/sheet/entry/choices'
import { arrange, arrangedSheet, rowOf, shownOf, textsIn } from '../../../../src/faces/page/sheet/look/arrange'
import { findIn, nextFound } from '../../../../src/faces/page/sheet/look/find'
import { marksAt, marksOf, nextMark, sheetKey } from '../../../../src/faces/page/sheet/look/marks'
import { shownText } from '../../../../src/faces/page/sheet/look/shownText'
import { summaryOf } from '../../../../src/faces/page/sheet/look/summary'
import { choiceLists } from '../../../../src/hosts/xlsx/change/choiceLists'
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx'
import { finding } from '../../../../src/records/finding'
import { type Cell, cellAt } from '../../../../src/workbook/grid'
import { type Extra, gridOf, type Value } from '../../../support/grid'
import { layoutOf } from '../../../support/layout'
import { zipOf } from '../../../support/richPackage'
import { textsOf } from '../../../support/zip'

function sheetOf(name: string, rows: Value[][], extra: Extra = {}): ViewedSheet {
  return { grid: gridOf(name, rows, extra), face: { sheet: name, freeze: { rows: 0, columns: 0 }, columnWidths: [] } }
}
const shown = (cell: Cell, place: { row: number; column: number }) => shownText(cell, place, null)
const columnOf = ({ grid }: ViewedSheet, column: number) =>
  [...grid.rows].map((_, slot) => {
    const cell = cellAt(grid, slot, column)
    return 'text' in cell ? cell.text : 'value' in cell ? cell.value : null
  })

const STAFF = sheetOf('人员', [
  ['姓名', '学时'],
  ['乙', 9],
  ['甲', 10],
  ['丙', null],
  ['丁', '无'],
  ['戊', 9],
])
const NONE = { heads: 1, sort: null, kept: new Map() }

test.each([
  [false, ['姓名', '乙', '戊', '甲', '丁', '丙']],
  [true, ['姓名', '丁', '甲', '乙', '戊', '丙']],
])('sorted (descending %s), heads stay, equals keep their order and empty cells come last', (isDescending, names) => {
  const arranged = arrange(STAFF, { ...NONE, sort: { column: 2, isDescending } }, shown)
  expect(columnOf(arrangedSheet(STAFF, arranged), 1)).toEqual(names)
})

test('filtered, rows are found again by their own numbers, and new ones go on behind the last', () => {
  const arranged = arrange(STAFF, { ...NONE, kept: new Map([[2, new Set(['9', ''])]]) }, shown)
  expect(columnOf(arrangedSheet(STAFF, arranged), 1)).toEqual(['姓名', '乙', '丙', '戊'])
  expect([1, 2, 3, 4, 5, 6].map((row) => rowOf(arranged, row))).toEqual([1, 2, 4, 6, 7, 8])
  expect([3, 4, 7].map((row) => shownOf(arranged, row))).toEqual([null, 3, 5])
  expect(textsIn(STAFF, 1, 2, shown)).toEqual([
    { text: '', count: 1 },
    { text: '9', count: 2 },
    { text: '10', count: 1 },
    { text: '无', count: 1 },
  ])
})

test('however it is arranged, every row that is shown leads to its own and back', () => {
  const numbers = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(numbers, fc.boolean(), fc.subarray(['0', '1', '2', '3', '']), (values, isDescending, kept) => {
      const sheet = sheetOf('数', [['头', '值'], ...values.map((value, at): Value[] => [`行${at}`, value])])
      const sort = { column: 2, isDescending }
      const arranged = arrange(sheet, { heads: 1, sort, kept: new Map([[2, new Set(kept)]]) }, shown)
      const seen = arrangedSheet(sheet, arranged)
      for (const [slot, row] of seen.grid.rows.entries()) {
        const own = rowOf(arranged, row)
        expect(shownOf(arranged, own)).toBe(row)
        expect(cellAt(seen.grid, slot, 1)).toEqual(cellAt(sheet.grid, sheet.grid.rows.indexOf(own), 1))
      }
    }),
  )
})

test('what is sought is found without regard to blanks in names, capitals and width, over all sheets', () => {
  const sheets = [
    STAFF,
    sheetOf('培训', [
      ['张 三', 'ＡＩ 课程'],
      [{ date: '2020-01-06' }, 2016],
    ]),
  ]
  const found = (text: string) =>
    findIn(sheets, text, shown).cells.map(({ sheet, row, column }) => [sheet, row, column])
  expect(found('张三')).toEqual([['培训', 1, 1]])
  expect(found('ai课')).toEqual([['培训', 1, 2]])
  expect(found('10')).toEqual([['人员', 3, 2]])
  expect(found('2020-01')).toEqual([['培训', 2, 1]])
  expect(found(' ')).toEqual([])
  const { cells } = findIn(sheets, '9', shown)
  const keys = sheets.map(({ grid }) => sheetKey(grid.file, grid.sheet))
  const from = { key: keys[0]!, row: 2, column: 2 }
  expect(nextFound(cells, keys, from, false)).toMatchObject({ row: 6 })
  expect(nextFound(cells, keys, from, true)).toMatchObject({ row: 6 })
})

test('a key leads from mark to mark over the sheets, and round', () => {
  const at = (sheet: string, row: number, column: number | null) =>
    finding('missing-value', { file: '', sheet, row, column }, { column: '姓名' })
  const marks = marksOf([at('乙', 4, 2), at('甲', 3, null), at('甲', 3, 2), at('甲', 3, 2)])
  const keys = ['甲', '空', '乙'].map((sheet) => sheetKey('', sheet))
  const next = (key: string, row: number, column: number, back: boolean) => {
    const found = nextMark(marks, keys, { key, row, column }, back)
    return found && [found.key.trim(), found.mark.row, found.mark.column]
  }
  expect(next(keys[0]!, 1, 1, false)).toEqual(['甲', 3, null])
  expect(next(keys[0]!, 3, 1, false)).toEqual(['甲', 3, 2])
  expect(next(keys[0]!, 3, 2, false)).toEqual(['乙', 4, 2])
  expect(next(keys[2]!, 4, 2, false)).toEqual(['甲', 3, null])
  expect(next(keys[1]!, 1, 1, true)).toEqual(['甲', 3, 2])
  expect(marksAt(marks.get(keys[0]!)!, { row: 3, column: 2 }).flatMap(({ findings }) => findings)).toHaveLength(3)
  expect(nextMark(new Map(), keys, { key: keys[0]!, row: 1, column: 1 }, false)).toBeNull()
})

const KEY = { keyCode: 0, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
test.each([
  [{ key: 'ArrowDown' }, { do: 'move', key: 'ArrowDown', far: false, extend: false }],
  [
    { key: 'End', ctrlKey: true, shiftKey: true },
    { do: 'move', key: 'End', far: true, extend: true },
  ],
  [
    { key: 'PageDown', ctrlKey: true },
    { do: 'sheet', back: false },
  ],
  [
    { key: 'Enter', shiftKey: true },
    { do: 'step', way: 'down', back: true },
  ],
  [{ key: 'Tab' }, { do: 'step', way: 'right', back: false }],
  [
    { key: 'a', ctrlKey: true },
    { do: 'select', what: 'all' },
  ],
  [
    { key: ' ', shiftKey: true },
    { do: 'select', what: 'rows' },
  ],
  [
    { key: 'd', metaKey: true },
    { do: 'fill', way: 'down' },
  ],
  [{ key: 'c', ctrlKey: true }, null],
  [
    { key: 'z', keyCode: 229 },
    { do: 'edit', typed: '', composes: true },
  ],
  [{ key: '5' }, { do: 'edit', typed: '5', composes: false }],
  [{ key: 'F10', shiftKey: true }, { do: 'menu' }],
  [{ key: 'F5' }, null],
])('%j asks for %j', (key, deed) => {
  expect(deedOf({ ...KEY, ...key })).toEqual(deed)
})

test('what is selected is counted, and its numbers are summed', () => {
  const area = { top: 1, left: 1, bottom: 99, right: 9 }
  expect(summaryOf(STAFF.grid, area)).toEqual({ filled: 11, numbers: 3, sum: 28 })
})

test('a cell offers what its file says: words, or what stands in cells', async () => {
  const area = { top: 2, left: 1, bottom: 9, right: 1 }
  const beside = { ...area, left: 2, right: 2 }
  const listIn = { top: 2, left: 4, bottom: 4, right: 4 }
  const validations = [
    { area, list: ['是', '否'], hintTitle: '', hint: '' },
    { area: beside, list: null, listIn, hintTitle: '', hint: '' },
  ]
  const rows = [
    ['甲', '乙', '', '可选'],
    ['', '', '', '一室'],
    ['', '', '', '二室'],
    ['', '', '', '一室'],
  ]
  const bytes = await writeXlsx([{ ...layoutOf('表', rows), validations }], nodeCodec, { title: '', created: 0 })
  const lists = await choiceLists('a.xlsx', bytes, nodeCodec, '表')
  const from = { lists, sheets: [sheetOf('表', rows)], sheet: '表' }
  expect(choicesAt(from, { row: 2, column: 1 })).toEqual(['是', '否'])
  expect(choicesAt(from, { row: 3, column: 2 })).toEqual(['一室', '二室'])
  expect(choicesAt(from, { row: 1, column: 1 })).toBeNull()
  const styleAt = (row: number, column: number, typed: string) =>
    refusalAt(from, typed, { row, column, value: typed })?.style ?? null
  expect([styleAt(2, 1, '是'), styleAt(2, 1, '不是'), styleAt(2, 1, '')]).toEqual([null, 'warning', null])
  expect([styleAt(2, 2, '二室'), styleAt(2, 2, '三室'), styleAt(1, 1, '不是')]).toEqual([null, 'warning', null])
})

test.each([
  ['showErrorMessage="1"', { style: 'stop', title: '', text: '' }],
  ['errorStyle="stop"', null],
  [
    'errorStyle="information" showErrorMessage="true" errorTitle="部门" error="请选&#10;部门"',
    { style: 'information', title: '部门', text: '请选 部门' },
  ],
])('what a list says of anything else: %s', async (says, refusal) => {
  const rule = `<dataValidations count="1"><dataValidation type="list" ${says} sqref="A2"><formula1>"是,否"</formula1></dataValidation></dataValidations>`
  const bytes = await writeXlsx([layoutOf('表', [['甲']])], nodeCodec, { title: '', created: 0 })
  const parts = await textsOf(bytes)
  const sheet = parts.get('xl/worksheets/sheet1.xml')!
  parts.set('xl/worksheets/sheet1.xml', sheet.replace('</sheetData>', `</sheetData>${rule}`))
  const [list] = await choiceLists('a.xlsx', await zipOf(parts), nodeCodec, '表')
  expect(list?.refusal).toEqual(refusal)
})

test('as long as there are errors and questions the key leads to these alone', () => {
  const at = (row: number) => ({ file: '', sheet: '甲', row, column: 2 })
  const error = finding('missing-value', at(5), { column: '姓名' })
  const warning = finding('implemented-without-effect', at(2), { trainingClass: '甲班' })
  const keys = [sheetKey('', '甲')]
  const rowsFrom = (found: Parameters<typeof marksOf>[0]) =>
    nextMark(marksOf(found), keys, { key: keys[0]!, row: 1, column: 1 }, false)?.mark.row
  expect([rowsFrom([warning, error]), rowsFrom([warning])]).toEqual([5, 2])
})
