import { type RecognisedSheet, recogniseSheets } from '../input/recogniseSheets'
import type { SheetChoice } from '../records/sheetChoice'
import type { Grid } from '../workbook/grid'
import type { Workbook } from '../workbook/workbook'

/** Reads all sheets whole and says what each is taken for; nothing is computed. `kinds` is the user's own word on some. */
export async function inspectSheets(
  book: Pick<Workbook, 'read'>,
  kinds: (grids: readonly Grid[]) => readonly SheetChoice[],
): Promise<readonly RecognisedSheet[]> {
  const grids = await book.read()
  return recogniseSheets(grids, kinds(grids))
}
