// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { type GriffelStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { Area } from '../../../workbook/address'
import type { SheetLook } from '../../../workbook/sheetLook'
import { sizeAt } from './axis'
import { between } from './between'
import type { DrawnFrom } from './drawnCells'
import { type Geometry, HEAD_HEIGHT, mergeAt, type Span } from './geometry'
import type { CellPlace } from './moves'
import { SheetDrawings } from './SheetDrawings'
import { SheetRow } from './SheetRow'

/** Cut off, and never scrolled by a browser that brings something in it into sight: the sheet itself is what is scrolled. */
const CUT = { overflowX: ['hidden', 'clip'], overflowY: ['hidden', 'clip'] } satisfies GriffelStyle

const useStyles = makeStyles({
  frozen: { position: 'absolute', left: 0, right: 0, top: `${HEAD_HEIGHT}px`, zIndex: 2, ...CUT },
  body: { position: 'absolute', left: 0, right: 0, bottom: 0, ...CUT },
  row: { position: 'absolute', top: 0, left: 0, right: 0 },
  drawings: {
    position: 'absolute',
    inset: 0,
    transform: 'translateX(calc(var(--scrolled) * -1))',
    pointerEvents: 'none',
  },
  freezeLine: { borderBottom: `1px solid ${tokens.colorNeutralStroke1Hover}` },
})

/** The rows of a sheet that are in sight, those that are frozen above them, and what lies over the cells in the file. */
export function SheetWindow({
  from,
  look,
  geometry,
  rows,
  columns,
  offset,
  active,
  area,
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
  readonly area: Area
  /** The row of the file that is shown there, by whose number it is called. */
  readonly rowOf: (row: number) => number
}): ReactNode {
  const styles = useStyles()
  const { tops, frozen } = geometry
  const notes = useMemo(() => new Set(look.notes.map(({ row, column }) => `${row} ${column}`)), [look])
  const activeEnd = mergeAt(from.grid.merges, active.row, active.column)?.bottom ?? active.row
  const rowIn = (row: number, band: Span, top: number) =>
    sizeAt(tops, row) > 0 && (
      <div
        key={row}
        role="row"
        aria-rowindex={row + 1}
        className={styles.row}
        style={{ height: sizeAt(tops, row), transform: `translateY(${top}px)` }}
      >
        <SheetRow
          from={from}
          geometry={geometry}
          columns={columns}
          row={row}
          label={rowOf(row)}
          first={row === band.first}
          active={active.row <= row && row <= activeEnd ? active : null}
          isSelected={area.top <= row && row <= area.bottom}
          notes={notes}
        />
      </div>
    )
  const above = tops[frozen.rows]!
  return (
    <>
      {frozen.rows > 0 && (
        <div role="rowgroup" className={mergeClasses(styles.frozen, styles.freezeLine)} style={{ height: above }}>
          {between(1, frozen.rows).map((row) => rowIn(row, { first: 1, last: frozen.rows }, tops[row - 1]!))}
          {look.drawings.length > 0 && (
            <div role="presentation" className={styles.drawings}>
              <SheetDrawings drawings={look.drawings} geometry={geometry} above={0} />
            </div>
          )}
        </div>
      )}
      <div role="rowgroup" className={styles.body} style={{ top: HEAD_HEIGHT + above }}>
        {between(rows.first, rows.last).map((row) => rowIn(row, rows, tops[row - 1]! - above - offset))}
        {look.drawings.length > 0 && (
          <div role="presentation" className={styles.drawings}>
            <SheetDrawings drawings={look.drawings} geometry={geometry} above={above + offset} />
          </div>
        )}
      </div>
    </>
  )
}
