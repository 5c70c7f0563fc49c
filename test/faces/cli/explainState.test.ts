import { world } from './world'

/** The cells that keep a year's state can be asked like those of the reports. */
const here = world()
const BOOK = '台账.xlsx'

beforeAll(async () => {
  await here.run('sample', BOOK, '--staff', '60', '--year', '2025')
  await here.run('backbone', BOOK, 'report', '--all', '--now', '2025-12-02T09:30', '--by', '经办人')
  await here.run('backbone', BOOK, 'finish', '--now', '2025-12-03T10:00', '--by', '经办人')
  await here.run('summary', BOOK, 'save', '--set', '单位投入总经费=5.0', '--now', '2025-12-06')
})
afterAll(here.remove)

const asked = async (what: string, ...options: string[]) =>
  JSON.parse((await here.run('explain', BOOK, what, '--json', ...options)).out)

test.each([
  ['年度总结列表!C2', 'trainingPersonTimes'],
  ['年度总结列表!G2', 'staffCompletionRate'],
  ['年度总结列表!K2', 'totalHours'],
])('%s has the rows of the year’s %s, whatever year is asked for', async (cell, figure) => {
  const now = await asked(figure)
  const kept = await asked(cell, '--year', '2020')
  expect(kept).toMatchObject({ figure, value: now.value, rows: now.rows })
  expect(kept.rows.length).toBeGreaterThan(0)
  expect(kept.formula).toMatch(/2025-12-06 00:00 存入 .+，校验码 [0-9A-F]{12}；现在按数据算是 /)
  expect(kept.formula).toContain(`存入 ${cell}，`)
})

test('a saved figure that the data has left behind is shown beside today’s', async () => {
  await here.run('sample', '动过.xlsx', '--staff', '60', '--year', '2025')
  await here.run('backbone', '动过.xlsx', 'finish', '--yes')
  await here.run('summary', '动过.xlsx', 'save', '--set', '单位投入总经费=5.0')
  await here.change('动过.xlsx', [{ sheet: '年度总结列表', row: 2, column: 3, value: 7 }])
  const { out } = await here.run('explain', '动过.xlsx', '年度总结列表!C2')
  expect(out).toMatch(/^单位培训总人次（2025 年度，已保存的总结） {2}7 人次\n {2}= .+；现在按数据算是 \d{3} 人次\n/)
})

test.each(['B', 'D', 'G', 'H', 'L'])(
  '上报记录!%s3 is about the hours that the row keeps, with its code',
  async (column) => {
    const kept = await asked(`上报记录!${column}3`)
    expect(kept.formula).toMatch(/^2025-12-02 09:30 存入 上报记录!H3，校验码 [0-9A-F]{12}；现在按数据算是 /)
    const [id] = kept.figure.split(' ')
    const person = await asked(id)
    expect(kept).toMatchObject({ value: person.value, rows: person.rows })
  },
)

test('the longest training that a row keeps can be asked too', async () => {
  const kept = await asked('上报记录!I3')
  expect(kept.value).toBeGreaterThan(40)
  expect(kept.formula).toContain('存入 上报记录!I3')
  expect(kept.inputs).toEqual([{ value: kept.value, unit: '小时' }])
})

test.each([
  [
    '上报记录!D5',
    /^上报记录!D5 在第 3 条记录里：2025-12-03 10:00 经办人 完成上报（2025 年度），校验码 [0-9A-F]{12}；这一条不记学时/,
  ],
  ['上报记录!A1', /^上报记录!A1 是上报记录的首行：共 3 条，封口码 /],
  ['年度总结列表!B2', /^年度总结列表!B2 是 2025 年度总结保存下来的“名称”，2025-12-06 00:00 存入；/],
])('%s has no rows behind it, and one sentence says so', async (cell, sentence) => {
  const { status, out } = await here.run('explain', BOOK, cell)
  expect(status).toBe(0)
  expect(out).toMatch(sentence)
  expect(out.trimEnd()).not.toContain('\n')
  expect(await asked(cell)).toEqual({ figure: cell, value: null, formula: out.trimEnd(), inputs: [], rows: [] })
})

test.each(['上报记录!A2', '上报记录!H99', '年度总结列表!C1', '年度总结列表!Z2'])(
  '%s says nothing, which is told with where to look',
  async (cell) => {
    const { status, err } = await here.run('explain', BOOK, cell)
    expect(status).toBe(2)
    expect(err).toMatch(new RegExp(`^${cell} 里没有统计数.+年度总结列表、上报记录、催办清单。`))
  },
)

test('in English too', async () => {
  const { out } = await here.run('explain', BOOK, '上报记录!H3', '--lang', 'en')
  expect(out).toMatch(
    /\(2025, when reported by 经办人\) {2}[\d.]+ hours\n {2}= kept in 上报记录!H3 on 2025-12-02 09:30, code /,
  )
})
