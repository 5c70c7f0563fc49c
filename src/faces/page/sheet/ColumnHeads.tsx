// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { columnLetters } from '../../../workbook/address'
import { VISUALLY_HIDDEN } from '../../app/parts/visuallyHidden'
import { usePage } from '../pageContext'
import { sizeAt } from './axis'
import { between } from './between'
import { type Geometry, HEAD_HEIGHT, type Span } from './geometry'

const useStyles = makeStyles({
  heads: { position: 'absolute', top: 0, left: 0, right: 0, height: `${HEAD_HEIGHT}px`, zIndex: 3 },
  head: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  frozenHead: { zIndex: 2 },
  activeHead: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  hidden: VISUALLY_HIDDEN,
})

/** The letters above the columns in sight; hidden columns have none. */
export function ColumnHeads({
  geometry,
  columns,
  active,
  scrolled,
}: {
  readonly geometry: Geometry
  readonly columns: Span
  readonly active: number
  /** Pixels scrolled sideways. */
  readonly scrolled: number
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { lefts, rowHeadWidth, frozen } = geometry
  return (
    <div className={styles.heads} role="row" aria-rowindex={1}>
      <span
        className={mergeClasses(styles.head, styles.frozenHead)}
        style={{ left: 0, width: rowHeadWidth }}
        role="columnheader"
        aria-colindex={1}
      >
        <span className={styles.hidden}>{words.view.row}</span>
      </span>
      {[...between(1, frozen.columns), ...between(columns.first, columns.last)].map((column) => {
        if (sizeAt(lefts, column) === 0) return null
        const isFrozen = column <= frozen.columns
        return (
          <span
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={mergeClasses(styles.head, isFrozen && styles.frozenHead, column === active && styles.activeHead)}
            style={{
              left: rowHeadWidth + lefts[column - 1]! - (isFrozen ? 0 : scrolled),
              width: sizeAt(lefts, column),
            }}
          >
            {columnLetters(column)}
          </span>
        )
      })}
    </div>
  )
}
