import type { Statistics } from '../engine/statistics'
import { SHEET_NAMES, STAMPED_SHEETS } from '../input/reportSheets'
import { wantedColumns } from '../input/wantedColumns'
import { layOut } from '../report/layOut'
import type { ReportInput } from '../report/reportInput'
import { backboneTable } from '../report/tables/backbone'
import { executionTable } from '../report/tables/execution'
import { summaryForm } from '../report/tables/summary'
import { type Difference, verifyLayout } from '../report/verifyLayout'
import type { Prepared } from '../run'
import { wordsFor } from '../text/say'
import type { Grid } from '../workbook/grid'

export const STAMPED_NAMES = ['execution', 'backbone', 'summary'] as const
export type StampedName = (typeof STAMPED_NAMES)[number]

/** Per stamped table: null where the workbook has none, else the cells that are no longer what the data gives. */
export type StampedState = Readonly<Record<StampedName, readonly Difference[] | null>>

const TABLES = { execution: executionTable, backbone: backboneTable, summary: summaryForm }

/** Whether the stamped sheets in the workbook still equal the data. */
export function stampedState(prepared: Prepared & { readonly statistics: Statistics }, grids: readonly Grid[]) {
  const input: ReportInput = {
    ...prepared,
    words: wordsFor('zh-CN'),
    language: 'zh-CN',
    computedAt: 0,
    linkable: true,
  }
  const state = (name: StampedName) => {
    const grid = grids.find(({ file, sheet }) => file === '' && sheet === SHEET_NAMES[name])
    return grid && grid.rows.length > 0 ? verifyLayout(grid, layOut(TABLES[name](input))) : null
  }
  return Object.fromEntries(STAMPED_NAMES.map((name) => [name, state(name)])) as StampedState
}

/** For `ReadRun.wanted`: beside the data, our stamped sheets whole, since they are held against it. */
export function columnsToRead(head: Grid): readonly number[] | null {
  return STAMPED_SHEETS.has(head.sheet) ? null : wantedColumns(head)
}
