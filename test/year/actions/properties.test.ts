import fc from 'fast-check'
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import { StudyState } from '../../../src/records/studyRecords'
import { SUMMARY_FIGURES } from '../../../src/records/summaryFigures'
import { listCells } from '../../../src/workbook/gridList'
import { attendeesOf, confirmAttendance } from '../../../src/year/actions/confirmAttendance'
import { changesOf, type Proposal } from '../../../src/year/actions/proposal'
import { externalRecords, reviewExternal } from '../../../src/year/actions/reviewExternal'
import { setRequirement } from '../../../src/year/actions/setRequirement'
import { tryAction } from '../../../src/year/actions/tryAction'
import { type ComputedYear, hasYear, yearIn } from '../../../src/year/openYear'
import { gridsOf, type Value } from '../../support/grid'

type Rows = readonly (readonly Value[])[]

const PEOPLE = ['柏小川', '蓝一苇', '闻人朔', '宫知夏', '季遥']
const CLASS = '保密教育'

/** How a column says yes and no; null where the sheet has no such column. */
const CONFIRMED = [
  ['最终参会', '是', '否'],
  ['最终参会', '√', null],
  ['最终参会', '√', '×'],
  ['是否参加', '参加', '未参加'],
  ['签到', '√', null],
  ['最终参会', 1, 0],
  ['最终参会', true, false],
  null,
] as const
const REVIEWED = [
  ['审核状态', '通过', '未通过', '待审核'],
  ['审核状态', '已通过', '驳回', null],
  ['状态', '审核通过', '审核未通过', '审核中'],
  null,
] as const
const REQUIRED = [
  ['是否有学时要求', '是', '否'],
  ['学时要求', '有', '无'],
  ['免学时考核', '否', '是'],
  ['是否有学时要求', null, '否'],
  null,
] as const

const subset = fc.subarray([0, 1, 2, 3, 4])

const made = fc.record({
  confirmed: fc.constantFrom(...CONFIRMED),
  came: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  reviewed: fc.constantFrom(...REVIEWED),
  states: fc.array(fc.constantFrom(1, 2, 3), { minLength: 5, maxLength: 5 }),
  required: fc.constantFrom(...REQUIRED),
  held: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  chosen: subset,
  yes: fc.boolean(),
})
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never

function sheetsOf({ confirmed, came, reviewed, states, required, held }: Made): Record<string, Rows> {
  const withColumn = (head: Value[], rows: Value[][], column: readonly Value[] | null): Rows =>
    column ? [[...head, column[0]], ...rows.map((row, index) => [...row, column[index + 1]])] : [head, ...rows]
  return {
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位名称', '星野计算技术研究所'],
      ['单位在职总人数', 5],
    ],
    人员: withColumn(
      ['用户编号', '姓名', '部门', '入职时间'],
      PEOPLE.map((name, index) => [`X00${index}`, name, '软件室', '2010-07-01']),
      required && [required[0], ...held.map((one) => (one ? required[1] : required[2]))],
    ),
    培训班: [
      ['培训名称', '培训年度', '实施状态', '培训开始时间', '学时', '计划参加人数'],
      [CLASS, 2025, '已实施', '2025-06-05', 4, 20],
    ],
    实际参会人员: withColumn(
      ['培训名称', '用户编号', '姓名', '学时'],
      PEOPLE.map((name, index) => [CLASS, `X00${index}`, name, null]),
      confirmed && [confirmed[0], ...came.map((one) => (one ? confirmed[1] : confirmed[2]))],
    ),
    外部学习: withColumn(
      ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '学时'],
      PEOPLE.map((name, index) => [`X00${index}`, name, 2025, `讲习${index}`, '外部培训', 40 + index]),
      reviewed && [reviewed[0], ...states.map((one) => reviewed[one]!)],
    ),
  }
}

async function opened(grids: Awaited<ReturnType<ReturnType<typeof memoryWorkbook>['read']>>): Promise<ComputedYear> {
  const year = await yearIn(grids, { year: null })
  if (!hasYear(year)) throw new Error('no year')
  return year
}

