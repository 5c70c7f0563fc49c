import { readFileSync, writeFileSync } from 'node:fs'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { openBook } from '../../../src/hosts/xlsx/change/packageBook'
import { editPackage, type PackageEdit } from '../../../src/hosts/xlsx/change/packageEdit'
import { world } from './world'

/** What is printed is what `verify` compares: each of these leaves every cell's value as it was. */

const here = world()
beforeAll(async () => {
  await here.run('sample', '台账.xlsx', '--staff', '20', '--records', '200', '--year', '2025')
  await here.run('report', '台账.xlsx', '--out', '报表.xlsx')
})
afterAll(here.remove)

const SUMMARY = '年度总结'
type Tamper = (edit: PackageEdit, part: string) => Promise<void> | void

async function tampered(name: string, change: Tamper, sheet = SUMMARY): Promise<void> {
  const edit = await editPackage('报表.xlsx', readFileSync(here.path('报表.xlsx')), nodeCodec)
  const { part } = (await openBook(edit)).sheets.find((one) => one.name === sheet)!
  await change(edit, part)
  writeFileSync(here.path(name), await edit.bytes())
}

/** Replaces in the sheet's part, and fails where there is nothing to replace. */
const inSheet =
  (from: string | RegExp, to: string): Tamper =>
  async (edit, part) =>
    replaced(edit, part, from, to)
const inWorkbook =
  (from: string | RegExp, to: string): Tamper =>
  (edit) =>
    replaced(edit, 'xl/workbook.xml', from, to)

