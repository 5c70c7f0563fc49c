import fc from 'fast-check'
import { edgeFrom } from '../../../../src/faces/page/sheet/place/edges'
import {
  adding,
  alsoSelected,
  areaOf,
  areasOf,
  extendedTo,
  holds,
  holdsArea,
  isOneCell,
  isWholeColumns,
  isWholeRows,
  movedTo,
  nextWithin,
  nextWithinAll,
  type Selection,
  selected,
  selectedColumns,
  selectedRows,
  selectedWhole,
  usedPart,
} from '../../../../src/faces/page/sheet/place/selection'
import { areasName, copiedTogether } from '../../../../src/faces/page/sheet/place/severalAreas'
import { type Area, areaName, parseArea } from '../../../../src/workbook/address'
import { gridOf } from '../../../support/grid'

const at = (row: number, column: number) => ({ row, column })
const area = (name: string) => parseArea(name)!
const SIZE = { rows: 100, columns: 20 }

test.each([
  ['B2', 'D4', [], 'B2:D4'],
  ['D4', 'B2', [], 'B2:D4'],
  ['B2', 'B3', ['B3:C5'], 'B2:C5'],
  ['A1', 'B2', ['B2:C3', 'C3:D4'], 'A1:D4'],
  ['A1', 'A1', ['C3:D4'], 'A1'],
])('from %s to %s with %j merged, %s is selected', (anchor, head, merges, expected) => {
  const selection = extendedTo(selected(at(area(anchor).top, area(anchor).left)), at(area(head).top, area(head).left))
  expect(areaName(areaOf(selection, merges.map(area)))).toBe(expected)
})

const places = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 12 }) })
const areas = fc.tuple(places, places).map(
  ([one, other]): Area => ({
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  }),
)

test('what is selected cuts no merged area and holds both its ends', () => {
  fc.assert(
    fc.property(places, places, fc.array(areas, { maxLength: 4 }), (anchor, head, merges) => {
      const whole = areaOf({ anchor, head }, merges)
      expect([holds(whole, anchor), holds(whole, head)]).toEqual([true, true])
      for (const merge of merges) {
        const corners = [at(merge.top, merge.left), at(merge.bottom, merge.right)]
        if (corners.some((corner) => holds(whole, corner))) expect(holdsArea(whole, merge)).toBe(true)
      }
    }),
  )
})

test('Enter and Tab come through every cell of a range and back to the first, and Shift goes the other way', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom('down' as const, 'right' as const), (range, way) => {
      const count = (range.bottom - range.top + 1) * (range.right - range.left + 1)
      const start = at(range.top, range.left)
      const seen = new Set<string>()
      let place = start
      for (let step = 0; step < count; step++) {
        seen.add(`${place.row} ${place.column}`)
        const next = nextWithin(range, place, way, false, [])
        expect(nextWithin(range, next, way, true, [])).toEqual(place)
        place = next
      }
      expect(seen.size).toBe(count)
      expect(place).toEqual(start)
    }),
  )
})

test('Enter passes over what a merged area covers', () => {
  expect(nextWithin(area('A1:B3'), at(1, 1), 'down', false, [area('A2:A3')])).toEqual(at(2, 1))
  expect(nextWithin(area('A1:B3'), at(2, 1), 'down', false, [area('A2:A3')])).toEqual(at(1, 2))
})

test('heads select whole rows and columns, of which only what is used is worked on', () => {
  const rows = areaOf(selectedRows(5, 3, SIZE), [])
  expect([areaName(rows), isWholeRows(rows, SIZE), isWholeColumns(rows, SIZE)]).toEqual(['A3:T5', true, false])
  const columns = areaOf(selectedColumns(2, 4, SIZE), [])
  expect([areaName(columns), isWholeColumns(columns, SIZE)]).toEqual(['B1:D100', true])
  expect(areaName(usedPart(columns, { lastRow: 9, lastColumn: 3 })!)).toBe('B1:C9')
  expect(usedPart(area('F1:G9'), { lastRow: 9, lastColumn: 3 })).toBeNull()
})

test('a merged area is one cell', () => {
  expect(isOneCell(area('B2:C3'), [area('B2:C3')])).toBe(true)
  expect(isOneCell(area('B2:C4'), [area('B2:C3')])).toBe(false)
})

const GRID = gridOf('数据', [
  ['一', '二', null, '四'],
  ['一', null, null, '四'],
  ['一', null, null, null],
  [null, null, null, null],
  ['五', '二', null, null],
])

test.each([
  [at(1, 1), [1, 0], at(3, 1)],
  [at(3, 1), [1, 0], at(5, 1)],
  [at(5, 1), [1, 0], at(5, 1)],
  [at(9, 1), [1, 0], at(9, 1)],
  [at(9, 1), [-1, 0], at(5, 1)],
  [at(2, 2), [1, 0], at(5, 2)],
  [at(1, 3), [1, 0], at(5, 3)],
  [at(1, 1), [0, 1], at(1, 2)],
  [at(1, 2), [0, 1], at(1, 4)],
  [at(4, 3), [0, -1], at(4, 1)],
  [at(5, 1), [-1, 0], at(3, 1)],
] as const)('Ctrl and an arrow lead from %j by %j to %j', (from, step, to) => {
  expect(edgeFrom(GRID, from, step)).toEqual(to)
})

