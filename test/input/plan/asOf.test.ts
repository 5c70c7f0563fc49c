import { CLASSES, NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * When a list was made stands below it and is nobody, no class and no record; one of last year is asked about.
 */

const lists = (foot: string): Readonly<Record<string, Rows>> => ({
  人员: [...STAFF, [foot]],
  培训班: [...CLASSES, [foot]],
  外部学习: [
    ['姓名', '培训名称', '培训类型', '开始时间', '学时'],
    [NAMES[0], '外训', '外部培训', '2025-05-05', 8],
    [foot],
  ],
  保密教育: [['保密教育签到表'], ['姓名', '签到'], ...NAMES.map((name) => [name, '√']), [foot]],
})

test.each([
  '数据截至2025年12月20日',
  '（数据截至2025年12月20日）',
  '截止2025年12月20日',
  '截至2025.12.20',
  '更新时间：2025-12-20',
  '数据更新至2025年12月20日',
  '导出时间：2025-12-20 09:00',
  '打印时间 2026/1/5',
])('%s', async (foot) => {
  for (const [name, rows] of Object.entries(lists(foot)))
    expect(await readOffice({ [name]: rows })).toMatchObject({ asked: [], people: NAMES })
})

test('of last year', async () => {
  for (const [name, rows] of Object.entries(lists('数据截至2024年12月31日')))
    expect((await readOffice({ [name]: rows })).asked).toEqual(['question-note'])
})
