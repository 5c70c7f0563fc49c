import {
  FORM_FIELDS,
  type FormField,
  fieldsUnder,
  isKeySetting,
} from '../../../../src/faces/app/pages/data/settingFields'
import { readDataset } from '../../../../src/input/readDataset'
import { SETTING_FIELDS } from '../../../../src/input/settings/settings'
import { RULE_PACKS } from '../../../../src/records/rulePacks/rulePacks'
import { isReadable, packOfText, settingDefault, settingTexts } from '../../../../src/year/settingEntry'
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
  ['requiredSeconds', ['', '90', '90学时'], ['若干', '12天']],
  ['groups', ['', '管理岗=60、支撑岗=72', '管理岗=60\n支撑岗 72学时'], ['管理岗', '管理岗=60、管理岗=72']],
  ['minima', ['', '专业科目=60、院内培训=20'], ['管理岗=60', '专业科目']],
  ['groupMinima', ['', '管理岗/公需科目=20、院内培训=10；支撑岗/专业科目=60'], ['公需科目=20']],
  ['groupCaps', ['', '管理岗/网络学时=20'], ['网络学时=20']],
  ['professionalShare', ['', '60%', '三分之二'], ['多半', '120%']],
  ['cap:network', ['', '20'], ['不限']],
  ['newHires', ['', '计入要求', '不计入'], ['看情况']],
  ['singleSources', ['', '院内培训、外部培训'], ['院内培训、看书']],
])('%s is held to what its cell must be', (field, good, bad) => {
  expect(good.filter((text) => !isReadable(field, text))).toEqual([])
  expect(bad.filter((text) => isReadable(field, text))).toEqual([])
})

test('under 自定, and under it alone, all is shown that any 考核办法 decides, and every cap', () => {
  const shown = fieldsUnder(packOfText(' 自定义 '))
  const rules = SETTING_FIELDS.filter(
    (field) => field.startsWith('cap:') || RULE_PACKS.some(({ decides }) => field in decides),
  )
  expect(shown).toEqual(expect.arrayContaining(rules))
  for (const { id, name } of RULE_PACKS.filter(({ id }) => id !== 'own'))
    expect([id, fieldsUnder(packOfText(name)).filter((field) => rules.includes(field))]).toEqual([id, []])
})

test('what holds where nothing is said is shown as somebody would enter it', () => {
  expect([settingDefault('backboneShare'), settingDefault('requiredSeconds'), settingDefault('minima')]).toEqual([
    '4%',
    '100',
    '',
  ])
})

test('a text that means no 考核办法 shows the default', () => {
  expect([packOfText('').id, packOfText('没有这一套').id]).toEqual(['cas2020', 'cas2020'])
})

test('what a year cannot do without is shown empty too', () => {
  expect(FORM_FIELDS.filter(isKeySetting)).toEqual(['year', 'unit', 'headcount', 'funding', 'windowFrom', 'windowTo'])
})
