import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

const CONTACTS = [
  ['工号', '姓名', '办公电话'],
  ['X001', '柏小川', '010-55550001'],
  ['Y900', '外来客', '010-55550002'],
]

beforeAll(() =>
  here.book('台账.xlsx', {
    ...SMALL,
    通讯录: CONTACTS,
    编译技术研修班: [['姓名'], ['闻人朔']],
  }),
)

const report = async (...options: string[]) => {
  const { out, err, status } = await here.run('report', '台账.xlsx', '--json', ...options)
  return { status, err, ids: status < 2 ? JSON.parse(out).people.map(({ id }: { id: string }) => id) : [] }
}

test('a list of contacts adds nobody to the staff, unless the user says that it is staff', async () => {
  expect((await report()).ids).toEqual(['X001', 'X002', 'X003', 'X004'])
  expect((await report('--sheet', '通讯录=不读')).ids).toEqual(['X001', 'X002', 'X003', 'X004'])
  expect((await report('--sheet', '通讯录=人员')).ids).toContain('Y900')
})

test('a sheet is read as what the user says, in either language', async () => {
  for (const kind of ['人员', 'staff', 'STAFF']) {
    const { out } = await here.run('inspect', '台账.xlsx', '--json', '--sheet', `通讯录=${kind}`, '在线学习=不读')
    const kinds = JSON.parse(out).sheets.map(({ name, kind }: { name: string; kind: string }) => [name, kind])
    expect(kinds).toContainEqual(['通讯录', 'staff'])
    expect(kinds).toContainEqual(['在线学习', null])
  }
})

test('inspect says what report takes a sheet for, one named after its class too', async () => {
  const { out } = await here.run('inspect', '台账.xlsx', '--json')
  expect(JSON.parse(out).sheets.at(-1)).toMatchObject({ name: '编译技术研修班', kind: 'attendance', headerRow: 1 })
})

test.each([
  ['通讯录', '--sheet 要写成 工作表名=种类，不能是“通讯录”。种类有：设置、人员、'],
  ['通讯录=电话', '不能是“通讯录=电话”'],
  ['没有=人员', '工作簿里没有“没有”这张工作表。有：设置、人员、'],
])('--sheet %s is wrong usage', async (given, sentence) => {
  const { status, err } = await report('--sheet', given)
  expect(err).toContain(sentence)
  expect(status).toBe(2)
})
