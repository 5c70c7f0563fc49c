import { Button, Text } from '@fluentui/react-components'
import { ArrowLeftRegular, PersonRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { PersonPart } from '../../../../engine/personFigure'
import { hoursText } from '../../../../text/amounts'
import type { Words } from '../../../../text/catalogue'
import { countCounting, explainCaps, explainPerson } from '../../../../year/explainFigure'
import { cappedFigure } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { EmptyState } from '../../parts/EmptyState'
import { Facts } from '../../parts/Facts'
import { FigureValue } from '../../parts/FigureValue'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { Certificates } from './Certificates'
import { DaysLine } from './DaysLine'
import { Lacks } from './Lacks'
import { SeveralYears } from './SeveralYears'

const MEASURES = ['total', 'effective', 'longestSingle', 'missing'] as const

/** 学习档案: every record of one person, with whether and why it counts. */
export function PersonPage({ person }: { readonly person: number }): ReactNode {
  const { session, say, words } = usePane()
  const { study: own, shell } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const { name, id, unit, department, required, place } = dataset.people[person]!
  const parts = useMemo(() => explainPerson(dataset, statistics, person), [dataset, statistics, person])
  const head = useRef<HTMLSpanElement>(null)
  // What was pressed is covered now.
  useEffect(() => head.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    const leave = (event: KeyboardEvent) =>
      event.key === 'Escape' && !event.defaultPrevented && session.openPerson(null)
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [session])
  return (
    <div className={styles.page}>
      <span ref={head} className={styles.line}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={shell.back}
          onClick={() => session.openPerson(null)}
        />
        <Text as="h2" size={400} weight="semibold" className={styles.heading}>
          {name}
        </Text>
        <Text size={200} className={styles.quiet}>
          {own.archive}
        </Text>
      </span>
      <span className={styles.line}>
        <Text size={200}>
          {[
            id,
            unit,
            department,
            required ? '' : own.notRequired,
            statistics.people.newHire[person] === 1 ? own.newHire : '',
          ]
            .filter((text) => text !== '')
            .join(' · ')}
        </Text>
        <PlaceLink place={place} />
      </span>
      <Facts
        wide
        facts={MEASURES.map((measure) => ({
          label: words.headings[measure],
          name: `${name} ${words.headings[measure]}`,
          figure: statistics.people.figure(person, measure),
        }))}
      />
      {statistics.people.required[person] === 1 && <Lacks person={person} onlyParts />}
      <SeveralYears person={person} />
      <DaysLine person={person} />
      {explainCaps(dataset, statistics, person).map((capped) => (
        <FigureValue
          key={capped.of}
          figure={cappedFigure({ dataset, statistics }, person, capped)}
          name={`${name} ${words.sources[capped.of]}`}
          text={cappedText(capped, words)}
        />
      ))}
      {statistics.people.staff.includes(person) && <Certificates people={[person]} />}
      {parts.length === 0 ? (
        <EmptyState icon={<PersonRegular />} title={own.noRecords} />
      ) : (
        <>
          <Text size={200} className={styles.quiet}>
            {own.records(countCounting(parts), parts.length)}
          </Text>
          <div className={styles.list}>
            <VirtualList
              items={parts}
              keyOf={(_, index) => index}
              estimate={58}
              label={own.archive}
              render={(part) => <RecordRow part={part} />}
            />
          </div>
        </>
      )}
    </div>
  )
}

function cappedText({ of, came, cap }: ReturnType<typeof explainCaps>[number], words: Words): string {
  return words.cappedSource(words.sources[of], hoursText(came, words), hoursText(cap, words))
}

function RecordRow({ part }: { readonly part: PersonPart }): ReactNode {
  const { say, words } = usePane()
  const styles = usePageStyles()
  const seconds = part.amount.unit === 'hours' ? part.amount.seconds : 0
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <Text weight={part.counts ? 'semibold' : 'regular'}>{part.text || say.study.untitled}</Text>
        <span className={styles.line}>
          <Text size={200}>
            {words.sources[part.source]} {hoursText(seconds, words)}
          </Text>
          {/* 计入 or the reason why not, never by weight alone. */}
          <Text size={200} className={styles.quiet}>
            {part.capped === undefined
              ? words.whys[part.why]
              : words.capped(hoursText(part.capped, words), part.capped === seconds, part.cappedBy ?? [])}
            {part.days !== undefined && ` · ${words.rowDays(part.days)}`}
          </Text>
          <PlaceLink place={part.place} />
        </span>
      </div>
    </div>
  )
}
