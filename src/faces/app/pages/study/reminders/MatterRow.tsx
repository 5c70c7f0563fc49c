import { Badge, Button, makeStyles, Text } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { DepartmentReminder, Matter, MatterOf } from '../../../../../records/reminders'
import type { ReminderTexts } from '../../../../../text/reminderText'
import { lackFigure } from '../../../../../year/personHours'
import { useReading } from '../../../paneContext'
import { FigureValue } from '../../../parts/FigureValue'
import { PersonLink } from '../../../parts/PersonLink'
import { PlaceLink } from '../../../parts/PlaceLink'
import { usePageStyles } from '../../../parts/pageStyles'
import { MatterTotals } from './MatterTotals'

const useStyles = makeStyles({
  row: { width: '100%', justifyContent: 'space-between', flexWrap: 'nowrap' },
  text: { overflowWrap: 'anywhere' },
})

/** A department, how much is asked of it, and the text to it. */
export function DepartmentHead({
  of,
  texts,
  onCopy,
}: {
  readonly of: DepartmentReminder
  readonly texts: ReminderTexts
  readonly onCopy: () => void
}): ReactNode {
  const styles = usePageStyles()
  const own = useStyles()
  const { panel } = texts.say
  const name = texts.department(of.department)
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <span className={`${styles.line} ${own.row}`}>
          <Text weight="bold" className={own.text}>
            {name}
          </Text>
          <Button size="small" icon={<CopyRegular />} aria-label={panel.copyTo(name)} onClick={onCopy}>
            {panel.copy}
          </Button>
        </span>
        <MatterTotals whose={name} matters={of.matters} missing={of.missing} deadline={null} texts={texts} />
      </div>
    </div>
  )
}

/** One thing to remind of: who or which class, what is so, which classes would help; `onCopy` is told whom the text is to be written to. */
export function MatterRow({
  matter,
  texts,
  onCopy,
}: {
  readonly matter: Matter
  readonly texts: ReminderTexts
  readonly onCopy: (person: number) => void
}): ReactNode {
  const styles = usePageStyles()
  const own = useStyles()
  const { say } = texts
  const person = 'who' in matter ? matter.who.person : null
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <span className={`${styles.line} ${own.row}`}>
          <span className={styles.line}>
            {person === null ? (
              <Text className={own.text}>{texts.whom(matter)}</Text>
            ) : (
              <PersonLink person={person} text={texts.whom(matter)} />
            )}
            <Badge appearance="tint" color={matter.kind === 'short' ? 'warning' : 'informative'}>
              {say.kinds[matter.kind]}
            </Badge>
          </span>
          {matter.kind === 'short' && (
            <Button
              size="small"
              appearance="subtle"
              icon={<CopyRegular />}
              aria-label={say.panel.copyTo(matter.who.name)}
              onClick={() => onCopy(matter.who.person)}
            />
          )}
        </span>
        {matter.kind === 'short' ? (
          <Missing matter={matter} texts={texts} />
        ) : (
          <Text size={200} className={own.text}>
            {texts.situation(matter)} <PlaceLink place={matter.place} />
          </Text>
        )}
        {matter.kind === 'short' &&
          matter.nearest.map((one) => (
            <Text key={one.trainingClass} size={200} className={`${styles.quiet} ${own.text}`}>
              → {texts.helpful(one)}
            </Text>
          ))}
      </div>
    </div>
  )
}

/** What somebody has not met, part by part, each with the rows of what there is of it. */
function Missing({
  matter: { who, missing },
  texts,
}: {
  readonly matter: MatterOf<'short'>
  readonly texts: ReminderTexts
}): ReactNode {
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const lacks = statistics.people.lacking(who.person)
  return (
    <span className={styles.line}>
      {missing.map((part, index) => {
        const text = texts.say.panel.missing(texts.missing([part]))
        return (
          <FigureValue
            key={text}
            figure={lackFigure({ dataset, statistics }, who.person, lacks[index]!)}
            name={`${who.name} ${text}`}
            text={text}
          />
        )
      })}
    </span>
  )
}
