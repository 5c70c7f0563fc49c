import { settingChanges, type WantedSetting } from '../input/settings/settingChanges'
import { SETTINGS_SHEET } from '../input/sheets/settings'
import type { CellChange } from '../workbook/cellChange'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import { type Run, WorkbookError } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/**
 * Enters settings into 设置, each in the cell where it stands, else in a row below the others; answers the cells that were changed.
 * Throws `WorkbookError` sheet-missing where the workbook has no 设置, changed-meanwhile where it is another than was read.
 */
export async function enterSettings(
  book: Pick<OpenWorkbook, 'name' | 'change'>,
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  wanted: readonly WantedSetting[],
  run?: Run,
): Promise<readonly CellChange[]> {
  if (wanted.length === 0) return []
  const cells = settingChanges(dataset, grids, wanted)
  if (!cells) throw new WorkbookError('sheet-missing', book.name, { sheet: SETTINGS_SHEET.sheet })
  await book.change(cells, { ...run, basedOn: grids })
  return cells
}
