import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core.js'

/**
 * A workbook with nearly everything that we do not know: two charts, a pivot table, macros, comments, a picture, custom XML,
 * printer settings, sparklines, extended conditional formats, another add-in's parts. Small, made by hand; every part is
 * reached by relationships and has a content type. 数据 holds the data, 图 the drawings, 透视 the pivot table, 图表 is a chart
 * sheet.
 */
export function richParts(): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', ROOT_RELS],
    ['docProps/core.xml', CORE],
    ['docProps/custom.xml', CUSTOM],
    ['xl/workbook.xml', WORKBOOK],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_RELS],
    ['xl/styles.xml', STYLES],
    ['xl/sharedStrings.xml', STRINGS],
    ['xl/theme/theme1.xml', THEME],
    ['xl/calcChain.xml', CALC_CHAIN],
    ['xl/vbaProject.bin', binary(3000, 7)],
    ['xl/worksheets/sheet1.xml', DATA_SHEET],
    ['xl/worksheets/sheet2.xml', DRAWING_SHEET],
    ['xl/worksheets/_rels/sheet2.xml.rels', DRAWING_SHEET_RELS],
    ['xl/worksheets/sheet3.xml', PIVOT_SHEET],
    ['xl/worksheets/_rels/sheet3.xml.rels', PIVOT_SHEET_RELS],
    ['xl/chartsheets/sheet1.xml', CHART_SHEET],
    ['xl/chartsheets/_rels/sheet1.xml.rels', rels([['rId1', 'drawing', '../drawings/drawing2.xml']])],
    ['xl/drawings/drawing1.xml', DRAWING],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      rels([
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ]),
    ],
    ['xl/drawings/drawing2.xml', DRAWING],
    [
      'xl/drawings/_rels/drawing2.xml.rels',
      rels([
        ['rId1', 'chart', '../charts/chart2.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ]),
    ],
    ['xl/charts/chart1.xml', CHART],
    ['xl/charts/chart2.xml', CHART],
    ['xl/media/image1.png', binary(500, 137)],
    ['xl/drawings/vmlDrawing1.vml', VML],
    ['xl/comments1.xml', COMMENTS],
    ['xl/printerSettings/printerSettings1.bin', binary(220, 40)],
    ['xl/pivotTables/pivotTable1.xml', PIVOT_TABLE],
    [
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      rels([['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
    ],
    ['xl/pivotCache/pivotCacheDefinition1.xml', PIVOT_CACHE],
    [
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      rels([['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]),
    ],
    [
      'xl/pivotCache/pivotCacheRecords1.xml',
      `${XML}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><n v="4"/></r></pivotCacheRecords>`,
    ],
    ['customXml/item1.xml', `${XML}<b:Sources xmlns:b="http://example.org/sources" SelectedStyle=""/>`],
    ['customXml/_rels/item1.xml.rels', rels([['rId1', 'customXmlProps', 'itemProps1.xml']])],
    ['customXml/itemProps1.xml', ITEM_PROPS],
    ['xl/webextensions/taskpanes.xml', TASK_PANES],
    [
      'xl/webextensions/_rels/taskpanes.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
    ],
    ['xl/webextensions/webextension1.xml', WEB_EXTENSION],
  ])
}

/** The parts as a zip file, some stored, each with a date of its own. */
export async function zipOf(parts: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false })
  let day = 1
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const level = name.endsWith('.png') ? 0 : 1 + (day % 9)
    await zip.add(name, new Uint8ArrayReader(bytes), { level, lastModDate: new Date(2019, 0, day++, 8, 30) })
  }
  return zip.close()
}

export async function richPackage(): Promise<Uint8Array> {
  return zipOf(richParts())
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const R = `xmlns:r="${DOCUMENT}"`
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"'
const COMPATIBLE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"'

function rels(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const elements = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE_RELS}">${elements.join('')}</Relationships>`
}

/** Bytes without meaning, always the same. */
function binary(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * index * seed + index) & 255)
}

const office = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`
const CONTENT_TYPES =
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' +
  '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  [1, 2, 3].map((number) => office(`xl/worksheets/sheet${number}.xml`, 'spreadsheetml.worksheet')).join('') +
  office('xl/chartsheets/sheet1.xml', 'spreadsheetml.chartsheet') +
  office('xl/styles.xml', 'spreadsheetml.styles') +
  office('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings') +
  office('xl/calcChain.xml', 'spreadsheetml.calcChain') +
  office('xl/theme/theme1.xml', 'theme') +
  office('xl/drawings/drawing1.xml', 'drawing') +
  office('xl/drawings/drawing2.xml', 'drawing') +
  office('xl/charts/chart1.xml', 'drawingml.chart') +
  office('xl/charts/chart2.xml', 'drawingml.chart') +
  office('xl/comments1.xml', 'spreadsheetml.comments') +
  office('xl/pivotTables/pivotTable1.xml', 'spreadsheetml.pivotTable') +
  office('xl/pivotCache/pivotCacheDefinition1.xml', 'spreadsheetml.pivotCacheDefinition') +
  office('xl/pivotCache/pivotCacheRecords1.xml', 'spreadsheetml.pivotCacheRecords') +
  office('customXml/itemProps1.xml', 'customXmlProperties') +
  office('docProps/custom.xml', 'custom-properties') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>' +
  '</Types>'

const ROOT_RELS =
  `${XML}<Relationships xmlns="${PACKAGE_RELS}">` +
  `<Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/>` +
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
  `<Relationship Id="rId3" Type="${DOCUMENT}/custom-properties" Target="docProps/custom.xml"/>` +
  '<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>' +
  '</Relationships>'

const CORE = `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>某人</dc:creator></cp:coreProperties>`
const CUSTOM = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`
const THEME = `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>`

const WORKBOOK =
  `${XML}<workbook xmlns="${MAIN}" ${R} ${COMPATIBLE}><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>` +
  '<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1"/><bookViews><workbookView activeTab="1" xr:uid="{00000000-0000-0000-0000-000000000001}"/></bookViews>' +
  '<sheets><sheet name="数据" sheetId="7" r:id="rId1"/><sheet name="图" sheetId="2" state="hidden" r:id="rId2"/>' +
  '<sheet name="透视" sheetId="9" r:id="rId10"/><sheet name="图表" sheetId="4" r:id="rId4"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$B$3</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="1">图!$1:$1</definedName>' +
  '<definedName name="hours" localSheetId="1">图!$B$2</definedName><definedName name="全部" comment="用户 &amp; 名">数据!$A:$A</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches>' +
  `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`

const WORKBOOK_RELS = rels([
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId10', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['rId5', 'styles', 'styles.xml'],
  ['rId6', 'sharedStrings', 'sharedStrings.xml'],
  ['rId7', 'calcChain', 'calcChain.xml'],
  ['rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId9', 'theme', 'theme/theme1.xml'],
  ['rId11', 'customXml', '../customXml/item1.xml'],
  ['rId12', 'vbaProject', 'vbaProject.bin'],
])

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}" ${COMPATIBLE}><numFmts count="1"><numFmt numFmtId="177" formatCode="0.0&quot; 学时&quot;"/></numFmts>` +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="14"/><name val="黑体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="177" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/>` +
  `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" ${X14}><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`

