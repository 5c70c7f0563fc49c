import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePage } from '../pageContext'

/** Asks before unsaved work is given up for other files. */
export function LeaveDialog({
  open,
  onDiscard,
  onStay,
}: {
  readonly open: boolean
  readonly onDiscard: () => void
  readonly onStay: () => void
}): ReactNode {
  const { leave } = usePage().words
  return (
    <Dialog open={open} modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{leave.title}</DialogTitle>
          <DialogContent>{leave.question}</DialogContent>
          <DialogActions>
            <Button onClick={onDiscard}>{leave.discard}</Button>
            <Button appearance="primary" onClick={onStay}>
              {leave.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
