// biome-ignore-all lint/a11y/useSemanticElements: the sheet is no table of the document's
// biome-ignore-all lint/a11y/useFocusableInteractive: the field in it has the focus
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { askBeforeLeaving } from '../askBeforeLeaving'
import type { Editing } from './acts/useCellEditing'
import type { Rect } from './place/screen'

/** In CSS pixels, as everything here: the least width of the field, its height at first, the most of its list. */
const LEAST_WIDTH = 160
const FIELD_HEIGHT = 28
const LIST_HEIGHT = 180

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    zIndex: 7,
    boxSizing: 'border-box',
    minHeight: '24px',
    minWidth: `${LEAST_WIDTH}px`,
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
  list: {
    position: 'absolute',
    zIndex: 7,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: `${LEAST_WIDTH}px`,
    maxHeight: `${LIST_HEIGHT}px`,
    overflowY: 'auto',
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  away: { opacity: 0, pointerEvents: 'none' },
  choice: { padding: '2px 6px', cursor: 'pointer', whiteSpace: 'nowrap' },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
})

/** Where the hand goes once a cell is done. */
export type Then = 'stay' | 'down' | 'up' | 'right' | 'left'

/** Whether a text goes into all selected cells, and whether a key says so: where the field is only left, it may be asked about. */
export interface Taking {
  readonly intoAll: boolean
  readonly isMeant: boolean
}

const BY_KEY: Taking = { intoAll: false, isMeant: true }

