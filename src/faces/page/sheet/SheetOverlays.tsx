import type { ReactNode } from 'react'
import type { Area } from '../../../workbook/address'
import type { CellNote as Note } from '../../../workbook/sheetLook'
import { usePage } from '../pageContext'
import type { useFilling } from './acts/useFilling'
import type { Selecting } from './acts/useSelection'
import { CellNote } from './parts/CellNote'
import { MarkHint, MarkLayer, type PlacedMark } from './parts/MarkLayer'
import { SelectionLayer } from './parts/SelectionLayer'
import type { CellPlace } from './place/moves'
import type { Rect } from './place/screen'

/** What lies over the cells: marks of findings, what is selected, and beside the cell that is pointed at what is found or noted of it. */
export function SheetOverlays({
  rectOf,
  room,
  active,
  selecting,
  copied,
  filling,
  lit,
  marks,
  sentences,
  pointed,
  notes,
}: {
  /** Where an area lies in the window; null where it is out of sight. */
  readonly rectOf: (area: Area) => Rect | null
  readonly room: { readonly width: number; readonly height: number }
  /** The active cell, the whole of it where it is merged. */
  readonly active: Area
  readonly selecting: Pick<Selecting, 'areas' | 'isRange'>
  readonly copied: readonly Area[]
  readonly filling: Pick<ReturnType<typeof useFilling>, 'target' | 'drag'>
  /** Cells that are lit, those in sight. */
  readonly lit: readonly Area[]
  /** Those in sight. */
  readonly marks: readonly PlacedMark[]
  /** What is found of the cell that is pointed at; none while something else lies there. */
  readonly sentences: readonly string[]
  readonly pointed: CellPlace
  readonly notes: readonly Note[]
}): ReactNode {
  const { words } = usePage()
  const { row, column } = pointed
  const hintRect =
    sentences.length > 0 ? rectOf({ top: row, bottom: row, left: column || 1, right: column || 1 }) : null
  const note = notes.find((one) => one.row === row && one.column === column)
  const noteRect = note && rectOf({ top: row, bottom: row, left: column, right: column })
  return (
    <>
      <MarkLayer marks={marks} />
      <SelectionLayer
        rectOf={rectOf}
        active={active}
        areas={selecting.areas}
        isRange={selecting.isRange}
        copied={copied}
        filling={filling.target}
        lit={lit}
        onFill={filling.drag}
        fillTitle={words.sheet.fill.handle}
      />
      {hintRect && <MarkHint sentences={sentences} rect={hintRect} room={room} />}
      {note && noteRect && (
        <CellNote
          note={note}
          left={noteRect.left}
          right={noteRect.left + noteRect.width}
          top={noteRect.top}
          room={room.width}
        />
      )}
    </>
  )
}
