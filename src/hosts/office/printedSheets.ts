/// <reference types="office-js" />
import type { Area } from '../../workbook/address'
import type { CellPlace, PrintedPage, PrintedSheet } from '../../workbook/printedSheet'
import type { Run } from '../../workbook/workbook'
import { columnPoints, scaleToWidth } from './paper'
import { type CellsFound, readPrintedCells } from './printedCells'
import { askForPage, type PageAsFound } from './printedPage'
import { readMerges } from './readMerges'
import { trip } from './trip'
import { areaOf } from './usedSheets'

/** A sheet with everything about it but its cells. */
interface SheetAsFound {
  readonly id: string
  readonly name: string
  readonly hidden: boolean
  readonly used: Area
  readonly usualWidth: number
  readonly page: PageAsFound
  readonly isConditional: boolean
  /** Points from the sheet's corner. */
  readonly drawn: readonly { readonly left: number; readonly top: number }[]
}

/**
 * How the sheets of these names will be printed, those that are there and have cells; as far as Excel tells. Three round
 * trips, and one more for each 4 MB.
 */
export async function printedSheets(names: readonly string[], run: Run): Promise<ReadonlyMap<string, PrintedSheet>> {
  const found = await trip(run, ({ workbook }) => {
    const asked = names.map((name) => askForSheet(workbook, name))
    return () => asked.flatMap((answer) => answer() ?? [])
  })
  if (found.length === 0) return new Map()
  const merges = await readMerges(run, found)
  const cells = await readPrintedCells(
    run,
    found.map(({ id, used }) => ({ id, area: { ...used, top: 1, left: 1 } })),
  )
  return new Map(
    found.map((sheet) => [sheet.name, printedSheet(sheet, cells.get(sheet.id)!, merges.get(sheet.id) ?? [])]),
  )
}

function askForSheet({ worksheets }: Excel.Workbook, name: string): () => SheetAsFound | null {
  const sheet = worksheets.getItemOrNullObject(name).load('id,name,visibility,standardWidth')
  const range = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount').untrack()
  const page = askForPage(sheet)
  const conditional = sheet.getRange().untrack().conditionalFormats.getCount()
  const drawn = [sheet.shapes.load('items/left,items/top'), sheet.charts.load('items/left,items/top')]
  return () =>
    sheet.isNullObject || range.isNullObject
      ? null
      : {
          id: sheet.id,
          name,
          hidden: sheet.visibility !== 'Visible',
          used: areaOf(range),
          usualWidth: sheet.standardWidth,
          page: page(),
          isConditional: conditional.value > 0,
          drawn: drawn.flatMap(({ items }) => items.map(({ left, top }) => ({ left, top }))),
        }
}

function printedSheet(
  { name, hidden, used, usualWidth, page, isConditional, drawn }: SheetAsFound,
  cells: CellsFound,
  merges: readonly Area[],
): PrintedSheet {
  return {
    sheet: name,
    hidden,
    // Excel does not tell an add-in of these.
    views: [],
    usualWidth,
    otherRowsHidden: false,
    ...cells,
    merges,
    conditional: isConditional ? [{ row: 1, column: 1 }] : [],
    drawings: drawn.map((corner) => cellUnder(corner, cells)),
    page: pageOf(
      page,
      cells.columns.slice(0, used.right).map(({ width }) => width),
    ),
  }
}

/** Excels that forget that a page is to be one wide are given the scale that makes it so (`finish`). */
function pageOf({ zoom, ...page }: PageAsFound, widths: readonly number[]): PrintedPage {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoom
  const scale = zoom.scale ?? 100
  const isOneWide = Math.abs(scale - scaleToWidth(widths, page)) <= 1
  const fits = typeof wide === 'number' ? { wide, tall: typeof tall === 'number' ? tall : 0 } : null
  return { ...page, scale, fit: fits ?? (isOneWide ? { wide: 1, tall: 0 } : null) }
}

function cellUnder({ left, top }: { readonly left: number; readonly top: number }, cells: CellsFound): CellPlace {
  const widths = cells.columns.map(({ width, hidden }) => (hidden ? 0 : columnPoints(width)))
  const heights = [...cells.rows.values()].map(({ height, hidden }) => (hidden ? 0 : (height ?? 0)))
  return { row: indexAt(heights, top), column: indexAt(widths, left) }
}

/** Which of several lengths, from 1, a distance ends in; the last where it is beyond all. */
function indexAt(lengths: readonly number[], distance: number): number {
  let end = 0
  const index = lengths.findIndex((length) => {
    end += length
    return end > distance
  })
  return index < 0 ? Math.max(1, lengths.length) : index + 1
}
