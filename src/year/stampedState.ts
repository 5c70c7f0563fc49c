import type { Statistics } from '../engine/statistics'
import { SHEET_NAMES } from '../records/writtenSheets'
import { checkCodeIn } from '../report/checkCode'
import { layOut } from '../report/layOut'
import type { ReportInput } from '../report/reportInput'
import { backboneTable } from '../report/tables/backbone'
import { executionTable } from '../report/tables/execution'
import { summaryForm } from '../report/tables/summary'
import { type Difference, verifyLayout } from '../report/verifyLayout'
import { type PrintedDifference, verifyPrinted } from '../report/verifyPrinted'
import type { Prepared } from '../run'
import { wordsFor } from '../text/wordsFor'
import type { Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import type { PrintedSheet } from '../workbook/printedSheet'
import type { Run } from '../workbook/workbook'
import { STAMPED_NAMES, type StampedName } from './stampedSheets'

/** Per stamped table: null where the workbook has none, else the cells that are no longer what the data gives. */
export type StampedState = Readonly<Record<StampedName, readonly Difference[] | null>>

const TABLES = { execution: executionTable, backbone: backboneTable, summary: summaryForm }

/** Per stamped table: what of it would print otherwise than it is written now; null where the workbook has none. */
export type PrintedState = Readonly<Record<StampedName, readonly PrintedDifference[] | null>>

type Computed = Prepared & { readonly statistics: Statistics }

/** Whether the stamped sheets in the workbook still equal the data. */
export function stampedState(prepared: Computed, grids: readonly Grid[]): StampedState {
  const layoutOf = layoutsOf(prepared)
  return perTable((name) => {
    const grid = stampedGrid(name, grids)
    return grid ? verifyLayout(grid, layoutOf(name)) : null
  })
}

/**
 * Looks how the stamped sheets that were read will be printed. That is asked for by itself, since no change of a look is told
 * to anybody and a workbook gives looks more slowly than values. Throws what `printed` throws.
 */
export async function printedState(
  book: Pick<OpenWorkbook, 'printed'>,
  prepared: Computed & { readonly stamped: StampedState },
  run?: Run,
): Promise<PrintedState> {
  const { stamped } = prepared
  const written = STAMPED_NAMES.filter((name) => stamped[name])
  const sheets: ReadonlyMap<string, PrintedSheet> =
    written.length === 0 ? new Map() : await book.printed(written.map(sheetNamed), run)
  const layoutOf = layoutsOf(prepared)
  return perTable((name) => {
    const printed = sheets.get(SHEET_NAMES[name])
    const cells = stamped[name]
    if (!printed || !cells) return null
    const layout = layoutOf(name)
    const sameRows = cells.every(({ kind }) => kind === 'cell')
    const found = verifyPrinted(printed, layout, sameRows)
    return cells.length > 0 || found.some(({ what }) => what === 'footer')
      ? found
      : [...found, ...otherCode(printed, layout)]
  })
}

/** The 校验码 that each stamped table has by the data. */
export function stampedCodes(prepared: Computed): Readonly<Record<StampedName, string>> {
  const layoutOf = layoutsOf(prepared)
  return perTable((name) => checkCodeIn(layoutOf(name).page.footer.left.text))
}

/** The footer's 校验码, where it is not that of the cells above it. */
function otherCode({ page }: PrintedSheet, layout: Layout): readonly PrintedDifference[] {
  const [report, data] = [checkCodeIn(page.footer), checkCodeIn(layout.page.footer.left.text)]
  return report === data ? [] : [{ what: 'footer', at: null, report, data }]
}

const sheetNamed = (name: StampedName) => SHEET_NAMES[name]

function layoutsOf(prepared: Computed): (name: StampedName) => Layout {
  const input: ReportInput = {
    ...prepared,
    words: wordsFor('zh-CN'),
    language: 'zh-CN',
    computedAt: 0,
    linkable: true,
  }
  return (name) => layOut(TABLES[name](input))
}

function stampedGrid(name: StampedName, grids: readonly Grid[]): Grid | null {
  const grid = grids.find(({ file, sheet }) => file === '' && sheet === SHEET_NAMES[name])
  return grid && grid.rows.length > 0 ? grid : null
}

function perTable<State>(of: (name: StampedName) => State): Readonly<Record<StampedName, State>> {
  return Object.fromEntries(STAMPED_NAMES.map((name) => [name, of(name)])) as Record<StampedName, State>
}
