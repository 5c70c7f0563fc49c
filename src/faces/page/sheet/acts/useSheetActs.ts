import type { RefObject } from 'react'
import type { Place } from '../../../../workbook/address'
import { usePage } from '../../pageContext'
import type { Reading } from '../entry/entered'
import { emptied } from '../entry/paste'
import type { CellPlace } from '../place/moves'
import { areasName } from '../place/severalAreas'
import { showMoved } from '../place/showCell'
import type { Arranging } from './useArrangement'
import type { useCellEditing } from './useCellEditing'
import { type Copied, useClipboard } from './useClipboard'
import { useFilling } from './useFilling'
import type { Selecting } from './useSelection'
import { useSheetKeys } from './useSheetKeys'
import { useSheetMenu } from './useSheetMenu'
import type { useSheetPointer } from './useSheetPointer'
import type { SheetSight } from './useSheetSight'
import type { SheetWriting } from './useSheetWriting'

/** What hands do on a sheet with what is selected there, by keys, by the menu and by the clipboard. */
export function useSheetActs({
  scroller,
  sight,
  arranging,
  selecting,
  writing,
  editing,
  reading,
  follow,
  lights: { lit, darken },
  widths,
  onWidths,
  shown,
  copied,
  onCopied,
  onSheet,
  onMark,
}: {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly sight: SheetSight
  readonly arranging: Arranging
  readonly selecting: Selecting
  readonly writing: SheetWriting
  readonly editing: Pick<ReturnType<typeof useCellEditing>, 'begin'>
  readonly reading: Reading
  readonly follow: ReturnType<typeof useSheetPointer>['follow']
  readonly lights: { readonly lit: Place | null; readonly darken: () => void }
  readonly widths: ReadonlyMap<number, number>
  readonly onWidths: (widths: ReadonlyMap<number, number>) => void
  /** What a cell shows. */
  readonly shown: (place: CellPlace) => string
  readonly copied: Copied | null
  readonly onCopied: (copied: Copied | null) => void
  readonly onSheet: (back: boolean) => void
  /** Goes to the next mark from a row of the file; answers whether there is one. */
  readonly onMark: (from: CellPlace, back: boolean) => boolean
}) {
  const { words } = usePage()
  const { viewed, rowOf } = arranging
  const { geometry, rows, inWindow, show } = sight
  const { active, areas } = selecting
  const filling = useFilling(viewed, selecting, writing, follow)
  const clipboard = useClipboard({ viewed, reading, selecting, writing, shown, rowOf, copied, onCopied })
  const empty = () => {
    const writes = emptied(viewed, areas)
    if (writes.length > 0) writing.write(writes, { typed: '', said: words.sheet.emptied(areasName(areas)) })
  }
  const mark = (back: boolean) => {
    if (!onMark({ row: rowOf(active.row), column: active.column }, back)) writing.say(words.sheet.marks.none)
  }
  const { fill } = filling
  const menu = useSheetMenu({
    scroller,
    selecting,
    arranging,
    writing,
    clipboard,
    empty,
    fill,
    mark,
    widths,
    onWidths,
  })
  const openMenu = () => {
    const rect = inWindow({ top: active.row, bottom: active.row, left: active.column, right: active.column })
    const box = scroller.current!.getBoundingClientRect()
    menu.open({ x: box.left + (rect?.left ?? 0) + 8, y: box.top + (rect ? rect.top + rect.height : 0) })
  }
  const page = Math.max(1, rows.last - rows.first - 1)
  const keys = useSheetKeys({ grid: viewed.grid, geometry, page }, selecting, {
    edit(typed) {
      // As in Excel: whoever types sees where.
      show(active)
      editing.begin(typed)
    },
    empty,
    fill,
    mark,
    sheet: onSheet,
    menu: openMenu,
    filter: () => menu.filter(active.column),
    escape() {
      const isAdding = selecting.selection.kept !== null
      if (isAdding) selecting.select({ ...selecting.selection, kept: null })
      const hadAny = isAdding || lit !== null || copied !== null
      darken()
      onCopied(null)
      return hadAny
    },
    show,
    moved(key, from, to) {
      if (scroller.current) showMoved(scroller.current, geometry, key, from, to)
    },
  })
  return { filling, clipboard, menu, keys }
}
