import { areaName, cellName } from '../../src/workbook/address'
import { type Cell, cellOf, type Sheet } from './model/book'
import { type CellStyle, type Line, plainStyle, type Side } from './model/cellStyle'

/**
 * All that a reader of the sheet sees, on screen and on paper, in one form whatever way it was written: for comparing.
 * Lines are those that show: between two cells the heavier of the two.
 */
export function sheetPicture(sheet: Sheet) {
  const { page } = sheet
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridLines: sheet.gridLines,
    freeze: sheet.freeze,
    protection: sheet.protection,
    columnWidths: Object.fromEntries([...sheet.columnWidths].sort(byNumber)),
    rowHeights: Object.fromEntries([...sheet.rowHeights].sort(byNumber)),
    merges: sheet.merges.map(areaName).sort(),
    filter: sheet.filter && areaName(sheet.filter),
    charts: sheet.charts,
    validations: sheet.validations.map((one) => ({ ...one, area: areaName(one.area) })).sort(byArea),
    page: {
      ...page,
      margins: Object.fromEntries(
        Object.entries(page.margins).map(([side, points]) => [side, Math.round(points * 100) / 100]),
      ),
      breaksBefore: page.breaksBefore.toSorted((a, b) => a - b),
    },
    cells: Object.fromEntries(pictures(sheet)),
  }
}

const byNumber = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]) => a - b
const byArea = (a: { area: string }, b: { area: string }) => (a.area < b.area ? -1 : 1)

function* pictures(sheet: Sheet): Iterable<readonly [string, unknown]> {
  const rows = [...sheet.rows].sort(byNumber)
  for (const [row, cells] of rows)
    for (const [column, cell] of [...cells].sort(byNumber)) {
      const lines = linesAround(sheet, row, column)
      if (!isEmpty(cell) || lines !== '----') yield [cellName(row, column), cellPicture(cell, lines)]
    }
}

const withoutLines = ({ borders, ...style }: CellStyle) => style
const plainText = JSON.stringify(withoutLines(plainStyle))

const isEmpty = ({ value, formula, link, style }: Cell) =>
  value === '' && formula === null && link === null && JSON.stringify(withoutLines(style)) === plainText

function cellPicture({ value, formula, link, style }: Cell, lines: string) {
  return { value, formula, link: link?.documentReference ?? null, lines, ...withoutLines(style) }
}

const OPPOSITE: Readonly<Record<Side, { side: Side; down: number; across: number }>> = {
  top: { side: 'bottom', down: -1, across: 0 },
  right: { side: 'left', down: 0, across: 1 },
  bottom: { side: 'top', down: 1, across: 0 },
  left: { side: 'right', down: 0, across: -1 },
}

const WEIGHTS = ['-', 'thin', 'medium', 'thick']
const weightOf = (line: Line | undefined) =>
  line === undefined || line.style === 'None' ? 0 : WEIGHTS.indexOf(line.weight.toLowerCase())

/** The lines at top, right, bottom and left of a cell. */
function linesAround(sheet: Sheet, row: number, column: number): string {
  return (['top', 'right', 'bottom', 'left'] as const)
    .map((own) => {
      const { side, down, across } = OPPOSITE[own]
      const mine = cellOf(sheet, row, column)?.style.borders[own]
      const theirs = cellOf(sheet, row + down, column + across)?.style.borders[side]
      return WEIGHTS[Math.max(weightOf(mine), weightOf(theirs))]
    })
    .join('')
}