/** What an input method shows before words are chosen: 拼音, with its divisions. */
const LETTERS = /^[a-z][a-z' ]*$/i

/** Keys that end an editor which was opened by typing. */
const LEAVING: Readonly<Record<string, Then>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * The field over a cell while it is changed: Enter and Tab take it over (back with Shift, into all selected cells with Ctrl), Escape gives it
 * up, Alt+Enter breaks the line as in Excel, Ctrl+S takes it over and saves, Ctrl+F takes it over and finds. Where the file says what may be chosen, the arrows choose.
 */
export function CellEditor({
  label,
  choicesLabel,
  editing,
  choices: given,
  rect,
  room,
  onTyped,
  onCommit,
  onUnchosen,
  onLeave,
}: {
  readonly label: string
  readonly choicesLabel: string
  readonly editing: Editing
  /** null where anything may be entered. */
  readonly choices: readonly string[] | null
  /** Where the cell lies in the window; null while it is scrolled out of sight, where the field keeps what is typed all the same. */
  readonly rect: Rect | null
  /** How large the window is. */
  readonly room: { readonly width: number; readonly height: number }
  /** Something is being typed: the cell is to be seen. */
  readonly onTyped: () => void
  /** Answers whether the text was taken; where not, the field stays. */
  readonly onCommit: (text: string, then: Then, how: Taking) => boolean
  /** Letters went into the cell of which an input method was still to make words. */
  readonly onUnchosen: (letters: string) => void
  readonly onLeave: () => void
}): ReactNode {
  const styles = useStyles()
  const ref = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const done = useRef(false)
  /** What an input method composed last, until the next key is let go: where the field is left first, nobody has chosen it. */
  const composed = useRef('')
  const [chosen, setChosen] = useState<number | null>(null)
  // Choices that come later are for the next time: the field must stay the one that is typed into.
  const [choices] = useState(given)
  const hasChoices = choices !== null && choices.length > 0
  // What is chosen from is of one line, and only such a field may say that it has choices.
  const Field = hasChoices && !editing.text.includes('\n') ? 'input' : 'textarea'
  const id = useId()
  useLayoutEffect(() => {
    const field = ref.current!
    field.focus({ preventScroll: true })
    // Behind what it holds, as a field of one line does.
    field.setSelectionRange(field.value.length, field.value.length)
    growTo(field)
  }, [])
  // Whoever closes the page meanwhile is asked first.
  useEffect(() => askBeforeLeaving(() => !done.current && ref.current?.value !== editing.held), [editing])
  const commit = (typed: string, then: Then, how = BY_KEY) => {
    if (done.current) return
    // First: taking it over takes the focus away, which asks again.
    done.current = true
    done.current = onCommit(typed, then, how)
  }
  function onBlur({ currentTarget: field }: FocusEvent<HTMLTextAreaElement | HTMLInputElement>): void {
    // Another window took the focus, which gives it back: in Excel too the cell stays open meanwhile.
    if (field.ownerDocument.activeElement === field) return
    const letters = composed.current
    commit(field.value, 'stay', { intoAll: false, isMeant: false })
    if (done.current && LETTERS.test(letters)) onUnchosen(letters)
  }
  const choose = (by: 1 | -1) => {
    const next = Math.min(
      choices!.length - 1,
      Math.max(0, chosen === null ? (by > 0 ? 0 : choices!.length - 1) : chosen + by),
    )
    setChosen(next)
    ref.current!.value = choices![next]!
  }

  const { top, width } = rect ?? { top: 0, width: LEAST_WIDTH }
  const left = Math.max(0, Math.min(rect?.left ?? 0, room.width - LEAST_WIDTH))
  const place = { left, top, width }
  const isRoomBelow = top + FIELD_HEIGHT + LIST_HEIGHT <= room.height || top < room.height / 2
  const listPlace = isRoomBelow ? { left, top: top + FIELD_HEIGHT } : { left, bottom: room.height - top }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>): void {
    const { key, altKey, shiftKey, nativeEvent, currentTarget } = event
    const far = event.ctrlKey || event.metaKey
    // The whole page saves and finds at these keys.
    if (far && !altKey && !shiftKey && /^[sf]$/i.test(key)) {
      commit(currentTarget.value, 'stay')
      return
    }
    event.stopPropagation()
    // Enter and Escape belong to the input method as long as it composes.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return
    const leaving = editing.isTyped && !far && !altKey && !shiftKey ? LEAVING[key] : undefined
    if (key === 'Escape') {
      done.current = true
      onLeave()
    } else if (key === 'Enter' && altKey) {
      const { selectionStart, selectionEnd } = currentTarget
      currentTarget.setRangeText('\n', selectionStart ?? 0, selectionEnd ?? 0, 'end')
      growTo(currentTarget)
    } else if (key === 'Enter')
      commit(currentTarget.value, far ? 'stay' : shiftKey ? 'up' : 'down', { intoAll: far, isMeant: !event.repeat })
    else if (key === 'Tab') commit(currentTarget.value, shiftKey ? 'left' : 'right')
    else if (hasChoices && (key === 'ArrowDown' || key === 'ArrowUp')) choose(key === 'ArrowDown' ? 1 : -1)
    else if (leaving && !currentTarget.value.includes('\n')) commit(currentTarget.value, leaving)
    else return
    event.preventDefault()
  }

  return (
    // A cell within the sheet, so that its field is found where it is seen.
    <div role="row">
      <div role="gridcell">
        <Field
          ref={ref}
          {...(Field === 'textarea' ? { rows: 1 } : {})}
          className={mergeClasses(styles.input, !rect && styles.away)}
          style={place}
          aria-label={label}
          {...(Field === 'input'
            ? {
                role: 'combobox',
                'aria-expanded': true,
                'aria-controls': id,
                'aria-autocomplete': 'none' as const,
                'aria-activedescendant': chosen === null ? undefined : `${id}-${chosen}`,
              }
            : {})}
          defaultValue={editing.text}
          onKeyDown={onKeyDown}
          onInput={({ currentTarget }) => {
            growTo(currentTarget)
            setChosen(null)
            onTyped()
          }}
          onCompositionUpdate={({ data }) => {
            composed.current = data
          }}
          onKeyUp={({ nativeEvent }) => {
            if (!nativeEvent.isComposing) composed.current = ''
          }}
          onBlur={onBlur}
        />
        {Field === 'input' && (
          <div
            role="listbox"
            id={id}
            aria-label={choicesLabel}
            className={mergeClasses(styles.list, !rect && styles.away)}
            style={listPlace}
          >
            {choices!.map((choice, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
              <div
                key={choice}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={mergeClasses(styles.choice, index === chosen && styles.chosen)}
                ref={(element) => {
                  if (index === chosen) element?.scrollIntoView({ block: 'nearest' })
                }}
                // The field keeps the focus, which would be taken for leaving it.
                onPointerDown={(event) => {
                  event.preventDefault()
                  event.stopPropagation()
                }}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => commit(choice, 'stay')}
              >
                {choice}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

/** As high as its lines. */
function growTo(field: HTMLElement): void {
  field.style.height = '0'
  field.style.height = `${field.scrollHeight + 4}px`
}
