import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { ROW_HEIGHT } from './geometry'

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    zIndex: 5,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    minWidth: '160px',
    padding: '0 4px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outlineStyle: 'none',
  },
})

/** The field over a cell while it is changed: Enter and Tab take it over, Escape gives it up. */
export function CellEditor({
  label,
  text,
  left,
  top,
  width,
  onCommit,
  onLeave,
}: {
  readonly label: string
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly onCommit: (text: string, then: 'down' | 'right' | 'stay') => void
  readonly onLeave: () => void
}): ReactNode {
  const styles = useStyles()
  const ref = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useLayoutEffect(() => ref.current?.focus({ preventScroll: true }), [])
  const finish = (act: () => void) => {
    if (done.current) return
    done.current = true
    act()
  }
  return (
    <input
      ref={ref}
      className={styles.input}
      style={{ left, top, width }}
      aria-label={label}
      defaultValue={text}
      onKeyDown={(event) => {
        event.stopPropagation()
        const { key, nativeEvent } = event
        // Enter and Escape belong to the input method as long as it composes.
        if (nativeEvent.isComposing) return
        if (key === 'Escape') finish(onLeave)
        else if (key === 'Enter' || key === 'Tab') {
          event.preventDefault()
          const { value } = event.currentTarget
          finish(() => onCommit(value, key === 'Enter' ? 'down' : 'right'))
        }
      }}
      onBlur={({ currentTarget }) => finish(() => onCommit(currentTarget.value, 'stay'))}
    />
  )
}
