// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { type GriffelStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import type { Area } from '../../../../workbook/address'
import type { SheetLook } from '../../../../workbook/sheetLook'
import { useSoon } from '../../../app/parts/useSoon'
import type { DrawnFrom } from '../look/drawnCells'
import { rowPieces } from '../look/rowPieces'
import { nextShown, sizeAt } from '../place/axis'
import { between } from '../place/between'
import { type Geometry, HEAD_HEIGHT, mergeAt, type Span } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { useCellStyles } from './SheetCell'
import { SheetDrawings } from './SheetDrawings'
import { SheetRow, useRowStyles } from './SheetRow'

/** Cut off, and never scrolled by a browser that brings something in it into sight: the sheet itself is what is scrolled. */
const CUT = { overflowX: ['hidden', 'clip'], overflowY: ['hidden', 'clip'] } satisfies GriffelStyle

const useStyles = makeStyles({
  frozen: { position: 'absolute', left: 0, right: 0, top: `${HEAD_HEIGHT}px`, zIndex: 2, ...CUT },
  body: { position: 'absolute', left: 0, right: 0, bottom: 0, ...CUT },
  // Rows that scroll are moved together, so that those that stay in sight are neither laid out nor painted for it.
  mover: { position: 'absolute', top: 0, left: 0, right: 0 },
  // Of its own for the browser, so that it is painted again only where something in it is another.
  row: { position: 'absolute', left: 0, right: 0, contain: 'layout style' },
  drawings: {
    position: 'absolute',
    inset: 0,
    transform: 'translateX(calc(var(--scrolled) * -1))',
    pointerEvents: 'none',
  },
  freezeLine: { borderBottom: `1px solid ${tokens.colorNeutralStroke1Hover}` },
})

/** Rows stand at places from the last multiple of so many pixels on: browsers know no place of a million pixels to the pixel. */
const BLOCK = 100_000

/** The rows of a sheet that are in sight, those that are frozen above them, and what lies over the cells in the file. */
export function SheetWindow({
  from,
  look,
  geometry,
  rows,
  columns,
  offset,
  active,
  areas,
  rowOf,
}: {
  readonly from: DrawnFrom
  readonly look: SheetLook
  readonly geometry: Geometry
  readonly rows: Span
  readonly columns: Span
  /** Pixels of the sheet above the first scrolled row in sight. */
  readonly offset: number
  readonly active: CellPlace
  readonly areas: readonly Area[]
  /** The row of the file that is shown there, by whose number it is called. */
  readonly rowOf: (row: number) => number
}): ReactNode {
  const styles = useStyles()
  const { tops, frozen } = geometry
  const notes = useMemo(() => new Set(look.notes.map(({ row, column }) => `${row} ${column}`)), [look])
  const activeEnd = mergeAt(from.grid.merges, active.row, active.column)?.bottom ?? active.row
  const cellStyles = useCellStyles()
  const rowStyles = useRowStyles()
  const [pieces] = useState(rowPieces)
  const isShown = (row: number) => sizeAt(tops, row) > 0
  const rowIn = (row: number, piece: number, band: Span, top: number) => (
    <div
      key={piece}
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ height: sizeAt(tops, row), top }}
    >
      <SheetRow
        styles={rowStyles}
        cellStyles={cellStyles}
        from={from}
        geometry={geometry}
        columns={columns}
        row={row}
        label={rowOf(row)}
        first={row === band.first}
        active={active.row <= row && row <= activeEnd ? active : null}
        isSelected={areas.some(({ top, bottom }) => top <= row && row <= bottom)}
        notes={notes}
      />
    </div>
  )
  const above = tops[frozen.rows]!
  // Right after what stands around them, so that neither waits for the other.
  const last = useSoon() ? rows.last : rows.first - 1
  const behind = nextShown(tops, last)
  const shown = pieces(between(rows.first, last).filter(isShown), behind <= geometry.rows ? behind : null)
  const scrolledTo = above + offset
  const base = scrolledTo - (scrolledTo % BLOCK)
  return (
    <>
      {frozen.rows > 0 && (
        <div role="rowgroup" className={mergeClasses(styles.frozen, styles.freezeLine)} style={{ height: above }}>
          {between(1, frozen.rows)
            .filter(isShown)
            .map((row) => rowIn(row, row, { first: 1, last: frozen.rows }, tops[row - 1]!))}
          {look.drawings.length > 0 && (
            <div role="presentation" className={styles.drawings}>
              <SheetDrawings drawings={look.drawings} geometry={geometry} above={0} />
            </div>
          )}
        </div>
      )}
      <div role="rowgroup" className={styles.body} style={{ top: HEAD_HEIGHT + above }}>
        <div role="presentation" className={styles.mover} style={{ transform: `translateY(${base - scrolledTo}px)` }}>
          {shown.map(({ row, piece }) => rowIn(row, piece, rows, tops[row - 1]! - base))}
        </div>
        {look.drawings.length > 0 && (
          <div role="presentation" className={styles.drawings}>
            <SheetDrawings drawings={look.drawings} geometry={geometry} above={above + offset} />
          </div>
        )}
      </div>
    </>
  )
}
