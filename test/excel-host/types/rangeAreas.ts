import { addressOf, type Cells, isEntireColumn, isEntireRow } from '../model/cells'
import { navigation, scalar, type TypeTable, typeTable } from '../protocol/typeTable'
import { dataValidationType } from './dataValidation'
import { rangeType } from './range'
import { rangeFormatType } from './rangeFormat'
import { worksheetType } from './worksheet'

/** Several ranges of one sheet. */
export const rangeAreasType: TypeTable = typeTable<Cells>(
  'RangeAreas',
  {
    address: scalar('1.9', addressOf),
    areaCount: scalar('1.9', (areas) => areas.areas.length),
    isEntireColumn: scalar('1.9', (areas) => areas.areas.every(isEntireColumn)),
    isEntireRow: scalar('1.9', (areas) => areas.areas.every(isEntireRow)),
    areas: navigation(
      '1.9',
      () => rangeCollectionType,
      (areas) => areas,
    ),
    format: navigation(
      '1.9',
      () => rangeFormatType,
      (areas) => areas,
    ),
    dataValidation: navigation(
      '1.9',
      () => dataValidationType,
      (areas) => areas,
    ),
    worksheet: navigation(
      '1.9',
      () => worksheetType,
      (areas) => areas.sheet,
    ),
  },
  { kept: true },
)

const rangeCollectionType: TypeTable = typeTable<Cells>(
  'RangeCollection',
  {},
  {
    items: {
      type: () => rangeType,
      list: (areas) => areas.areas.map((area) => ({ sheet: areas.sheet, areas: [area] })),
    },
  },
)
