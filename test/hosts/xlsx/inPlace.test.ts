import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { listCells } from '../../../src/workbook/gridList'
import { fullLayout } from '../../support/fullLayout'
import { layoutOf } from '../../support/layout'
import { child, packageFaults, tree } from '../../support/packageFaults'
import { richPackage, richParts, zipOf } from '../../support/richPackage'
import { listedAlone, partsOf, textOf, textsOf } from '../../support/zip'

const open = (bytes: Uint8Array): XlsxWorkbook => openXlsx('a.xlsm', bytes, nodeCodec)
const written = async (...sheets: string[]) => {
  const book = open(await richPackage())
  await book.write(sheets.map(fullLayout))
  return book.bytes()
}

/** Names of parts that differ, by content and by the bytes that hold it; those gone have a minus, new ones a plus. */
async function differences(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)]
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `-${name}`)
  const added = [...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`)
  const changed = [...old].filter(([name, entry]) => {
    const other = now.get(name)
    return other && !(Buffer.from(entry.data).equals(Buffer.from(other.data)) && entry.method === other.method)
  })
  return [...changed.map(([name]) => name), ...gone, ...added]
}

test('the workbook to be changed is itself without fault', async () => {
  expect(await packageFaults(await richPackage())).toEqual([])
})

test('adding a sheet touches the parts that list sheets, styles and types, and no other byte', async () => {
  const before = await richPackage()
  const after = await written('年度总结')
  expect(await differences(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    '+xl/worksheets/sheet5.xml',
  ])
  expect(await packageFaults(after)).toEqual([])
})

test('entries keep their order and dates', async () => {
  const dated = async (bytes: Uint8Array) =>
    (await listedAlone(bytes)).map(({ filename, rawLastModDate }) => `${filename} ${rawLastModDate}`)
  const before = await dated(await richPackage())
  const after = await dated(await written('年度总结'))
  const names = (list: readonly string[]) => list.map((line) => line.split(' ')[0])
  expect(names(after).slice(0, before.length)).toEqual(names(before))
  expect(before.filter((line) => !after.includes(line)).map((line) => line.split(' ')[0])).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
  ])
})

test('in the parts that are touched, what was there stands as it stood', async () => {
  const before = richParts()
  const after = await textsOf(await written('年度总结'))
  const names = [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="4" hidden="1">年度总结!$A$2:$B$4</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="4">年度总结!$A$1:$B$4</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="4">年度总结!$1:$2</definedName>',
  ]
  const expected = (before.get('xl/workbook.xml') as string)
    .replace('</sheets>', '<sheet name="年度总结" sheetId="10" r:id="rId13"/></sheets>')
    .replace('</definedNames>', `${names.join('')}</definedNames>`)
  expect(after.get('xl/workbook.xml')).toBe(expected)
  expect(after.get('[Content_Types].xml')).toBe(
    (before.get('[Content_Types].xml') as string).replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet5.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  )
})

test('our looks stand behind the user’s styles, and point at our own fonts and formats', async () => {
  const text = (await textsOf(await written('年度总结'))).get('xl/styles.xml')!
  const before = tree(richParts().get('xl/styles.xml') as string)
  const after = tree(text)
  for (const list of before.children)
    if (list.children.length > 0 && list.name !== 'extLst')
      expect(child(after, list.name)!.children.slice(0, list.children.length)).toEqual(list.children)
  expect(text).toContain('x14ac:knownFonts="1"')
  expect(text).toContain('<x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/>')
  expect(child(after, 'numFmts')!.children.map(({ attributes }) => attributes.numFmtId)).toEqual(['177', '178'])
  const ours = child(after, 'cellXfs')!.children.slice(3)
  expect(ours.length).toBeGreaterThan(3)
  for (const format of ours) expect(Number(format.attributes.fontId)).toBeGreaterThanOrEqual(2)
})

test('the same write again changes nothing at all', async () => {
  const book = open(await richPackage())
  const layouts = () => [fullLayout('年度总结'), layoutOf('b', [['x']])]
  await book.write(layouts())
  const once = book.bytes()
  await book.write(layouts())
  expect(book.bytes()).toBe(once)
  const again = open(once.slice())
  const opened = again.bytes()
  await again.write(layouts())
  expect(again.bytes()).toBe(opened)
})

test('a write with other rows changes the sheet alone, and has formulas computed anew', async () => {
  const before = await written('年度总结')
  const book = open(before)
  await book.write([{ ...fullLayout('年度总结'), rows: layoutOf('', [['另']]).rows }])
  expect(await differences(before, book.bytes())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet5.xml'])
  expect((await textsOf(book.bytes())).get('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>')
})

test('a replaced sheet takes along what only it led to', async () => {
  const before = await richPackage()
  const after = await written('图')
  expect(await differences(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/calcChain.xml',
    'xl/worksheets/sheet2.xml',
    '-xl/worksheets/_rels/sheet2.xml.rels',
    '-xl/drawings/drawing1.xml',
    '-xl/drawings/_rels/drawing1.xml.rels',
    '-xl/charts/chart1.xml',
    '-xl/drawings/vmlDrawing1.vml',
    '-xl/comments1.xml',
    '-xl/printerSettings/printerSettings1.bin',
  ])
  expect(await packageFaults(after)).toEqual([])
  const parts = await textsOf(after)
  expect(tree(parts.get('xl/calcChain.xml')!).children.map(({ attributes }) => attributes)).toEqual([
    { r: 'B3', i: '7', l: '1' },
    { r: 'B4', i: '7' },
  ])
  const names = child(tree(parts.get('xl/workbook.xml')!), 'definedNames')!.children
  expect(names.map(({ attributes, text }) => `${attributes.name} ${attributes.localSheetId} ${text}`)).toEqual([
    '_xlnm.Print_Area 0 数据!$A$1:$B$3',
    'hours 1 图!$B$2',
    '全部 undefined 数据!$A:$A',
    '_xlnm._FilterDatabase 1 图!$A$2:$B$4',
    '_xlnm.Print_Area 1 图!$A$1:$B$4',
    '_xlnm.Print_Titles 1 图!$1:$2',
  ])
  expect(tree(parts.get('xl/worksheets/sheet2.xml')!).children[1]!.children[0]!.attributes.tabSelected).toBe('1')
})

test('a chart sheet is never replaced or removed', async () => {
  const before = await richPackage()
  const book = open(before)
  await expect(book.write([fullLayout('图表')])).rejects.toMatchObject({ code: 'foreign-sheet', args: { cell: null } })
  expect(await book.remove(['图表'])).toEqual([])
  expect(book.bytes()).toBe(before)
})

test('refuses a signed workbook and one whose structure is protected', async () => {
  const signed = richParts().set('_xmlsignatures/origin.sigs', '')
  await expect(open(await zipOf(signed)).write([fullLayout('a')])).rejects.toMatchObject({ code: 'signed' })
  const parts = richParts()
  const text = parts.get('xl/workbook.xml') as string
  parts.set('xl/workbook.xml', text.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'))
  const bytes = await zipOf(parts)
  const book = open(bytes)
  await expect(book.write([fullLayout('a')])).rejects.toMatchObject({ code: 'protected-workbook' })
  expect(book.bytes()).toBe(bytes)
})

test('a strict workbook gets a strict sheet', async () => {
  const strict = (text: string) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
  const parts = [...richParts()].map(([name, part]) => [name, typeof part === 'string' ? strict(part) : part] as const)
  const book = open(await zipOf(new Map(parts)))
  await book.write([fullLayout('表')])
  const after = await textsOf(book.bytes())
  expect(await packageFaults(book.bytes())).toEqual([])
  for (const part of ['xl/worksheets/sheet5.xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'])
    expect(after.get(part)).not.toMatch(/schemas.openxmlformats.org\/(spreadsheetml|officeDocument)/)
  expect((await book.read()).map(({ sheet }) => sheet)).toEqual(['数据', '图', '透视', '图表', '表'])
})

test('a workbook without styles, names or a bound prefix gets what it needs', async () => {
  const parts = richParts()
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const xml = (text: string) => `<?xml version='1.0'?>${text}`
  const bare = new Map([
    [
      '[Content_Types].xml',
      xml(
        '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><t:Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></t:Types>',
      ),
    ],
    [
      '_rels/.rels',
      parts
        .get('_rels/.rels')!
        .toString()
        .replace(/<Relationship Id="rId[2-4]"[^>]*>/g, ''),
    ],
    [
      'xl/workbook.xml',
      xml(
        `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="a" sheetId="1" xmlns:q="${document}" q:id="R1"/></x:sheets></x:workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      xml(
        `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="R1" Type="${document}/worksheet" Target="/xl/worksheets/sheet1.xml"/></p:Relationships>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', xml(`<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`)],
  ])
  const book = open(await zipOf(bare))
  await book.write([fullLayout('表')])
  expect(await packageFaults(book.bytes())).toEqual([])
  const once = book.bytes()
  expect((await book.read()).map(({ sheet }) => sheet)).toEqual(['a', '表'])
  await book.write([fullLayout('表')])
  expect(book.bytes()).toBe(once)
  await book.change([{ sheet: 'a', row: 2, column: 3, value: 'x' }])
  expect(listCells((await book.read())[0]!)).toEqual([[2, 3, 's', 'x']])
})

describe('single cells', () => {
  const set = async (...changes: Parameters<XlsxWorkbook['change']>[0]) => {
    const book = open(await richPackage())
    await book.change(changes)
    return book
  }
  const cell = (row: number, column: number, value: string | number | null) => ({ sheet: '数据', row, column, value })

  test('change in their place, and nothing beside them', async () => {
    const book = await set(cell(1, 2, '=学时'), cell(3, 1, null), cell(3, 3, 5), cell(2, 1, 'x'), cell(9, 4, 1.5))
    const before = (await partsOf(await richPackage())).get('xl/worksheets/sheet1.xml')!
    const expected = textOf(before)
      .replace('<is><t>学时</t></is>', '<is><t>=学时</t></is>')
      .replace('<row r="3" spans="1:2"', '<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row><row r="3"')
      .replace('<c r="A3" t="s"><v>1</v></c>', '<c r="A3"/>')
      .replace('<f>1+3</f><v>4</v></c>', '<f>1+3</f><v>4</v></c><c r="C3" s="2"><v>5</v></c>')
      .replace('</sheetData>', '<row r="9"><c r="D9" s="2"><v>1.5</v></c></row></sheetData>')
    expect((await textsOf(book.bytes())).get('xl/worksheets/sheet1.xml')).toBe(expected)
    expect(await differences(await richPackage(), book.bytes())).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ])
    expect(await packageFaults(book.bytes())).toEqual([])
  })

  test('a formula that gives way leaves the calculation chain', async () => {
    const book = await set(cell(3, 2, 7), cell(4, 2, 8))
    const chain = (await textsOf(book.bytes())).get('xl/calcChain.xml')!
    expect(tree(chain).children.map(({ attributes }) => attributes)).toEqual([{ r: 'B2', i: '2' }, { r: 'B4' }])
    const other = await set({ ...cell(2, 2, 1), sheet: '图' })
    // The cell behind it counted on its sheet number.
    expect(
      tree((await textsOf(other.bytes())).get('xl/calcChain.xml')!).children.map(({ attributes }) => attributes),
    ).toEqual([
      { r: 'B3', i: '7', l: '1' },
      { r: 'B4', i: '2' },
      { r: 'B4', i: '7' },
    ])
    const emptied = await set(
      cell(3, 2, 7),
      cell(4, 2, 8),
      { ...cell(2, 2, 1), sheet: '图' },
      { ...cell(4, 2, 1), sheet: '图' },
    )
    expect((await partsOf(emptied.bytes())).has('xl/calcChain.xml')).toBe(false)
    expect(await packageFaults(emptied.bytes())).toEqual([])
  })

  test('set again to the same value change nothing', async () => {
    const book = await set(cell(3, 2, 7))
    const once = book.bytes()
    await book.change([cell(3, 2, 7)])
    expect(book.bytes()).toBe(once)
  })

  test('all or none: a sheet that is not there', async () => {
    const bytes = await richPackage()
    const book = open(bytes)
    await expect(book.change([cell(1, 1, 1), { ...cell(1, 1, 1), sheet: '无' }])).rejects.toMatchObject({
      code: 'sheet-missing',
    })
    expect(book.bytes()).toBe(bytes)
  })

  test('refuse a protected sheet', async () => {
    const book = open(await written('年度总结'))
    await expect(book.change([{ ...cell(1, 1, 1), sheet: '年度总结' }])).rejects.toMatchObject({
      code: 'protected-sheet',
    })
  })
})
