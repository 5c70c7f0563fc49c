import { newSettings, settingChanges, type WantedSetting } from '../input/settings/settingChanges'
import { SETTINGS_SHEET } from '../input/sheets/settings'
import { cellName } from '../workbook/address'
import type { CellChange } from '../workbook/cellChange'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import { type Run, WorkbookError } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/** The cells that were entered, and 设置 itself where the workbook had none; else null. */
export interface SettingsEntered {
  readonly cells: readonly CellChange[]
  readonly written: Layout | null
}

/**
 * Enters settings into 设置, each in the cell where it stands, else in a row below the others; a workbook without 设置 gets one, with all that
 * may be set. Throws `WorkbookError` foreign-sheet where a sheet of that name is there that is not read as one, changed-meanwhile where the
 * workbook is another than was read.
 */
export async function enterSettings(
  book: Pick<OpenWorkbook, 'name' | 'change' | 'write'>,
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  wanted: readonly WantedSetting[],
  run?: Run,
): Promise<SettingsEntered> {
  if (wanted.length === 0) return { cells: [], written: null }
  const cells = settingChanges(dataset, grids, wanted)
  if (cells) {
    await book.change(cells, { ...run, basedOn: grids })
    return { cells, written: null }
  }
  const { sheet } = SETTINGS_SHEET
  const file = grids[0]?.file ?? ''
  const foreign = grids.find((grid) => grid.file === file && grid.sheet === sheet)
  if (foreign) throw new WorkbookError('foreign-sheet', book.name, { sheet, cell: cellName(foreign.rows[0] ?? 1, 1) })
  // The pane begins without what lays sheets out.
  const { settingPlace, settingsTemplate } = await import('../sample/template')
  const entered = newSettings(wanted)
  const written = settingsTemplate(entered)
  await book.write([written], { ...run, basedOn: grids })
  return {
    cells: Array.from(entered, ([field, value]) => ({ file, sheet, ...settingPlace(field), value })),
    written,
  }
}
