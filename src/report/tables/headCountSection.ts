import { type HeadCountRow, type HeadCounts, headCounts } from '../../engine/headCounts'
import type { Dataset } from '../../records/dataset'
import type { Words } from '../../text/catalogue'
import { headCountLabel, headLineText } from '../../text/headCountText'
import { placeName } from '../../workbook/address'
import { type Block, gap, line } from '../block'
import type { Column, Table } from '../column'
import { withHeadRoom } from '../headRoom'
import { COLUMN_FORMATS, LOOKS, WORKING_TABLE } from '../look'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { figureColumn } from './figureColumn'

/** 人数核对: how many people there are by whom, and who makes the difference; `blocks` once the sheet's widths are known. */
export function headCountSection({ dataset, statistics, words }: ReportInput): {
  readonly table: Table<HeadCountRow>
  readonly blocks: (widths: readonly number[]) => readonly Block[]
} {
  const heads = headCounts(dataset, statistics)
  const table: Table<HeadCountRow> = {
    columns: withHeadRoom(headCountColumns(words), words),
    rows: heads.shown,
    style: WORKING_TABLE,
    empty: words.reports.noRecords,
  }
  return {
    table,
    blocks: (widths) => [
      gap(18, 'section'),
      line(words.headCounts.title, LOOKS.section, widths),
      ...tableBlocks(table, words).map((block): Block => ({ ...block, role: 'plain' })),
      ...[words.headCounts.verdict(heads.compared), ...differenceLines(heads, dataset, words)].map((text) =>
        line(text, LOOKS.note, widths),
      ),
    ],
  }
}

const NAME_WIDTH = 164

function headCountColumns(words: Words): readonly Column<HeadCountRow>[] {
  return [
    {
      heading: 'headCount',
      width: NAME_WIDTH,
      align: 'left',
      kind: 'text',
      value: ({ name }) => headCountLabel(name, words),
    },
    figureColumn('count', COLUMN_FORMATS.count, (row) => row.figure),
  ]
}

/** Who makes the difference, each with the cells; nothing without ARP's list. */
function differenceLines({ lines }: HeadCounts, { arp }: Dataset, words: Words): readonly string[] {
  if (!arp) return []
  const led = lines.map((line) => {
    const cells = [...line.arp, ...line.staff].map(({ place }) => placeName(place))
    return `${headLineText(line, words)} → ${cells.join(' ')}`
  })
  return [words.headCounts.differences(lines.length), ...led]
}
