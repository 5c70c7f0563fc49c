import { overlap, type Sheet } from '../model/book'
import type { Cells } from '../model/cells'
import { method, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

/** What lies over cells, by its corner in points. */
interface Drawn {
  readonly sheet: Sheet
  readonly index: number
}

const cornerOf = ({ sheet, index }: Drawn) => sheet.shapes[index]!

const shapeType: TypeTable = typeTable<Drawn>(
  'Shape',
  {
    left: scalar('1.9', (one) => cornerOf(one).left),
    top: scalar('1.9', (one) => cornerOf(one).top),
  },
  { id: ({ index }) => `shapes-${index}` },
)

export const shapeCollectionType: TypeTable = typeTable<Sheet>(
  'ShapeCollection',
  {},
  { items: { type: () => shapeType, list: (sheet) => sheet.shapes.map((_, index): Drawn => ({ sheet, index })) } },
)

export const conditionalFormatCollectionType: TypeTable = typeTable<Cells>('ConditionalFormatCollection', {
  getCount: method('1.6', ({ sheet, areas: [area] }) => sheet.conditional.filter((one) => overlap(one, area!)).length),
})
