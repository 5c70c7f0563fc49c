import { makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePane } from '../paneContext'
import { usePageStyles } from './pageStyles'

const useStyles = makeStyles({
  // As wide whether it has the focus or not: if it went to another line as it loses it, what is pressed next would move away under
  // the pointer, and the press be lost.
  root: { minWidth: 'min(180px, 100%)' },
  input: { width: 0 },
})

/** A field by which a list is searched; `label` says what for, also where nothing is typed yet. */
export function SearchField({
  label,
  value,
  className,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly className?: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const { say } = usePane()
  const styles = usePageStyles()
  const own = useStyles()
  return (
    <SearchBox
      size="small"
      className={mergeClasses(styles.grow, own.root, className)}
      input={{ className: own.input }}
      placeholder={label}
      aria-label={label}
      value={value}
      // Fluent's own word for it is English.
      dismiss={{ 'aria-label': say.shell.list.clear, className: styles.target }}
      onChange={(_, data) => onChange(data.value)}
    />
  )
}
