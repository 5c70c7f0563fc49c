// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowSortDownFilled, ArrowSortUpFilled, FilterFilled } from '@fluentui/react-icons'
import type { PointerEvent, ReactNode } from 'react'
import { type Area, columnLetters } from '../../../../workbook/address'
import { VISUALLY_HIDDEN } from '../../../app/parts/visuallyHidden'
import { usePage } from '../../pageContext'
import type { Arrangement } from '../look/arrange'
import type { PlanColumn } from '../look/planColumns'
import { type Geometry, HEAD_HEIGHT } from '../place/geometry'

const useStyles = makeStyles({
  heads: { position: 'absolute', top: 0, left: 0, right: 0, height: `${HEAD_HEIGHT}px`, zIndex: 5 },
  head: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  frozen: { zIndex: 2 },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  read: { borderBottom: `3px solid ${tokens.colorPaletteGreenBorderActive}` },
  unread: { borderBottom: `3px dotted ${tokens.colorNeutralStrokeAccessible}` },
  edge: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    right: 0,
    width: '6px',
    cursor: 'col-resize',
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
  },
  hidden: VISUALLY_HIDDEN,
})

/** The letters above the columns: how each is read, by which one is sorted or filtered, and the edges that make them wider. */
export function SheetHeads({
  geometry,
  columns,
  scrollLeft,
  areas,
  plan,
  arrangement,
  onWiden,
}: {
  readonly geometry: Geometry
  /** Those in sight. */
  readonly columns: readonly number[]
  readonly scrollLeft: number
  readonly areas: readonly Area[]
  readonly plan: readonly PlanColumn[]
  readonly arrangement: Arrangement | null
  readonly onWiden: (event: PointerEvent, column: number) => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { lefts, rowHeadWidth, frozen } = geometry
  return (
    <div className={styles.heads} role="row" aria-rowindex={1}>
      <span
        className={mergeClasses(styles.head, styles.frozen)}
        style={{ left: 0, width: rowHeadWidth }}
        role="columnheader"
        aria-colindex={1}
        title={words.sheet.selectAll}
      >
        <span className={styles.hidden}>{words.view.row}</span>
      </span>
      {columns.map((column) => {
        const isFrozen = column <= frozen.columns
        const width = lefts[column]! - lefts[column - 1]!
        if (width === 0) return null
        const read = plan.find((one) => one.column === column)
        const sort = arrangement?.sort?.column === column ? arrangement.sort : null
        const Sorted = sort?.isDescending ? ArrowSortDownFilled : ArrowSortUpFilled
        return (
          <span
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            aria-sort={sort ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
            className={mergeClasses(
              styles.head,
              isFrozen && styles.frozen,
              read && (read.meaning === null ? styles.unread : styles.read),
              areas.some(({ left, right }) => left <= column && column <= right) && styles.active,
            )}
            style={{ left: rowHeadWidth + lefts[column - 1]! - (isFrozen ? 0 : scrollLeft), width }}
            title={read && (read.meaning === null ? words.sheet.notRead : words.sheet.readAs(read.meaning))}
          >
            {columnLetters(column)}
            {sort && <Sorted aria-hidden />}
            {arrangement?.kept.has(column) && <FilterFilled aria-label={words.sheet.isFiltered} />}
            <span className={styles.edge} onPointerDown={(event) => onWiden(event, column)} data-edge={column} />
          </span>
        )
      })}
    </div>
  )
}
