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

/** Asks before something is lost, with a button for each answer; the last one, which Escape gives too, loses nothing. */
export function AskDialog({
  open,
  title,
  question,
  answers,
}: {
  readonly open: boolean
  readonly title: string
  readonly question: string
  readonly answers: readonly { readonly label: string; readonly act: () => void }[]
}): ReactNode {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={answers.at(-1)!.act}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{question}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ label, act }, index) => (
              <Button key={label} appearance={index === answers.length - 1 ? 'primary' : 'secondary'} onClick={act}>
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
