// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { areaName, cellName, type Place } from '../../../workbook/address'
import type { ViewedSheet } from '../book/viewedSheet'
import { usePage } from '../pageContext'
import { keepField, sheetEvents } from './acts/sheetEvents'
import { useArrangement } from './acts/useArrangement'
import { useCellEditing } from './acts/useCellEditing'
import { useChoices } from './acts/useChoices'
import { type Copied, copiedAreas } from './acts/useClipboard'
import { useLitCells, useMarksInView } from './acts/useMarksInView'
import { useReading } from './acts/useReading'
import { useSelection } from './acts/useSelection'
import { useSheetActs } from './acts/useSheetActs'
import { useSheetHand } from './acts/useSheetHand'
import { useSheetLook } from './acts/useSheetLook'
import { useSheetPointer } from './acts/useSheetPointer'
import { useSheetSight } from './acts/useSheetSight'
import { type SheetTarget, useSheetTarget } from './acts/useSheetTarget'
import { useSheetWriting } from './acts/useSheetWriting'
import { CellEditor, type Taking, type Then } from './CellEditor'
import { choicesAt } from './entry/choices'
import { cellOf } from './look/cellText'
import type { DrawnFrom } from './look/drawnCells'
import { fittingWidth } from './look/fitColumn'
import type { SheetMarks } from './look/marks'
import { headRowOf, type PlanColumn } from './look/planColumns'
import { rulingOf } from './look/ruling'
import { shownText } from './look/shownText'
import { ArrangedBar } from './parts/ArrangedBar'
import { SheetHeads } from './parts/SheetHeads'
import { SheetMenu } from './parts/SheetMenu'
import { SheetWindow } from './parts/SheetWindow'
import { UnshownNote } from './parts/UnshownNote'
import { between } from './place/between'
import { cellArea } from './place/geometry'
import type { CellPlace } from './place/moves'
import { placeAt } from './place/screen'
import { placesIn } from './place/severalAreas'
import { SheetBar } from './SheetBar'
import { SheetFilter } from './SheetFilter'
import { SheetOverlays } from './SheetOverlays'
import { useFrameStyles } from './sheetFrame'
import type { SheetMemory } from './sheetMemory'

/**
 * Fluent's keeper of the focus takes Tab before anybody else wherever the tab that is selected below is not the first, and with it the
 * cell that was to be typed into next.
 */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } })

