import { readDataset } from '../../src/input/readDataset'
import type { NameAnswer } from '../../src/records/proposal'
import type { ReadingAnswer } from '../../src/records/readingAnswer'
import type { Grid } from '../../src/workbook/grid'
import { proposeLists } from '../../src/year/lists/importLists'
import { type OpenYear, yearIn } from '../../src/year/openYear'
import { gridsOf, type Value } from './grid'

/** Reads sheets where the test runs. */
export const readHere = (grids: readonly Grid[], answers: readonly ReadingAnswer[]) => readDataset(grids, { answers })

export type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>

export function openSheets(sheets: Sheets, year: number | null = null): Promise<OpenYear> {
  return yearIn(gridsOf(sheets), { year })
}

export const listGrids = (file: string, sheets: Sheets) => gridsOf(sheets, { file })

export function propose(
  opened: OpenYear,
  grids: readonly Grid[],
  {
    names = [],
    readings = [],
  }: { readonly names?: readonly NameAnswer[]; readonly readings?: readonly ReadingAnswer[] } = {},
) {
  return proposeLists(opened, grids, { names, readings }, readHere)
}
