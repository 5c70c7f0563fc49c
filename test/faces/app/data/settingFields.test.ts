import { FORM_FIELDS, type FormField, isKeySetting, wantedOf } from '../../../../src/faces/app/pages/data/settingFields'
import { readDataset } from '../../../../src/input/readDataset'
import { dataZhCN } from '../../../../src/text/zhCN/pane/data'
import { isReadable, settingTexts } from '../../../../src/year/settingEntry'
import { gridOf, type Value } from '../../../support/grid'

async function textsOf(rows: readonly (readonly Value[])[]) {
  const grids = [gridOf('设置', [['项目', '值'], ...rows])]
  const { dataset } = await readDataset(grids)
  return settingTexts({ dataset, grids }, FORM_FIELDS)
}

test('settings are shown as they stand in their cells, readable or not', async () => {
  const texts = await textsOf([
    ['年度', 2026],
    ['单位在职总人数', '三百'],
    ['骨干上报开始时间', { date: '2026-03-01' }],
    ['骨干上报结束时间', { date: '2026-04-01 17:30' }],
    ['单位名称', null],
  ])
  expect(texts).toMatchObject({
    year: '2026',
    headcount: '三百',
    windowFrom: '2026-03-01',
    windowTo: '2026-04-01 17:30',
    unit: '',
    funding: '',
  })
})

test.each<[FormField, string[], string[]]>([
  ['year', ['', '2026', '２０２６年'], ['26', '明年']],
  ['headcount', ['', '457', '457人'], ['三百', '4.5', '-1']],
  ['funding', ['', '5', '3.6万元', '36000元'], ['若干']],
  ['windowFrom', ['', '2026-03-01', '2026年3月1日 9时'], ['2026-02-30', '三月']],
  ['unit', ['', '某研究所'], []],
])('%s is held to what its cell must be', (field, good, bad) => {
  expect(good.filter((text) => !isReadable(field, text))).toEqual([])
  expect(bad.filter((text) => isReadable(field, text))).toEqual([])
})

test('whatever can be typed wrong has words for how it is written', () => {
  // 考核办法 is chosen, not typed.
  for (const field of FORM_FIELDS.filter((one) => one !== 'pack'))
    if (!isReadable(field, '？')) expect(dataZhCN.wanted[wantedOf(field)]).toMatch(/\d/)
})

test('what a year cannot do without is shown empty too', () => {
  expect(FORM_FIELDS.filter(isKeySetting)).toEqual(['year', 'unit', 'headcount', 'funding', 'windowFrom', 'windowTo'])
})
