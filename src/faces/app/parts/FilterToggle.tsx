import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'

const useStyles = makeStyles({
  toggle: { minWidth: 'auto' },
  on: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
})

/** A word of a filter, framed while it holds. */
export function FilterToggle({
  checked,
  icon = null,
  onClick,
  children,
}: {
  readonly checked: boolean
  readonly icon?: ReactElement | null
  readonly onClick: () => void
  readonly children: ReactNode
}): ReactNode {
  const styles = useStyles()
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      icon={icon}
      checked={checked}
      className={mergeClasses(styles.toggle, checked && styles.on)}
      onClick={onClick}
    >
      {children}
    </ToggleButton>
  )
}
