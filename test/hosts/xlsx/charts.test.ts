import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { layOutReports } from '../../../src/report/layOutReports'
import type { LayoutChart } from '../../../src/workbook/layout'
import { chartedLayout, fullLayout } from '../../support/fullLayout'
import { madeYear } from '../../support/madeYear'
import { child, type Element, packageFaults, tree } from '../../support/packageFaults'
import { richPackage, richParts, zipOf } from '../../support/richPackage'
import { partsOf, textsOf } from '../../support/zip'

const open = (bytes: Uint8Array) => openXlsx('a.xlsm', bytes, nodeCodec)

/** What a reader that computes nothing shows: the texts and numbers that a chart's part holds. */
function heldBy(xml: string) {
  const plot = child(child(tree(xml), 'chart')!, 'plotArea')!
  const held = (series: Element, kind: string, reference: string, cache: string) =>
    child(child(child(series, kind)!, reference)!, cache)!
      .children.filter(({ name }) => name === 'pt')
      .map((point) => child(point, 'v')!.text)
  return child(plot, 'barChart')!
    .children.filter(({ name }) => name === 'ser')
    .map((series) => ({
      names: held(series, 'cat', 'strRef', 'strCache'),
      values: held(series, 'val', 'numRef', 'numCache').map(Number),
    }))
}

test('a new file holds the charts of its sheets, and in them what their cells hold', async () => {
  const layouts = layOutReports(madeYear({ people: 30, departments: 6 }))
  const bytes = await writeXlsx(layouts, nodeCodec, { title: 't', created: 0 })
  expect(await packageFaults(bytes)).toEqual([])
  const parts = await textsOf(bytes)
  const cellsIn = (rows: (typeof layouts)[number]['rows'], { top, bottom, left }: LayoutChart['categories']) =>
    [...rows].slice(top - 1, bottom).map(({ cells }) => cells[left - 1]!.value)
  const wanted = layouts.flatMap(({ rows, charts }) =>
    charts!.map(({ categories, series }) =>
      series.map(({ values }) => ({ names: cellsIn(rows, categories), values: cellsIn(rows, values) })),
    ),
  )
  const charts = [...parts.keys()].filter((name) => name.startsWith('xl/charts/'))
  expect(wanted).toHaveLength(5)
  expect(charts.map((name) => heldBy(parts.get(name)!))).toEqual(wanted)
})

test('beside a user’s charts ours get names of their own, and theirs stay byte for byte', async () => {
  const before = await richPackage()
  const book = open(before)
  await book.write([chartedLayout('学习统计'), chartedLayout('机构统计')])
  expect(await packageFaults(book.bytes())).toEqual([])
  const [old, now] = [await partsOf(before), await partsOf(book.bytes())]
  const added = [...now.keys()].filter((name) => !old.has(name))
  expect(added).toEqual([
    'xl/worksheets/sheet5.xml',
    'xl/worksheets/_rels/sheet5.xml.rels',
    'xl/drawings/drawing3.xml',
    'xl/drawings/_rels/drawing3.xml.rels',
    'xl/charts/chart3.xml',
    'xl/charts/chart4.xml',
    'xl/worksheets/sheet6.xml',
    'xl/worksheets/_rels/sheet6.xml.rels',
    'xl/drawings/drawing4.xml',
    'xl/drawings/_rels/drawing4.xml.rels',
    'xl/charts/chart5.xml',
    'xl/charts/chart6.xml',
  ])
  for (const name of [
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/media/image1.png',
  ])
    expect(Buffer.from(now.get(name)!.data).equals(Buffer.from(old.get(name)!.data))).toBe(true)
})

test('charts written again are the same bytes; other ones take their place', async () => {
  const book = open(await richPackage())
  const layouts = () => [chartedLayout('学习统计'), chartedLayout('机构统计')]
  await book.write(layouts())
  const once = book.bytes()
  await book.write(layouts())
  expect(book.bytes()).toBe(once)
  const again = open(once.slice())
  const opened = again.bytes()
  await again.write(layouts())
  expect(again.bytes()).toBe(opened)

  await again.write([fullLayout('年度总结')])
  const later = again.bytes()
  await again.write([chartedLayout('学习统计')])
  expect(again.bytes()).toBe(later)
  await again.remove(['年度总结'])

  const names = async (bytes: Uint8Array) => [...(await partsOf(bytes)).keys()].sort()
  const [first] = chartedLayout('学习统计').charts!
  await again.write([{ ...chartedLayout('学习统计'), charts: [{ ...first!, title: '另' }] }])
  expect(await packageFaults(again.bytes())).toEqual([])
  const all = await names(once)
  expect(await names(again.bytes())).toEqual(all.filter((name) => name !== 'xl/charts/chart4.xml'))
  expect((await textsOf(again.bytes())).get('xl/charts/chart3.xml')).toContain('<a:t>另</a:t>')
  await again.write(layouts())
  expect(await names(again.bytes())).toEqual(all)
  expect(await packageFaults(again.bytes())).toEqual([])
})

test('a sheet goes with its charts: replaced by one without, or removed', async () => {
  const before = [...(await partsOf(await richPackage())).keys()]
  const book = open(await richPackage())
  await book.write([chartedLayout('学习统计'), chartedLayout('机构统计')])
  await book.write([fullLayout('学习统计')])
  expect(await book.remove(['机构统计'])).toEqual(['机构统计'])
  expect(await packageFaults(book.bytes())).toEqual([])
  expect([...(await partsOf(book.bytes())).keys()]).toEqual([...before, 'xl/worksheets/sheet5.xml'])
})

test('a sheet that a user has drawn on is replaced with charts of ours instead', async () => {
  const book = open(await richPackage())
  await book.write([chartedLayout('图')])
  expect(await packageFaults(book.bytes())).toEqual([])
  const parts = await textsOf(book.bytes())
  // The other of the two charts is another sheet's.
  expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/')).sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/charts/chart3.xml',
  ])
  expect(parts.get('xl/charts/chart2.xml')).toBe(richParts().get('xl/charts/chart2.xml'))
  expect(parts.get('xl/charts/chart1.xml')).toContain('<c:f>图!$B$3:$B$4</c:f>')
})

test('where drawings lie, cells are read as before', async () => {
  const book = open(await richPackage())
  await book.write([fullLayout('学习统计'), chartedLayout('机构统计')])
  const [plain, charted] = (await book.read()).slice(-2)
  expect({ ...charted, sheet: '' }).toEqual({ ...plain, sheet: '' })
  const printed = (await book.printed(['机构统计'])).get('机构统计')!
  expect(printed.drawings).toEqual([
    { row: 6, column: 1 },
    { row: 21, column: 1 },
  ])
})

test('a strict workbook gets strict charts', async () => {
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
  const parts = [...richParts()].map(([name, content]): [string, string | Uint8Array] => [
    name,
    typeof content === 'string' ? strict(content) : content,
  ])
  const book = open(await zipOf(new Map(parts)))
  await book.write([chartedLayout('表')])
  expect(await packageFaults(book.bytes())).toEqual([])
  const texts = await textsOf(book.bytes())
  for (const name of ['xl/worksheets/sheet5.xml', 'xl/drawings/drawing3.xml', 'xl/charts/chart3.xml'])
    expect(texts.get(name)).not.toContain('schemas.openxmlformats.org')
})
