import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    zIndex: 5,
    boxSizing: 'border-box',
    minHeight: '24px',
    minWidth: '160px',
    padding: '0 4px',
    resize: 'none',
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outlineStyle: 'none',
  },
})

/**
 * The field over a cell while it is changed: Enter and Tab take it over, Escape gives it up, Alt+Enter breaks the line as in Excel,
 * Ctrl+S takes it over and saves.
 */
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
  /** Answers whether the text was taken; where not, the field stays. */
  readonly onCommit: (text: string, then: 'down' | 'right' | 'stay') => boolean
  readonly onLeave: () => void
}): ReactNode {
  const styles = useStyles()
  const ref = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  useLayoutEffect(() => {
    const field = ref.current!
    field.focus({ preventScroll: true })
    // Behind what it holds, as a field of one line does.
    field.setSelectionRange(field.value.length, field.value.length)
    growTo(field)
  }, [])
  const commit = (typed: string, then: 'down' | 'right' | 'stay') => {
    if (done.current) return
    // First: taking it over takes the focus away, which asks again.
    done.current = true
    done.current = onCommit(typed, then)
  }
  return (
    <textarea
      ref={ref}
      rows={1}
      className={styles.input}
      style={{ left, top, width }}
      aria-label={label}
      defaultValue={text}
      onKeyDown={(event) => {
        const { key, nativeEvent, currentTarget } = event
        // The whole page saves at this key.
        if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 's') {
          commit(currentTarget.value, 'stay')
          return
        }
        event.stopPropagation()
        // Enter and Escape belong to the input method as long as it composes.
        if (nativeEvent.isComposing) return
        if (key === 'Escape') {
          done.current = true
          onLeave()
        } else if (key === 'Enter' && (event.altKey || event.shiftKey)) {
          event.preventDefault()
          const { selectionStart, selectionEnd } = currentTarget
          currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
          growTo(currentTarget)
        } else if (key === 'Enter' || key === 'Tab') {
          event.preventDefault()
          commit(currentTarget.value, key === 'Enter' ? 'down' : 'right')
        }
      }}
      onInput={({ currentTarget }) => growTo(currentTarget)}
      onBlur={({ currentTarget }) => commit(currentTarget.value, 'stay')}
    />
  )
}

/** As high as its lines. */
function growTo(field: HTMLTextAreaElement): void {
  field.style.height = '0'
  field.style.height = `${field.scrollHeight + 4}px`
}
