import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { type ReactNode, useRef, useState } from 'react'
import { ADDRESSEES, type Addressee, type Reminders } from '../../../../../records/reminders'
import { REMINDER_FIELDS, reminderWordsFor } from '../../../../../text/reminderText'
import { reminderLetters } from '../../../../../year/reminderLetters'
import { refusalOf, type WordsInForce } from '../../../../../year/reminderWords'
import { usePane, usePaneState } from '../../../paneContext'
import { usePageStyles } from '../../../parts/pageStyles'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  chip: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  example: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

/** 催办用语: the words to a person and to a department, what can stand in braces, and an example of each. */
export function ReminderWordsForm({
  reminders,
  inForce,
}: {
  readonly reminders: Reminders
  readonly inForce: WordsInForce
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const page = usePageStyles()
  const say = reminderWordsFor(language)
  return (
    <section className={styles.root} aria-label={say.panel.words}>
      <Text size={200} className={page.quiet}>
        {say.panel.wordsHint}
      </Text>
      {ADDRESSEES.map((to) => (
        // What the workbook says anew is what the field holds.
        <WordsField key={`${to} ${inForce.texts[to]}`} to={to} reminders={reminders} inForce={inForce} />
      ))}
    </section>
  )
}

function WordsField({
  to,
  reminders,
  inForce,
}: {
  readonly to: Addressee
  readonly reminders: Reminders
  readonly inForce: WordsInForce
}): ReactNode {
  const { session, language } = usePane()
  const styles = useStyles()
  const page = usePageStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const [text, setText] = useState(inForce.texts[to])
  const field = useRef<HTMLTextAreaElement>(null)
  const say = reminderWordsFor(language)
  const { panel } = say
  const refused = refusalOf(to, text)
  const [example] = refused ? [] : reminderLetters(reminders, to, text, language)
  const insert = (name: string) => {
    const { selectionStart, selectionEnd } = field.current!
    setText(`${text.slice(0, selectionStart)}{${name}}${text.slice(selectionEnd)}`)
    field.current!.focus()
  }
  const problem =
    refused === null
      ? {}
      : {
          validationState: 'error' as const,
          validationMessage:
            refused.refused === 'unknown'
              ? say.unknownFields(to, refused.unknown, REMINDER_FIELDS[to])
              : refused.refused === 'empty'
                ? say.noWords
                : say.tooLong,
        }
  return (
    <>
      <Field label={panel.wordsTo[to]} size="small" {...problem}>
        <Textarea
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
          textarea={{ rows: 6, ref: field }}
        />
      </Field>
      <div className={styles.chips}>
        {REMINDER_FIELDS[to].map((name) => (
          <Button
            key={name}
            size="small"
            appearance="outline"
            className={styles.chip}
            aria-label={panel.insert(name)}
            onClick={() => insert(name)}
          >
            {name}
          </Button>
        ))}
      </div>
      {example && (
        <Text size={200} className={styles.example}>
          <Text block size={200} className={page.quiet}>
            {panel.preview}
          </Text>
          {example.text}
        </Text>
      )}
      <div className={page.filters}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || refused !== null || text === inForce.texts[to]}
          aria-label={panel.keepTo[to]}
          onClick={() => void session.remind({ words: { [to]: text } })}
        >
          {panel.keep}
        </Button>
        <Button
          size="small"
          disabled={busy || (text === say.defaults[to] && inForce.kept.every((words) => words.to !== to))}
          aria-label={panel.restoreTo[to]}
          onClick={() => {
            setText(say.defaults[to])
            if (inForce.kept.some((words) => words.to === to)) void session.remind({ words: { [to]: null } })
          }}
        >
          {panel.restore}
        </Button>
      </div>
    </>
  )
}
