import { Text } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { filterPeople, STUDIED_FILTERS } from '../../../../year/chosenPeople'
import { departmentsBelow } from '../../../../year/departmentTree'
import { onlineHours } from '../../../../year/onlineHours'
import { periodLimit, yearEdges } from '../../../../year/period'
import type { PeriodHours } from '../../../../year/periodHours'
import { sumOfPeople } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { allPeople, PeopleFilters } from './PeopleFilters'
import { PersonCells } from './PersonCells'
import { TotalOfPeople } from './TotalOfPeople'

/** 职工在线学习统计: what each of the staff has studied online, by period, department, name. */
export function OnlineList(): ReactNode {
  const { say } = usePane()
  const { study: own, shell } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const [texts, setTexts] = useState(() => allPeople(statistics.year))
  const tree = statistics.breakdown.byDepartment
  const edges = yearEdges(statistics.year)
  const [from, to] = [periodLimit(texts.from, edges.from), periodLimit(texts.to, edges.to)]
  const online = useMemo(() => onlineHours(dataset, statistics, { from, to }), [dataset, statistics, from, to])
  const shown = useMemo(() => {
    const departments = texts.department === null ? null : departmentsBelow(tree, texts.department)
    return filterPeople(dataset, statistics, { ...texts, departments, seconds: online.seconds })
  }, [dataset, statistics, texts, tree, online])
  const sum = useMemo(() => sumOfPeople(dataset, online.seconds, shown), [dataset, online, shown])
  return (
    <>
      <Text as="h2" size={200} weight="semibold" className={styles.heading}>
        {own.onlineTitle}
      </Text>
      <PeopleFilters tree={tree} statuses={STUDIED_FILTERS} texts={texts} onChange={setTexts} />
      <Text size={200} role="status" className={styles.quiet}>
        {shown.length === 0 ? shell.list.nothing : <TotalOfPeople people={shown.length} sum={sum} />}
      </Text>
      <div className={styles.list}>
        <VirtualList
          items={shown}
          keyOf={(person) => person}
          estimate={52}
          label={own.onlineTitle}
          render={(person) => <PersonRow person={person} online={online} />}
        />
      </div>
    </>
  )
}

function PersonRow({ person, online }: { readonly person: number; readonly online: PeriodHours }): ReactNode {
  const { words } = usePane()
  const { name } = useReading()!.dataset.people[person]!
  const figure = <FigureValue figure={online.figure(person)} name={`${name} ${words.sources.online}`} />
  return <PersonCells person={person} beside={figure} />
}
