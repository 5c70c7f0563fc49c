import { readDataset } from '../../../src/input/readDataset'
import { gridOf } from '../../support/grid'
import { CLASSES, type Rows, STAFF } from './smallOffice'

/*
 * 单位在职总人数 in a title block of a list, where 设置 does not say it.
 */

const said = async (titles: Rows, settings: Rows = []) => {
  const { dataset } = await readDataset([
    gridOf('设置', [['项目', '值'], ['年度', 2025], ...settings]),
    gridOf('人员', [...titles, ...STAFF]),
    gridOf('培训班', CLASSES),
  ])
  return dataset.saidHeadcount ?? null
}

test.each<[string, Rows]>([
  ['in one cell', [['2025年人员表'], ['单位名称：某所', null, '单位在职总人数：14人']]],
  ['before its number', [['2025年人员表'], ['单位在职总人数', 14]]],
])('%s is offered', async (_, titles) => {
  expect(await said(titles)).toMatchObject({ count: 14, place: { sheet: '人员', row: 2 } })
})

test('is not where 设置 says it, or two say otherwise', async () => {
  expect(await said([['单位在职总人数：14人', null, '填表人：某某']], [['单位在职总人数', 4]])).toBeNull()
  expect(await said([['单位在职总人数：14人', '单位在职总人数：15人']])).toBeNull()
  expect(await said([['2025年人员表']])).toBeNull()
})
