import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { sheetLook } from '../../../src/hosts/xlsx/look/sheetLook'
import { parseArea } from '../../../src/workbook/address'
import { barOf, boundValue, iconOf, scaleColour } from '../../../src/workbook/gradedLook'
import type { Cell } from '../../../src/workbook/grid'
import { conditionalLook, holdsFor } from '../../../src/workbook/lookCondition'
import { ruledValues } from '../../../src/workbook/ruledValues'
import { gridOf } from '../../support/grid'
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
/** Their average is 3. */
const VALUES = gridOf('值', [[2], [2], [3], [5], ['甲a'], ['甲A'], [null]])
const noValues = () => ruledValues(VALUES, [])
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
  const { conditions, unshown } = await look()
  // Of another cell, and a colour scale that says nothing.
  expect(unshown).toBe(2)
  expect(conditions.map((one) => ('test' in one ? [one.test, one.face] : one))).toEqual([
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
  const found = () => conditionalLook(looks[0]!, conditions, { row: top, column: left }, cell, noValues).look
  expect([found().fill, found().font.bold]).toEqual([fill, bold])
  expect(found()).toBe(found())
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
  [{ kind: 'error', is: true }, { kind: 'error', text: '#N/A' }, true],
  [{ kind: 'error', is: false }, number(1), true],
  [{ kind: 'repeated', is: true }, number(2), true],
  [{ kind: 'repeated', is: true }, text('甲A'), true],
  [{ kind: 'repeated', is: true }, number(3), false],
  [{ kind: 'repeated', is: false }, number(3), true],
  [{ kind: 'repeated', is: false }, { kind: 'empty' }, false],
  [{ kind: 'ranked', isLeast: false, isPercent: false, rank: 2 }, number(3), true],
  [{ kind: 'ranked', isLeast: false, isPercent: false, rank: 2 }, number(2), false],
  [{ kind: 'ranked', isLeast: true, isPercent: true, rank: 50 }, number(2), true],
  [{ kind: 'ranked', isLeast: true, isPercent: true, rank: 50 }, number(3), false],
  [{ kind: 'average', isBelow: false, orEqual: false, deviations: 0 }, number(4), true],
  [{ kind: 'average', isBelow: false, orEqual: true, deviations: 0 }, number(3), true],
  [{ kind: 'average', isBelow: true, orEqual: false, deviations: 1 }, number(2), false],
])('%j holds for %j: %s', (how, cell, holds) => {
  expect(holdsFor(how, cell, () => ruledValues(VALUES, [parseArea('A1:A9')!]))).toBe(holds)
})

const GRADED = `<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="4"><colorScale>
  <cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="12"/>
  <color rgb="FF000000"/><color rgb="FFFF0000"/><color theme="0"/></colorScale></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/>
  <color rgb="FF638EC6"/></dataBar><extLst><ext><x14:id xmlns:x14="NEW">{A}</x14:id></ext></extLst></cfRule>
  <cfRule type="dataBar" priority="5"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/>
  <color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C1:C9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1">
  <cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="90" gte="0"/></iconSet></cfRule>
  <cfRule type="expression" dxfId="0" priority="6"><formula>$A1&gt;2</formula></cfRule>
  <cfRule type="dataBar" priority="7"><dataBar><cfvo type="formula" val="$Z$1"/><cfvo type="max"/><color rgb="FF000000"/></dataBar></cfRule>
  </conditionalFormatting>
<extLst><ext><x14:conditionalFormattings xmlns:x14="NEW" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
  <x14:conditionalFormatting><x14:cfRule type="dataBar" id="{A}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/>
  <x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFC00000"/></x14:dataBar></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting>
  <x14:conditionalFormatting><x14:cfRule type="iconSet" priority="9" id="{B}"/><xm:sqref>D1</xm:sqref></x14:conditionalFormatting>
  </x14:conditionalFormattings></ext></extLst>`.replaceAll(
  'NEW',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
)

const INLINE = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>优</t></r><r><rPr><b/></rPr><t>秀</t></r></is></c>
  <c r="B1" t="inlineStr"><is><t>平</t></is></c></row></sheetData>`

const gradedLook = (inside = '') =>
  sheetLook(
    'book.xlsx',
    zipOf(
      Object.entries({
        ...PARTS,
        'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${INLINE.replace('</row>', `</row>${inside}`)}${GRADED}</worksheet>`,
      }).map(([name, data]) => ({ name, data })),
    ),
    nodeCodec,
    '表',
  )

