import { gridFromLayout, textsFrom } from '../../../src/hosts/memory/gridFromLayout'
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook'
import { behavesLikeWorkbook } from '../../support/behavesLikeWorkbook'
import { layoutOf } from '../../support/layout'

behavesLikeWorkbook(
  'memory',
  async (first) => {
    const texts = textsFrom()
    return memoryWorkbook(
      'a.xlsx',
      first.map((layout) => gridFromLayout(layout, 'a.xlsx', texts)),
    )
  },
  { isPrinted: false },
)

test('gives back the layout that was written', async () => {
  const book = memoryWorkbook('')
  const layout = layoutOf('报表', [['x']])
  await book.write([layout])
  expect(book.layout('报表')).toBe(layout)
  expect(book.layout('别的')).toBeNull()
})

test('rows without a filled cell take no slot', () => {
  const grid = gridFromLayout(layoutOf('a', [[null], [undefined, 'x'], [], ['y']]))
  expect([...grid.rows]).toEqual([2, 4])
  expect(grid.columns).toHaveLength(2)
})
