import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { actionTroubleText, actionWordsFor } from '../../../../text/actionText'
import { type HeldField, heldApprovals, heldLines, holdClass } from '../../../../year/actions/holdClass'
import type { Proposal } from '../../../../year/actions/proposal'
import { usePane, useReading } from '../../paneContext'
import { HoursHint } from '../../parts/HoursHint'
import { usePageStyles } from '../../parts/pageStyles'
import { ActionDialog } from './ActionDialog'
import { Preview } from './Preview'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
})

/** 实施 of a class: what is starred is asked for, with what is there already. */
export function HoldDialog({
  trainingClass,
  onClose,
}: {
  readonly trainingClass: number
  readonly onClose: () => void
}): ReactNode {
  const { language } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const say = actionWordsFor(language)
  const reading = useReading()!
  const lines = useMemo(() => heldLines(reading, trainingClass), [reading, trainingClass])
  const [entered, setEntered] = useState<Partial<Record<HeldField, string>>>({})
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const [trouble, setTrouble] = useState('')
  const next = () => {
    const proposed = holdClass(reading, trainingClass, entered)
    if ('trouble' in proposed) setTrouble(actionTroubleText(proposed, language))
    else {
      setTrouble('')
      setProposal(proposed)
    }
  }
  return (
    <ActionDialog title={`${say.actions.hold} ${reading.dataset.classes[trainingClass]?.name ?? ''}`} onClose={onClose}>
      {proposal ? (
        <Preview
          proposal={proposal}
          approvalsOf={({ after }) => heldApprovals(after, trainingClass)}
          onEnd={(written) => (written ? onClose() : setProposal(null))}
        />
      ) : (
        <form
          className={page.page}
          onSubmit={(event) => {
            event.preventDefault()
            next()
          }}
        >
          <Text size={200}>{say.panel.starred}</Text>
          <div className={styles.fields}>
            {lines.map(({ field, heading, text, instead, isNeeded }) => (
              <Field
                key={field}
                size="small"
                label={heading}
                required={isNeeded}
                className={styles.field}
                {...(field === 'hours' && (entered.hours ?? text) !== ''
                  ? { hint: <HoursHint text={entered.hours ?? text} /> }
                  : text === '' && instead !== ''
                    ? { hint: say.panel.instead(instead) }
                    : {})}
              >
                <Input
                  size="small"
                  required={false}
                  input={{ className: styles.field }}
                  className={styles.field}
                  value={entered[field] ?? text}
                  onChange={(_, { value }) => setEntered({ ...entered, [field]: value })}
                />
              </Field>
            ))}
          </div>
          {trouble !== '' && <Text role="alert">{trouble}</Text>}
          <div className={page.buttons}>
            <Button appearance="primary" type="submit">
              {say.actions.hold}
            </Button>
            <Button onClick={onClose}>{say.panel.close}</Button>
          </div>
        </form>
      )}
    </ActionDialog>
  )
}
