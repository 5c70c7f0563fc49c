import { ENTRY_PAGE } from '../../input/entryLook'
import type { CollectMark } from '../../records/collecting'
import { markRows } from '../../state/collectMark'
import { MARK_SHEET } from '../../state/collectSheets'
import type { Layout } from '../../workbook/layout'
import { COLLECT_LOOKS as LOOKS } from './look'

/** 收集标记: what the workbook is, on a sheet that nobody sees. */
export function markSheet(mark: CollectMark): Layout {
  return {
    sheet: MARK_SHEET,
    columnWidths: [14, 40],
    rows: markRows(mark).map((values) => ({
      height: 16,
      cells: values.map((value) => ({ value, look: LOOKS.choice })),
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    filter: null,
    locked: true,
    gridLines: true,
    printArea: null,
    page: ENTRY_PAGE,
    tabColour: null,
    hidden: true,
  }
}
