import { readDataset } from '../input/readDataset'
import { type Finding, isQuestion } from '../records/finding'
import type { SheetPlan } from '../records/readingPlan'
import type { SheetChoice } from '../records/sheetChoice'
import type { Grid } from '../workbook/grid'
import type { Workbook } from '../workbook/workbook'

/** A sheet, how it was understood, and what is asked about it. */
export interface InspectedSheet {
  readonly grid: Grid
  readonly plan: SheetPlan
  readonly questions: readonly Finding[]
}

/** Reads all sheets whole and says what each is taken for; nothing is computed. `kinds` is the user's own word on some. */
export async function inspectSheets(
  book: Pick<Workbook, 'read'>,
  kinds: (grids: readonly Grid[]) => readonly SheetChoice[],
): Promise<readonly InspectedSheet[]> {
  const grids = await book.read()
  const { dataset, findings } = await readDataset(grids, { kinds: kinds(grids) })
  const questions = findings.filter(isQuestion)
  return grids.map((grid, index) => ({
    grid,
    plan: dataset.plan[index]!,
    questions: questions.filter(({ place }) => place?.file === grid.file && place.sheet === grid.sheet),
  }))
}
