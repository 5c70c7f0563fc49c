import { reportOnSheet } from '../input/ownSheets'
import type { Moment } from '../records/moment'
import { type ReportSheet, SHEET_NAMES, STAMPED_SHEETS } from '../records/writtenSheets'
import { checkCodeIn, checkCodeOfGrid } from '../report/checkCode'
import { stampedEditions } from '../report/editions'
import { layOutReports } from '../report/layOutReports'
import type { ReportInput } from '../report/reportInput'
import { type Difference, verifyLayout } from '../report/verifyLayout'
import { type PrintedDifference, verifyPrinted } from '../report/verifyPrinted'
import { LANGUAGES } from '../text/say'
import { wordsFor } from '../text/wordsFor'
import { cellAt, type Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import type { PrintedSheet } from '../workbook/printedSheet'
import { asWritten } from './asWritten'
import type { ComputedYear } from './openYear'

/** A report sheet as it was found in a workbook. */
export interface FoundReport {
  readonly grid: Grid
  readonly report: ReportSheet
}

/** What became of one report sheet: its differences from the data, and its 校验码 as printed, by its cells, by the data. */
export interface VerifiedReport {
  /** As it is called in the file; `report` is what it is. */
  readonly sheet: string
  readonly report: ReportSheet
  readonly differences: readonly Difference[]
  /** What would print otherwise though the cells are the same; of stamped sheets. */
  readonly otherwise: readonly PrintedDifference[]
  /** null where the sheet prints none, or is not stamped. */
  readonly printed: string | null
  readonly own: string
  readonly now: string
}

export interface Verification {
  readonly verified: readonly VerifiedReport[]
  /** Stamped sheets that are not there; a summary's form alone lacks none. */
  readonly missing: readonly string[]
  readonly same: boolean
}

/** The sheets that we have written as reports. */
export function reportsAmong(grids: readonly Grid[]): readonly FoundReport[] {
  return grids.flatMap((grid) => {
    const report = reportOnSheet(grid)
    return report ? [{ grid, report }] : []
  })
}

/** Those of them whose print counts. */
export function stampedAmong(reports: readonly FoundReport[]): ReadonlySet<string> {
  return new Set(reports.filter(({ report }) => STAMPED_SHEETS.has(report)).map(({ grid }) => grid.sheet))
}

/** The year in the titles; null where none says it. */
export function printedYear(reports: readonly FoundReport[]): number | null {
  for (const { grid } of reports) {
    const title = cellAt(grid, 0, 1)
    const match = title.kind === 'text' ? /(?:19|20|21)\d\d/.exec(title.text) : null
    if (match) return Number(match[0])
  }
  return null
}

/**
 * Holds report sheets against what the data gives; `printed` is how the stamped ones will print, by their names. `computedAt` is what their
 * footers say where they are shown beside it.
 */
export function verifyReports(
  year: ComputedYear,
  reports: readonly FoundReport[],
  printed: ReadonlyMap<string, PrintedSheet>,
  computedAt: Moment,
): Verification {
  // Working sheets may have been written in any language.
  const layoutsOf = (one: ComputedYear) =>
    LANGUAGES.flatMap((language) =>
      layOutReports({ ...one, words: wordsFor(language), language, computedAt, linkable: false }),
    )
  const layouts = layoutsOf(year)
  // Versions before 0.2.0 closed 数据检查 without 读表说明.
  const older = layoutsOf({ ...year, dataset: { ...year.dataset, plan: [] } })
  const stamped: ReportInput = { ...year, words: wordsFor('zh-CN'), language: 'zh-CN', computedAt, linkable: false }
  const verified = reports.map(({ grid, report }) => {
    const candidates = STAMPED_SHEETS.has(report)
      ? stampedEditions(report, stamped)
      : [layoutFor(grid, report, saysHowRead(grid) ? layouts : older)]
    return verifiedReport(grid, report, candidates, printed.get(grid.sheet) ?? null)
  })
  const missing = [...STAMPED_SHEETS].filter((sheet) => !verified.some(({ report }) => report === sheet))
  const whole = missing.length === 0 || isForm(verified)
  return { verified, missing, same: whole && verified.every(isUntouched) }
}

/** Whether a sheet stands there as it would be written; of a stamped one whether it would print so, too. */
export function standsAs(layout: Layout, grid: Grid | undefined, printed: PrintedSheet | undefined): boolean {
  if (grid === undefined || verifyLayout(grid, layout).length > 0) return false
  return printed === undefined || verifyPrinted(printed, layout, true).length === 0
}

/** A stamped sheet without its code is not what was written. */
export function isUntouched({ report, differences, otherwise, printed, own }: VerifiedReport): boolean {
  const code = STAMPED_SHEETS.has(report) ? printed : own
  return differences.length === 0 && otherwise.length === 0 && code === own
}

/** Whether a sheet has 读表说明, in either language. */
function saysHowRead(grid: Grid): boolean {
  return LANGUAGES.some((language) => grid.texts.includes(wordsFor(language).plan.title))
}

/** The layout of the sheet in the language that it was written in, by its title. */
function layoutFor(grid: Grid, report: ReportSheet, layouts: readonly Layout[]): Layout {
  const ofSheet = layouts.filter(({ sheet }) => sheet === report)
  const title = cellAt(grid, 0, 1)
  const titleOf = ({ rows }: Layout) => [...rows][0]?.cells[0]?.value
  return ofSheet.find((layout) => title.kind === 'text' && titleOf(layout) === title.text) ?? ofSheet[0]!
}

function verifiedReport(
  grid: Grid,
  report: ReportSheet,
  layouts: Iterable<Layout>,
  seen: PrintedSheet | null,
): VerifiedReport {
  const { layout, differences, otherwise } = asWritten(grid, layouts, seen)!
  return {
    sheet: grid.sheet,
    report,
    differences,
    otherwise,
    printed: seen ? checkCodeIn(seen.page.footer) || null : null,
    own: checkCodeOfGrid(grid),
    now: checkCodeIn(layout.page.footer.left.text),
  }
}

/** Whether a file holds the form of a summary and nothing else, as `summary form` writes it. */
function isForm(verified: readonly VerifiedReport[]): boolean {
  return verified.length === 1 && verified[0]!.report === SHEET_NAMES.summary
}
