import { Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Matter, MissingSum } from '../../../../../records/reminders'
import type { ReminderTexts } from '../../../../../text/reminderText'
import { type ReminderTotal, reminderTotals } from '../../../../../year/reminderFigures'
import { FigureValue } from '../../../parts/FigureValue'
import { usePageStyles } from '../../../parts/pageStyles'

/** How much is asked of a department, or of all: each number with its rows; what has no unit is said beside. */
export function MatterTotals({
  whose,
  matters,
  missing,
  deadline,
  texts,
}: {
  /** What the figures are called after. */
  readonly whose: string
  readonly matters: readonly Matter[]
  readonly missing: readonly MissingSum[]
  /** As it is shown; null to say none. */
  readonly deadline: string | null
  readonly texts: ReminderTexts
}): ReactNode {
  const styles = usePageStyles()
  const { say } = texts
  const { pending, unanswered } = texts.counts(matters, [])
  const rest = say.note({ ...NOTHING, pending, unanswered }, deadline)
  const said = (total: ReminderTotal) =>
    total.kind === 'missing'
      ? say.panel.missing(texts.missing([total.sum]))
      : say.note({ ...NOTHING, [total.kind]: total.count }, null)
  return (
    <span className={styles.line}>
      {reminderTotals(matters, missing).map((total) => {
        const text = said(total)
        const of = total.kind === 'missing' ? say.headings.missing : say.kinds[total.kind]
        return <FigureValue key={text} figure={total.figure} name={`${whose} ${of}`} text={text} />
      })}
      {rest !== '' && (
        <Text size={200} className={styles.quiet}>
          {rest}
        </Text>
      )}
    </span>
  )
}

const NOTHING = { short: 0, missing: '', notHeld: 0, incomplete: 0, pending: 0, unanswered: 0 }
