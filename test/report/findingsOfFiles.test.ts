import { finding } from '../../src/records/finding'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { layOutReports } from '../../src/report/layOutReports'
import { madeYear } from '../support/madeYear'

test('where several files were read, a finding in another names it and leads nowhere', () => {
  const args = { name: '赵一凡', title: '暑期学校' }
  const place = { sheet: '外部学习', row: 7, column: 3 }
  const findings = ['', '一室.xlsx'].map((file) => finding('pending-review', { file, ...place }, args))
  const input = madeYear({ findings, linkable: true })
  const source = { kind: 'external', sheet: '外部学习', headerRow: 1, columns: {}, columnOf: {} } as const
  const sheets = ['', '一室.xlsx'].map((file) => ({ ...source, file }))
  const layouts = layOutReports({ ...input, dataset: { ...input.dataset, sheets } })
  const { rows } = layouts.find(({ sheet }) => sheet === SHEET_NAMES.findings)!
  const places = [...rows].flatMap(({ cells }) => cells.filter((cell) => String(cell?.value).includes('外部学习!')))
  expect(places.map((cell) => [cell!.value, cell!.link])).toEqual([
    ['外部学习!C7', '外部学习!C7'],
    ['一室.xlsx 外部学习!C7', undefined],
  ])
})
