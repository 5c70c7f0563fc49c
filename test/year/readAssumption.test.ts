import fc from 'fast-check'
import { HOUR } from '../../src/records/duration'
import type { StudySource } from '../../src/records/studyRecords'
import { assumptionText, assumptionTroubleText } from '../../src/text/whatIfText'
import { type ComputedYear, hasYear, yearIn } from '../../src/year/openYear'
import { readAssumption, readAssumptions } from '../../src/year/readAssumption'
import { gridsOf } from '../support/grid'
import { SMALL } from '../support/smallInstitute'

let year: ComputedYear
beforeAll(async () => {
  const opened = await yearIn(
    gridsOf({
      ...SMALL,
      人员: [
        ...SMALL.人员,
        ['X005', '柏小川', '星野计算技术研究所', '硬件室', '是', '2010-07-01'],
        ['X006', '岳小满', '星野计算技术研究所', '硬件室', '是', '2010-07-01'],
      ],
      培训班: [
        ...SMALL.培训班,
        ['讲座', 2025, '未实施', '2025-06-05', '2025-06-05', 4, 20, 0, 0, 0, null],
        ['讲座', 2025, '未实施', '2025-07-05', '2025-07-05', 4, 20, 0, 0, 0, null],
        ['C++编程', 2025, '未实施', '2025-07-05', '2025-07-05', 4, 20, 0, 0, 0, null],
        ['旧班', 2024, '已实施', '2024-07-05', '2024-07-05', 4, 20, 0, 0, 0, null],
      ],
    }),
    { year: 2025 },
  )
  if (!hasYear(opened)) throw new Error('no year')
  year = opened
})

const study = (person: number, seconds: number, source: StudySource = 'external') => ({
  kind: 'record',
  person,
  source,
  trainingClass: null,
  seconds,
})

test.each([
  ['蓝一苇(X002)+16学时外部培训', study(1, 16 * HOUR)],
  ['蓝一苇（X002）＋16 学时 外部培训', study(1, 16 * HOUR)],
  ['X002+40小时1分公派留学', study(1, 40 * HOUR + 60, 'overseas')],
  ['蓝一苇+0.5在线学习', study(1, HOUR / 2, 'online')],
  ['柏小川(硬件室)+8网络学时', study(4, 8 * HOUR, 'network')],
  ['蓝一苇+16h External training', study(1, 16 * HOUR)],
  ['蓝一苇+16学时专业科目外部培训', { ...study(1, 16 * HOUR), subject: 'professional' }],
  ['蓝一苇+16学时公需 网络学时', { ...study(1, 16 * HOUR, 'network'), subject: 'general' }],
  [
    '蓝一苇+2学时专业科目保密教育',
    { kind: 'record', person: 1, source: 'class', trainingClass: 1, seconds: 2 * HOUR, subject: 'professional' },
  ],
  ['最低学时=专业科目=60', { kind: 'setting', field: 'minima', name: '最低学时', value: '专业科目=60' }],
  ['考核办法=专业技术人员90学时', { kind: 'setting', field: 'pack', name: '考核办法', value: '专业技术人员90学时' }],
  ['蓝一苇+保密教育', { kind: 'record', person: 1, source: 'class', trainingClass: 1, seconds: null }],
  ['蓝一苇+2学时保密教育', { kind: 'record', person: 1, source: 'class', trainingClass: 1, seconds: 2 * HOUR }],
  ['蓝一苇+2学时C++编程', { kind: 'record', person: 1, source: 'class', trainingClass: 4, seconds: 2 * HOUR }],
  ['蓝一苇+讲座(2025-07-05)', { kind: 'record', person: 1, source: 'class', trainingClass: 3, seconds: null }],
  ['实施:保密教育', { kind: 'held', trainingClass: 1 }],
  ['实施：C++编程', { kind: 'held', trainingClass: 4 }],
  ['held: 保密教育', { kind: 'held', trainingClass: 1 }],
  ['参会:讲座（2025-06-05）', { kind: 'attended', trainingClass: 2 }],
  ['审核通过:全部', { kind: 'approved', of: { all: true } }],
  ['approved: all', { kind: 'approved', of: { all: true } }],
  ['审核通过:蓝一苇', { kind: 'approved', of: { person: 1 } }],
  ['审核通过:外部学习', { kind: 'approved', of: { file: '', sheet: '外部学习' } }],
  ['年度学时要求=80', { kind: 'setting', field: 'requiredSeconds', name: '年度学时要求', value: '80' }],
  ['外部培训上限＝40学时', { kind: 'setting', field: 'cap:external', name: '外部培训学时上限', value: '40学时' }],
  ['单位投入总经费(元)=50000', { kind: 'setting', field: 'funding', name: '单位投入总经费(元)', value: '50000' }],
])('%s', async (text, assumption) => {
  expect(await readAssumption(year, text)).toEqual({ assumption })
})

