import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { TrainingClass } from '../../../../records/trainingClass'
import { actionWordsFor } from '../../../../text/actionText'
import { usePane, useReading } from '../../paneContext'

const AttendeesDialog = lazy(async () => ({ default: (await import('../actions/AttendeesDialog')).AttendeesDialog }))
const HoldDialog = lazy(async () => ({ default: (await import('../actions/HoldDialog')).HoldDialog }))

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** What can be done with a class: who attended is confirmed, and one not held is 实施. */
export function ClassActions({ trainingClass }: { readonly trainingClass: TrainingClass }): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const { dataset } = useReading()!
  const { panel } = actionWordsFor(language)
  const [open, setOpen] = useState<'attendees' | 'hold' | null>(null)
  const index = open === null ? -1 : dataset.classes.indexOf(trainingClass)
  const close = () => setOpen(null)
  const button = (which: 'attendees' | 'hold') => (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${panel[which]} ${trainingClass.name}`}
      onClick={() => setOpen(which)}
    >
      {panel[which]}
    </Button>
  )
  return (
    <div className={styles.root}>
      {button('attendees')}
      {!trainingClass.implemented && trainingClass.approval !== 'refused' && button('hold')}
      <Suspense fallback={null}>
        {open === 'attendees' && index >= 0 && <AttendeesDialog trainingClass={index} onClose={close} />}
        {open === 'hold' && index >= 0 && <HoldDialog trainingClass={index} onClose={close} />}
      </Suspense>
    </div>
  )
}
