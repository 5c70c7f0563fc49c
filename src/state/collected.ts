import type { Collected } from '../records/collecting'
import { isShownSerial, momentOfSerial, serialOfMoment } from '../records/moment'
import { COLLECTED_SHEET } from '../records/writtenSheets'
import type { Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { COLLECT_BY_WORDS, collectByOf } from './collectMark'
import { foreignUnderHeads, headColumns, numberIn, textIn } from './underHeads'

/*
 * 收集记录: which collection workbooks went out and which have come back, a row each. A row keeps the version that it was written in; what
 * its version does not know has no value.
 */

/** The version that rows are written in. */
export const COLLECTED_VERSION = 1

/** A column of the sheet: width in points, format as Excel's code. */
interface CollectedColumn {
  readonly key: keyof Collected
  readonly heading: string
  readonly width: number
  readonly format: string
  readonly wrap?: boolean
  readonly value: (row: Collected) => string | number | null
}

const TIME = 'yyyy-mm-dd hh:mm:ss'
/** What a cell holds at most. */
const MOST_CHARACTERS = 32_767
const BETWEEN = '；'

const text = (
  key: 'code' | 'whom' | 'department' | 'sentBy' | 'file' | 'digest',
  heading: string,
  width: number,
): CollectedColumn => ({ key, heading, width, format: '@', value: (row) => row[key] || null })

const time = (key: 'sentAt' | 'answeredAt', heading: string): CollectedColumn => ({
  key,
  heading,
  width: 120,
  format: TIME,
  value: (row) => (row[key] === null ? null : serialOfMoment(row[key])),
})

export const COLLECTED_COLUMNS: readonly CollectedColumn[] = [
  text('code', '收集编号', 130),
  { key: 'year', heading: '年度', width: 45, format: '0', value: ({ year }) => year },
  { key: 'by', heading: '范围', width: 50, format: '@', value: ({ by }) => COLLECT_BY_WORDS[by] },
  text('whom', '对象', 130),
  text('department', '部门', 110),
  {
    key: 'people',
    heading: '名单',
    width: 150,
    format: 'General',
    wrap: false,
    value: ({ people }) => {
      const list = people?.join(BETWEEN) ?? ''
      return list === '' || list.length > MOST_CHARACTERS ? null : list
    },
  },
  time('sentAt', '发出时间'),
  text('sentBy', '发出人', 60),
  time('answeredAt', '交回时间'),
  text('file', '交回文件', 130),
  { key: 'times', heading: '交回次数', width: 55, format: '0', value: ({ times }) => times },
  text('digest', '内容码', 100),
  { key: 'version', heading: '格式', width: 40, format: '0', value: ({ version }) => version },
]

const headingOf = (key: keyof Collected) => COLLECTED_COLUMNS.find((column) => column.key === key)!.heading

/** The rows of 收集记录, in their order; none where the workbook has no such sheet. A row without code, year or 范围 says nothing. */
export function readCollected(grids: readonly Grid[]): readonly Collected[] {
  const grid = grids.find(({ sheet }) => sheet === COLLECTED_SHEET)
  if (!grid) return []
  const columns = headColumns(grid)
  const rows: Collected[] = []
  for (let slot = 1; slot < grid.rows.length; slot++) {
    const cell = (key: keyof Collected): Cell => {
      const column = columns.get(headingOf(key))
      return column === undefined ? { kind: 'empty' } : cellAt(grid, slot, column)
    }
    const words = (key: keyof Collected) => textIn(cell(key)).trim()
    const moment = (key: keyof Collected) => {
      const serial = numberIn(cell(key))
      return serial !== null && isShownSerial(serial) ? momentOfSerial(serial) : null
    }
    const [by, year] = [collectByOf(words('by')), numberIn(cell('year'))]
    if (by === null || year === null || words('code') === '') continue
    rows.push({
      code: words('code').toUpperCase(),
      year,
      by,
      whom: words('whom'),
      department: words('department'),
      people: words('people') === '' ? null : words('people').split(BETWEEN),
      sentAt: moment('sentAt'),
      sentBy: words('sentBy'),
      answeredAt: moment('answeredAt'),
      file: words('file'),
      times: numberIn(cell('times')) ?? 0,
      digest: words('digest'),
      version: numberIn(cell('version')) ?? COLLECTED_VERSION,
      place: {
        file: grid.file,
        sheet: grid.sheet,
        row: grid.rows[slot]!,
        column: columns.get(headingOf('whom')) ?? null,
      },
    })
  }
  return rows
}

/** The column (from 1) of each key on the sheet as it stands. */
export function collectedColumns(grid: Grid): ReadonlyMap<keyof Collected, number> {
  const columns = headColumns(grid)
  return new Map(
    COLLECTED_COLUMNS.flatMap(({ key, heading }) => {
      const column = columns.get(heading)
      return column === undefined ? [] : [[key, column] as const]
    }),
  )
}

/** The first cell of a sheet named 收集记录 that we would not write again, null where all is ours. */
export function foreignInCollected(grid: Grid): Place | null {
  return foreignUnderHeads(grid, {
    headings: COLLECTED_COLUMNS.map(({ heading }) => heading),
    needed: [headingOf('code'), headingOf('year'), headingOf('by'), headingOf('whom')],
    version: { heading: headingOf('version'), latest: COLLECTED_VERSION },
  })
}
