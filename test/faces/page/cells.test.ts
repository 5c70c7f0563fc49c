import fc from 'fast-check'
import { derivationOf, derived } from '../../../src/faces/page/book/derivedGrids'
import { type DrawnFrom, drawnCells } from '../../../src/faces/page/sheet/look/drawnCells'
import {
  generalText,
  narrowGeneral,
  numberColour,
  numberText,
  textUnder,
} from '../../../src/faces/page/sheet/look/numberText'
import { rulingOf } from '../../../src/faces/page/sheet/look/ruling'
import { signOf } from '../../../src/faces/page/sheet/look/signs'
import { axisOf } from '../../../src/faces/page/sheet/place/axis'
import { columnAxis, digitWidth, rowAxis } from '../../../src/faces/page/sheet/place/sizes'
import { changedGrids } from '../../../src/faces/page/worker/changedGrids'
import { gridFromLayout } from '../../../src/hosts/memory/gridFromLayout'
import { builtInCode } from '../../../src/hosts/xlsx/look/builtInFormats'
import { colourIn, OFFICE_THEME, tinted } from '../../../src/hosts/xlsx/look/colours'
import { PLAIN_LOOK } from '../../../src/hosts/xlsx/look/plainLook'
import { PLAIN_SHEET } from '../../../src/hosts/xlsx/look/plainSheet'
import { RowLookTable } from '../../../src/hosts/xlsx/look/rowLooks'
import { pageEn } from '../../../src/text/en/pane/page'
import { pageZhCN } from '../../../src/text/zhCN/pane/page'
import type { CellLook } from '../../../src/workbook/cellLook'
import { type Cell, cellAt } from '../../../src/workbook/grid'
import { withCells } from '../../../src/workbook/gridChange'
import type { LookCondition } from '../../../src/workbook/lookCondition'
import { styleAt } from '../../../src/workbook/sheetLook'
import { layoutOf } from '../../support/layout'

const DAY = 45_000

test.each([
  [123_456_789_012, 'General', '123456789012'],
  [123_456_789_013, null, '123456789013'],
  [999_999_999_999_999, null, '999999999999999'],
  [1e15, null, '1E+15'],
  [12_345_678.901_234_5, null, '12345678.9'],
  [0.1 + 0.2, null, '0.3'],
  [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
  [0.75, '# ?/?', ' 3/4'],
  [0.3, '# ?/?', ' 2/7'],
  [-2.25, '# ??/??', '-2  1/4 '],
  [99.995, '# ?/?', '100    '],
  [1.5, '?/?', '3/2'],
  [36_000, '0!.0,"万元"', '3.6万元'],
  [36_000, '0\\.0,"万元"', '3.6万元'],
  [5, '0"人"', '5人'],
  [3, '0天', '3天'],
  [1234, '[>1000]"多"0;0', '多1234'],
  [1.5, '[h]:mm:ss', '36:00:00'],
  [DAY, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
  [DAY, 'aaaa', '星期三'],
  [DAY, '[$-804]aaa', '周三'],
  [DAY, 'dddd', 'Wednesday'],
  [DAY, 'mmm-yy', 'Mar-23'],
  [DAY + 0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [DAY, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二三年三月十五日'],
  [1234.5, '[DBNum2][$-804]General', '壹仟贰佰叁拾肆.伍'],
  [100_010, '[DBNum1]General', '一十万〇一十'],
  [20_000_003, '[DBNum2]General', '贰仟万零叁'],
  [1234, '[DBNum1]0', '一二三四'],
  [DAY, '[$-F800]dddd, mmmm dd, yyyy', '2023年3月15日'],
  [-5, 'h:mm', '########'],
  [0.5, 'bad[[', '0.5'],
  [0, '0;;;', ''],
  [-1, '0;;;', ''],
])('%d under %s is shown as %s', (value, code, text) => {
  expect(numberText(value, code)).toBe(text)
})

test('no two whole numbers of up to fifteen digits look the same without a format', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (one, other) => {
      const [a, b] = [one % 1e15, other % 1e15]
      expect(generalText(a) === generalText(b)).toBe(a === b)
    }),
  )
})

test('a format never throws, and a narrow number is never a longer one', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (value, code) => {
      expect(typeof numberText(value, code)).toBe('string')
      const narrow = narrowGeneral(value, 8)
      if (narrow !== null) expect(narrow.length).toBeLessThanOrEqual(8)
    }),
  )
})

