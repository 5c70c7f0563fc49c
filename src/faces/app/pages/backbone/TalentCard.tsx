import { Badge, Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons'
import { memo, type ReactNode, useMemo } from 'react'
import type { Statistics } from '../../../../engine/statistics'
import type { HoursCause } from '../../../../records/cause'
import type { Policy } from '../../../../records/policy'
import { hoursText } from '../../../../text/amounts'
import { candidateCauseTexts, candidateLacksText, hoursCauseTexts } from '../../../../text/hoursCauseText'
import { assumptionText, studyText, whatIfWordsFor } from '../../../../text/whatIfText'
import { smallestStep } from '../../../../year/whatIf'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { CauseLines } from '../../parts/CauseLines'
import { FigureGrid } from '../../parts/FigureGrid'
import { PersonLink } from '../../parts/PersonLink'
import type { Act } from './act'
import { NearLacks } from './NearLacks'
import { canAct, type Talent } from './talents'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', marginLeft: 'auto' },
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  step: { alignSelf: 'flex-start', minWidth: 'auto' },
  icon: { flexShrink: 0, paddingTop: '2px' },
})

const MEASURES = ['total', 'effective', 'longestSingle'] as const

/** One person: who it is, the hours, where the person stands, and 上报 or 撤销. Kept while the list scrolls. */
export const TalentCard = memo(function TalentCard({
  talent,
  statistics,
  policy,
  isOpen,
  isSelected,
  onToggle,
  act,
  onTry,
}: {
  readonly talent: Talent
  readonly statistics: Statistics
  readonly policy: Policy
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly onToggle: (key: string) => void
  readonly act: Act
  readonly onTry: (texts: readonly string[]) => void
}): ReactNode {
  const { words, say } = usePane()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const phrases = say.backbone
  const { person, id, name, unit, department, entry, drift, longestDrift, candidateDrift } = talent
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.head}>
        {isOpen && canAct(talent) && (
          <Checkbox aria-label={phrases.select(name)} checked={isSelected} onChange={() => onToggle(talent.key)} />
        )}
        {person < 0 ? <Text weight="semibold">{name}</Text> : <PersonLink person={person} />}
        <State talent={talent} />
        {isOpen && canAct(talent) && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={busy}
            aria-label={entry ? phrases.withdrawPerson(name) : phrases.reportPerson(name)}
            onClick={() =>
              act(entry ? { action: 'withdraw', entries: [entry] } : { action: 'report', people: [person] })
            }
          >
            {entry ? phrases.actions.withdraw : phrases.actions.report}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.line}>
        {[id, unit === policy.unit ? '' : unit, department].filter((part) => part !== '').join(' · ')}
      </Text>
      <Hours talent={talent} statistics={statistics} />
      {talent.lacking && (
        <Text size={200} className={styles.note}>
          <InfoRegular className={styles.icon} aria-hidden />
          <NearLacks lacking={talent.lacking} name={name} statistics={statistics} policy={policy} />
        </Text>
      )}
      {notesOf(talent, words, phrases).map((note) => (
        <Text key={note} size={200} className={styles.note}>
          {talent.entry ? (
            <WarningFilled className={styles.icon} aria-hidden />
          ) : (
            <InfoRegular className={styles.icon} aria-hidden />
          )}
          {note}
        </Text>
      ))}
      {talent.lacking && <SmallestStep person={person} name={name} onTry={onTry} />}
      {drift && <CauseLines lines={(shown, most) => hoursCauseTexts(drift, words, shown, most)} />}
      {longestDrift && person >= 0 && (
        <>
          <Text size={200} className={styles.note}>
            <WarningFilled className={styles.icon} aria-hidden />
            {words.headings.longestSingle} {movedText(longestDrift, words, phrases)}
          </Text>
          <CauseLines lines={(shown, most) => hoursCauseTexts(longestDrift, words, shown, most)} />
        </>
      )}
      {candidateDrift && (
        <>
          <Text size={200} className={styles.note}>
            <WarningFilled className={styles.icon} aria-hidden />
            {phrases.noCandidate}
          </Text>
          <CauseLines
            lines={(shown, most) => [
              ...[candidateLacksText(candidateDrift, words)].filter((text) => text !== ''),
              ...candidateCauseTexts(candidateDrift, words, shown, most),
            ]}
          />
        </>
      )}
    </article>
  )
})

/** The least that would make a candidate of a near miss, and a button that tries it; or that nothing would do. */
function SmallestStep({
  person,
  name,
  onTry,
}: {
  readonly person: number
  readonly name: string
  readonly onTry: (texts: readonly string[]) => void
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const reading = useReading()!
  const step = useMemo(() => smallestStep(reading, person) ?? [], [reading, person])
  const { panel, noStep } = whatIfWordsFor(language)
  if (step.length === 0) return <Text className={styles.line}>{noStep}</Text>
  const studies = step.map((one) => studyText(one, reading.dataset, language))
  return (
    <Button
      size="small"
      className={styles.step}
      aria-label={panel.stepOf(name, studies)}
      onClick={() => onTry(step.map((one) => assumptionText(one, reading.dataset, language)))}
    >
      {panel.step(studies)}
    </Button>
  )
}

function State({ talent: { entry, isCandidate } }: { readonly talent: Talent }): ReactNode {
  const { say } = usePane()
  const { states } = say.backbone
  if (entry)
    return (
      <Badge color="success" icon={<CheckmarkCircleFilled />}>
        {states.reported}
      </Badge>
    )
  return (
    <Badge color={isCandidate ? 'brand' : 'warning'} appearance="tint">
      {isCandidate ? states.candidate : states.near}
    </Badge>
  )
}

/** Today's hours; of somebody reported whose frozen ones differ, those of the stamped table first. */
function Hours({
  talent: { person, name, stamped, drift },
  statistics,
}: {
  readonly talent: Talent
  readonly statistics: Statistics
}): ReactNode {
  const { words, say } = usePane()
  const phrases = say.backbone
  const { backbone, people } = statistics
  const isFrozen = person < 0 || (backbone.status === 'finished' && drift !== null)
  const nameOf = (heading: string) => phrases.figureOf(heading, name)
  return (
    <FigureGrid
      width={128}
      figures={[
        ...(stamped && isFrozen
          ? [{ label: phrases.frozenHours, name: nameOf(phrases.frozenHours), figure: stamped }]
          : []),
        ...(person < 0
          ? []
          : MEASURES.map((measure) => ({
              label: phrases.labels[measure],
              name: nameOf(words.headings[measure]),
              figure: people.figure(person, measure),
            }))),
      ]}
    />
  )
}

/** What has moved, and what is wrong about a person, in words. */
function notesOf(
  { person, drift }: Talent,
  words: ReturnType<typeof usePane>['words'],
  phrases: ReturnType<typeof usePane>['say']['backbone'],
): readonly string[] {
  return [drift && person >= 0 && movedText(drift, words, phrases), person < 0 && phrases.notOnStaff].filter(
    (note): note is string => typeof note === 'string' && note !== '',
  )
}

function movedText(
  { from, to }: HoursCause,
  words: ReturnType<typeof usePane>['words'],
  phrases: ReturnType<typeof usePane>['say']['backbone'],
): string {
  return phrases.drift(hoursText(from, words), hoursText(to, words))
}
