import type { ClipboardEvent } from 'react'
import type { Area } from '../../../../workbook/address'
import type { ViewedSheet } from '../../book/viewedSheet'
import { usePage } from '../../pageContext'
import type { Clip, ClipCell } from '../entry/clip'
import { parseHtml, printHtml } from '../entry/clipHtml'
import { parseTsv, printTsv } from '../entry/clipText'
import type { Reading } from '../entry/entered'
import { MOST_CELLS, pastedInto } from '../entry/paste'
import { cellOf } from '../look/cellText'
import { between } from '../place/between'
import { mergeAt } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { selectedArea, usedPart } from '../place/selection'
import { areasName, copiedTogether } from '../place/severalAreas'
import type { Selecting } from './useSelection'
import type { SheetWriting } from './useSheetWriting'

/** What was copied or cut here last, until something else is changed or the clipboard holds something else. */
export interface Copied {
  readonly file: string
  readonly sheet: string
  /** On the screen of its sheet; several only where it was not cut. */
  readonly areas: readonly Area[]
  /** The rows of the first one in the file, one for each on the screen. */
  readonly rows: readonly number[]
  readonly isCut: boolean
  /** What was put on the clipboard as text, by which it is known again. */
  readonly text: string
}

export interface ClipboardUse {
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onCut: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
  /** Puts in what stands on the clipboard: a page of HTML and text, either of which may be ''. */
  readonly paste: (html: string, text: string) => void
}

/** Copying, cutting and pasting on the sheet in view; `shown` answers what a cell shows, `rowOf` which row of the file it is in. */
export function useClipboard({
  viewed,
  reading,
  selecting,
  writing,
  shown,
  rowOf,
  copied,
  onCopied,
}: {
  readonly viewed: ViewedSheet
  readonly reading: Reading
  readonly selecting: Selecting
  readonly writing: SheetWriting
  readonly shown: (place: CellPlace) => string
  readonly rowOf: (row: number) => number
  readonly copied: Copied | null
  readonly onCopied: (copied: Copied | null) => void
}): ClipboardUse {
  const { words } = usePage()
  const { grid } = viewed
  const { areas } = selecting

  function take(event: ClipboardEvent, isCut: boolean): void {
    if (isOfField(event)) return
    event.preventDefault()
    const { clipboard } = words.sheet
    const parts = areas.flatMap((area) => {
      const lastRow = Math.max(grid.rows.at(-1) ?? 1, area.top)
      const lastColumn = Math.max(grid.columns.length, area.left)
      return usedPart(area, { lastRow, lastColumn }) ?? []
    })
    const together = copiedTogether(parts)
    if (!together || (isCut && parts.length > 1)) {
      writing.say(isCut ? clipboard.cutSeveral : clipboard.copySeveral, true)
      return
    }
    if (parts.reduce((sum, part) => sum + cellsIn(part), 0) > MOST_CELLS) {
      writing.say(clipboard.tooMany(MOST_CELLS), true)
      return
    }
    const clips = together.areas.map(clipOf)
    const clip = together.how === 'down' ? clips.flat() : clips[0]!.map((_, row) => clips.flatMap((one) => one[row]!))
    const [part] = together.areas as readonly [Area, ...Area[]]
    const text = printTsv(clip.map((row) => row.map((cell) => cell.text)))
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', printHtml(clip))
    const rows = Array.from({ length: part.bottom - part.top + 1 }, (_, index) => rowOf(part.top + index))
    onCopied({ file: grid.file, sheet: grid.sheet, areas: together.areas, rows, isCut, text: plain(text) })
    writing.say((isCut ? clipboard.cut : clipboard.copied)(areasName(together.areas)))
  }

  function clipOf({ top, left, bottom, right }: Area): Clip {
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, across) => {
        const place = { row: top + down, column: left + across }
        const merge = mergeAt(grid.merges, place.row, place.column)
        const isCovered = merge && (merge.top !== place.row || merge.left !== place.column)
        return isCovered
          ? { text: '', cell: { kind: 'empty' as const } }
          : { text: shown(place), cell: cellOf(viewed, place.row, place.column) }
      }),
    )
  }

  function paste(html: string, text: string): void {
    const own = copied && plain(text) === copied.text ? copied : null
    const clip =
      parseHtml(html) ??
      (text === '' ? null : parseTsv(text).map((row) => row.map((one): ClipCell => ({ text: one, cell: null }))))
    if (!clip) {
      writing.say(words.sheet.clipboard.nothing, true)
      return
    }
    const isHere = own !== null && own.file === grid.file && own.sheet === grid.sheet
    const [source] = own?.areas ?? []
    const isInPlace = isHere && own.areas.length === 1 && liesAsCopied(own, rowOf)
    const from = isInPlace && source ? { row: source.top, column: source.left } : null
    const result = pastedInto(viewed, areas, clip, from, reading)
    if ('refused' in result) {
      writing.say(words.sheet.clipboard.refused[result.refused], true)
      return
    }
    const filled = new Set(result.writes.map(({ row, column }) => `${rowOf(row)} ${column}`))
    const also = own?.isCut ? leftBehind(own, isHere ? filled : new Set()) : []
    const count = result.writes.length
    writing.write(result.writes, {
      typed: words.sheet.clipboard.what(count),
      said: words.sheet.clipboard.pasted(areasName(result.areas), count),
      also,
    })
    const [only] = result.areas
    if (only && result.areas.length === 1) selecting.select(selectedArea(only))
    if (own?.isCut || !own) onCopied(null)
  }

  /** Cells that were cut, emptied where they are in the file, but for those that something was put into. */
  function leftBehind({ file, sheet, areas: sources, rows }: Copied, filled: ReadonlySet<string>) {
    return rows
      .flatMap((row) => sources.flatMap(({ left, right }) => between(left, right).map((column) => ({ row, column }))))
      .filter(({ row, column }) => !filled.has(`${row} ${column}`))
      .map((place) => ({ file, sheet, ...place, value: null }))
  }

  return {
    onCopy: (event) => take(event, false),
    onCut: (event) => take(event, true),
    onPaste(event) {
      if (isOfField(event)) return
      event.preventDefault()
      paste(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'))
    },
    paste,
  }
}

const cellsIn = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1)

/** A field has a clipboard of its own. */
const isOfField = ({ target }: ClipboardEvent) => (target as Element).closest('input, textarea') !== null

const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '')

/** What lies on the screen where it was copied from, for the dashes around it; nothing once other rows lie there. */
export function copiedAreas(
  copied: Copied | null,
  { grid }: ViewedSheet,
  rowOf: (row: number) => number,
): readonly Area[] {
  const isHere = copied !== null && copied.file === grid.file && copied.sheet === grid.sheet
  return isHere && liesAsCopied(copied, rowOf) ? copied.areas : []
}

/** Whether the rows on the screen are still those that were copied there: another order or filter brings others. */
function liesAsCopied({ areas: [first], rows }: Copied, rowOf: (row: number) => number): boolean {
  return first !== undefined && rows.every((row, index) => rowOf(first.top + index) === row)
}