test('colours and texts come from a format’s sections', () => {
  expect(numberColour(-1, '0;[Red]-0')).toMatch(/red|#f/i)
  expect(numberColour(1, '0;[Red]-0')).toBeNull()
  expect(textUnder('研究', '@"所"')).toBe('研究所')
  expect(textUnder('研究', '0.00')).toBe('研究')
})

test.each([
  [14, 'yyyy/m/d'],
  [31, 'yyyy"年"m"月"d"日"'],
  [49, '@'],
  [0, null],
])('the built-in format %d is %s', (id, code) => {
  expect(builtInCode(id)).toBe(code)
})

test.each([
  [{ rgb: 'FF00B050' }, '#00B050'],
  [{ theme: '1' }, '#000000'],
  [{ theme: '0', tint: '-0.25' }, '#BFBFBF'],
  [{ indexed: '10' }, '#FF0000'],
  [{ indexed: '2' }, '#FF0000'],
  [{ indexed: '64' }, null],
  [{ auto: '1' }, null],
])('%j is the colour %s', (given: Record<string, string>, colour) => {
  expect(colourIn((name) => given[name], { theme: OFFICE_THEME, indexed: [] })).toBe(colour)
})

// Office rounds on its way: its own colours lighter by 40 % and 60 %, darker by 25 % and 50 %.
test.each([
  [0.399_975_585_192_419_21, '#95B3D7'],
  [0.599_993_896_298_104_85, '#B8CCE4'],
  [-0.249_977_111_117_893, '#366092'],
  [-0.499_984_740_745_262, '#244062'],
])('a tint of %d is Office’s own to a shade', (tint, colour) => {
  const channels = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
  const own = channels(tinted('#4F81BD', tint))
  for (const [index, value] of channels(colour).entries()) expect(Math.abs(own[index]! - value)).toBeLessThanOrEqual(1)
})

test('a tint of nought is the colour itself, of one is paper, of minus one is ink', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, '0')}`.toUpperCase()
      expect(tinted(colour, 1e-9)).toBe(colour)
      expect(tinted(colour, 1)).toBe('#FFFFFF')
      expect(tinted(colour, -1)).toBe('#000000')
    }),
  )
})

test('a cell’s style is its own, else its row’s, else its column’s', () => {
  const head = { height: Number.NaN, hidden: false, style: -1 }
  const table = new RowLookTable()
  table.startRow({ ...head, row: 2 })
  table.cell(2, 5)
  table.cell(null, 5)
  table.startRow({ ...head, row: null, style: 7 })
  table.cell(1, 4)
  const rows = table.finish()
  const columns = [{ first: 4, last: 9, width: null, hidden: false, style: 3 }]
  const styles = (row: number) => [1, 2, 3, 4].map((column) => styleAt({ rows, columns }, row, column))
  expect(styles(1)).toEqual([0, 0, 0, 3])
  expect(styles(2)).toEqual([0, 5, 5, 3])
  expect(styles(3)).toEqual([4, 7, 7, 7])
})

test('alike rows are kept once, whatever comes between', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(2), { maxLength: 5 }), { maxLength: 40 }), (sheet) => {
      const table = new RowLookTable()
      for (const styles of sheet) {
        table.startRow({ row: null, height: 15, hidden: false, style: -1 })
        for (const style of styles) table.cell(null, style)
      }
      const rows = table.finish()
      expect(rows.height.length).toBe(new Set(sheet.map((styles) => styles.join())).size)
      for (const [index, styles] of sheet.entries())
        for (const [at, style] of styles.entries())
          expect(styleAt({ rows, columns: [] }, index + 1, at + 1)).toBe(style)
    }),
  )
})

test('columns and rows are as large as the file says, hidden ones not at all', () => {
  const columns = [
    { first: 1, last: 1, width: 10, hidden: false, style: 0 },
    { first: 3, last: 3, width: 10, hidden: true, style: 0 },
  ]
  const font = { ...PLAIN_LOOK.font, name: 'Calibri' }
  expect(digitWidth(font)).toBe(7)
  expect([...columnAxis({ ...PLAIN_SHEET, columns }, font, 4)]).toEqual([0, 70, 134, 134, 198])
  const table = new RowLookTable()
  table.startRow({ row: 1, height: 30, hidden: false, style: -1 })
  table.startRow({ row: 2, height: 30, hidden: true, style: -1 })
  table.startRow({ row: 3, height: Number.NaN, hidden: false, style: -1 })
  expect([...rowAxis({ ...PLAIN_SHEET, rows: table.finish() }, 4, () => 50)]).toEqual([0, 40, 40, 90, 110])
})

const WIDE = 100
const widthOf = (text: string) => text.length * 10

function drawnIn(
  cells: readonly (string | number)[],
  looks: readonly CellLook[] = [PLAIN_LOOK],
  styles: readonly number[] = [],
  conditions: readonly LookCondition[] = [],
) {
  const table = new RowLookTable()
  table.startRow({ row: 1, height: 15, hidden: false, style: -1 })
  for (const style of styles) table.cell(null, style)
  const grid = gridFromLayout(layoutOf('a', [cells]))
  const from: DrawnFrom = {
    grid,
    look: { ...PLAIN_SHEET, looks, rows: table.finish(), conditions },
    ruling: rulingOf(grid, null),
    geometry: { tops: axisOf(5, () => 20), lefts: axisOf(6, () => WIDE), rows: 5, columns: 6 },
    widthOf,
    uncomputed: '待重算',
  }
  return drawnCells(from, 1, { first: 1, last: 5 }, true).toReversed()
}

test('a text reaches over free cells, and no line goes through it', () => {
  const [first, second, third] = drawnIn(['一二三四五六七八九十一二三', '', '', '末'])
  expect(first).toMatchObject({ beyond: { left: 0, right: WIDE }, rightGrid: false })
  expect(second!.rightGrid).toBe(true)
  expect(third!.beyond.right).toBe(0)
  expect(drawnIn(['一二三四五六七八九十一二三', '甲'])[0]!.beyond.right).toBe(0)
})

test('a number that does not fit is never shown in part', () => {
  const [whole, decimal] = drawnIn([123_456_789_012, 1.234_567_890_12])
  expect(whole).toMatchObject({ text: '#########', whole: '123456789012', align: 'right' })
  expect(decimal!.text).toBe('1.23456789')
  // As wide as its cell it fits, as in Excel, whatever room is left on its sides.
  expect(drawnIn([1_234_567_890])[0]).toMatchObject({ text: '1234567890', whole: null })
})

test('an icon takes its room from the number beside it, or stands in its place', () => {
  const icons = (hidesValue: boolean): LookCondition => ({
    areas: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    grade: {
      kind: 'icons',
      set: '3Arrows',
      bounds: [50, 75].map((value) => ({ at: { kind: 'percent', value }, isFrom: true })),
      isReversed: false,
      hidesValue,
    },
  })
  // Without the icon it would fit.
  const numbers = [123_456_789, 0, 60_000_000]
  const shown = drawnIn(numbers, [PLAIN_LOOK], [], [icons(false)])
  expect(shown.slice(0, 3).map(({ text, icon }) => [text, icon?.at])).toEqual([
    ['#######', 2],
    ['0', 0],
    ['60000000', 0],
  ])
  expect(drawnIn(numbers, [PLAIN_LOOK], [], [icons(true)])[0]).toMatchObject({ text: '', icon: { at: 2 } })
})

test.each([
  ['3Arrows', 3],
  ['3ArrowsGray', 3],
  ['3Flags', 3],
  ['3TrafficLights1', 3],
  ['3TrafficLights2', 3],
  ['3Signs', 3],
  ['3Symbols', 3],
  ['3Symbols2', 3],
  ['4Arrows', 4],
  ['4ArrowsGray', 4],
  ['4RedToBlack', 4],
  ['4Rating', 4],
  ['4TrafficLights', 4],
  ['5Arrows', 5],
  ['5ArrowsGray', 5],
  ['5Rating', 5],
  ['5Quarters', 5],
])('signs of %s are told from each other by what is drawn and by what is said', (set, of) => {
  const signs = Array.from({ length: of }, (_, at) => signOf({ set, at, of }))
  expect(new Set(signs.map(({ letter, colour }) => `${letter} ${colour}`)).size).toBe(of)
  for (const words of [pageZhCN, pageEn]) {
    const { sign } = words.sheet
    const said = signs.map(({ shape, colour }, at) =>
      shape === null ? sign.level(at + 1, of) : sign.named(shape, colour),
    )
    expect(new Set(said).size).toBe(of)
    expect(said.join()).not.toContain('undefined')
  }
})

test('an icon is said as Excel names it', () => {
  const { shape, colour } = signOf({ set: '3Arrows', at: 2, of: 3 })
  expect(pageZhCN.sheet.sign.named(shape!, colour)).toBe('绿色向上箭头')
})

test('lines are those of either neighbour, and a fill covers the grid', () => {
  const line = { style: 'thin', colour: '#000000' } as const
  const looks: readonly CellLook[] = [PLAIN_LOOK, { ...PLAIN_LOOK, left: line }, { ...PLAIN_LOOK, fill: '#FFFF00' }]
  const [first, second, third] = drawnIn(['甲', '乙', '丙', '丁'], looks, [0, 1, 2, 0])
  expect(first!.rightLine).toEqual(line)
  expect([first!.rightGrid, second!.rightGrid, third!.rightGrid]).toEqual([true, false, false])
})

test('a grid in a worker takes each change once, and goes back where changes are others', () => {
  const read = gridFromLayout(layoutOf('a', [['甲', 1]]))
  const cell = (value: number): Cell => ({ kind: 'number', value })
  const change = (value: number) => [{ row: 1, column: 2, cell: cell(value) }]
  const one = derived(read, withCells(read, change(2)), change(2))
  const two = derived(one, withCells(one, change(3)), change(3))
  const other = derived(read, withCells(read, change(9)), change(9))
  const held = changedGrids()
  const shown = (grid: typeof read) => {
    const { root, steps } = derivationOf(grid)!
    expect(root).toBe(read)
    return cellAt(held.grid(1, read, steps), 0, 2)
  }
  expect([one, two, other, one].map(shown)).toEqual([2, 3, 9, 2].map(cell))
})