/** Tries, writes, reads, takes back; answers what was read before and after. */
async function walked(sheets: Record<string, Rows>, act: (year: ComputedYear) => Proposal) {
  const book = memoryWorkbook('', gridsOf(sheets))
  const first = await book.read()
  const before = await opened(first)
  const tried = await tryAction(before, act(before), (grids) => readDataset(grids))
  if ('trouble' in tried) throw new Error(`refused: ${JSON.stringify(act(before).cells)}`)
  await book.change(changesOf(tried.proposal), { basedOn: before.grids })
  const after = await opened(await book.read())
  // What was shown is what is counted once it is written.
  const counted = ({ statistics: { summary, people } }: ComputedYear) => [
    SUMMARY_FIGURES.map((figure) => summary[figure].amount),
    Array.from(people.counted),
    Array.from(people.required),
  ]
  expect(counted(after)).toEqual(counted(tried.after))
  if (tried.proposal.cells.length > 0) expect(await book.undo()).toBe(true)
  expect((await book.read()).map(listCells)).toEqual(first.map(listCells))
  return { before, after, tried }
}

/** States of the records of a sheet, in the order of its rows. */
function statesIn({ dataset }: ComputedYear, kind: string): number[] {
  return Array.from(dataset.studies.state).filter(
    (_, record) => dataset.sheets[dataset.studies.sheet[record]!]!.kind === kind,
  )
}

function expected(states: readonly number[], chosen: readonly number[], state: number): number[] {
  return states.map((one, index) => (chosen.includes(index) ? state : one))
}

test('确认参加 and 取消 say of those chosen what is meant, and of nobody else anything', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (one) => {
      const { before, after } = await walked(sheetsOf(one), (year) => {
        const list = attendeesOf(year, 0)
        expect(list.map(({ name }) => name)).toEqual(PEOPLE)
        return confirmAttendance(
          year,
          one.chosen.map((index) => list[index]!.record),
          one.yes,
        )
      })
      const wanted = one.yes ? StudyState.accepted : StudyState.notConfirmed
      expect(statesIn(after, 'attendance')).toEqual(expected(statesIn(before, 'attendance'), one.chosen, wanted))
      expect(statesIn(after, 'external')).toEqual(statesIn(before, 'external'))
    }),
    { numRuns: 25 },
  )
})

test('审核通过 and 未通过 say of those chosen what is meant, and of no other record anything', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (one) => {
      const { before, after } = await walked(sheetsOf(one), (year) => {
        const list = externalRecords(year, { person: '', title: '', year: null, state: 'all' })
        return reviewExternal(
          year,
          one.chosen.map((index) => list[index]!.record),
          one.yes,
        )
      })
      const wanted = one.yes ? StudyState.accepted : StudyState.rejected
      expect(statesIn(after, 'external')).toEqual(expected(statesIn(before, 'external'), one.chosen, wanted))
      expect(statesIn(after, 'attendance')).toEqual(statesIn(before, 'attendance'))
    }),
    { numRuns: 25 },
  )
})

test('是否有学时要求 says of those chosen what is meant, and of nobody else anything', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (one) => {
      const { before, after } = await walked(sheetsOf(one), (year) => setRequirement(year, one.chosen, one.yes))
      const requiredOf = ({ dataset }: ComputedYear) => dataset.people.map(({ required }) => required)
      expect(requiredOf(after)).toEqual(
        requiredOf(before).map((was, index) => (one.chosen.includes(index) ? one.yes : was)),
      )
    }),
    { numRuns: 25 },
  )
})

/** Every word that is written stands in the sheet already, wherever the sheet has one that would still say it. */
test('writes the words that the sheet has', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (one) => {
      const { tried } = await walked(sheetsOf(one), (year) => {
        const list = attendeesOf(year, 0)
        return confirmAttendance(
          year,
          one.chosen.map((index) => list[index]!.record),
          one.yes,
        )
      })
      const { confirmed, came } = one
      if (!confirmed || new Set(came).size < 2) return
      // Without its last √ the sheet would say of all that they came: then ×.
      const isLastMark = confirmed[2] === null && came.every((has, index) => !has || one.chosen.includes(index))
      const no = isLastMark ? '×' : confirmed[2]
      for (const { change } of tried.proposal.cells) expect(change.value).toBe(one.yes ? confirmed[1] : no)
    }),
    { numRuns: 25 },
  )
})