test('colour scales, data bars and sets of icons are read with the bounds they measure by, others are counted', async () => {
  const { conditions, unshown } = await gradedLook()
  // A formula, a bound that is one, and a set of icons of the new form.
  expect(unshown).toBe(3)
  expect(conditions.map((one) => ('grade' in one ? one.grade : one))).toEqual([
    {
      kind: 'icons',
      set: '3Arrows',
      isReversed: true,
      hidesValue: false,
      bounds: [
        { at: { kind: 'percent', value: 33 }, isFrom: true },
        { at: { kind: 'number', value: 90 }, isFrom: false },
      ],
    },
    {
      kind: 'bar',
      from: { kind: 'zeroOrLeast' },
      to: { kind: 'zeroOrMost' },
      colour: '#638EC6',
      below: '#C00000',
      shortest: 0,
      longest: 1,
      hidesValue: false,
    },
    {
      kind: 'scale',
      stops: [
        { at: { kind: 'least' }, colour: '#000000' },
        { at: { kind: 'percentile', value: 50 }, colour: '#FF0000' },
        { at: { kind: 'number', value: 12 }, colour: '#FFFFFF' },
      ],
    },
    expect.objectContaining({ shortest: 0.1, longest: 0.9, hidesValue: true, from: { kind: 'number', value: 0 } }),
  ])
})

test.each(['', '<!-- unsure -->'])('texts in cells themselves have parts too (%s)', async (inside) => {
  const { rich } = await gradedLook(inside)
  expect([...rich.keys()].toSorted()).toEqual(['优秀', '满分'])
})

const among = (...numbers: readonly number[]) => ({ ...noValues(), numbers: Float64Array.from(numbers).sort() })
const least = { kind: 'least' } as const
const most = { kind: 'most' } as const

test('bounds are of the numbers that stand there', () => {
  const values = among(-4, 0, 2, 10)
  const bound = (kind: 'number' | 'percent' | 'percentile', value: number) => boundValue({ kind, value }, values)
  expect([bound('number', 7), bound('percent', 50), bound('percentile', 50), bound('percentile', 100)]).toEqual([
    7, 3, 1, 10,
  ])
  expect(boundValue({ kind: 'zeroOrLeast' }, among(3, 4))).toBe(0)
  expect(boundValue(least, among())).toBeNaN()
})

test.each([
  [0, '#000000'],
  [5, '#800000'],
  [10, '#FF0000'],
  [20, '#FFFFFF'],
])('a colour scale gives %d the colour %s', (value, colour) => {
  const stops = [
    { at: least, colour: '#000000' },
    { at: { kind: 'number', value: 10 } as const, colour: '#FF0000' },
    { at: most, colour: '#FFFFFF' },
  ]
  expect(scaleColour({ kind: 'scale', stops }, value, among(0, 5, 10, 20))).toBe(colour)
})

const bar = { kind: 'bar', from: least, to: most, colour: 'up', below: 'down', hidesValue: false } as const

test.each<[lengths: [number, number], value: number, bar: ReturnType<typeof barOf>]>([
  [[0, 1], 10, { from: 0.5, to: 1, colour: 'up' }],
  [[0, 1], -5, { from: 0.25, to: 0.5, colour: 'down' }],
  [[0, 1], 0, null],
  [[0.1, 0.9], -10, { from: 0, to: 0.1, colour: 'up' }],
])('a data bar of %j shows %d as %j', ([shortest, longest], value, expected) => {
  expect(barOf({ ...bar, shortest, longest }, value, among(-10, 10))).toEqual(expected)
})

test.each([
  [0, false, 0],
  [40, false, 1],
  [90, false, 1],
  [91, false, 2],
  [91, true, 0],
])('%d has the icon (reversed: %s) %d', (value, isReversed, at) => {
  const bounds = [
    { at: { kind: 'percent', value: 40 } as const, isFrom: true },
    { at: { kind: 'number', value: 90 } as const, isFrom: false },
  ]
  const grade = { kind: 'icons', set: '3Arrows', bounds, isReversed, hidesValue: false } as const
  expect(iconOf(grade, value, among(0, 100))).toEqual({ set: '3Arrows', at, of: 3 })
})
