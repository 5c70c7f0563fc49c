import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

const BOOK = '台账.xlsx'
const run = (...argv: string[]) => here.run(...argv, '--year', '2025')
const verified = async () => JSON.parse((await run('verify', BOOK, '报表.xlsx', '--json')).out).differences
const linesOf = (text: string) => text.split('\n').map((line) => line.trim())

/** Reported, its summary saved as far as it can be, and printed. */
async function printed(...steps: string[][]): Promise<void> {
  await here.book(BOOK, SMALL)
  for (const step of steps) expect((await run(...step)).status).toBe(0)
  expect((await run('report', BOOK, '--out', '报表.xlsx', '--force')).status).toBe(0)
}

const REPORT = ['backbone', BOOK, 'report', '--all']
const FINISH = ['backbone', BOOK, 'finish']
const SAVE = ['summary', BOOK, 'save']
/** The hours of the one long training of the one who is reported. */
const LONGER = { sheet: '外部学习', row: 2, column: 9, value: 62 }
const CELL = '外部学习!I2'

test('of the summary’s figures: the rows, by what was kept when it was saved', async () => {
  await printed(REPORT, FINISH, SAVE)
  await here.change(BOOK, [LONGER, { sheet: '设置', row: 4, column: 2, value: 5 }])
  const lines = linesOf((await run('verify', BOOK, '报表.xlsx')).out)
  const hours = lines.findIndex((line) => /^年度总结!.*131\.5.*153/.test(line))
  expect(lines[hours + 1]).toBe(
    `柏小川 X001  101 小时 → 122.5 小时：外部培训“高性能计算暑期班”40.5 小时 → 62 小时（${CELL}）`,
  )
  expect(lines).toContain('设置“单位在职总人数”  4 人 → 5 人（设置!B4）')
  const found = (await verified()).find(({ report }: { report: string }) => report === '131.5')
  expect(found.causes.part).toMatchObject({ from: 131.5 * 3600, to: 153 * 3600 })
})

test('of the hours of who is reported: the rows, by 明细 of the log', async () => {
  await printed(REPORT)
  await here.change(BOOK, [LONGER])
  // Beside its hours the row has the decimals that its column now needs.
  const differences = (await verified()).filter(
    ({ sheet, printed }: { sheet: string; printed?: string }) => sheet === '骨干人才培训情况表' && !printed,
  )
  const row = { what: 'changed', title: '高性能计算暑期班', sheet: '外部学习', cell: 'I2' }
  expect(differences).toMatchObject([
    { report: '101', data: '122.5', causes: { from: 101 * 3600, to: 122.5 * 3600, rows: [row] } },
  ])
})

test('of who came onto the list or left it: the row of the log', async () => {
  const more = ['X002', '蓝一苇', 2025, '研修', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '72', '通过']
  await here.book(BOOK, { ...SMALL, 外部学习: [...SMALL.外部学习, more] })
  const steps = [REPORT, FINISH, ['report', BOOK, '--out', '报表.xlsx', '--force']]
  const back = [
    ['backbone', BOOK, 'return', '--reason', '名单有误'],
    ['backbone', BOOK, 'withdraw', 'X002'],
    ['backbone', BOOK, 'finish'],
  ]
  for (const step of [...steps, ...back]) expect(await run(...step)).toMatchObject({ status: 0 })
  const gone = (await verified()).find(({ row }: { row?: string }) => row === 'added')
  expect(gone.comesFrom).toEqual([{ sheet: '上报记录', cell: expect.stringMatching(/^A\d+$/) }])
})

test('of a class: the cell that the data’s value comes from', async () => {
  await printed()
  await here.change(BOOK, [{ sheet: '培训班', row: 2, column: 8, value: 9 }])
  const lines = linesOf((await run('verify', BOOK, '报表.xlsx')).out)
  expect(lines).toContain('数据取自 培训班!H2')
})

test('of a sum: the first of the many rows that it comes from, and how many there are', async () => {
  await printed()
  await here.change(BOOK, [LONGER])
  const sums = (await verified()).filter(
    ({ sheet, comesFromRows }: { sheet: string; comesFromRows: number }) => sheet === '机构统计' && comesFromRows > 3,
  )
  expect(sums.length).toBeGreaterThan(0)
  for (const { comesFrom } of sums) expect(comesFrom).toHaveLength(3)
  const lines = linesOf((await run('verify', BOOK, '报表.xlsx')).out)
  expect(lines.some((line) => /^数据取自 \S+、\S+、\S+ 等 \d+ 行$/.test(line))).toBe(true)
})

test('what was never kept is said, and nothing is guessed', async () => {
  await printed()
  await here.change(BOOK, [LONGER])
  const found = (await verified()).find(({ report }: { report: string }) => report === '131.5')
  expect(found).toMatchObject({ causes: null, causesUnknown: 'other-basis' })
})

test.each<[string, number, readonly string[]]>([
  ['longer', 62, ['changed']],
  ['no longer single trainings', 60, []],
])('单次最长 that is %s than when it was reported is told, with its rows', async (_, hours, rows) => {
  await printed(REPORT, FINISH)
  await here.change(
    BOOK,
    rows.length > 0
      ? [{ ...LONGER, value: hours }]
      : [
          { sheet: '设置', row: 6, column: 1, value: '单次培训来源' },
          { sheet: '设置', row: 6, column: 2, value: '外部培训' },
        ],
  )
  const { drift } = JSON.parse((await run('backbone', BOOK, '--json')).out)
  expect(drift).toHaveLength(1)
  const { longestSingle } = drift[0]
  expect(longestSingle).toMatchObject({ from: 60 * 3600, to: (rows.length > 0 ? hours : 40.5) * 3600 })
  expect(longestSingle.rows.map(({ what }: { what: string }) => what)).toEqual(rows)
  const { out } = await run('explain', BOOK, '上报记录!I3', '--json')
  expect(JSON.parse(out).causes).toEqual(longestSingle)
  const { diagnostics } = JSON.parse((await run('check', BOOK, '--json')).out)
  const told = diagnostics.find(({ code }: { code: string }) => code === 'reported-longest')
  expect(told.message).toContain(
    rows.length > 0 ? '“外部学习”第 2 行' : '设置“单次培训来源” 院内培训、外部培训、公派留学 → ',
  )
})
