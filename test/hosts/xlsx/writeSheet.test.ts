import { sheetXml } from '../../../src/hosts/xlsx/write/writeSheet'
import { OWN_BASE, StyleTable, stylesXml } from '../../../src/hosts/xlsx/write/writeStyles'
import { inlineText } from '../../../src/hosts/xlsx/write/writeTexts'
import type { Layout } from '../../../src/workbook/layout'
import { fullLayout } from '../../support/fullLayout'
import { layoutOf, looksLike, PLAIN } from '../../support/layout'
import { child, type Element, tree } from '../../support/packageFaults'

function written(layout: Layout, styles = new StyleTable(OWN_BASE)): Element {
  return tree(
    [...sheetXml(layout, true, { file: '', namespace: 'n', styles, text: inlineText, onRows: () => {} })].join(''),
  )
}
const full = () => written(fullLayout('表'))

test.each([
  [{ rows: 0, columns: 0 }, undefined, []],
  [
    { rows: 2, columns: 0 },
    { ySplit: '2', topLeftCell: 'A3', activePane: 'bottomLeft', state: 'frozen' },
    ['bottomLeft'],
  ],
  [{ rows: 0, columns: 1 }, { xSplit: '1', topLeftCell: 'B1', activePane: 'topRight', state: 'frozen' }, ['topRight']],
  [
    { rows: 2, columns: 1 },
    { xSplit: '1', ySplit: '2', topLeftCell: 'B3', activePane: 'bottomRight', state: 'frozen' },
    ['topRight', 'bottomLeft', 'bottomRight'],
  ],
])('freezes %o', (freeze, pane, selections) => {
  const view = child(child(written(layoutOf('a', [], { freeze })), 'sheetViews'), 'sheetView')!
  expect(child(view, 'pane')?.attributes).toEqual(pane)
  expect(view.children.filter(({ name }) => name === 'selection').map(({ attributes }) => attributes.pane)).toEqual(
    selections,
  )
})

test('sets the page up for A4, one page wide', () => {
  const sheet = full()
  expect(child(sheet, 'pageSetup')!.attributes).toEqual({
    paperSize: '9',
    orientation: 'landscape',
    fitToWidth: '1',
    fitToHeight: '0',
  })
  expect(child(child(sheet, 'sheetPr'), 'pageSetUpPr')!.attributes).toEqual({ fitToPage: '1' })
  expect(child(sheet, 'pageMargins')!.attributes).toMatchObject({ top: '1', left: '0.590551', header: '0.314961' })
  expect(child(sheet, 'printOptions')!.attributes).toEqual({ horizontalCentered: '1' })
  expect(child(sheet, 'rowBreaks')!.children[0]!.attributes).toEqual({ id: '2', max: '16383', man: '1' })
})

test('keeps the footer’s text apart from its codes', () => {
  const footer = child(child(full(), 'headerFooter'), 'oddFooter')!
  expect(footer.text).toBe('&L&9&"-,Regular"2016 年 A&&B&C&10第 &P 页 共 &N 页')
})

test('gives drop-downs and hints', () => {
  const [list, hint] = child(full(), 'dataValidations')!.children
  expect(list!.attributes).toMatchObject({
    type: 'list',
    sqref: 'A3:A9',
    promptTitle: '题 & 名',
    prompt: '一行\n又一行',
  })
  expect(child(list, 'formula1')!.text).toBe('"是,""否"""')
  expect(hint!.attributes).toEqual({ showInputMessage: '1', prompt: '学时', sqref: 'B3:B9' })
})

test.each([[['a,b']], [['x'.repeat(256)]]])('refuses a drop-down that Excel cannot hold in words', (list) => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 }
  const layout = layoutOf('a', [], { validations: [{ area, list, hintTitle: '', hint: '' }] })
  expect(() => written(layout)).toThrow('drop-down list cannot be written')
})

test('refuses a hint that Excel cannot hold', () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 }
  const hinted = (hintTitle: string, hint: string) => () =>
    written(layoutOf('a', [], { validations: [{ area, list: null, hintTitle, hint }] }))
  expect(hinted('x'.repeat(33), '')).toThrow('hint is too long')
  expect(hinted('', 'x'.repeat(256))).toThrow('hint is too long')
})

test('leaves out links and page breaks beyond Excel’s limits', () => {
  const rows = Array.from({ length: 65_531 }, () => [{ value: 1, look: PLAIN, link: 'a!A1' }])
  const page = { ...layoutOf('a', []).page, breaksBefore: Array.from({ length: 2000 }, (_, index) => index + 2) }
  const sheet = written(layoutOf('a', rows, { page }))
  expect(child(sheet, 'hyperlinks')!.children).toHaveLength(65_530)
  expect(child(sheet, 'rowBreaks')!.children).toHaveLength(1026)
})

test('links within the workbook, without a relationship', () => {
  expect(child(full(), 'hyperlinks')!.children[0]!.attributes).toEqual({ ref: 'A3', location: "'2016 年'!B7" })
})

test('protects without a password, filtering allowed', () => {
  expect(child(full(), 'sheetProtection')!.attributes).toMatchObject({ sheet: '1', autoFilter: '0' })
  expect(child(written(layoutOf('a', [], { locked: true })), 'sheetProtection')!.attributes.autoFilter).toBeUndefined()
})

test('a text that begins like a formula stays a text when it is edited', () => {
  const styles = new StyleTable(OWN_BASE)
  const risky = ['=1', '+1', '-1', '@a', '\ta']
  const [row] = child(written(layoutOf('a', [['1', ...risky, -1]]), styles), 'sheetData')!.children
  const formats = child(tree(stylesXml(styles, 'n')), 'cellXfs')!.children
  const quoted = row!.children.map(({ attributes }) => formats[Number(attributes.s)]!.attributes.quotePrefix)
  expect(quoted).toEqual([undefined, '1', '1', '1', '1', '1', undefined])
})

test('says that blanks at the ends of a text belong to it', () => {
  const [row] = child(written(layoutOf('a', [['x', ' x', 'x ', 'x\ny']])), 'sheetData')!.children
  const kept = row!.children.map((cell) => child(child(cell, 'is'), 't')!.attributes['xml:space'])
  expect(kept).toEqual([undefined, 'preserve', 'preserve', 'preserve'])
})

test('looks that are equal share one format, in whatever objects', () => {
  const styles = new StyleTable(OWN_BASE)
  const format = (code: string) => styles.format(looksLike(code), false)
  expect(format('yyyy-mm-dd')).toBe(format('yyyy-mm-dd'))
  expect(format('h:mm')).not.toBe(format('yyyy-mm-dd'))
  expect(styles.format({ ...PLAIN }, false)).toBe(styles.format(PLAIN, false))
  expect(styles.addedFormats).toEqual([
    '<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>',
    '<numFmt numFmtId="165" formatCode="h:mm"/>',
  ])
  expect(styles.added('fonts')).toHaveLength(1)
})