const STRINGS = `${XML}<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>姓名</t></si><si><r><t>柏</t></r><r><rPr><b/></rPr><t>小川</t></r></si></sst>`

const CALC_CHAIN = `${XML}<calcChain xmlns="${MAIN}"><c r="B3" i="7" l="1"/><c r="B2" i="2"/><c r="B4"/><c r="B4" i="7"/></calcChain>`

const DATA_SHEET =
  `${XML}<worksheet xmlns="${MAIN}" ${R} ${COMPATIBLE} xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"/><dimension ref="A1:B4"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="3" max="5" width="9" style="2"/></cols>' +
  '<sheetData><row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="inlineStr"><is><t>学时</t></is></c></row>' +
  '<row r="3" spans="1:2" x14ac:dyDescent="0.2"><c r="A3" t="s"><v>1</v></c><c r="B3" s="2"><f>1+3</f><v>4</v></c></row>' +
  '<row r="4"><c r="B4"><f>图!B2*2</f><v>8</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>100</formula></cfRule></conditionalFormatting>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar minLength="0"/></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!A1:B1</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`

const DRAWING_SHEET =
  `${XML}<worksheet xmlns="${MAIN}" ${R}><sheetData><row r="2"><c r="B2"><f>2*2</f><v>4</v></c></row><row r="4"><c r="B4"><f>B2</f><v>4</v></c></row></sheetData>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait" r:id="rId3"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>'
const DRAWING_SHEET_RELS = rels([
  ['rId1', 'drawing', '../drawings/drawing1.xml'],
  ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ['rId4', 'comments', '../comments1.xml'],
])

const PIVOT_SHEET = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData></worksheet>`
const PIVOT_SHEET_RELS = rels([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']])
const CHART_SHEET = `${XML}<chartsheet xmlns="${MAIN}" ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`

const DRAWING =
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="5000000" cy="3000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${R} r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`

const CHART =
  `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>数据!$B$3:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>'

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>'
const COMMENTS = `${XML}<comments xmlns="${MAIN}"><authors><author>某人</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`

const PIVOT_TABLE = `${XML}<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值"><location ref="A1:A2" firstHeaderRow="0" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`
const PIVOT_CACHE = `${XML}<pivotCacheDefinition xmlns="${MAIN}" ${R} r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="B1:B3" sheet="数据"/></cacheSource><cacheFields count="1"><cacheField name="学时" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`

const ITEM_PROPS = `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-000000000002}"><ds:schemaRefs/></ds:datastoreItem>`
const TASK_PANES = `${XML}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref ${R} r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`
const WEB_EXTENSION = `${XML}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{00000000-0000-0000-0000-000000000003}"><we:reference id="other" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`
