import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { clampedWidth, type Range } from './widths'

const useStyles = makeStyles({
  // A landmark, so that whoever goes by them comes to the line.
  place: { flexShrink: 0, display: 'flex' },
  bar: {
    width: '7px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { backgroundColor: 'ButtonFace' },
  },
})

/** Pixels that an arrow key moves it; with Shift four times as far. */
const STEP = 16

/**
 * The line before a part of the page, whose width it changes: dragged, by the arrow keys, by Home and End; a double click gives back
 * the width that it has by itself.
 */
export function Splitter({
  label,
  width,
  range,
  usual,
  onWidth,
}: {
  readonly label: string
  /** Of the part behind the line, in pixels. */
  readonly width: number
  readonly range: Range
  readonly usual: number
  readonly onWidth: (width: number) => void
}): ReactNode {
  const styles = useStyles()
  const dragged = useRef<{ readonly from: number; readonly width: number } | null>(null)
  const set = (wanted: number) => onWidth(clampedWidth(wanted, range))

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.shiftKey ? 4 * STEP : STEP
    // To the left the part behind the line grows.
    const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: range.most, End: range.least }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    set(wanted)
  }

  function onPointerDown(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = { from: event.clientX, width }
  }

  return (
    <section aria-label={label} className={styles.place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule that moves, which no element of HTML is */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={Math.round(width)}
        aria-valuemin={range.least}
        aria-valuemax={range.most}
        tabIndex={0}
        className={styles.bar}
        onKeyDown={onKeyDown}
        onDoubleClick={() => set(usual)}
        onPointerDown={onPointerDown}
        onPointerMove={({ clientX }) => {
          if (dragged.current) set(dragged.current.width + dragged.current.from - clientX)
        }}
        onPointerUp={() => {
          dragged.current = null
        }}
        onPointerCancel={() => {
          dragged.current = null
        }}
      />
    </section>
  )
}
