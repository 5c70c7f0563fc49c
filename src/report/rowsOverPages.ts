import { zhCN } from '../text/zhCN'
import type { Table } from './column'
import { cutAfter, HIGHEST_ROW, lineCounter, linesHeight, linesWithin } from './measure'
import { type Flowing, overPages, type PageRoom } from './overPages'

/** The texts of one row of a table by its column; undefined for what is no text. */
type Texts = readonly (string | undefined)[]

/** How the rows of a table stand on its pages. */
export interface RowsOverPages {
  /** By row: its texts in each of the sheet's rows that it takes; null for a row that stands whole. */
  readonly pieces: readonly (string[][] | null)[]
  /** The rows of the sheet, from 1 within the table's body, that begin a page because a row goes on in them. */
  readonly pageStarts: ReadonlySet<number>
  /** Of these rows of the sheet, in points. */
  readonly heights: readonly number[]
}

/** A cell of more lines may be cut; of fewer only a text with a `least`. */
const WHOLE_LINES = 8

/** What of a page may stay empty so that a row is not cut. */
const SPARE = 1 / 3

/** Letters of the name that a row carries on to the next page. */
const NAME_LENGTH = 40

/**
 * Lets the rows of a stamped table run over pages (print.md): a row stands on one page, unless it is longer, or a third of a
 * page or the first page but for its heads would stay empty; it goes on under its name and （续）.
 */
export function rowsOverPages<Row>(
  table: Table<Row, string>,
  widths: readonly number[],
  page: PageRoom,
): RowsOverPages {
  const { columns, rows, style } = table
  const { size } = style.body.font
  const naming = columns.findIndex(({ kind, heading }) => kind === 'text' && heading !== 'id')
  const counters = widths.map((width) => lineCounter(width, size))

  function flowing(texts: Texts, name: string, continues: boolean): FlowingRow {
    const lines = texts.map((text, index) => (text === undefined ? 1 : counters[index]!(text)))
    const height = linesHeight(
      lines.reduce((most, some) => Math.max(most, some), 1),
      size,
      style.padding,
    )
    const mayCut = (index: number) =>
      lines[index]! > WHOLE_LINES || (columns[index]!.least !== undefined && (index !== naming || continues))
    return {
      texts,
      height,
      cut(room) {
        const most = linesThatFit(room)
        const upper: (string | undefined)[] = texts.map(() => undefined)
        const lower = [...upper]
        for (const [index, text] of texts.entries()) {
          if (text === undefined || lines[index]! <= most) upper[index] = text
          else {
            const parts = mayCut(index) ? cutAfter(text, widths[index]!, size, most) : null
            if (!parts) return null
            ;[upper[index], lower[index]] = parts
          }
        }
        lower[naming] = zhCN.reports.continued(lower[naming] ?? name)
        return [flowing(upper, name, continues), flowing(lower, name, true)]
      },
    }
  }

  function linesThatFit(room: number): number {
    let lines = linesWithin(room, size, style.padding)
    while (lines > 0 && linesHeight(lines, size, style.padding) > room) lines--
    return lines
  }

  const items = rows.map((row) => {
    const texts = columns.map((column) => (column.kind === 'text' ? column.value(row) : undefined))
    return flowing(texts, shortened(texts[naming] ?? ''), false)
  })
  const pieces: (string[][] | null)[] = rows.map(() => null)
  const pageStarts = new Set<number>()
  const placed = overPages(items, page, { spare: page.room * SPARE, highest: HIGHEST_ROW })
  for (const [at, { item, of, continues }] of placed.entries()) {
    if (continues) pageStarts.add(at + 1)
    if (!continues && placed[at + 1]?.of !== of) continue
    pieces[of] ??= []
    pieces[of].push(item.texts.map((text) => text ?? ''))
  }
  return { pieces, pageStarts, heights: placed.map(({ item }) => item.height) }
}

interface FlowingRow extends Flowing<FlowingRow> {
  readonly texts: Texts
}

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1)}…`
}
