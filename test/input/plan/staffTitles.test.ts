import { NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * Names and titles over the staff by which the list may be of another year, of some of them or of others, or hold another number.
 */

const titled = (title: string): Rows => [[title], ...STAFF]

test.each([
  '2023年在职人员名册',
  '2024年在职人员',
  '截至2024年1月在职人员',
  '2026年人员名册',
  '党员名册',
  '2025年新职工名册',
  '拟录用人员名单',
  '骨干人才推荐名单',
  '外聘人员名单',
  '研究生名册',
  '人员（旧）',
])('%s over the staff is asked about, until somebody says that it is', async (title) => {
  expect((await readOffice({ 人员: titled(title) })).asked).toEqual(['question-sheet-kind'])
  expect((await readOffice({ 人员: titled(title) }, ['人员=人员'])).asked).toEqual([])
})

test.each(['人员（2023）', '外单位人员', '研究生', '人员备份', '2023人员'])(
  'a sheet of the staff called %s is asked about',
  async (name) => {
    expect((await readOffice({ 人员: null, [name]: STAFF })).asked).toEqual(['question-sheet-kind'])
  },
)

test.each([
  '在职职工花名册',
  '2025年在职人员',
  '2024—2025年人员名册',
  '人员名册（2024版）',
  '人员名册（2026年1月5日制）',
  '截至2026年1月在职人员',
  '在职人员（含外聘）',
  '研究生部人员名单',
  '在职职工及研究生名册',
])('%s over the staff is not', async (title) => {
  expect((await readOffice({ 人员: titled(title) })).asked).toEqual([])
})

test('how many people a title says is held against the list', async () => {
  expect((await readOffice({ 人员: titled(`在职职工（共${NAMES.length}人）`) })).asked).toEqual([])
  expect((await readOffice({ 人员: titled('在职职工（共7人）') })).asked).toEqual(['question-note'])
  expect((await readOffice({ 人员: titled('在职职工（共7人）') }, ['人员=人员'])).asked).toEqual([])
})

test('a second list of people of others is asked about', async () => {
  const 外单位人员: Rows = [STAFF[0]!, ['G1', '卞长庚', '一部', '1998-01-01'], ['G2', '柴望远', '一部', '1999-01-01']]
  expect((await readOffice({ 外单位人员 })).asked).toContain('question-sheet-kind')
})
