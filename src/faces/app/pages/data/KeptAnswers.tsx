import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { answerText } from '../../../../state/answerText'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  answer: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
})

/** What the user has said of sheets and columns, as 读表设定 keeps it; each can be taken back. */
export function KeptAnswers(): ReactNode {
  const { session, say } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const answers = usePaneState((state) => state.reading?.dataset.answers)
  if (!answers || answers.length === 0) return null
  return (
    <section aria-label={say.data.answers}>
      <Text weight="semibold">{say.data.answers}</Text>
      <Text block size={200} className={page.quiet}>
        {say.data.answersHint}
      </Text>
      <ul className={styles.list}>
        {answers.map((answer) => {
          const text = `${answer.file} ${answerText(answer)}`.trim()
          return (
            <li key={text} className={styles.answer}>
              <Text size={200} className={styles.text}>
                {text}
              </Text>
              <Button
                size="small"
                appearance="subtle"
                disabled={busy}
                aria-label={say.data.takeBackOf(text)}
                onClick={() => void session.takeBack([answer])}
              >
                {say.data.takeBack}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
