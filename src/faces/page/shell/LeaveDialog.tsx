import type { ReactNode } from 'react'
import { usePage } from '../pageContext'
import { AskDialog } from './AskDialog'

/** Asks before another workbook is opened in place of one with changes that are not saved. */
export function LeaveDialog({
  open,
  onLeave,
  onStay,
}: {
  readonly open: boolean
  readonly onLeave: () => void
  readonly onStay: () => void
}): ReactNode {
  const { title, question, discard, stay } = usePage().words.leave
  return (
    <AskDialog
      open={open}
      title={title}
      question={question}
      answers={[
        { label: discard, act: onLeave },
        { label: stay, act: onStay },
      ]}
    />
  )
}
