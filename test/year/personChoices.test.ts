import { readDataset } from '../../src/input/readDataset'
import { HOUR } from '../../src/records/duration'
import { isOfSeveral, personChoices } from '../../src/year/personChoices'
import { gridOf } from '../support/grid'

type Row = readonly (string | number | null)[]

const STAFF: readonly Row[] = [
  ['用户编号', '姓名', '部门'],
  ['A1', '柏小川', '一部'],
  ['A2', '柏小穿', '一部'],
  ['A3', '张伟', '一部'],
  ['A4', '张伟', '二部'],
]

async function choicesFor(heads: Row, row: Row) {
  const grids = [
    gridOf('人员', STAFF),
    gridOf('培训班', [
      ['培训名称', '培训年度', '实施状态', '学时', '计划参加人数'],
      ['保密教育', 2025, '已实施', 8, 3],
    ]),
    gridOf('实际参会人员', [heads, row]),
  ]
  const { dataset, findings } = await readDataset(grids)
  const found = findings.find(isOfSeveral)!
  return personChoices(found, dataset).map(({ person, changes, gain }) => ({
    id: person.id,
    changes: changes.map(({ row, column, value }) => [row, column, value]),
    hours: gain === null ? null : gain / HOUR,
  }))
}

test('an unknown name: each likely person, with what the row would give him', async () => {
  expect(await choicesFor(['培训名称', '姓名'], ['保密教育', '柏小船'])).toEqual([
    { id: 'A1', changes: [[2, 2, '柏小川']], hours: 8 },
    { id: 'A2', changes: [[2, 2, '柏小穿']], hours: 8 },
  ])
})

test('namesakes: the number tells them apart, else the department', async () => {
  expect(await choicesFor(['培训名称', '用户编号', '姓名', '学时'], ['保密教育', null, '张伟', 6])).toEqual([
    { id: 'A3', changes: [[2, 2, 'A3']], hours: 6 },
    { id: 'A4', changes: [[2, 2, 'A4']], hours: 6 },
  ])
  expect(await choicesFor(['培训名称', '姓名', '部门'], ['保密教育', '张伟', null])).toEqual([
    { id: 'A3', changes: [[2, 3, '一部']], hours: 8 },
    { id: 'A4', changes: [[2, 3, '二部']], hours: 8 },
  ])
})

test('where no column of the sheet could tell them apart, nobody is offered', async () => {
  expect(await choicesFor(['培训名称', '姓名'], ['保密教育', '张伟'])).toEqual([])
})

test('a number of one person beside the name of another: each of the two, with the cell that says so', async () => {
  expect(await choicesFor(['培训名称', '用户编号', '姓名'], ['保密教育', 'A1', '柏小穿'])).toEqual([
    { id: 'A1', changes: [[2, 3, '柏小川']], hours: 8 },
    { id: 'A2', changes: [[2, 2, 'A2']], hours: 8 },
  ])
})
