import type { Value } from '../../support/grid'
import { NAMES, type Rows, readOffice, type Sheets, STAFF, signIn } from './smallOffice'

/*
 * Lists of who was away beside the sign-in of a class: somebody in both is asked about and counts meanwhile, all others are nothing new.
 * 安全培训 gives 16 hours, 保密教育 8 a person.
 */

const [FIRST, SECOND, THIRD] = NAMES
const EACH = NAMES.map(() => ['√'])
const SIGNED: Sheets = { 签到: signIn(['签到'], EACH) }
const list = (title: string, name: Value, heads: readonly Value[] = ['部门', '事由'], rest: readonly Value[] = []) => [
  [title],
  ['姓名', ...heads],
  [name, ...(rest.length > 0 ? rest : ['一部', '出差'])],
]
const beside = (sheet: string, rows: Rows, more: Sheets = SIGNED): Sheets => ({ ...more, [sheet]: rows })
/** Somebody who did not sign. */
const THREE: Sheets = { 签到: signIn(['签到'], EACH.slice(0, 3)) }
const CAME = 16 + 4 * 8

test.each<[string, Sheets, number, boolean]>([
  ['a leave list', beside('请假', list('保密教育请假名单', FIRST!)), CAME, true],
  ['who was missing', beside('缺席', list('保密教育缺席人员', FIRST!)), CAME, true],
  ['who did not take part', beside('名单2', list('保密教育未参加人员名单', FIRST!)), CAME, true],
  ['who was not there', beside('未到人员', list('保密教育', FIRST!)), CAME, true],
  ['who could not come', beside('名单2', list('保密教育因故不能参加人员名单', FIRST!)), CAME, true],
  [
    'a sheet named after the class',
    beside('保密教育请假', [
      ['姓名', '事由'],
      [FIRST!, '出差'],
    ]),
    CAME,
    true,
  ],
  [
    'a row that names the class',
    beside('请假名单', list('2025年请假名单', FIRST!, ['培训名称', '事由'], ['保密教育', '出差'])),
    CAME,
    true,
  ],
  [
    'names in a cell',
    beside('缺席情况', [
      ['培训名称', '缺席人员'],
      ['保密教育', `${FIRST}、${SECOND}`],
    ]),
    CAME,
    true,
  ],
  ['without a head', beside('保密教育缺席名单', [[FIRST!], [SECOND!]]), CAME, true],
  [
    'a slip',
    beside('请假条', [
      ['姓名', FIRST!, '部门', '一部'],
      ['事由', '出差'],
      ['培训班', '保密教育'],
    ]),
    CAME,
    true,
  ],
  ['who did not sign', beside('请假', list('保密教育请假名单', NAMES[3]!), THREE), CAME - 8, false],
  ['of a class that he missed', beside('请假', list('请假名单', FIRST!)), CAME, false],
  ['of another year', beside('请假', list('2024年保密教育请假名单', FIRST!)), CAME, false],
  ['of somebody else', beside('请假', list('保密教育请假名单', '周五常')), CAME, false],
  [
    'who let him go',
    beside('请假', list('保密教育请假名单', NAMES[3]!, ['部门', '审批人'], ['二部', FIRST!]), THREE),
    CAME - 8,
    false,
  ],
  [
    'who signs below',
    beside('请假', [...list('保密教育请假名单', NAMES[3]!), ['审批人', FIRST!]], THREE),
    CAME - 8,
    false,
  ],
  ['nothing of a class', beside('病假', list('病假人员', FIRST!)), CAME, false],
  [
    'a namesake',
    {
      ...beside('请假', list('保密教育请假名单', FIRST!)),
      人员: [...STAFF, ['K109', FIRST!, '三部', '2015-03-01']],
      签到: [['保密教育签到表'], ['工号', '姓名', '签到'], ['K101', SECOND!, '√'], ['K109', FIRST!, '√']],
      实际参会人员: null,
    },
    16,
    false,
  ],
  [
    'a namesake with the number',
    {
      请假: [['保密教育请假名单'], ['工号', '姓名'], ['K109', FIRST!]],
      人员: [...STAFF, ['K109', FIRST!, '三部', '2015-03-01']],
      签到: [['保密教育签到表'], ['工号', '姓名', '签到'], ['K101', SECOND!, '√'], ['K109', FIRST!, '√']],
      实际参会人员: null,
    },
    16,
    true,
  ],
])('away and signed: %s', async (_, sheets, hours, isAsked) => {
  const read = await readOffice(sheets)
  expect(read).toMatchObject({ asked: isAsked ? ['question-both-marks'] : [], hours })
})

test('an answer is carried out', async () => {
  const sheets = beside('请假', list('保密教育请假名单', THIRD!))
  expect(await readOffice(sheets, ['请假=两种标记算到会'])).toMatchObject({ asked: [], hours: CAME })
  expect(await readOffice(sheets, ['请假=两种标记算未到'])).toMatchObject({ asked: [], hours: CAME - 8 })
})

test('a leave list below the sign-in list is not silent', async () => {
  const below = { 签到: [...signIn(['签到'], EACH), [], ...list('保密教育请假名单', FIRST!)] }
  expect((await readOffice(below)).asked).not.toEqual([])
})
