import { Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { usePane } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import type { Act } from './act'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})

/** 退回: opens a finished year again, for a reason that is written down. */
export function ReturnDialog({
  year,
  act,
  onClose,
}: {
  readonly year: number
  readonly act: Act
  readonly onClose: () => void
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const phrases = say.backbone.return
  return (
    <ConfirmDialog
      open
      title={phrases.title(year)}
      confirm={say.backbone.actions.return}
      disabled={reason.trim() === ''}
      onConfirm={() => act({ action: 'return', reason })}
      onClose={onClose}
    >
      <div className={styles.body}>
        <Text>{phrases.effect}</Text>
        <Field label={phrases.reason} required hint={phrases.reasonHint}>
          <Textarea value={reason} rows={3} resize="vertical" onChange={(_, { value }) => setReason(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  )
}
