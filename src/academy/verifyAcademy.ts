import type { Moment } from '../records/moment'
import { ACADEMY_SHEETS } from '../records/writtenSheets'
import { checkCodeIn, checkCodeOfGrid, checkCodeOfRows } from '../report/checkCode'
import { type Difference, verifyLayout } from '../report/verifyLayout'
import { type PrintedDifference, verifyPrinted } from '../report/verifyPrinted'
import { LANGUAGES } from '../text/say'
import type { Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import type { PrintedSheet } from '../workbook/printedSheet'
import { type AcademyBasis, isBasis, readBasis } from './basis'
import { layOutAcademy } from './layOutAcademy'

/** The sheets of 院汇总 that are printed and stamped. */
export const ACADEMY_STAMPED: readonly string[] = [ACADEMY_SHEETS.institutes, ACADEMY_SHEETS.backbone]

/** What became of one sheet: what differs from the results, and its codes: as printed, by its cells, by the results. */
export interface VerifiedSheet {
  readonly sheet: string
  readonly differences: readonly Difference[]
  /** What would print otherwise though the cells are the same; of stamped sheets. */
  readonly otherwise: readonly PrintedDifference[]
  /** null where the sheet prints none, or is not stamped. */
  readonly printed: string | null
  readonly own: string
  readonly now: string
}

export type AcademyVerification =
  /** It has no 汇总底稿, or one that was changed so that it cannot be read. */
  | { readonly kind: 'no-basis' | 'broken-basis' }
  | {
      readonly kind: 'verified'
      readonly basis: AcademyBasis
      readonly sheets: readonly VerifiedSheet[]
      readonly missing: readonly string[]
      readonly same: boolean
    }

/**
 * Holds an 院汇总 against what its own 汇总底稿 gives: every sheet, cell by cell, and of the stamped ones how they will print. The code of
 * 汇总底稿 stands on the printed sheet, so that neither can be changed alone.
 */
export async function verifyAcademy(
  grids: readonly Grid[],
  printed: ReadonlyMap<string, PrintedSheet>,
  computedAt: Moment,
): Promise<AcademyVerification> {
  const kept = grids.find(isBasis)
  if (!kept) return { kind: 'no-basis' }
  const basis = readBasis(kept)
  if (!basis) return { kind: 'broken-basis' }
  // Working sheets may have been written in any language.
  const layouts: Layout[] = []
  for (const language of LANGUAGES)
    for (const layout of await layOutAcademy(basis, { language, computedAt, pathTo: (file) => file }))
      layouts.push(layout)
  const names = [...new Set(layouts.map(({ sheet }) => sheet))]
  const there = grids.filter(({ sheet }) => names.includes(sheet))
  const sheets = there.map((grid) => verifiedSheet(grid, layouts, printed.get(grid.sheet) ?? null))
  const missing = names.filter((name) => !there.some(({ sheet }) => sheet === name))
  return { kind: 'verified', basis, sheets, missing, same: missing.length === 0 && sheets.every(isSame) }
}

/** Whether a sheet holds and prints what the results give. */
export function isSame({ sheet, differences, otherwise, printed, own, now }: VerifiedSheet): boolean {
  const codes = !ACADEMY_STAMPED.includes(sheet) || (printed === own && printed === now)
  return differences.length === 0 && otherwise.length === 0 && codes
}

/** Of the two languages the one that it differs less from is the one that it was written in. */
function verifiedSheet(grid: Grid, layouts: readonly Layout[], printed: PrintedSheet | null): VerifiedSheet {
  const tried = layouts
    .filter(({ sheet }) => sheet === grid.sheet)
    .map((layout) => ({ layout, differences: verifyLayout(grid, layout) }))
    .sort((a, b) => a.differences.length - b.differences.length)
  const { layout, differences } = tried[0]!
  const isStamped = ACADEMY_STAMPED.includes(grid.sheet)
  const sameRows = differences.every(({ kind }) => kind === 'cell')
  return {
    sheet: grid.sheet,
    differences,
    otherwise: isStamped && printed ? verifyPrinted(printed, layout, sameRows) : [],
    printed: isStamped ? checkCodeIn(printed?.page.footer ?? '') || null : null,
    own: checkCodeOfGrid(grid),
    now: checkCodeOfRows(layout.rows),
  }
}
