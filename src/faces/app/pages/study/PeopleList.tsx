import { Badge, Text } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { STUDY_SOURCES, type StudySource } from '../../../../records/studyRecords'
import { filterPeople, PEOPLE_FILTERS } from '../../../../year/chosenPeople'
import { departmentsBelow } from '../../../../year/departmentTree'
import { periodLimit, yearEdges } from '../../../../year/period'
import { type PeriodHours, periodHours } from '../../../../year/periodHours'
import { sumOfPeople } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { Certificates } from './Certificates'
import { Lacks } from './Lacks'
import { allPeople, PeopleFilters } from './PeopleFilters'
import { PersonCells } from './PersonCells'
import { SourceBar, SourceLegend } from './SourceBar'
import { TotalOfPeople } from './TotalOfPeople'

/** 学习统计 per person: hours, whether the requirement is reached, what they are made of. */
export function PeopleList(): ReactNode {
  const { say } = usePane()
  const { study: own, shell } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const [texts, setTexts] = useState(() => allPeople(statistics.year))
  const tree = statistics.breakdown.byDepartment
  const edges = yearEdges(statistics.year)
  const [from, to] = [periodLimit(texts.from, edges.from), periodLimit(texts.to, edges.to)]
  /** null: the whole year. */
  const part = useMemo(
    () => (from === null && to === null ? null : periodHours(dataset, statistics.judged, { from, to })),
    [dataset, statistics, from, to],
  )
  const seconds = part?.seconds ?? statistics.people.counted
  const shown = useMemo(() => {
    const departments = texts.department === null ? null : departmentsBelow(tree, texts.department)
    return filterPeople(dataset, statistics, { ...texts, departments, seconds })
  }, [dataset, statistics, texts, tree, seconds])
  const most = useMemo(() => statistics.people.total.reduce((max, seconds) => Math.max(max, seconds), 1), [statistics])
  const sources = useMemo(
    () => STUDY_SOURCES.filter((source) => statistics.people.bySource[source].some((seconds) => seconds > 0)),
    [statistics],
  )
  const sum = useMemo(() => sumOfPeople(dataset, seconds, shown), [dataset, seconds, shown])
  return (
    <>
      <PeopleFilters tree={tree} statuses={PEOPLE_FILTERS} texts={texts} onChange={setTexts} />
      <Text size={200} role="status" className={styles.quiet}>
        {shown.length === 0 ? shell.list.nothing : <TotalOfPeople people={shown.length} sum={sum} />}
      </Text>
      <Certificates people={shown} />
      {shown.length > 0 && <SourceLegend sources={sources} />}
      <div className={styles.list}>
        <VirtualList
          items={shown}
          keyOf={(person) => person}
          estimate={66}
          label={own.title}
          render={(person) => <PersonRow person={person} most={most} part={part} />}
        />
      </div>
    </>
  )
}

function PersonRow({
  person,
  most,
  part,
}: {
  readonly person: number
  readonly most: number
  /** Hours of a part of the year, where one was chosen. */
  readonly part: PeriodHours | null
}): ReactNode {
  const { say, words } = usePane()
  const { study: own } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const { people } = statistics
  const { name } = dataset.people[person]!
  const seconds = Object.fromEntries(STUDY_SOURCES.map((source) => [source, people.bySource[source][person]!]))
  const beside = (
    <>
      <FigureValue figure={people.figure(person, 'counted')} name={`${name} ${words.headings.effective}`} />
      {part && (
        <Text size={200}>
          {own.inPeriod} <FigureValue figure={part.figure(person)} name={`${name} ${own.inPeriod}`} />
        </Text>
      )}
      {people.required[person] === 0 ? (
        <Text size={200} className={styles.quiet}>
          {people.newHire[person] === 1 ? own.newHire : own.notRequired}
        </Text>
      ) : people.reached[person] === 1 ? (
        <Badge appearance="tint" color="success">
          {own.reached}
        </Badge>
      ) : (
        <Lacks person={person} />
      )}
      {people.candidate[person] === 1 && (
        <Badge appearance="tint" color="brand">
          {own.candidate}
        </Badge>
      )}
    </>
  )
  return (
    <PersonCells person={person} beside={beside}>
      <SourceBar seconds={seconds as Record<StudySource, number>} most={most} />
    </PersonCells>
  )
}