async function replaced(edit: PackageEdit, part: string, from: string | RegExp, to: string): Promise<void> {
  const text = await edit.text(part)
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to replace: ${from}`)
  edit.write(part, changed)
}

/** Gives a cell a copy of its format that differs. */
const restyled =
  (cell: string, change: (xf: string) => string, more: (styles: string) => string = (styles) => styles): Tamper =>
  async (edit, part) => {
    const styles = await edit.text('xl/styles.xml')
    const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!
    const xfs = list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)!
    const [, style] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(await edit.text(part))!
    edit.write('xl/styles.xml', more(styles.replace('</cellXfs>', `${change(xfs[Number(style)]!)}</cellXfs>`)))
    await replaced(edit, part, `<c r="${cell}" s="${style}"`, `<c r="${cell}" s="${xfs.length}"`)
  }
const newFont =
  (cell: string, font: string): Tamper =>
  async (edit, part) => {
    const count = (await edit.text('xl/styles.xml')).match(/<fonts.*<\/fonts>/s)![0].match(/<font>/g)!.length
    await restyled(
      cell,
      (xf) => xf.replace(/fontId="\d+"/, `fontId="${count}"`),
      (styles) => styles.replace('</fonts>', `${font}</fonts>`),
    )(edit, part)
  }
const newFormat = (cell: string, code: string): Tamper =>
  restyled(
    cell,
    (xf) => xf.replace(/numFmtId="\d+"/, 'numFmtId="299"'),
    (styles) => styles.replace('</numFmts>', `<numFmt numFmtId="299" formatCode="${code}"/></numFmts>`),
  )

const withDrawing: Tamper = async (edit, part) => {
  await replaced(
    edit,
    part,
    '</worksheet>',
    '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></worksheet>',
  )
  edit.write(
    part.replace('worksheets/', 'worksheets/_rels/').concat('.rels'),
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
  )
  edit.write(
    'xl/drawings/drawing1.xml',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from></xdr:twoCellAnchor></xdr:wsDr>',
  )
}

test.each<[name: string, tamper: Tamper, said: string]>([
  ['a number format', newFormat('B3', '&quot;999&quot;'), '年度总结!B3  数字格式变了  报表："999"'],
  ['a format for texts', newFormat('A3', ';;;'), '年度总结!A3  数字格式变了'],
  ['a formula', inSheet(/(<c r="B3"[^>]*>)(<v>)/, '$1<f>900+38</f>$2'), '年度总结!B3  盖章表里的公式'],
  ['a hidden row', inSheet('<row r="4"', '<row r="4" hidden="1"'), '年度总结!A4  这一行隐藏了'],
  ['a row without height', inSheet(/<row r="4" ht="[^"]*"/, '<row r="4" ht="0"'), '年度总结!A4  这一行隐藏了'],
  ['a low row', inSheet(/<row r="13" ht="[^"]*"/, '<row r="13" ht="15"'), '年度总结!A13  行高变小'],
  ['a hidden column', inSheet('<col min="2"', '<col hidden="1" min="2"'), '年度总结!B1  这一列隐藏了'],
  ['a narrow column', inSheet(/(<col min="2" max="2" width=")[^"]*/, '$13'), '年度总结!B1  列宽变小'],
  ['no columns', inSheet(/<cols>.*<\/cols>/, ''), '年度总结!A1  列宽变小'],
  [
    'a white font',
    newFont('B3', '<font><sz val="12"/><color rgb="FFFFFFFF"/><name val="仿宋"/></font>'),
    '年度总结!B3  字体、颜色或底色变了',
  ],
  [
    'a font of the theme’s paper',
    newFont('B3', '<font><sz val="12"/><color theme="0"/></font>'),
    '年度总结!B3  字体、颜色',
  ],
  ['a struck font', newFont('B3', '<font><strike/><sz val="12"/></font>'), '年度总结!B3  字体、颜色'],
  ['a tiny font', newFont('A13', '<font><sz val="1"/></font>'), '年度总结!A13  字体、颜色'],
  ['a repeated text', restyled('C3', (xf) => xf.replace(/horizontal="\w+"/, 'horizontal="fill"')), '年度总结!C3  字体'],
  ['a line that does not wrap', restyled('A13', (xf) => xf.replace(' wrapText="1"', '')), '年度总结!A13  字体'],
  ['merged cells taken apart', inSheet('<mergeCell ref="A13:F13"/>', ''), '年度总结!A13  合并的单元格变了'],
  ['cells merged', inSheet('</mergeCells>', '<mergeCell ref="B3:C3"/></mergeCells>'), '年度总结!B3  合并的单元格变了'],
  [
    'a conditional format',
    inSheet(
      '<printOptions',
      '<conditionalFormatting sqref="E3:E5"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><printOptions',
    ),
    '年度总结!E3  条件格式',
  ],
  ['an image laid over', withDrawing, '年度总结!B3  图片'],
  [
    'a hidden sheet',
    inWorkbook('<sheet name="年度总结"', '<sheet state="hidden" name="年度总结"'),
    '年度总结  这张表隐藏了',
  ],
  ['zeros not shown', inSheet('<sheetView ', '<sheetView showZeros="0" '), '年度总结  显示方式变了'],
  ['another print area', inWorkbook(/(年度总结!\$A\$1:\$F\$)\d+/, '$14'), '年度总结  打印区域变了  报表：A1:F4'],
  ['another scale', inSheet('<pageSetUpPr fitToPage="1"/>', ''), '年度总结  页面设置变了'],
  ['another orientation', inSheet('orientation="portrait"', 'orientation="landscape"'), '年度总结  页面设置变了'],
  ['another paper', inSheet('paperSize="9"', 'paperSize="11"'), '年度总结  页面设置变了'],
  [
    'another first page',
    inSheet('paperSize="9"', 'paperSize="9" useFirstPageNumber="1" firstPageNumber="7"'),
    '年度总结  页面设置变了',
  ],
  ['another margin', inSheet(/ left="[^"]*"/, ' left="3"'), '年度总结  页面设置变了'],
  ['no code in the footer', inSheet(/(?:（草稿）)?校验码 [0-9A-F-]+/, ''), '年度总结  页脚变了'],
  ['no footer', inSheet(/<headerFooter>.*<\/headerFooter>/, ''), '年度总结  页脚变了'],
  ['another footer', inSheet('&amp;C&amp;10第', '&amp;C&amp;10绝密 第'), '年度总结  页脚变了'],
  ['a footer too small', inSheet('&amp;L&amp;8', '&amp;L&amp;1'), '年度总结  页脚变了'],
  [
    'a header',
    inSheet('<headerFooter>', '<headerFooter><oddHeader>&amp;C样稿</oddHeader>'),
    '年度总结  加了页眉  报表：样稿',
  ],
  ['a first page of its own', inSheet('<headerFooter>', '<headerFooter differentFirst="1">'), '年度总结  页脚变了'],
])('%s is told', async (_, tamper, said) => {
  await tampered('改.xlsx', tamper)
  const { status, out } = await here.run('verify', '台账.xlsx', '改.xlsx')
  expect(out).toContain(said)
  expect(status).toBe(1)
})

test('a piece of a text with a look of its own is told', async () => {
  await tampered('改.xlsx', async (edit, part) => {
    await replaced(
      edit,
      part,
      /(<c r="A3"[^>]*?) t="s"><v>\d+<\/v>/,
      '$1 t="inlineStr"><is><r><rPr><color rgb="FFFFFFFF"/></rPr><t>x</t></r></is>',
    )
  })
  expect((await here.run('verify', '台账.xlsx', '改.xlsx')).out).toContain('年度总结!A3  字体')
})

test('repeated heads that are gone are told', async () => {
  await tampered(
    '改.xlsx',
    inWorkbook(/<definedName name="_xlnm.Print_Titles" localSheetId="0">[^<]*<\/definedName>/, ''),
  )
  expect((await here.run('verify', '台账.xlsx', '改.xlsx')).out).toContain('培训项目执行情况表  每页重复的表头变了')
})

test('a stamped table that is gone is told, by the exit status too', async () => {
  writeFileSync(here.path('改.xlsx'), readFileSync(here.path('报表.xlsx')))
  await here.removeSheet('改.xlsx', '骨干人才培训情况表')
  const { status, out } = await here.run('verify', '台账.xlsx', '改.xlsx')
  expect(out).toContain('这个文件里没有的盖章表：骨干人才培训情况表')
  expect(status).toBe(1)
  expect(JSON.parse((await here.run('verify', '台账.xlsx', '改.xlsx', '--json')).out)).toMatchObject({ same: false })
})

test('what prints the same is the same, as another program saves it', async () => {
  const { status, out } = await here.run('verify', '台账.xlsx', '报表.xlsx')
  expect([status, out]).toEqual([0, expect.stringContaining('张报表与按现在的数据写出的一致')])
  await tampered('改.xlsx', async (edit, part) => {
    // As LibreOffice writes it: widths and heights rounded, colours and breaks spelt out, a time of its own.
    await replaced(edit, part, /width="[\d.]+"/, 'width="20.66" collapsed="false" hidden="false"')
    await replaced(edit, part, '<row r="4" ht="27"', '<row r="4" ht="26.85" hidden="false"')
    await replaced(edit, part, 'fitToPage="1"', 'fitToPage="true"')
    await replaced(edit, part, '第 &amp;P', ' 第 &amp;P')
    await replaced(
      edit,
      'xl/sharedStrings.xml',
      /<t>(\d{4}年度继续教育与培训工作总结)/,
      '<r><rPr><sz val="22"/><color rgb="FF000000"/><rFont val="宋体"/></rPr><t>$1',
    )
    await replaced(edit, 'xl/sharedStrings.xml', /(工作总结[^<]*<\/t>)/, '$1</r>')
    await replaced(edit, part, '<headerFooter>', '<headerFooter differentFirst="false"><oddHeader></oddHeader>')
    await replaced(edit, part, '<pageSetup ', '<pageSetup scale="100" cellComments="none" ')
    await replaced(edit, 'xl/styles.xml', '0.00;-0.00;0.0"', '0.00;\\-0.00;0.0"')
  })
  const again = await here.run('verify', '台账.xlsx', '改.xlsx')
  expect([again.status, again.out]).toEqual([0, expect.stringContaining('张报表与按现在的数据写出的一致')])
})

test('reports inside a workbook are written again where they would print otherwise', async () => {
  writeFileSync(here.path('内.xlsx'), readFileSync(here.path('台账.xlsx')))
  await here.run('report', '内.xlsx', '--in-place')
  expect((await here.run('report', '内.xlsx', '--in-place')).out).toContain('文件未改动')
  const edit = await editPackage('内.xlsx', readFileSync(here.path('内.xlsx')), nodeCodec)
  const { part } = (await openBook(edit)).sheets.find((one) => one.name === SUMMARY)!
  await replaced(edit, part, '<row r="4"', '<row r="4" hidden="1"')
  writeFileSync(here.path('内.xlsx'), await edit.bytes())
  expect((await here.run('verify', '内.xlsx')).status).toBe(1)
  expect((await here.run('report', '内.xlsx', '--in-place')).out).not.toContain('文件未改动')
  expect((await here.run('verify', '内.xlsx')).status).toBe(0)
})
