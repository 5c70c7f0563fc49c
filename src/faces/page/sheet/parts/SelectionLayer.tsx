import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { PointerEvent, ReactNode } from 'react'
import type { Area } from '../../../../workbook/address'
import type { Rect } from '../place/screen'

const useStyles = makeStyles({
  layer: { position: 'absolute', inset: 0, zIndex: 4, pointerEvents: 'none', overflow: 'hidden' },
  box: { position: 'absolute', boxSizing: 'border-box' },
  range: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundColor: tokens.colorBrandStroke1,
      opacity: 0.1,
    },
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
  // A real border, which stays in the system's own colours too.
  active: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
  copied: { border: `2px dashed ${tokens.colorBrandStroke1}` },
  filling: { border: `2px dotted ${tokens.colorNeutralForeground2}` },
  lit: {
    border: `2px solid ${tokens.colorStatusWarningForeground3}`,
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundColor: tokens.colorStatusWarningForeground3,
      opacity: 0.25,
    },
    // Not the system's Mark, which is yellow on white as well; and nothing is laid over the text.
    '@media (forced-colors: active)': {
      border: '3px double Highlight',
      '::before': { display: 'none' },
    },
  },
  handle: {
    position: 'absolute',
    width: '9px',
    height: '9px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    cursor: 'crosshair',
    pointerEvents: 'auto',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
})

/** What lies over the cells: the range, the active cell, what was copied, what a figure was made from, and the handle that fills. */
export function SelectionLayer({
  rectOf,
  active,
  areas,
  isRange,
  copied,
  filling,
  lit,
  onFill,
  fillTitle,
}: {
  /** Where an area lies in the window; null where it is out of sight. */
  readonly rectOf: (area: Area) => Rect | null
  /** The active cell, the whole of it where it is merged. */
  readonly active: Area
  /** All that is selected, the newest last. */
  readonly areas: readonly Area[]
  readonly isRange: boolean
  readonly copied: readonly Area[]
  /** What would be filled if the handle were let go now. */
  readonly filling: Area | null
  /** Cells that are lit, those in sight. */
  readonly lit: readonly Area[]
  readonly onFill: (event: PointerEvent) => void
  readonly fillTitle: string
}): ReactNode {
  const styles = useStyles()
  const box = (key: string, at: Area, style: string) => {
    const rect = rectOf(at)
    return rect && <div key={key} className={mergeClasses(styles.box, style)} style={rect} data-layer={key} />
  }
  const [area] = areas
  // Several are not filled.
  const end = areas.length === 1 && area ? rectOf({ ...area, top: area.bottom, left: area.right }) : null
  return (
    <div className={styles.layer} role="presentation">
      {lit.map((one, index) => box(`lit-${index}`, one, styles.lit))}
      {copied.map((one, index) => box(`copied-${index}`, one, styles.copied))}
      {isRange && areas.map((one, index) => box(index === 0 ? 'range' : `range-${index}`, one, styles.range))}
      {box('active', active, styles.active)}
      {filling && box('filling', filling, styles.filling)}
      {end && (
        <div
          className={styles.handle}
          style={{ left: end.left + end.width - 5, top: end.top + end.height - 5 }}
          title={fillTitle}
          data-layer="handle"
          onPointerDown={onFill}
        />
      )}
    </div>
  )
}
