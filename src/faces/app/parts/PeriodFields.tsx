import { Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  // A day is seen whole; where two have no room beside each other they stand below.
  day: { flexGrow: 1, flexBasis: 0, minWidth: '120px' },
  input: { minWidth: 0 },
})

/** The first and last day of a period, as `2016-11-28`; '' for none. */
export function PeriodFields({
  from,
  to,
  className,
  onChange,
}: {
  readonly from: string
  readonly to: string
  readonly className?: string
  readonly onChange: (change: { readonly from: string } | { readonly to: string }) => void
}): ReactNode {
  const { period } = usePane().say.shell
  const styles = useStyles()
  const field = (label: string, value: string, change: (value: string) => void) => (
    <Input
      type="date"
      size="small"
      input={{ className: styles.input }}
      className={styles.day}
      aria-label={label}
      value={value}
      onChange={(_, data) => change(data.value)}
    />
  )
  return (
    <div className={mergeClasses(styles.fields, className)}>
      {field(period.from, from, (value) => onChange({ from: value }))}
      <Text size={200}>{period.until}</Text>
      {field(period.to, to, (value) => onChange({ to: value }))}
    </div>
  )
}
