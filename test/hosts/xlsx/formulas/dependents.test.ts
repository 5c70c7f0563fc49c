import { formulaCells } from '../../../../src/hosts/xlsx/change/formulaCells'
import { dependentsOf } from '../../../../src/hosts/xlsx/formulas/dependents'
import { cellName, parseArea } from '../../../../src/workbook/address'

/** A workbook of sheets whose formulas are given by their cells. */
function bookOf(
  sheets: Readonly<Record<string, Readonly<Record<string, string>>>>,
  names: Readonly<Record<string, string>> = {},
) {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      formulas: formulaCells('', '', sheetOf(cells)),
    })),
    names: Object.entries(names).map(([name, formula]) => ({ name, sheet: null, formula })),
    tables: [{ name: '表1', sheet: 0, top: 2, left: 1, bottom: 5, right: 2 }],
  }
}

const sheetOf = (cells: Readonly<Record<string, string>>) =>
  `<sheetData>${Object.entries(cells)
    .map(([cell, formula]) => `<c r="${cell}">${formula.startsWith('<') ? formula : `<f>${formula}</f>`}</c>`)
    .join('')}</sheetData>`

function dependents(book: ReturnType<typeof bookOf>, changed: string, sheet = 0) {
  const { top: row, left: column } = parseArea(changed)!
  return dependentsOf(book, [{ sheet, row, column }])
    .map((cell) => `${book.sheets[cell.sheet]!.name}!${cellName(cell.row, cell.column)}`)
    .sort()
}

test.each([
  ['a formula that names the cell', { B1: 'A1*2', B2: 'A2*2' }, ['a!B1']],
  ['a range around it', { B1: 'SUM(A1:A9)', B2: 'SUM(A2:A9)' }, ['a!B1']],
  ['what depends on what depends', { C1: 'B1', B1: 'A1', D1: 'C1+1', E1: 'F1' }, ['a!B1', 'a!C1', 'a!D1']],
  ['whole columns and rows', { B1: 'SUM(A:A)', C2: 'SUM(1:1)', D9: 'SUM(E:E)' }, ['a!B1', 'a!C2']],
  ['words that may mean any cell', { B1: 'INDIRECT("x"&amp;1)', C3: 'OFFSET(D9,1,1)' }, ['a!B1', 'a!C3']],
  ['an end that is computed', { B9: 'SUM(D9:INDEX(D:D,3))' }, ['a!B9']],
  ['a name that is known', { B1: '单价*2', B2: '别的*2' }, ['a!B1']],
  ['a name that is not', { B1: '谁知道' }, ['a!B1']],
  ['variables of LET', { B1: '_xlfn.LET(_xlpm.x,D1,_xlpm.x)' }, []],
  ['another workbook', { B1: '[1]a!A1' }, []],
  ['a table, or its own row of it', { D1: 'SUM(表1[学时])', D3: '表1[[#This Row],[学时]]' }, []],
  [
    'cells that share a formula',
    { C1: '<f t="shared" ref="C1:C3" si="0">A1*2</f>', C2: '<f t="shared" si="0"/>' },
    ['a!C1'],
  ],
  [
    'all cells that one formula fills',
    { C1: '<f t="array" ref="C1:C2">A1:A2</f>', D2: 'C2' },
    ['a!C1', 'a!C2', 'a!D2'],
  ],
])('finds %s', (_, cells, expected) => {
  expect(dependents(bookOf({ a: cells }, { 单价: 'a!$A$1', 别的: 'a!$D$1' }), 'A1')).toEqual(expected)
})

test('finds tables by the cells that they cover', () => {
  const book = bookOf({ a: { D1: 'SUM(表1[学时])', D3: '表1[[#This Row],[学时]]', D4: '表1[[#This Row],[学时]]' } })
  expect(dependents(book, 'B3')).toEqual(['a!D1', 'a!D3'])
})

test('goes from sheet to sheet, and no further than there are links', () => {
  const book = bookOf({ a: { B1: 'A1' }, b: { A1: 'a!B1', A2: "SUM('a:c'!A1)", A3: 'SUM(c:b!A9)' }, c: { A1: 'A2' } })
  expect(dependents(book, 'A1')).toEqual(['a!B1', 'b!A1', 'b!A2'])
})

test('a running sum of 20 000 rows is walked in either direction in a moment', () => {
  const down = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, row) => [`B${row + 2}`, `B${row + 1}+A${row + 2}`]),
  )
  const up = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`B${row + 1}`, `B${row + 2}+A${row + 1}`]))
  expect(dependents(bookOf({ a: down }), 'B1')).toHaveLength(20_000)
  expect(dependents(bookOf({ a: up }), 'B20001')).toHaveLength(20_000)
})

test('formulas that cannot be read plainly are read with care, and taken for dependent where they cannot be read at all', () => {
  const commented = `<x:sheetData xmlns:x="u"><!-- <f> --><x:row r="1"><x:c r="B1"><x:f>A1&gt;0</x:f></x:c><x:c r="C1"><x:f><![CDATA[D1]]></x:f></x:c></x:row></x:sheetData>`
  const formulas = formulaCells('', '', `<x:worksheet xmlns:x="u">${commented}</x:worksheet>`)
  const book = { sheets: [{ name: 'a', formulas }], names: [], tables: [] }
  expect(dependents(book, 'A1')).toEqual(['a!B1', 'a!C1'])
  expect(dependents(book, 'A2')).toEqual(['a!C1'])
})
