import { columnsRead, otherColumns } from '../../../../src/faces/app/pages/data/otherColumns'
import { readDataset } from '../../../../src/input/readDataset'
import { gridOf, type Value } from '../../../support/grid'

async function columnsOf(rows: readonly (readonly Value[])[]) {
  const grid = gridOf('人员', rows)
  const { dataset } = await readDataset([grid])
  const source = dataset.sheets[0]!
  return { read: columnsRead(source), others: otherColumns(grid, source) }
}

test('columns are told apart by whether they are read, from left to right', async () => {
  const { read, others } = await columnsOf([
    ['某研究所职工名册'],
    ['籍贯', '姓名', '工号', null, ' 政治\n面貌 ', 2026, '部门'],
    ['甘肃', '李雷', '1', 'x', '群众', 3, '一室'],
  ])
  expect(read).toEqual([
    { heading: '姓名', number: 2 },
    { heading: '用户编号', number: 3 },
    { heading: '部门', number: 7 },
  ])
  expect(others).toEqual([
    { heading: '籍贯', number: 1 },
    { heading: '政治 面貌', number: 5 },
  ])
})

test('nothing is left out where all columns are read', async () => {
  expect((await columnsOf([['姓名'], ['李雷']])).others).toEqual([])
})
