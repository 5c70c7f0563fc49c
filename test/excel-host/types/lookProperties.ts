import { cellOf, DEFAULT_ROW_HEIGHT, defaultColumnWidth } from '../model/book'
import { plainStyle } from '../model/cellStyle'
import type { Cells } from '../model/cells'
import { lacks } from '../protocol/typeTable'

/* What of cells, rows and columns is given in one answer, and no more than was asked for. */

type Asked = Readonly<Record<string, unknown>>

/** Fills what was asked for from what there is; a name that is not there is one that the emulator lacks. */
function filled(asked: Asked, given: Readonly<Record<string, unknown>>, what: string): Record<string, unknown> {
  const answer: Record<string, unknown> = {}
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === null) continue
    if (!(name in given)) lacks(`${what} of ${name}`)
    const value = given[name]
    answer[name] =
      typeof wanted === 'object'
        ? filled(wanted as Asked, value as Readonly<Record<string, unknown>>, `${what}.${name}`)
        : value
  }
  return answer
}

export function cellProperties({ sheet, areas: [area] }: Cells, [asked]: readonly unknown[]): unknown {
  const { top, left, bottom, right } = area!
  return range(top, bottom).map((row) =>
    range(left, right).map((column) => {
      const style = cellOf(sheet, row, column)?.style ?? plainStyle
      const format = {
        fill: { color: style.fill || '#FFFFFF' },
        font: {
          color: style.fontColor,
          size: style.fontSize,
          name: style.fontName,
          bold: style.bold,
          italic: style.italic,
          strikethrough: style.struck === true,
          subscript: false,
          superscript: false,
        },
        horizontalAlignment: style.horizontal,
        verticalAlignment: style.vertical,
        textOrientation: style.turned ?? 0,
        wrapText: style.wrap,
      }
      return filled(asked as Asked, { format }, 'Range.getCellProperties')
    }),
  )
}

export function rowProperties({ sheet, areas: [area] }: Cells, [asked]: readonly unknown[]): unknown {
  return range(area!.top, area!.bottom).map((row) => {
    const rowHidden = sheet.hiddenRows.has(row)
    const rowHeight = rowHidden ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT)
    return filled(asked as Asked, { rowIndex: row - 1, rowHidden, format: { rowHeight } }, 'Range.getRowProperties')
  })
}

export function columnProperties({ sheet, areas: [area] }: Cells, [asked]: readonly unknown[]): unknown {
  return range(area!.left, area!.right).map((column) => {
    const columnHidden = sheet.hiddenColumns.has(column)
    const columnWidth = columnHidden ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnWidth(sheet))
    const given = { columnIndex: column - 1, columnHidden, format: { columnWidth } }
    return filled(asked as Asked, given, 'Range.getColumnProperties')
  })
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
