import { makeStyles, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Severity } from '../../../../records/severity'

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
})

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const

/** How grave, by shape and colour; the word stands beside it, or is read aloud. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles()
  const Icon = ICONS[severity]
  return <Icon className={styles[severity]} aria-hidden />
}
