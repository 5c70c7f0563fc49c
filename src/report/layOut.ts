import { type Area, placeName } from '../workbook/address'
import type { Layout, LayoutChart, LayoutRow, PageSetup } from '../workbook/layout'
import { type Block, heightOf, heightsOf, laid, type ShownFigure, sum } from './block'
import { intoPages, intoSections, type Pages, pageBreaks, pageRoom, type Standing } from './pages'
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
  /** Whether it counts its own pages where many sheets are printed at once. */
  readonly ownPages?: true
}

/** The only place that knows row numbers: puts blocks below each other, and breaks stamped sheets into pages. */
export function layOut(sheet: Sheet): Layout {
  const { blocks, stamped, widths } = sheet
  const firsts = firstRows(blocks)
  const count = sum(blocks.map((block) => block.count))
  const head = blocks.findIndex((block) => block.role === 'head')
  const repeatRows = repeatedRows(blocks, firsts)
  const pages = pagesOf(sheet, firsts, repeatRows)
  return {
    sheet: sheet.name,
    columnWidths: widths.map(columnCharacters),
    rows: pages.rows,
    merges: blocks.flatMap((block, index) => block.merges.map((area) => lowered(area, firsts[index]! - 1))),
    charts: chartsOf(blocks, firsts),
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
      footer: sheet.ownPages ? withCount(sheet.footer, pages.breaksBefore.length + 1) : sheet.footer,
      breaksBefore: pages.breaksBefore,
      ...(sheet.ownPages && { numbersFromOne: sheet.ownPages }),
    },
    tabColour: sheet.tabColour,
  }
}

/** Programs know how many pages they print in all, not how many of a sheet: it is said in the footer where that is known. */
function withCount(footer: PageSetup['footer'], pages: number): PageSetup['footer'] {
  return { ...footer, centre: { ...footer.centre, text: footer.centre.text.replace('{pages}', String(pages)) } }
}

/** Working sheets are broken into pages where they have sections alone. */
function pagesOf(sheet: Sheet, firsts: readonly number[], repeatRows: PageSetup['repeatRows']): Pages {
  const { blocks, paper, stamped, widths } = sheet
  const starts = blocks.flatMap(({ role }, index) => (role === 'section' ? index : []))
  if (starts.length > 0) {
    const first = starts[0]!
    const isMeasured = firsts[first]! <= MOST_MEASURED
    // Made once to be measured and to be written.
    const made = blocks.map((block, index) => (isMeasured || index >= first ? laid(block) : block))
    const sections = starts.map((start, index) => {
      return { first: firsts[start]!, height: heightOf(made.slice(start, starts[index + 1])) }
    })
    const table = isMeasured ? made.slice(0, first).flatMap(heightsOf) : null
    const repeated = heightOf(made.filter(({ role }) => role === 'head'))
    return {
      rows: { [Symbol.iterator]: () => rowsOf(sheet, firsts, made) },
      ...intoSections(table, sections, { room: pageRoom(paper, sum(widths)), repeatRows, repeated }),
    }
  }
  const lazy = { [Symbol.iterator]: () => rowsOf(sheet, firsts, blocks) }
  if (!stamped) return { rows: lazy, breaksBefore: [], repeatRows }
  return intoPages([...lazy], standingOf(sheet, firsts, repeatRows))
}

/** How many pages a sheet to be stamped takes, told from its rows' heights alone. */
export function stampedPages(sheet: Pick<Sheet, 'blocks' | 'paper'>): number {
  const firsts = firstRows(sheet.blocks)
  const rows = sheet.blocks.flatMap(heightsOf).map((height) => ({ height }))
  return pageBreaks(rows, standingOf(sheet, firsts, repeatedRows(sheet.blocks, firsts))).length + 1
}

function standingOf(
  { blocks, paper }: Pick<Sheet, 'blocks' | 'paper'>,
  firsts: readonly number[],
  repeatRows: PageSetup['repeatRows'],
): Standing {
  const firstsOf = (wanted: (block: Block) => boolean) => firsts.filter((_, index) => wanted(blocks[index]!))
  const [tailFirst = sum(blocks.map(({ count }) => count)) + 1] = firstsOf(({ role }) => role === 'tail')
  const labels = new Set(firstsOf(({ keepsFirst }) => keepsFirst === true))
  const continued = new Set(
    blocks.flatMap(({ pageStarts = [] }, at) => Array.from(pageStarts, (row) => firsts[at]! - 1 + row)),
  )
  return { room: pageRoom(paper), repeatRows, tailFirst, labels, starts: continued }
}

function repeatedRows(blocks: readonly Block[], firsts: readonly number[]): PageSetup['repeatRows'] {
  const head = blocks.findIndex((block) => block.role === 'head')
  return head < 0 ? null : { first: firsts[head]!, last: firsts[head]! + blocks[head]!.count - 1 }
}

/** Rows of a table that are walked once more to see where its pages end. */
const MOST_MEASURED = 2000

/** The figure that a cell of the sheet shows, by row and column from 1; null where it shows none. */
export function figureIn({ blocks }: Sheet, row: number, column: number): ShownFigure | null {
  const firsts = firstRows(blocks)
  const at = blocks.findIndex(({ count }, index) => row >= firsts[index]! && row < firsts[index]! + count)
  return blocks[at]?.figureAt?.(row - firsts[at]! + 1, column) ?? null
}

/** `made`: the sheet's blocks with rows that may have been made already. */
function* rowsOf(
  { name, blocks }: Sheet,
  firsts: readonly number[],
  made: readonly Pick<Block, 'rows' | 'leadsTo'>[],
): Generator<LayoutRow, undefined> {
  for (const { rows, leadsTo } of made) {
    if (!leadsTo) yield* rows
    else yield* linked(rows, placeName({ file: '', sheet: name, row: firsts[blocks.indexOf(leadsTo)]!, column: 1 }))
  }
}

/** The rows with a link on the first cell. */
function* linked(rows: Iterable<LayoutRow>, link: string): Generator<LayoutRow, undefined> {
  let isFirst = true
  for (const row of rows) {
    const [first, ...others] = row.cells
    yield isFirst && first ? { ...row, cells: [{ ...first, link }, ...others] } : row
    isFirst = false
  }
}

function chartsOf(blocks: readonly Block[], firsts: readonly number[]): readonly LayoutChart[] {
  return blocks.flatMap(({ charts = [] }, index) =>
    charts.map(({ chart, of }): LayoutChart => {
      const below = firsts[blocks.indexOf(of)]! - 1
      return {
        ...chart,
        area: lowered(chart.area, firsts[index]! - 1),
        categories: lowered(chart.categories, below),
        series: chart.series.map((one) => ({ ...one, values: lowered(one.values, below) })),
      }
    }),
  )
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
