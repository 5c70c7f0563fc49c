import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePage } from '../../pageContext'

const useStyles = makeStyles({
  note: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
})

/** Below a sheet that has conditional formats which are not shown: how many, so that nobody takes a plain cell for an answer. */
export function UnshownNote({ count }: { readonly count: number }): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  if (count === 0) return null
  return (
    <Text size={200} className={styles.note} role="note">
      {words.sheet.unshownConditions(count)}
    </Text>
  )
}
