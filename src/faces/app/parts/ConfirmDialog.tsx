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
import { usePane } from '../paneContext'

/** Asks before something is done; says what will be done in `children`. Escape and 取消 do nothing. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  disabled = false,
  children,
  onConfirm,
  onClose,
}: {
  readonly open: boolean
  readonly title: string
  /** The words on the button that does it. */
  readonly confirm: string
  readonly disabled?: boolean
  readonly children: ReactNode
  readonly onConfirm: () => void
  readonly onClose: () => void
}): ReactNode {
  const { say } = usePane()
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabled={disabled}
              onClick={() => {
                onClose()
                onConfirm()
              }}
            >
              {confirm}
            </Button>
            <Button onClick={onClose}>{say.shell.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
