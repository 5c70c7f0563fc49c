import { NAMES, type Rows, readOffice } from './smallOffice'

/* Numbers in a list of who came that may be the staff's or some other system's. */

const listed = (heading: string, numbers: readonly string[]): Rows => [
  ['培训名称', heading, '姓名'],
  ...NAMES.map((name, at) => ['保密教育', numbers[at]!, name]),
  ...NAMES.map((name, at) => ['安全培训', numbers[at]!, name]),
]
const OWN = NAMES.map((_, at) => `K10${at}`)
const FOREIGN = NAMES.map((_, at) => `zh00${at}`)

test.each([
  ['编号', OWN],
  ['编号', FOREIGN],
  ['编号', ['1', '2', '3', '4']],
  ['账号', FOREIGN],
  ['学员编号', FOREIGN],
  ['工号', OWN],
])('everybody is found under %s %s', async (heading, numbers) => {
  const { asked, hours } = await readOffice({ 实际参会人员: listed(heading, numbers) })
  expect([asked, hours]).toEqual([[], 4 * 8 + 4 * 4])
})

test.each([
  ['one number of the staff’s is a stranger’s', '账号', ['K100', 'K101', 'K102', 'zh003']],
  ['our own heading has numbers of nobody', '工号', FOREIGN],
])('it is told where %s', async (_, heading, numbers) => {
  const { asked } = await readOffice({ 实际参会人员: listed(heading, numbers) })
  expect(asked).toContain('unknown-person')
})
