import { Badge, Button, Dropdown, Option, SearchBox, Text } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { STUDY_SOURCES, type StudySource } from '../../../../records/studyRecords'
import { clockHoursText } from '../../../../text/amounts'
import { type PeriodHours, periodHours } from '../../../../year/periodHours'
import { usePane, useReading } from '../../paneContext'
import { DepartmentFilter } from '../../parts/DepartmentFilter'
import { departmentsBelow } from '../../parts/departmentTree'
import { FigureValue } from '../../parts/FigureValue'
import { PeriodFields } from '../../parts/PeriodFields'
import { usePageStyles } from '../../parts/pageStyles'
import { periodLimit, yearEdges } from '../../parts/period'
import { VirtualList } from '../../parts/VirtualList'
import { filterPeople, PEOPLE_FILTERS, PEOPLE_ORDERS, type PeopleOrder, type PeopleStatus } from './peopleRows'
import { SourceBar } from './SourceBar'

/** 学习统计 per person: hours, whether the requirement is reached, what they are made of. */
export function PeopleList(): ReactNode {
  const { say, words } = usePane()
  const { study: own, shell } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const [status, setStatus] = useState<PeopleStatus>('all')
  const [order, setOrder] = useState<PeopleOrder>('hours')
  const [search, setSearch] = useState('')
  const [department, setDepartment] = useState<string | null>(null)
  const tree = statistics.breakdown.byDepartment
  const edges = yearEdges(statistics.year)
  const [days, setDays] = useState(edges)
  const [from, to] = [periodLimit(days.from, edges.from), periodLimit(days.to, edges.to)]
  /** null: the whole year. */
  const part = useMemo(
    () => (from === null && to === null ? null : periodHours(dataset, statistics.judged, { from, to })),
    [dataset, statistics, from, to],
  )
  const seconds = part?.seconds ?? statistics.people.counted
  const shown = useMemo(
    () =>
      filterPeople(dataset, statistics, {
        status,
        search,
        order,
        departments: department === null ? null : departmentsBelow(tree, department),
        seconds,
      }),
    [dataset, statistics, status, search, order, tree, department, seconds],
  )
  const most = useMemo(() => statistics.people.total.reduce((max, seconds) => Math.max(max, seconds), 1), [statistics])
  const sum = useMemo(() => shown.reduce((total, person) => total + seconds[person]!, 0), [shown, seconds])
  return (
    <>
      <PeriodFields from={days.from} to={days.to} onChange={(change) => setDays({ ...days, ...change })} />
      <div className={styles.filters}>
        <Dropdown
          size="small"
          style={{ minWidth: '104px' }}
          aria-label={own.filter.label}
          value={own.filter[status]}
          selectedOptions={[status]}
          onOptionSelect={(_, { optionValue }) => setStatus(optionValue as PeopleStatus)}
        >
          {PEOPLE_FILTERS.map((one) => (
            <Option key={one} value={one}>
              {own.filter[one]}
            </Option>
          ))}
        </Dropdown>
        <Dropdown
          size="small"
          style={{ minWidth: '96px' }}
          aria-label={own.order.label}
          value={own.order[order]}
          selectedOptions={[order]}
          onOptionSelect={(_, { optionValue }) => setOrder(optionValue as PeopleOrder)}
        >
          {PEOPLE_ORDERS.map((one) => (
            <Option key={one} value={one}>
              {own.order[one]}
            </Option>
          ))}
        </Dropdown>
        <DepartmentFilter tree={tree} value={department} onChange={setDepartment} />
        <SearchBox
          size="small"
          className={styles.grow}
          placeholder={shell.list.search}
          aria-label={shell.list.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </div>
      <Text size={200} role="status" className={styles.quiet}>
        {shown.length === 0 ? shell.list.nothing : own.totals(shown.length, clockHoursText(sum, words))}
      </Text>
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
  const { session, say, words } = usePane()
  const { study: own } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const { people } = statistics
  const { name, id, department } = dataset.people[person]!
  const seconds = Object.fromEntries(STUDY_SOURCES.map((source) => [source, people.bySource[source][person]!]))
  const missing = Math.max(0, dataset.policy.requiredSeconds - people.counted[person]!)
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <span className={styles.line}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.name}
            onClick={() => session.openPerson(person)}
          >
            <Text weight="semibold">{name}</Text>
          </Button>
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
          ) : missing === 0 ? (
            <Badge appearance="tint" color="success">
              {own.reached}
            </Badge>
          ) : (
            <Text size={200}>{own.missing(clockHoursText(missing, words))}</Text>
          )}
          {people.candidate[person] === 1 && (
            <Badge appearance="tint" color="brand">
              {own.candidate}
            </Badge>
          )}
        </span>
        <Text size={200} className={styles.quiet}>
          {[id, department].filter((text) => text !== '').join(' · ')}
        </Text>
        <SourceBar seconds={seconds as Record<StudySource, number>} most={most} />
      </div>
    </div>
  )
}
