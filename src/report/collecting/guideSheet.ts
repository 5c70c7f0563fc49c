import { ENTRY_PAGE } from '../../input/entryLook'
import type { CollectMark } from '../../records/collecting'
import { codeLine } from '../../state/collectLine'
import { collectTitle } from '../../state/collectMark'
import { COLLECT_SHEETS } from '../../state/collectSheets'
import { GUIDE_FIELDS } from '../../state/guideFields'
import type { CollectGuideWords } from '../../text/collectWords'
import type { Layout, LayoutRow, LayoutValidation } from '../../workbook/layout'
import { lineCount } from '../measure'
import { COLLECT_LOOKS as LOOKS } from './look'

const WIDTHS = [18, 66]
/** Points of the lines’ room, for as many characters. */
const LINE_POINTS = WIDTHS[0]! * 5.6 + WIDTHS[1]! * 5.6

/** 填表说明: how to fill the workbook in, its code, and who did. */
export function guideSheet(mark: CollectMark, lines: readonly string[], words: CollectGuideWords): Layout {
  const texts = lines.map((text, index): LayoutRow => {
    const numbered = `${index + 1}. ${text}`
    return {
      height: 6 + 16 * lineCount(numbered, LINE_POINTS, LOOKS.guide.font.size),
      cells: [{ value: numbered, look: LOOKS.guide }],
    }
  })
  const first = HEAD_ROWS + texts.length + 2
  const fields = Object.values(GUIDE_FIELDS).map(
    ({ label, entry }): LayoutRow => ({
      height: 22,
      cells: [
        { value: label, look: LOOKS.label },
        { value: null, look: LOOKS.open[entry] },
      ],
    }),
  )
  const validations = Object.entries(GUIDE_FIELDS).map(
    ([key, { label, choices }], index): LayoutValidation => ({
      area: { top: first + index, left: 2, bottom: first + index, right: 2 },
      list: choices,
      hintTitle: label,
      hint: words.hints[key as keyof typeof GUIDE_FIELDS],
    }),
  )
  return {
    sheet: COLLECT_SHEETS.guide,
    columnWidths: WIDTHS,
    rows: [
      { height: 32, cells: [{ value: collectTitle(mark), look: LOOKS.title }] },
      { height: 18, cells: [{ value: `${codeLine(mark.code)}　${mark.unit}`.trim(), look: LOOKS.code }] },
      ...texts,
      { height: 12, cells: [] },
      ...fields,
    ],
    merges: [1, 2, ...texts.map((_, index) => HEAD_ROWS + index + 1)].map((row) => ({
      top: row,
      left: 1,
      bottom: row,
      right: 2,
    })),
    freeze: { rows: 0, columns: 0 },
    validations,
    filter: null,
    locked: true,
    gridLines: false,
    printArea: null,
    page: { ...ENTRY_PAGE, landscape: false },
    tabColour: '5B9BD5',
  }
}

/** Title and code. */
const HEAD_ROWS = 2
