import { Button, makeStyles, Text, Tooltip } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Finding } from '../../../../records/finding'
import { sayFinding } from '../../../../text/say'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { VISUALLY_HIDDEN } from '../../parts/visuallyHidden'

const useStyles = makeStyles({
  position: { flexGrow: 1, alignSelf: 'center', fontVariantNumeric: 'tabular-nums' },
  aloud: VISUALLY_HIDDEN,
})

/** From finding to finding, which of how many it is, and writing all of them to a sheet. */
export function WalkBar({
  inView,
  at,
  onStep,
}: {
  readonly inView: readonly Finding[]
  /** Which of those in view was opened last; -1 for none. */
  readonly at: number
  readonly onStep: (by: 1 | -1) => void
}): ReactNode {
  const { session, say, words } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const current = inView[at]
  const isEmpty = inView.length === 0
  return (
    <div className={page.actions}>
      <Tooltip content={say.checks.previous} relationship="label">
        <Button size="small" icon={<ChevronUpRegular />} disabled={isEmpty} onClick={() => onStep(-1)} />
      </Tooltip>
      <Tooltip content={say.checks.next} relationship="label">
        <Button size="small" icon={<ChevronDownRegular />} disabled={isEmpty} onClick={() => onStep(1)} />
      </Tooltip>
      <Text size={200} className={styles.position} aria-live="polite">
        {say.checks.position(at < 0 ? 0 : at + 1, inView.length)}
        {current && <span className={styles.aloud}>{sayFinding(current, words)}</span>}
      </Text>
      <Button size="small" disabled={busy} onClick={() => void session.writeReports(['findings'])}>
        {say.checks.write}
      </Button>
    </div>
  )
}
