import { NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * More people under the heads of the staff on a sheet of their own: its name says what words over a group of people do.
 */

const [HEAD] = STAFF as [Rows[number], ...Rows]
const MORE = ['丘一帆', '丘二帆']
const LIST: Rows = [HEAD, ...MORE.map((name, at) => [`R0${at}`, name, '一部', '2001-03-01'])]

test.each(['调离人员', '离职人员', '退休人员名册', '2025年调走人员', '解聘人员', '内退人员'])(
  '%s adds nobody',
  async (name) => {
    expect(await readOffice({ [name]: LIST })).toMatchObject({ people: NAMES, asked: [] })
  },
)

test.each(['新增人员', '三部', '人员（续）', '车辆部', '采购中心', '工资科人员', '离退休办'])(
  '%s is staff too',
  async (name) => {
    expect(await readOffice({ [name]: LIST })).toMatchObject({ active: [...NAMES, ...MORE], asked: [] })
  },
)

test('a sum below the people of each department, its number under their names', async () => {
  const read = await readOffice({
    人员: [...STAFF, ['小计', 4]],
    车辆部: [...LIST, ['小计', 4]],
    体检组: LIST.map((row, at) => (at === 0 ? row : [`${row[0]}9`, `${row[1]}子`, ...row.slice(2)])),
  })
  expect(read).toMatchObject({ people: [...NAMES, ...MORE], asked: ['question-sheet-kind'] })
})

test('在编人员 and 编外人员 are both the staff', async () => {
  const read = await readOffice({ 人员: null, 在编人员: STAFF, 编外人员: LIST })
  expect(read).toMatchObject({ active: [...NAMES, ...MORE], asked: [] })
})

test.each(['临时工', '保洁保安', '客座人员', '劳务派遣人员', '返聘人员', '编外聘用人员', 'Sheet9'])(
  'of %s somebody has to say whether they are staff',
  async (name) => {
    const read = await readOffice({ [name]: LIST })
    expect(read).toMatchObject({ people: NAMES, asked: ['question-sheet-kind'] })
    expect(await readOffice({ [name]: LIST }, [`${name}=人员`])).toMatchObject({
      people: [...NAMES, ...MORE],
      asked: [],
    })
    expect(await readOffice({ [name]: LIST }, [`${name}=不读`])).toMatchObject({ people: NAMES, asked: [] })
  },
)
