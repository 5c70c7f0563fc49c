import type { Area } from '../workbook/address'
import type { Layout, LayoutRow, PageSetup } from '../workbook/layout'
import { type Block, type ShownFigure, sum } from './block'
import { intoPages, intoSections, type Pages, pageRoom } from './pages'
import { columnCharacters, type Paper } from './paper'

/** One sheet as blocks below each other. */
export interface Sheet {
  readonly name: string
  readonly paper: Paper
  /** Points; the first column first. */
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
  /** Columns that stay in sight. */
  readonly frozenColumns: number
  /** Whether the table can be filtered by its heads. */
  readonly filtered: boolean
  readonly footer: PageSetup['footer']
  /** A form for stamping: locked, without grid lines, pages broken where we say. Otherwise a sheet to work with. */
  readonly stamped: boolean
  readonly tabColour: string | null
}

/** The only place that knows row numbers: puts blocks below each other, and breaks stamped sheets into pages. */
export function layOut(sheet: Sheet): Layout {
  const { blocks, stamped, widths } = sheet
  const firsts = firstRows(blocks)
  const count = sum(blocks.map((block) => block.count))
  const head = blocks.findIndex((block) => block.role === 'head')
  const repeatRows = head < 0 ? null : { first: firsts[head]!, last: firsts[head]! + blocks[head]!.count - 1 }
  const pages = pagesOf(sheet, firsts, repeatRows)
  return {
    sheet: sheet.name,
    columnWidths: widths.map(columnCharacters),
    rows: pages.rows,
    merges: blocks.flatMap((block, index) => block.merges.map((area) => lowered(area, firsts[index]! - 1))),
    freeze: { rows: repeatRows?.last ?? 0, columns: sheet.frozenColumns },
    validations: [],
    filter:
      sheet.filtered && repeatRows
        ? { top: repeatRows.last, left: 1, bottom: repeatRows.last + blocks[head + 1]!.count, right: widths.length }
        : null,
    locked: stamped,
    gridLines: !stamped,
    printArea: { top: 1, left: 1, bottom: count, right: widths.length },
    page: {
      ...sheet.paper,
      repeatRows: pages.repeatRows,
      pagesTall: 0,
      centreHorizontally: true,
      footer: sheet.footer,
      breaksBefore: pages.breaksBefore,
    },
    tabColour: sheet.tabColour,
  }
}

/** Working sheets are broken into pages where they have sections alone. */
function pagesOf(
  { blocks, paper, stamped, widths }: Sheet,
  firsts: readonly number[],
  repeatRows: PageSetup['repeatRows'],
): Pages {
  const firstsOf = (wanted: (block: Block) => boolean) => firsts.filter((_, index) => wanted(blocks[index]!))
  const sections = firstsOf(({ role }) => role === 'section')
  if (sections.length > 0)
    return intoSections([...rowsOf(blocks)], { room: pageRoom(paper, sum(widths)), repeatRows }, sections)
  if (!stamped) return { rows: { [Symbol.iterator]: () => rowsOf(blocks) }, breaksBefore: [], repeatRows }
  const rows = [...rowsOf(blocks)]
  const [tailFirst = rows.length + 1] = firstsOf(({ role }) => role === 'tail')
  const labels = new Set(firstsOf(({ keepsFirst }) => keepsFirst === true))
  return intoPages(rows, { room: pageRoom(paper), repeatRows, tailFirst, labels })
}

/** The figure that a cell of the sheet shows, by row and column from 1; null where it shows none. */
export function figureIn({ blocks }: Sheet, row: number, column: number): ShownFigure | null {
  const firsts = firstRows(blocks)
  const at = blocks.findIndex(({ count }, index) => row >= firsts[index]! && row < firsts[index]! + count)
  return blocks[at]?.figureAt?.(row - firsts[at]! + 1, column) ?? null
}

function* rowsOf(blocks: readonly Block[]): Generator<LayoutRow, undefined> {
  for (const block of blocks) yield* block.rows
}

function firstRows(blocks: readonly Block[]): number[] {
  let next = 1
  return blocks.map((block) => {
    const first = next
    next += block.count
    return first
  })
}

function lowered(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by }
}
