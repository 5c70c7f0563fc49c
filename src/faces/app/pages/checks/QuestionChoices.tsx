import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type Finding, isQuestion } from '../../../../records/finding'
import type { ReadingAnswer } from '../../../../records/readingAnswer'
import { hoursText } from '../../../../text/amounts'
import { choiceText } from '../../../../text/choiceText'
import type { AnswerEffect } from '../../../../year/answerEffects'
import { isOfSeveral, personChoices } from '../../../../year/personChoices'
import { settingAnswers, settingName } from '../../../../year/settingEntry'
import { usePane, usePaneState } from '../../paneContext'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  effect: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
})

/** The answers to a question, each a click; once the question is looked at, what each would change in the year's figures. */
export function QuestionChoices({
  found,
  isLookedAt,
}: {
  readonly found: Finding
  readonly isLookedAt: boolean
}): ReactNode {
  const styles = useStyles()
  const { session, say, words } = usePane()
  const busy = usePaneState((state) => state.busy !== null)
  if (isQuestion(found)) {
    return (
      <div className={styles.root}>
        {found.args.choices.map((choice, index) => (
          <Choice
            key={choice.as}
            label={choiceText(choice, words, found.code)}
            hint={index === 0 ? say.checks.likeliest : ''}
            disabled={busy}
            onChoose={() => void session.answer([choice])}
          >
            {isLookedAt && <Effect choice={choice} />}
          </Choice>
        ))}
      </div>
    )
  }
  if (isOfSeveral(found)) return <People found={found} />
  const answers = settingAnswers(found)
  if (!answers) return null
  const { field, values } = answers
  return (
    <div className={styles.root}>
      {values.map((value) => (
        <Choice
          key={value}
          label={say.checks.setting(settingName(field), value)}
          hint=""
          disabled={busy}
          onChoose={() => void session.enterSettings({ [field]: value })}
        />
      ))}
    </div>
  )
}

/** Who may be meant by a row, each a click that writes it into the row; with what he would gain. */
function People({ found }: { readonly found: Finding }): ReactNode {
  const styles = useStyles()
  const { session, say, words } = usePane()
  const busy = usePaneState((state) => state.busy !== null)
  const dataset = usePaneState((state) => state.reading!.dataset)
  const choices = useMemo(() => personChoices(found, dataset), [found, dataset])
  if (choices.length === 0) return null
  return (
    <div className={styles.root}>
      {choices.map(({ person, changes, gain }) => {
        const label = [person.name, person.id, person.department].filter((text) => text !== '').join(' ')
        return (
          <Choice
            key={label}
            label={label}
            hint={gain === null ? '' : say.checks.gain(hoursText(gain, words))}
            disabled={busy}
            onChoose={() => void session.change(changes)}
          />
        )
      })}
    </div>
  )
}

function Choice({
  label,
  hint,
  disabled,
  onChoose,
  children,
}: {
  readonly label: string
  readonly hint: string
  readonly disabled: boolean
  readonly onChoose: () => void
  readonly children?: ReactNode
}): ReactNode {
  const styles = useStyles()
  return (
    <span className={styles.choice}>
      <Button size="small" disabledFocusable={disabled} onClick={onChoose}>
        {label}
      </Button>
      {hint !== '' && (
        <Text size={200} className={styles.effect}>
          {hint}
        </Text>
      )}
      {children}
    </span>
  )
}

/** What an answer would change: computed when it is looked at, and written nowhere. */
function Effect({ choice }: { readonly choice: ReadingAnswer }): ReactNode {
  const styles = useStyles()
  const { session, say, words } = usePane()
  const [effects, setEffects] = useState<readonly AnswerEffect[] | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    void session
      .effectOf(choice, controller.signal)
      .then((found) => !controller.signal.aborted && setEffects(found ?? null))
    return () => controller.abort()
  }, [session, choice])
  if (!effects) return null
  const shown = (value: number | null) => (value === null ? say.shell.figure.notGiven : String(value))
  const said = effects.map(({ figure, before, after }) =>
    say.checks.effect(words.figures[figure], shown(before), shown(after)),
  )
  return (
    <Text size={200} className={styles.effect}>
      {said.length === 0 ? say.checks.noEffect : said.join(say.checks.effectSeparator)}
    </Text>
  )
}
