import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { VirtualList } from '../../../app/parts/VirtualList'
import { usePage } from '../../pageContext'
import { type ColumnText, MOST_CHOICES } from '../look/arrange'
import { folded } from '../look/find'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  count: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
})

/** Which texts of a column are kept in view. */
export function FilterDialog({
  name,
  texts,
  kept,
  onApply,
  onClose,
}: {
  /** The column's heading, or its letters. */
  readonly name: string
  readonly texts: readonly ColumnText[]
  /** null: all of them. */
  readonly kept: ReadonlySet<string> | null
  readonly onApply: (kept: ReadonlySet<string> | null) => void
  readonly onClose: () => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { filter } = words.sheet
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => kept ?? new Set(texts.map(({ text }) => text)))
  const matching = useMemo(() => {
    const wanted = folded(sought)
    return wanted === '' ? texts : texts.filter(({ text }) => folded(text).includes(wanted))
  }, [texts, sought])
  const listed = matching.slice(0, MOST_CHOICES)
  const held = matching.filter(({ text }) => chosen.has(text)).length
  const set = (changed: readonly ColumnText[], isKept: boolean) => {
    const next = new Set(chosen)
    for (const { text } of changed) {
      if (isKept) next.add(text)
      else next.delete(text)
    }
    setChosen(next)
  }
  const apply = () => onApply(texts.every(({ text }) => chosen.has(text)) ? null : chosen)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{filter.title(name)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Input
              size="small"
              value={sought}
              placeholder={filter.search}
              aria-label={filter.search}
              onChange={(_, { value }) => setSought(value)}
            />
            <Checkbox
              label={filter.all}
              checked={held === matching.length ? true : held === 0 ? false : 'mixed'}
              onChange={(_, { checked }) => set(matching, checked !== false)}
            />
            <VirtualList
              items={listed}
              keyOf={({ text }) => text}
              estimate={32}
              height={Math.max(64, Math.min(320, listed.length * 32))}
              label={filter.title(name)}
              render={(one) => (
                <Checkbox
                  label={
                    <>
                      {one.text === '' ? filter.blank : one.text}
                      <span className={styles.count}>{one.count}</span>
                    </>
                  }
                  checked={chosen.has(one.text)}
                  onChange={(_, { checked }) => set([one], checked === true)}
                />
              )}
            />
            {matching.length > listed.length && <Text size={200}>{filter.tooMany(MOST_CHOICES)}</Text>}
            <Text size={200}>{filter.viewOnly}</Text>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={chosen.size === 0} onClick={apply}>
              {filter.apply}
            </Button>
            <Button onClick={onClose}>{filter.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
