import type { Statistics } from '../engine/statistics'
import { SHEET_NAMES } from '../records/writtenSheets'
import { checkCodeIn } from '../report/checkCode'
import { stampedEditions } from '../report/editions'
import type { ReportInput } from '../report/reportInput'
import type { Difference } from '../report/verifyLayout'
import type { PrintedDifference } from '../report/verifyPrinted'
import type { Prepared } from '../run'
import { wordsFor } from '../text/wordsFor'
import type { Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import type { PrintedSheet } from '../workbook/printedSheet'
import type { Run } from '../workbook/workbook'
import { asWritten } from './asWritten'
import { STAMPED_NAMES, type StampedName } from './stampedSheets'

/** Per stamped table: null where the workbook has none, else the cells that are no longer what the data gives. */
export type StampedState = Readonly<Record<StampedName, readonly Difference[] | null>>

/** Per stamped table: what of it would print otherwise than it is written now; null where the workbook has none. */
export type PrintedState = Readonly<Record<StampedName, readonly PrintedDifference[] | null>>

type Computed = Prepared & { readonly statistics: Statistics }

/** Whether the stamped sheets in the workbook still equal the data. */
export function stampedState(prepared: Computed, grids: readonly Grid[]): StampedState {
  return perTable((name) => heldAgainst(name, prepared, grids, null)?.differences ?? null)
}

/**
 * Looks how the stamped sheets that were read will be printed. That is asked for by itself, since no change of a look is told
 * to anybody and a workbook gives looks more slowly than values. Throws what `printed` throws.
 */
export async function printedState(
  book: Pick<OpenWorkbook, 'printed'>,
  prepared: Computed & { readonly stamped: StampedState; readonly grids: readonly Grid[] },
  run?: Run,
): Promise<PrintedState> {
  const { stamped, grids } = prepared
  const written = STAMPED_NAMES.filter((name) => stamped[name])
  const sheets: ReadonlyMap<string, PrintedSheet> =
    written.length === 0 ? new Map() : await book.printed(written.map(sheetNamed), run)
  return perTable((name) => {
    const printed = sheets.get(SHEET_NAMES[name])
    const held = printed && stamped[name] ? heldAgainst(name, prepared, grids, printed) : null
    if (!printed || !held) return null
    const { differences, otherwise, layout } = held
    return differences.length > 0 || otherwise.some(({ what }) => what === 'footer')
      ? otherwise
      : [...otherwise, ...otherCode(printed, layout)]
  })
}

/** The 校验码 that each stamped table has by the data, set as it stands among `grids` where it stands there. */
export function stampedCodes(prepared: Computed, grids: readonly Grid[]): Readonly<Record<StampedName, string>> {
  return perTable((name) => {
    const [today] = stampedEditions(SHEET_NAMES[name], inputOf(prepared))
    return codeOf(heldAgainst(name, prepared, grids, null)?.layout ?? today!)
  })
}

/** All codes that the data give each stamped table, however it is set: paper that was stamped earlier has one of them. */
export function codesOnPaper(prepared: Computed): Readonly<Record<StampedName, readonly string[]>> {
  return perTable((name) => Array.from(stampedEditions(SHEET_NAMES[name], inputOf(prepared)), codeOf))
}

const codeOf = ({ page }: Layout) => checkCodeIn(page.footer.left.text)

/** The footer's 校验码, where it is not that of the cells above it. */
function otherCode({ page }: PrintedSheet, layout: Layout): readonly PrintedDifference[] {
  const [report, data] = [checkCodeIn(page.footer), checkCodeIn(layout.page.footer.left.text)]
  return report === data ? [] : [{ what: 'footer', at: null, report, data }]
}

const sheetNamed = (name: StampedName) => SHEET_NAMES[name]

function heldAgainst(name: StampedName, prepared: Computed, grids: readonly Grid[], printed: PrintedSheet | null) {
  const grid = stampedGrid(name, grids)
  return grid && asWritten(grid, stampedEditions(SHEET_NAMES[name], inputOf(prepared)), printed)
}

function inputOf(prepared: Computed): ReportInput {
  return { ...prepared, words: wordsFor('zh-CN'), language: 'zh-CN', computedAt: 0, linkable: true }
}

function stampedGrid(name: StampedName, grids: readonly Grid[]): Grid | null {
  const grid = grids.find(({ file, sheet }) => file === '' && sheet === SHEET_NAMES[name])
  return grid && grid.rows.length > 0 ? grid : null
}

function perTable<State>(of: (name: StampedName) => State): Readonly<Record<StampedName, State>> {
  return Object.fromEntries(STAMPED_NAMES.map((name) => [name, of(name)])) as Record<StampedName, State>
}
