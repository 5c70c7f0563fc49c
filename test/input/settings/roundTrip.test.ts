import { readDataset } from '../../../src/input/readDataset'
import { settingChanges, settingText, type WantedSetting } from '../../../src/input/settings/settingChanges'
import { settingNamed } from '../../../src/input/settings/settingNames'
import { SETTING_FIELDS, settingOf } from '../../../src/input/settings/settings'
import { HOUR } from '../../../src/records/duration'
import { WAN, YUAN } from '../../../src/records/money'
import type { Policy, SettingField } from '../../../src/records/policy'
import type { CellChange } from '../../../src/workbook/cellChange'
import { gridOf, type Value } from '../../support/grid'

type Rows = Value[][]

async function read(rows: Rows) {
  const grids = [gridOf('设置', [['项目', '值'], ...rows])]
  const { dataset, findings } = await readDataset(grids)
  return { dataset, grids, told: findings.filter(({ code }) => code !== 'missing-sheet') }
}

/** Enters settings into a sheet of these rows; gives the rows as they stand then. */
async function entered(rows: Rows, wanted: readonly WantedSetting[]): Promise<Rows> {
  const { dataset, grids } = await read(rows)
  const changed = rows.map((row) => [...row])
  for (const { row, column, value } of settingChanges(dataset, grids, wanted) as readonly CellChange[]) {
    changed[row - 2] ??= []
    changed[row - 2]![column - 1] = value
  }
  return changed
}

function said(policy: Policy, field: SettingField): unknown {
  return field.startsWith('cap:') ? policy.caps[field.slice(4) as 'class'] : policy[field as keyof Policy]
}

const MONEY: Readonly<Record<string, number>> = { '': WAN, 万元: WAN, 万: WAN, 千元: 1000 * YUAN, 元: YUAN }
const HOURS: Readonly<Record<string, number>> = { '': HOUR, 学时: HOUR, 小时: HOUR, h: HOUR, 分钟: 60, min: 60, 秒: 1 }
const BRACKETS = ['(', ')', '（', '）', '【', '】', '[', ']']
const UNITS = { hours: HOURS, money: MONEY }
// A lesson's minutes are minutes, whatever its row says.
const FIELDS = SETTING_FIELDS.filter(
  (field) => ['hours', 'money'].includes(settingOf(field).meaning) && field !== 'secondsPerLesson',
)

/** Every name under which a setting is known, without the unit of its canonical name. */
function namesOf(field: SettingField): string[] {
  const { name, aliases } = settingOf(field)
  return [name, ...aliases].map((some) => some.replace(/\(.*\)$/, ''))
}

/** Every spelling of a name with its unit. */
function headings(field: SettingField, unit: string): string[] {
  return namesOf(field).flatMap((name, at) =>
    unit === ''
      ? [name]
      : [0, 2, 4, 6].map((open) => `${name}${BRACKETS[open]}${unit}${BRACKETS[open + 1]}`).slice(0, at === 0 ? 4 : 1),
  )
}

const CASES = FIELDS.flatMap((field) => {
  const units = UNITS[settingOf(field).meaning as 'hours' | 'money']
  return Object.keys(units).flatMap((given) => Object.keys(units).map((standing) => [field, given, standing] as const))
})

test.each(CASES)(
  '%s given in (%s) goes into a row of (%s) and comes back as it was meant',
  async (field, given, standing) => {
    const worths: Readonly<Record<string, number>> = UNITS[settingOf(field).meaning as 'hours' | 'money']
    const worth = worths[given]!
    const amount = field === 'secondsPerDay' ? (worth === HOUR ? 6.5 : 480) : 50_400
    const meant = amount * worth
    // More hours than a year has are no hours, whoever enters them.
    if (settingOf(field).meaning === 'hours' && meant > 366 * 24 * HOUR) return
    const [names, rows] = [headings(field, given), headings(field, standing)]
    // Every spelling goes through its own unit; between two units one of them does, another for each pair.
    const first = Object.keys(worths).indexOf(given) + Object.keys(worths).indexOf(standing)
    const turns = given === standing ? Math.max(names.length, rows.length) : 1
    for (let at = first; at < first + turns; at++) {
      const { unit, ...named } = settingNamed(names[at % names.length]!)!
      expect([named.field, unit]).toEqual([field, worth])
      const row = [rows[at % rows.length]!, [null, 7, '七'][at % 3]!]
      const after = await entered([row], [{ field, value: String(amount), unit: unit! }])
      const { dataset, grids, told } = await read(after)
      expect([said(dataset.policy, field), told, after.length]).toEqual([meant, [], 1])
      // What a form shows for the setting and saves unchanged says the same.
      const again = await read(await entered(after, [{ field, value: settingText(dataset, grids, field) }]))
      expect(said(again.dataset.policy, field)).toBe(meant)
    }
  },
)

test.each<[SettingField, Rows[number], string, unknown]>([
  ['funding', ['单位投入总经费(元)', 50_000], '5.0', 5 * WAN],
  ['funding', ['单位投入总经费(元)', 50_000], '36000元', 36_000 * YUAN],
  ['funding', ['单位投入总经费(美元)', 1], '5', 5 * WAN],
  ['funding', ['单位投入总经费', { number: 5, format: '¥0.00' }], '5', 5 * WAN],
  ['funding', ['单位投入总经费', { number: 5, format: '0"元"' }], '5', 5 * WAN],
  ['requiredSeconds', ['年度学时要求', { time: 90 }], '100', 100 * HOUR],
  ['requiredSeconds', ['年度学时要求(天)', null], '100', 100 * HOUR],
  ['year', ['年度', { date: '2025-01-01' }], '2026', 2026],
  ['headcount', ['单位在职总人数', null], '457人', 457],
  ['phone', ['联系电话', null], '010555501', '010555501'],
  ['summaryName', ['总结名称', null], '2025', '2025'],
])('%s entered beside %j: %s', async (field, row, value, meant) => {
  const { dataset } = await read(await entered([row], [{ field, value }]))
  expect(said(dataset.policy, field)).toBe(meant)
})

test('a form shows every setting in the unit of its label', async () => {
  const { dataset, grids } = await read([
    ['单位投入总经费(元)', 52_500],
    ['年度学时要求（分钟）', 6000],
    ['单位名称', '某研究所'],
    ['单位在职总人数', '三百'],
  ])
  expect(
    (['funding', 'requiredSeconds', 'unit', 'headcount', 'phone'] as const).map((field) =>
      settingText(dataset, grids, field),
    ),
  ).toEqual(['5.25', '100', '某研究所', '三百', ''])
})

test('settings in two sheets are changed where each stands', async () => {
  const grids = [
    gridOf('设置', [
      ['项目', '值'],
      ['年度', 2025],
    ]),
    gridOf('设置2', [
      ['序', '项目', '值'],
      [1, '单位名称', '甲所'],
    ]),
  ]
  const { dataset } = await readDataset(grids)
  expect(settingChanges(dataset, grids, [{ field: 'unit', value: '乙所' }])).toEqual([
    { file: '', sheet: '设置2', row: 2, column: 3, value: '乙所' },
  ])
})
