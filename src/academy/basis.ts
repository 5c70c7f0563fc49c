import { ACADEMY_SHEETS } from '../records/writtenSheets'
import { checkCodeOfRows } from '../report/checkCode'
import { type StateColumn, stateSheet } from '../report/stateSheet'
import { cellAt, type Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import type { InstituteResult } from './instituteResult'
import type { LastInstitute, LastYear } from './lastYear'
import type { ExpectedInstitute } from './matchInstitutes'

/** All that 院汇总 is made from, so that it can be made anew, verified and held beside a later year. */
export interface AcademyBasis {
  readonly year: number
  readonly results: readonly InstituteResult[]
  /** null where no list was given. */
  readonly expected: readonly ExpectedInstitute[] | null
  readonly last: LastYear | null
}

/** A line of the sheet: what it holds, as JSON. */
type Line =
  | readonly [kind: '年度', value: { readonly format: 1; readonly year: number }]
  | readonly [kind: '结果', value: InstituteResult]
  | readonly [kind: '名单', value: ExpectedInstitute | null]
  | readonly [kind: '去年', value: { readonly year: number } | LastInstitute]

/** Characters of a cell: fewer than it can hold, so that escapes have room. */
const PIECE = 30_000

/**
 * 汇总底稿: a line a result, an institute of the list and one of last year, its JSON in as many cells as it needs. Nobody sees it, and it is not
 * printed with the workbook.
 */
export function basisLayout(basis: AcademyBasis): Layout {
  const rows = linesOf(basis).map(([kind, value]) => ({ kind, pieces: piecesOf(JSON.stringify(value)) }))
  const most = rows.reduce((count, { pieces }) => Math.max(count, pieces.length), 1)
  type Row = (typeof rows)[number]
  const columns: readonly StateColumn<Row>[] = [
    { heading: '类别', width: 48, format: '@', wrap: false, value: ({ kind }) => kind },
    ...Array.from({ length: most }, (_, at): StateColumn<Row> => {
      return {
        heading: `内容${at + 1}`,
        width: 400,
        format: '@',
        wrap: false,
        value: ({ pieces }) => pieces[at] ?? null,
      }
    }),
  ]
  const layout = stateSheet(ACADEMY_SHEETS.basis, columns, rows)
  // LibreOffice prints hidden sheets too, but no area that is empty: the cell beside the last.
  const beside = columns.length + 1
  return { ...layout, hidden: true, printArea: { top: 1, left: beside, bottom: 1, right: beside } }
}

/** The 校验码 of the sheet, which the printed sheet names. */
export function basisCode(layout: Layout): string {
  return checkCodeOfRows(layout.rows)
}

function linesOf({ year, results, expected, last }: AcademyBasis): readonly Line[] {
  return [
    ['年度', { format: 1, year }],
    ...results.map((result) => ['结果', result] as const),
    ...(expected ?? []).map((one) => ['名单', one] as const),
    ...(expected?.length === 0 ? [['名单', null] as const] : []),
    ...(last ? [['去年', { year: last.year }] as const, ...last.institutes.map((one) => ['去年', one] as const)] : []),
  ]
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    // The halves of a character are not torn apart.
    const end = at + PIECE - (/[\ud800-\udbff]/.test(text[at + PIECE - 1] ?? '') ? 1 : 0)
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

/** Whether a sheet keeps what an 院汇总 was made from. */
export function isBasis({ sheet }: Pick<Grid, 'sheet'>): boolean {
  return sheet === ACADEMY_SHEETS.basis
}

/** What a sheet keeps; null where it was changed so that it cannot be read. Whether it was changed otherwise its 校验码 says. */
export function readBasis(grid: Grid): AcademyBasis | null {
  let year: number | null = null
  const results: InstituteResult[] = []
  let expected: ExpectedInstitute[] | null = null
  let last: { year: number; institutes: LastInstitute[] } | null = null
  try {
    for (let slot = 1; slot < grid.rows.length; slot++) {
      const line = [textAt(grid, slot, 1), JSON.parse(contentAt(grid, slot))] as unknown as Line
      switch (line[0]) {
        case '年度':
          if (line[1].format !== 1) return null
          year = line[1].year
          break
        case '结果':
          results.push(line[1])
          break
        case '名单':
          expected ??= []
          if (line[1]) expected.push(line[1])
          break
        case '去年':
          if ('institute' in line[1]) last!.institutes.push(line[1])
          else last = { year: line[1].year, institutes: [] }
          break
        default:
          return null
      }
    }
  } catch {
    return null
  }
  return year === null ? null : { year, results, expected, last }
}

function contentAt(grid: Grid, slot: number): string {
  return grid.columns.map((_, index) => (index === 0 ? '' : textAt(grid, slot, index + 1))).join('')
}

function textAt(grid: Grid, slot: number, column: number): string {
  const cell = cellAt(grid, slot, column)
  return cell.kind === 'text' ? cell.text : ''
}
