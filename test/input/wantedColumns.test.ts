import { wantedColumns } from '../../src/input/wantedColumns'
import { gridOf } from '../support/grid'

test('all of a sheet is wanted: what stands under heads that nobody knows may decide a figure', () => {
  const rows = [['人员名单'], ['序号', '工号', '姓名', '爱好', '部门'], [1, '1001', '张三', '下棋', '综合处']]
  expect(wantedColumns(gridOf('人员', rows))).toBe(null)
})

test('nothing is wanted of our own reports', () => {
  expect(
    wantedColumns(gridOf('学习统计', [['2025年度学习统计'], ['姓名', '部门', '学时'], ['张三', '综合处', 3]])),
  ).toEqual([])
})

test.each(['上报记录', '年度总结列表'])(
  'all of %s is wanted: it is replaced whole, with what stands beside its columns',
  (sheet) => {
    expect(
      wantedColumns(
        gridOf(sheet, [
          ['年度', '备注'],
          [2025, '我的'],
        ]),
      ),
    ).toBe(null)
  },
)
