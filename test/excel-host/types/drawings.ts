import { overlap, type Sheet } from '../model/book'
import type { Cells } from '../model/cells'
import { method, type Since, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

/** What lies over cells, by its corner in points. */
interface Drawn {
  readonly sheet: Sheet
  readonly kind: 'shapes' | 'charts'
  readonly index: number
}

const cornerOf = ({ sheet, kind, index }: Drawn) => sheet[kind][index]!

const drawn = (name: string, since: Since): TypeTable =>
  typeTable<Drawn>(
    name,
    {
      left: scalar(since, (one) => cornerOf(one).left),
      top: scalar(since, (one) => cornerOf(one).top),
    },
    { id: ({ kind, index }) => `${kind}-${index}` },
  )

const shapeType = drawn('Shape', '1.9')
const chartType = drawn('Chart', '1.1')

const listOf = (sheet: Sheet, kind: Drawn['kind']) => sheet[kind].map((_, index): Drawn => ({ sheet, kind, index }))

export const shapeCollectionType: TypeTable = typeTable<Sheet>(
  'ShapeCollection',
  {},
  { items: { type: () => shapeType, list: (sheet) => listOf(sheet as Sheet, 'shapes') } },
)

export const chartCollectionType: TypeTable = typeTable<Sheet>(
  'ChartCollection',
  {},
  { items: { type: () => chartType, list: (sheet) => listOf(sheet as Sheet, 'charts') } },
)

export const conditionalFormatCollectionType: TypeTable = typeTable<Cells>('ConditionalFormatCollection', {
  getCount: method('1.6', ({ sheet, areas: [area] }) => sheet.conditional.filter((one) => overlap(one, area!)).length),
})
