import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { textMatcher } from '../../../../year/textMatcher'

const useStyles = makeStyles({
  box: { minWidth: 0 },
  input: { minWidth: 0 },
  list: { maxHeight: 'min(280px, 50vh)' },
  name: { overflowWrap: 'anywhere' },
})

/** Something to be picked. */
export interface Pick<Key> {
  readonly key: Key
  readonly text: string
  /** Behind the text: what tells it from others. */
  readonly note?: string
}

/** So many are offered of those that hold what was typed. */
const OFFERED = 30

/** One of many, found by typing a part of it. */
export function PickOne<Key extends number | string>({
  label,
  hint,
  noMatch,
  picks,
  chosen,
  onPick,
}: {
  readonly label: string
  readonly hint?: string
  readonly noMatch: string
  readonly picks: readonly Pick<Key>[]
  readonly chosen: Key | null
  readonly onPick: (key: Key | null) => void
}): ReactNode {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const held = picks.find(({ key }) => key === chosen)
  const shown = useMemo(() => {
    const matches = textMatcher(typed ?? '')
    return picks.filter(({ text, note = '' }) => matches(text, note)).slice(0, OFFERED)
  }, [picks, typed])
  return (
    <Field label={label} size="small" {...(hint ? { hint } : {})}>
      <Combobox
        size="small"
        className={styles.box}
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        positioning={{ fallbackPositions: ['above-start'], autoSize: 'height' }}
        open={isOpen}
        onOpenChange={(_, { open }) => setOpen(open)}
        value={typed ?? held?.text ?? ''}
        selectedOptions={held ? [String(held.key)] : []}
        onChange={({ target }) => {
          // Characters come from an input method without a key that would open the list.
          setOpen(true)
          setTyped(target.value)
          onPick(null)
        }}
        onOptionSelect={(_, { optionValue }) => {
          const pick = picks.find(({ key }) => String(key) === optionValue)
          setTyped(null)
          if (pick) onPick(pick.key)
        }}
      >
        {shown.map(({ key, text, note }) => (
          <Option key={key} value={String(key)} text={text}>
            <span className={styles.name}>{note ? `${text}　${note}` : text}</span>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text={noMatch}>
            {noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