const cell = (name: string) => selected(at(area(name).top, area(name).left))

test('with Ctrl a range is added and drawn on from its first cell; what is selected without it is alone', () => {
  const two = alsoSelected(extendedTo(cell('A1'), at(2, 2)), cell('D4'), [])
  const drawn = extendedTo(two, at(5, 5))
  expect(areasName(areasOf(drawn, []))).toBe('A1:B2,D4:E5')
  expect(drawn.active).toEqual(at(4, 4))
  expect(areasName(areasOf(selectedRows(3, 4, SIZE), []))).toBe('A3:T4')
})

type Press = (now: Selection) => Selection
const to =
  (name: string): Press =>
  (now) =>
    movedTo(now, at(area(name).top, area(name).left), [])
const drawnTo =
  (name: string): Press =>
  (now) =>
    extendedTo(now, at(area(name).top, area(name).left))
const shiftF8: Press = (now) => adding(now, [])
const whole =
  (what: 'rows' | 'columns'): Press =>
  (now) =>
    selectedWhole(now, what, SIZE, [])

test.each<[what: string, presses: readonly Press[], selected: string]>([
  ['a key alone', [drawnTo('B2'), to('D4')], 'D4'],
  ['Shift+F8, then keys', [drawnTo('B2'), shiftF8, to('D3'), to('D4')], 'A1:B2,D4'],
  ['a range beside another', [drawnTo('B2'), shiftF8, to('D4'), drawnTo('E5')], 'A1:B2,D4:E5'],
  ['three, one after the other', [shiftF8, to('C3'), drawnTo('C4'), to('E5'), drawnTo('E6')], 'A1,C3:C4,E5:E6'],
  ['the first drawn on at once', [shiftF8, drawnTo('A3'), to('C3')], 'A1:A3,C3'],
  ['ended, what is selected stays', [shiftF8, to('C3'), shiftF8], 'A1,C3'],
  ['ended, then a key', [shiftF8, to('C3'), shiftF8, to('C4')], 'C4'],
  ['rows of all ranges', [drawnTo('B2'), shiftF8, to('D4'), whole('rows')], 'A1:T2,A4:T4'],
  ['columns that are there already', [shiftF8, to('A4'), whole('columns')], 'A1:A100'],
  ['columns, then another cell', [shiftF8, to('C3'), whole('columns'), to('E5')], 'A1:A100,C1:C100,E5'],
])('ranges by keys: %s', (_, presses, expected) => {
  expect(
    areasName(
      areasOf(
        presses.reduce((now, press) => press(now), cell('A1')),
        [],
      ),
    ),
  ).toBe(expected)
})

test.each<[way: 'down' | 'right', back: boolean, seen: string]>([
  ['down', false, 'A1 A2 D4 A1'],
  ['right', true, 'A1 D4 A2 A1'],
])('Enter and Tab go from range to range (%s, back %s)', (way, back, seen) => {
  const areas = [area('A1:A2'), area('D4')]
  let place = at(1, 1)
  const names = [0, 1, 2, 3].map(() => {
    const name = areaName({ top: place.row, bottom: place.row, left: place.column, right: place.column })
    place = nextWithinAll(areas, place, way, back, [])
    return name
  })
  expect(names.join(' ')).toBe(seen)
})

test.each([
  [['D1:E3', 'A1:A3'], 'across', 'A1:A3,D1:E3'],
  [['A5:B5', 'A1:B2'], 'down', 'A1:B2,A5:B5'],
  [['A1:B2'], 'across', 'A1:B2'],
  [['A1:B2', 'D1:E3'], null, ''],
  [['A1:B2', 'B1:C2'], null, ''],
  [[], null, ''],
])('%j are copied together: %s', (names, how, expected) => {
  const together = copiedTogether(names.map(area))
  expect([together?.how ?? null, areasName(together?.areas ?? [])]).toEqual([how, expected])
})

test('a head selects its column or row alone, though a title is merged over all of them; what is typed goes where it is seen', () => {
  const merges = [area('A1:G1'), area('A3:A5')]
  const column = selectedColumns(3, 3, SIZE, merges)
  expect(areaName(areaOf(column, merges))).toBe(`C1:C${SIZE.rows}`)
  expect(column.active).toEqual({ row: 2, column: 3 })
  expect(selectedColumns(1, 1, SIZE, merges).active).toEqual({ row: 1, column: 1 })
  const row = selectedRows(4, 4, SIZE, merges)
  expect(areaOf(row, merges)).toMatchObject({ top: 4, bottom: 4 })
  expect(row.active).toEqual({ row: 4, column: 2 })
  // Drawn out from there by keys it is a range as any other.
  expect(areaName(areaOf(extendedTo(column, { row: 1, column: 3 }), merges))).toBe('A1:G2')
})
