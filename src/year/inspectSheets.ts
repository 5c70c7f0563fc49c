import { type UnderstoodSheet, understand } from '../input/plan/understand'
import type { SheetChoice } from '../records/sheetChoice'
import type { Grid } from '../workbook/grid'
import type { Workbook } from '../workbook/workbook'

/** Reads all sheets whole and says what each is taken for; nothing is computed. `kinds` is the user's own word on some. */
export async function inspectSheets(
  book: Pick<Workbook, 'read'>,
  kinds: (grids: readonly Grid[]) => readonly SheetChoice[],
): Promise<readonly UnderstoodSheet[]> {
  const grids = await book.read()
  return understand(grids, kinds(grids))
}