test.each([
  ['随便', '“随便”看不懂'],
  ['蓝一伟+16学时外部培训', '“人员”里没有“蓝一伟”；名字相近的有：蓝一苇'],
  ['柏小川+16学时外部培训', '叫“柏小川”的不止一人，请把编号写在括号里：X001 软件室、X005 硬件室'],
  ['蓝一苇(X009)+16学时外部培训', '“人员”里没有“蓝一苇(X009)”；名字相近的有：蓝一苇 X002'],
  ['+16学时外部培训', '“人员”里没有“”'],
  [
    '蓝一苇+16学时保密',
    '“保密”既不是学时来源（外部培训、在职自学、网络学时、公派留学、在线学习），也不是本年度的培训班；名称相近的有：保密教育',
  ],
  ['蓝一苇+16学时旧班', '“旧班”既不是'],
  ['蓝一苇+约16学时外部培训', '“约16学时”不是学时'],
  ['蓝一苇+外部培训', '没有写多少学时'],
  ['蓝一苇+0学时外部培训', '“0学时”不是学时'],
  ['蓝一苇+16学时院内培训', '院内培训要写明是哪个培训班'],
  ['实施:保密培训', '2025 年度没有叫“保密培训”的培训班'],
  ['实施:讲座', '叫“讲座”的培训班不止一个，请在括号里写培训编号或开始日期：2025-06-05、2025-07-05'],
  ['审核通过:蓝一伟', '不是有待审核记录的工作表；有待审核记录的工作表：外部学习；名字相近的有：蓝一苇'],
  ['学时要求=80', '“设置”里没有“学时要求”这一项；可以试算：年度学时要求、单次培训学时要求'],
  ['年度学时要求=许多', '“许多”不是“年度学时要求”能填的值'],
  ['年度学时要求=', '“年度学时要求”没有写值'],
  ['每天折算学时=8', '“每天折算学时”决定读哪一年、怎样读表，不能试算'],
])('%s is not understood, and says what of it', async (text, sentence) => {
  const read = await readAssumption(year, text)
  if (!('trouble' in read)) throw new Error('understood')
  expect(assumptionTroubleText(read.trouble, 'zh-CN')).toContain(sentence)
  expect(assumptionTroubleText(read.trouble, 'en')).not.toBe('')
})

test('one setting with two values is not tried, with one twice it is', async () => {
  expect(await readAssumptions(year, ['年度学时要求=80', '年度学时要求=90'])).toMatchObject({
    text: '年度学时要求=90',
    trouble: { code: 'twice' },
  })
  expect(await readAssumptions(year, ['年度学时要求=80', '年度学时要求=80'])).toHaveProperty('assumptions')
})

test('what an assumption is called is read as the same again, in both languages', async () => {
  const person = fc.nat(5)
  const trainingClass = fc.nat(4)
  const seconds = fc.integer({ min: 1, max: 200 * HOUR })
  const some = fc.oneof(
    fc.record({
      kind: fc.constant('record' as const),
      person,
      source: fc.constantFrom('external' as const, 'online' as const, 'overseas' as const),
      trainingClass: fc.constant(null),
      seconds,
    }),
    fc.record({
      kind: fc.constant('record' as const),
      person,
      source: fc.constantFrom('external' as const, 'network' as const),
      trainingClass: fc.constant(null),
      seconds,
      subject: fc.constantFrom('general' as const, 'professional' as const),
    }),
    fc.record({
      kind: fc.constant('record' as const),
      person,
      source: fc.constant('class' as const),
      trainingClass,
      seconds: fc.option(seconds, { nil: null }),
    }),
    fc.record({ kind: fc.constantFrom('held' as const, 'attended' as const), trainingClass }),
    fc.record({ kind: fc.constant('approved' as const), of: fc.record({ person }) }),
  )
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom('zh-CN' as const, 'en' as const), async (assumption, language) => {
      const text = assumptionText(assumption, year.dataset, language)
      expect(await readAssumption(year, text)).toEqual({ assumption })
    }),
  )
})
