import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { academyWordsFor } from '../../../text/academyText'
import { usePage } from '../pageContext'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', flexShrink: 0 } })

/** Leads back to what was in view before. */
export function BackTo({ to, onBack }: { readonly to: string; readonly onBack: () => void }): ReactNode {
  const styles = useStyles()
  const { totals } = academyWordsFor(usePage().language).say.page
  return (
    <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} className={styles.button} onClick={onBack}>
      {totals.back(to)}
    </Button>
  )
}
