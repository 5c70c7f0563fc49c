import { readDataset } from '../../../src/input/readDataset'
import { HOUR } from '../../../src/records/duration'
import { DEFAULT_POLICY } from '../../../src/records/policy'
import { wordsFor } from '../../../src/text/wordsFor'
import { gridOf } from '../../support/grid'

async function read(...rows: [string, string | number][]) {
  const { dataset, findings } = await readDataset([gridOf('设置', [['项目', '值'], ['考核办法', '自定'], ...rows])])
  return { policy: dataset.policy, told: findings.filter(({ code }) => code !== 'missing-sheet') }
}

test.each<[string, object]>([
  ['管理岗/公需科目=20', { 管理岗: { general: 20 * HOUR } }],
  [
    '管理岗/公需科目=20、院内培训=10；支撑岗/专业科目=60',
    { 管理岗: { general: 20 * HOUR, class: 10 * HOUR }, 支撑岗: { professional: 60 * HOUR } },
  ],
  [
    '管理岗：公需 20学时，专业 30小时\n支撑岗：网络学时=90分钟',
    { 管理岗: { general: 20 * HOUR, professional: 30 * HOUR }, 支撑岗: { network: 1.5 * HOUR } },
  ],
  ['管理岗/公需科目=20；管理岗/院内培训=10', { 管理岗: { general: 20 * HOUR, class: 10 * HOUR } }],
  ['科研/管理岗/公需科目=20', {}],
])('分类最低学时 and 分类学时上限 are read: %j', async (text, expected) => {
  const { policy, told } = await read(['分类最低学时', text], ['分类学时上限', text])
  if (Object.keys(expected).length === 0) expect(told.map(({ code }) => code)).toEqual(Array(2).fill('unreadable-cell'))
  else expect([policy.groupMinima, policy.groupCaps, told]).toEqual([expected, expected, []])
})

test.each([
  '公需科目=20',
  '管理岗/公需=20、公需科目=30',
  '管理岗/编程=20',
  '管理岗/公需科目',
  '管理岗=20',
  '管理岗/公需科目=约20',
])('what cannot be read as a whole is told, and nothing of it holds: %j', async (text) => {
  const { policy, told } = await read(['分类学时上限', text])
  expect(policy.groupCaps).toEqual({})
  const [found] = told
  expect(wordsFor('zh-CN').findings[found!.code](found!.args as never)).toContain(
    `“分类学时上限”中的“${text}”读不懂：请写考核类别、来源或科目和学时，如 管理岗/公需科目=20`,
  )
})

test('caps of subjects stand beside those of sources', async () => {
  const { policy, told } = await read(['公需科目学时上限', 30], ['专业科目上限(分钟)', 600], ['网络学时上限', 20])
  expect(told).toEqual([])
  expect(policy.caps).toEqual({
    ...DEFAULT_POLICY.caps,
    general: 30 * HOUR,
    professional: 10 * HOUR,
    network: 20 * HOUR,
  })
})

test('caps of a 考核类别 hold under every 考核办法, its minima under 自定 alone', async () => {
  const { policy, told } = await read(['考核办法', '中科院2020'])
  expect(told.map(({ code }) => code)).toEqual(['duplicate-setting'])
  expect(policy.pack).toBe('own')
  const grids = [
    gridOf('设置', [
      ['项目', '值'],
      ['分类最低学时', '管理岗/公需科目=20'],
      ['分类学时上限', '管理岗/公需科目=20'],
    ]),
  ]
  const { dataset, findings } = await readDataset(grids)
  expect(dataset.policy).toMatchObject({ groupMinima: {}, groupCaps: { 管理岗: { general: 20 * HOUR } } })
  expect(findings.map(({ code }) => code)).toContain('setting-against-pack')
})

test.each([
  ['100', ['setting-by-pack']],
  ['90', []],
  ['110', ['setting-against-pack']],
])('年度学时要求 %s beside a pack of 90: what the template writes gives way and is told', async (hours, codes) => {
  const { dataset, findings } = await readDataset([
    gridOf('设置', [
      ['项目', '值'],
      ['考核办法', '专业技术人员90学时'],
      ['年度学时要求', hours],
    ]),
  ])
  expect(dataset.policy.requiredSeconds).toBe(90 * HOUR)
  expect(findings.map(({ code }) => code).filter((code) => code.includes('pack'))).toEqual(codes)
})
