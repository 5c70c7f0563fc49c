import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { sheetLook } from '../../../src/hosts/xlsx/look/sheetLook'
import { parseArea } from '../../../src/workbook/address'
import type { Cell } from '../../../src/workbook/grid'
import { conditionalLook, holdsFor } from '../../../src/workbook/lookCondition'
import { zipOf } from './zipOf'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`

const rule = (dxf: number, priority: number, attributes: string, ...formulas: readonly string[]) =>
  `<cfRule dxfId="${dxf}" priority="${priority}" ${attributes}>${formulas.map((one) => `<formula>${one}</formula>`).join('')}</cfRule>`

const PARTS = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
    relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
  ),
  'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs><xf/></cellXfs><dxfs>
    <dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
    <dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor rgb="FF0000FF"/></patternFill></fill></dxf>
    <dxf><numFmt numFmtId="1" formatCode="0"/></dxf></dxfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>普通</t></si>
    <si><r><t>满</t></r><r><rPr><b/><strike/><vertAlign val="superscript"/><color rgb="FFFF0000"/><sz val="9"/><rFont val="黑体"/></rPr><t>分</t></r><rPh sb="0" eb="1"><t>不读</t></rPh></si>
    <si><r><rPr><b/></rPr><t>普通</t></r></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>
    <conditionalFormatting sqref="A1:A9 C1">
      ${rule(1, 3, 'type="cellIs" operator="greaterThan"', '60')}
      ${rule(0, 1, 'type="cellIs" operator="between"', '10', '5')}
      ${rule(0, 2, 'type="containsText" operator="containsText" text="缺"', 'NOT(ISERROR(SEARCH("缺",A1)))')}
      ${rule(1, 4, 'type="cellIs" operator="equal"', '$B$1')}
      ${rule(1, 5, 'type="colorScale"')}
      ${rule(2, 6, 'type="cellIs" operator="equal"', '1')}
    </conditionalFormatting></worksheet>`,
}

const look = () =>
  sheetLook('book.xlsx', zipOf(Object.entries(PARTS).map(([name, data]) => ({ name, data }))), nodeCodec, '表')
const number = (value: number): Cell => ({ kind: 'number', value })
const text = (held: string): Cell => ({ kind: 'text', text: held })

test('parts of a text that look otherwise are told by the text, where it stands in one way alone', async () => {
  const { rich } = await look()
  expect([...rich.keys()]).toEqual(['满分'])
  expect(rich.get('满分')).toEqual([
    { text: '满', font: null },
    {
      text: '分',
      font: expect.objectContaining({
        name: '黑体',
        size: 9,
        bold: true,
        struck: true,
        colour: '#FF0000',
        raised: 'super',
      }),
    },
  ])
})

test('conditional formats that compare a cell with values are read in the order that they count in, others are not', async () => {
  const { conditions } = await look()
  expect(conditions.map(({ test, face }) => [test, face])).toEqual([
    [
      { kind: 'compare', how: 'between', with: [10, 5] },
      { fill: '#FFC7CE', colour: '#9C0006', bold: true },
    ],
    [
      { kind: 'text', how: 'contains', text: '缺' },
      { fill: '#FFC7CE', colour: '#9C0006', bold: true },
    ],
    [{ kind: 'compare', how: 'greaterThan', with: [60] }, { fill: '#0000FF' }],
  ])
  expect(conditions[0]!.areas).toEqual([parseArea('A1:A9'), parseArea('C1')])
})

test.each<[place: string, cell: Cell, fill: string | null, bold: boolean]>([
  ['A1', number(7), '#FFC7CE', true],
  ['C1', number(61), '#0000FF', false],
  ['B1', number(61), null, false],
  ['A9', number(60), null, false],
  ['A2', text('缺勤'), '#FFC7CE', true],
])('%s with %j is filled %s', async (place, cell, fill, bold) => {
  const { looks, conditions } = await look()
  const { top, left } = parseArea(place)!
  const found = conditionalLook(looks[0]!, conditions, { row: top, column: left }, cell)
  expect([found.fill, found.font.bold]).toEqual([fill, bold])
  expect(conditionalLook(looks[0]!, conditions, { row: top, column: left }, cell)).toBe(found)
})

test.each<[how: Parameters<typeof holdsFor>[0], cell: Cell, holds: boolean]>([
  [{ kind: 'compare', how: 'lessThan', with: [5] }, { kind: 'empty' }, true],
  [{ kind: 'compare', how: 'greaterThan', with: [5] }, text('甲'), true],
  [{ kind: 'compare', how: 'equal', with: ['Ok'] }, text('OK'), true],
  [{ kind: 'compare', how: 'equal', with: [''] }, { kind: 'empty' }, true],
  [{ kind: 'compare', how: 'notBetween', with: [1, 3] }, number(2), false],
  [{ kind: 'compare', how: 'notEqual', with: [1] }, { kind: 'error', text: '#N/A' }, false],
  [{ kind: 'text', how: 'ends', text: 'B' }, text('ab'), true],
  [{ kind: 'text', how: 'lacks', text: '缺' }, text('到'), true],
  [{ kind: 'blank', is: true }, text(' '), true],
])('%j holds for %j: %s', (how, cell, holds) => {
  expect(holdsFor(how, cell)).toBe(holds)
})
