// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, type ReactNode } from 'react'
import { type DrawnFrom, drawnCells } from '../look/drawnCells'
import { sizeAt } from '../place/axis'
import type { Geometry, Span } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { type CellStyles, SheetCell } from './SheetCell'

/** Asked once for all rows: each row that asks by itself has the browser look for its rules again. */
export const useRowStyles = makeStyles({
  head: {
    position: 'absolute',
    left: 0,
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    zIndex: 2,
    display: 'grid',
    placeItems: 'center',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  activeHead: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  // Cells that scroll sideways are moved together, so that no row is drawn anew for it.
  scrolled: { position: 'absolute', top: 0, bottom: 0, transform: 'translateX(calc(var(--scrolled) * -1))' },
  frozen: { position: 'absolute', top: 0, bottom: 0, zIndex: 1 },
  frozenEdge: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    zIndex: 2,
    width: '1px',
    backgroundColor: tokens.colorNeutralStroke1Hover,
  },
})

export interface SheetRowProps {
  readonly styles: ReturnType<typeof useRowStyles>
  readonly cellStyles: CellStyles
  readonly from: DrawnFrom
  readonly geometry: Geometry
  readonly columns: Span
  readonly row: number
  /** Whether no row above draws the merged areas that this one lies in. */
  readonly first: boolean
  /** The active cell where this row draws it, or is its row; null otherwise. */
  readonly active: CellPlace | null
  /** What the row is called: on a sheet in another order than its file's it is another number. */
  readonly label: number
  /** Whether anything of it is selected. */
  readonly isSelected: boolean
  readonly notes: ReadonlySet<string>
}

/**
 * What one row of a sheet shows, as far as its columns are in sight. It is drawn anew only where something in it is another: scrolling
 * moves what holds it.
 */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactNode {
  const { styles, cellStyles, from, geometry, columns, row, first, active, label, isSelected, notes } = props
  const { lefts, rowHeadWidth, frozen } = geometry
  const cellsIn = (span: Span, leftmost: number) =>
    drawnCells(from, row, span, first, leftmost).map((drawn) => {
      const { place } = drawn
      return (
        <SheetCell
          key={place.column}
          styles={cellStyles}
          drawn={drawn}
          isActive={active !== null && active.row === place.row && active.column === place.column}
          hasNote={notes.has(`${place.row} ${place.column}`)}
        />
      )
    })
  return (
    <>
      <span
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, isSelected && styles.activeHead)}
        style={{ width: rowHeadWidth, height: sizeAt(geometry.tops, row) }}
      >
        {label}
      </span>
      {frozen.columns > 0 && (
        <div role="presentation" className={styles.frozen} style={{ left: rowHeadWidth, width: lefts[frozen.columns] }}>
          {cellsIn({ first: 1, last: frozen.columns }, 1)}
        </div>
      )}
      {frozen.columns > 0 && (
        <span className={styles.frozenEdge} style={{ left: rowHeadWidth + lefts[frozen.columns]! - 1 }} aria-hidden />
      )}
      <div role="presentation" className={styles.scrolled} style={{ left: rowHeadWidth }}>
        {cellsIn(columns, frozen.columns + 1)}
      </div>
    </>
  )
})
