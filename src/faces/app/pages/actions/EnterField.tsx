import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { actionTroubleText, actionWordsFor } from '../../../../text/actionText'
import { ENTERED_HEADINGS, type Entered, enterStaff } from '../../../../year/actions/enterStaff'
import type { Proposal } from '../../../../year/actions/proposal'
import { usePane, useReading } from '../../paneContext'

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { width: '128px', minWidth: 0 },
  lacks: { color: tokens.colorStatusWarningForeground3 },
})

/** What a row of 人员 lacks, and the field in which it is entered. */
export function EnterField({
  person,
  what,
  onPropose,
}: {
  readonly person: number
  readonly what: Entered
  readonly onPropose: (proposal: Proposal) => void
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const say = actionWordsFor(language)
  const reading = useReading()!
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState('')
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault()
        const proposed = enterStaff(reading, person, what, text)
        if ('trouble' in proposed) setTrouble(actionTroubleText(proposed, language))
        else onPropose(proposed)
      }}
    >
      <Text size={200} className={styles.lacks}>
        {say.lacks[what]}
      </Text>
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.input }}
        aria-label={say.panel.enter(ENTERED_HEADINGS[what], reading.dataset.people[person]!.name)}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <Button size="small" type="submit">
        {say.actions.enter}
      </Button>
      {trouble !== '' && (
        <Text size={200} role="alert">
          {trouble}
        </Text>
      )}
    </form>
  )
}
