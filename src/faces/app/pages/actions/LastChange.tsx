import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { actionWordsFor } from '../../../../text/actionText'
import { usePane, usePaneState } from '../../paneContext'

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

/** What was written last, and the button that takes all of it back; nothing where nothing can be. */
export function LastChange(): ReactNode {
  const { session, language } = usePane()
  const styles = useStyles()
  const step = usePaneState((state) => state.undoable)
  const busy = usePaneState((state) => state.busy !== null)
  const { panel } = actionWordsFor(language)
  if (!step) return null
  return (
    <div className={styles.root}>
      <Text size={200}>{panel.undoable(step)}</Text>
      <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => void session.undo()}>
        {panel.undo}
      </Button>
    </div>
  )
}
