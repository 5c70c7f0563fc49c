import { type RefObject, useState } from 'react'
import { usePage } from '../../pageContext'
import { cellOf } from '../look/cellText'
import { shownText } from '../look/shownText'
import type { MenuDeed, MenuPoint } from '../parts/SheetMenu'
import type { Arranging } from './useArrangement'
import type { ClipboardUse } from './useClipboard'
import type { Selecting } from './useSelection'
import type { SheetWriting } from './useSheetWriting'

/** What the menu of a cell does, in whichever way it was opened. */
export function useSheetMenu({
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
}: {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly selecting: Selecting
  readonly arranging: Arranging
  readonly writing: SheetWriting
  readonly clipboard: ClipboardUse
  readonly empty: () => void
  readonly fill: (way: 'down' | 'right') => void
  readonly mark: (back: boolean) => void
  readonly widths: ReadonlyMap<number, number>
  readonly onWidths: (widths: ReadonlyMap<number, number>) => void
}) {
  const { words } = usePage()
  const [point, setPoint] = useState<MenuPoint | null>(null)
  /** The column whose filter is being chosen. */
  const [filtering, setFiltering] = useState<number | null>(null)
  const { active, areas } = selecting
  const { viewed, arranged } = arranging
  const hidden = [...widths].filter(([, width]) => width === 0).map(([column]) => column)
  const focus = () => scroller.current?.focus({ preventScroll: true })

  /** The browser's own copying, as at the key. */
  function byBrowser(what: 'copy' | 'cut'): void {
    focus()
    document.execCommand(what)
  }

  async function paste(): Promise<void> {
    focus()
    try {
      const items = await navigator.clipboard.read()
      const textOf = async (type: string) => {
        const item = items.find(({ types }) => types.includes(type))
        return item ? (await item.getType(type)).text() : ''
      }
      clipboard.paste(await textOf('text/html'), await textOf('text/plain'))
    } catch {
      writing.say(words.sheet.clipboard.useKeys, true)
    }
  }

  function perform(deed: MenuDeed): void {
    const sort = (isDescending: boolean) => arranging.ask({ sort: { column: active.column, isDescending } })
    switch (deed) {
      case 'copy':
      case 'cut':
        byBrowser(deed)
        break
      case 'paste':
        void paste()
        break
      case 'clear':
        empty()
        break
      case 'fillDown':
        fill('down')
        break
      case 'fillRight':
        fill('right')
        break
      case 'ascending':
        sort(false)
        break
      case 'descending':
        sort(true)
        break
      case 'filter':
        setFiltering(active.column)
        break
      case 'filterByCell': {
        const text = shownText(cellOf(viewed, active.row, active.column), active, arranging.look)
        arranging.ask({ kept: new Map(arranged?.kept).set(active.column, new Set([text])) })
        break
      }
      case 'showAll':
        arranging.showAll()
        break
      case 'hideColumns': {
        const next = new Map(widths)
        for (const { left, right } of areas) for (let column = left; column <= right; column++) next.set(column, 0)
        onWidths(next)
        break
      }
      case 'showColumns':
        onWidths(new Map([...widths].filter(([, width]) => width > 0)))
        break
      case 'nextMark':
        mark(false)
        break
    }
  }

  return {
    point,
    filtering,
    open: setPoint,
    can(deed: MenuDeed): boolean {
      if (deed === 'showAll') return arranged !== null
      if (deed === 'showColumns') return hidden.length > 0
      return true
    },
    perform(deed: MenuDeed) {
      setPoint(null)
      if (deed !== 'filter') focus()
      perform(deed)
    },
    close() {
      setPoint(null)
      focus()
    },
    filter: setFiltering,
    closeFilter() {
      setFiltering(null)
      focus()
    },
  }
}
