import { withoutUnits } from '../../../src/input/vocabulary/ownUnit'
import { NAMES, type Rows, readOffice, STAFF, signIn } from './smallOffice'

/*
 * The institute's own name in a title says nothing of the list below it; the same word beside it does.
 */

const settings = (unit: string): Rows => [
  ['项目', '值'],
  ['年度', 2025],
  ['单位名称', unit],
  ['单位在职总人数', 4],
  ['单位投入总经费(万元)', 5],
]
const SIGNED = signIn(
  ['签到'],
  NAMES.map(() => ['√']),
)
const roster = (title: string): Rows => [[title], ...STAFF]

test.each([
  '松江疫苗研究所',
  '体检技术研究所',
  '社会调查研究所',
  '退休人员管理研究所',
  '物资采购研究所',
  '电话通信研究所',
  '中国科学院车辆工程研究所',
  '需求侧能源研究院',
  '工资保险研究中心',
  '考勤技术研究所',
])('%s in titles asks nothing', async (unit) => {
  const short = unit.replace('中国科学院', '')
  const sheets = {
    设置: settings(unit),
    人员: null,
    职工名册: roster(`${short}职工名册`),
    签到: signIn(
      ['签到'],
      NAMES.map(() => ['√']),
      [[`${short}保密教育签到表`]],
    ),
  }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 16 + 32, people: NAMES })
})

test.each<[string, string, string]>([
  ['a word beside the name', '松江疫苗研究所', '松江疫苗研究所疫苗接种人员'],
  ['the name of another', '松江化学研究所', '松江疫苗研究所职工名册'],
  ['no name at all', '', '松江疫苗研究所职工名册'],
])('still asked: %s', async (_, unit, title) => {
  const sheets = { 设置: settings(unit), 人员: null, 名册: roster(title), 签到: SIGNED }
  expect((await readOffice(sheets)).asked).toEqual(['question-sheet-kind'])
})

test.each<[string, readonly string[], string, string]>([
  ['all of it', ['松江疫苗研究所'], '松江疫苗研究所2025年职工', '2025年职工'],
  ['without what it begins with', ['中国科学院松江疫苗研究所'], '松江疫苗研究所职工', '职工'],
  ['its end alone', ['中国科学院松江疫苗研究所'], '研究所疫苗职工', '研究所疫苗职工'],
  ['blanks', ['松江 疫苗研究所'], '松江疫苗 研究所 职工', '职工'],
  ['too short a name', ['疫苗所'], '疫苗所职工', '疫苗所职工'],
])('taken out: %s', (_, units, text, rest) => {
  expect(withoutUnits(units)(text)).toBe(rest)
})