/** One sheet, drawn as far as it is in sight, and all that hands do on it. */
export function SheetView({
  sheet,
  memory,
  target,
  marks,
  plan,
  lights,
  sheets,
  copied,
  onCopied,
  onSheet,
  onMark,
  complain,
}: {
  /** As the file has it. */
  readonly sheet: ViewedSheet
  readonly memory: SheetMemory
  readonly target: SheetTarget | null
  readonly marks: SheetMarks
  readonly plan: readonly PlanColumn[]
  /** Cells of this sheet that a figure was made from. */
  readonly lights: readonly Place[]
  /** Those of the same file. */
  readonly sheets: readonly ViewedSheet[]
  readonly copied: Copied | null
  readonly onCopied: (copied: Copied | null) => void
  readonly onSheet: (back: boolean) => void
  /** Goes to the next mark from a row of the file; answers whether there is one. */
  readonly onMark: (from: CellPlace, back: boolean) => boolean
  readonly complain: (text: string) => void
}): ReactNode {
  const styles = useFrameStyles()
  const { words } = usePage()
  const keysId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const ownLook = useSheetLook(sheet)
  const heads = headRowOf(plan) || Math.max(1, ownLook.freeze.rows)
  const arranging = useArrangement(sheet, ownLook, heads, memory.arranged)
  const { viewed, look, arranged, rowOf } = arranging
  const { grid } = viewed
  const { merges } = grid
  const [widths, setWidths] = useState(memory.widths)
  const sight = useSheetSight(scroller, viewed, look, widths)
  const { geometry, widthOf, room, scroll, scrolled, rows, columns, inWindow, show } = sight
  const { frozen } = geometry
  const selecting = useSelection(merges, memory.selection)
  const { active, area, areas, isRange } = selecting
  const isChart = ownLook.drawings.some(({ kind }) => kind === 'chartSheet')
  const barred = isChart ? words.view.drawings.chartSheet(sheet.grid.sheet) : null
  const writing = useSheetWriting(sheet.grid, rowOf, complain, barred, () => {
    // What was cut may be another thing by now, and is emptied no more.
    if (copied?.isCut) onCopied(null)
  })
  const lists = useChoices(sheet)
  const reading = useReading(look)
  const choices = { lists, sheets, sheet: sheet.grid.sheet }
  const focusGrid = () => scroller.current?.focus({ preventScroll: true })
  const editing = useCellEditing(viewed, active, rowOf, reading, choices, writing, focusGrid, complain)
  const ruling = useMemo(() => rulingOf(sheet.grid, arranged), [sheet.grid, arranged])
  const from = useMemo<DrawnFrom>(
    () => ({ grid, look, ruling, geometry, widthOf, uncomputed: words.view.uncomputed }),
    [grid, look, ruling, geometry, widthOf, words],
  )

  const shown = (place: CellPlace) => shownText(cellOf(viewed, place.row, place.column), place, look)

  // Kept for when the user comes back, and told to who looks for what comes next.
  useEffect(() => {
    memory.selection = selecting.selection
    memory.arranged = arranged
    memory.widths = widths
    memory.finish = () => {
      const isDone = editing.finish()
      if (!isDone && scroller.current) keepField(scroller.current)
      return isDone
    }
  })

  const { lit, darken } = useSheetTarget(target, room.height > 0, merges, arranging, selecting, scroller, show)
  // Another cell: what was said of the one before is of no use any more.
  const { row: activeRow, column: activeColumn } = active
  const { dismiss } = writing
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another cell alone
  useEffect(dismiss, [activeRow, activeColumn])

  const pointer = useSheetPointer(scroller, (x, y) => placeAt(geometry, x, y, scrolled))
  const setWidth = (column: number, width: number) => setWidths((all) => new Map(all).set(column, width))
  const hand = useSheetHand(geometry, scrolled, merges, selecting, pointer, setWidth)
  const { filling, clipboard, menu, keys } = useSheetActs({
    scroller,
    sight,
    arranging,
    selecting,
    writing,
    editing,
    reading,
    follow: pointer.follow,
    lights: { lit, darken },
    widths,
    onWidths: setWidths,
    shown,
    copied,
    onCopied,
    onSheet,
    onMark,
  })
  const { placed, sentencesAt } = useMarksInView(marks, rowOf, geometry, rows, inWindow)
  const litCells = useLitCells(lit ? [lit] : lights, rowOf, geometry, rows)

  const activeArea = cellArea(merges, active)
  const { editing: edited } = editing
  const name = cellName(rowOf(active.row), active.column)
  const pointed = hand.hovered ?? active
  const events = sheetEvents({
    pointer,
    room,
    keys,
    hand,
    menu,
    editing,
    widen: (column) => setWidth(column, fittingWidth(from, column)),
  })

  function commit(text: string, then: Then, { intoAll, isMeant }: Taking): boolean {
    if (!editing.commit(text, intoAll ? placesIn(areas) : null, isMeant)) return false
    if (then !== 'stay')
      keys.step(then === 'down' || then === 'up' ? 'down' : 'right', then === 'up' || then === 'left')
    return true
  }

  return (
    <>
      <SheetBar
        viewed={viewed}
        look={look}
        selecting={selecting}
        name={
          isRange && areas.length === 1 ? areaName({ ...area, top: rowOf(area.top), bottom: rowOf(area.bottom) }) : name
        }
        formula={editing.formula}
        sentences={sentencesAt(active)}
        message={writing.message}
      />
      <div
        ref={scroller}
        className={styles.scroll}
        role="grid"
        tabIndex={0}
        aria-label={words.view.label(grid.sheet)}
        aria-describedby={keysId}
        aria-multiselectable
        aria-rowcount={geometry.rows + 1}
        aria-colcount={geometry.columns + 1}
        aria-activedescendant={`cell-${active.row}-${active.column}`}
        data-tabster={OWN_TAB}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
        onCopy={clipboard.onCopy}
        onCut={clipboard.onCut}
        onPaste={clipboard.onPaste}
        {...events}
      >
        <div role="presentation" style={{ height: geometry.scrollHeight, width: geometry.scrollWidth }}>
          <div
            role="presentation"
            className={styles.window}
            style={{ height: room.height, width: room.width, '--scrolled': `${scroll.left}px` } as CSSProperties}
          >
            <SheetHeads
              geometry={geometry}
              columns={[...between(1, frozen.columns), ...between(columns.first, columns.last)]}
              scrollLeft={scroll.left}
              areas={areas}
              plan={plan}
              arrangement={arranged}
              onWiden={hand.widen}
            />
            <SheetWindow
              from={from}
              look={look}
              geometry={geometry}
              rows={rows}
              columns={columns}
              offset={scrolled.offset}
              active={active}
              areas={areas}
              rowOf={rowOf}
            />
            <SheetOverlays
              rectOf={inWindow}
              room={room}
              active={activeArea}
              selecting={selecting}
              copied={copiedAreas(copied, sheet, rowOf)}
              filling={filling}
              lit={litCells}
              marks={placed}
              sentences={edited === null && menu.point === null ? sentencesAt(pointed) : []}
              pointed={pointed}
              notes={look.notes}
            />
            {edited && (
              <CellEditor
                label={words.view.editing(cellName(rowOf(edited.place.row), edited.place.column))}
                choicesLabel={words.sheet.choices}
                editing={edited}
                choices={choicesAt(choices, { ...edited.place, row: rowOf(edited.place.row) })}
                rect={inWindow(cellArea(merges, edited.place))}
                room={room}
                onTyped={() => show(edited.place)}
                onLeave={editing.leave}
                onUnchosen={(letters) =>
                  complain(words.sheet.unchosen(cellName(rowOf(edited.place.row), edited.place.column), letters))
                }
                onCommit={commit}
              />
            )}
          </div>
        </div>
      </div>
      <span id={keysId} className={styles.hidden}>
        {words.sheet.keys} {marks.inOrder.length > 0 && words.sheet.marks.count(marks.inOrder.length)}
      </span>
      <UnshownNote count={look.unshown} />
      {arranged && <ArrangedBar arranged={arranged} onShowAll={arranging.showAll} />}
      {menu.point && <SheetMenu point={menu.point} can={menu.can} onDeed={menu.perform} onClose={menu.close} />}
      {menu.filtering !== null && (
        <SheetFilter
          sheet={sheet}
          look={ownLook}
          heads={heads}
          column={menu.filtering}
          arranging={arranging}
          onClose={menu.closeFilter}
        />
      )}
    </>
  )
}
