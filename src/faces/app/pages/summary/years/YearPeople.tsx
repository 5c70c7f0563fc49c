import { Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Person } from '../../../../../records/person'
import type { DepartmentChange, PeopleComparison } from '../../../../../year/compareYears'
import { usePane } from '../../../paneContext'
import { FigureValue } from '../../../parts/FigureValue'
import { PeopleHead } from '../../../parts/PeopleHead'
import { PersonName } from '../../../parts/PersonName'
import { usePageStyles } from '../../../parts/pageStyles'
import { VirtualList } from '../../../parts/VirtualList'
import { useYearsWords } from './useYearsWords'

/** What is told of a department, each by its heading of 机构统计. */
const FIGURES = ['people', 'completionRate', 'totalHours', 'candidates'] as const

/** Departments then and now, who became a candidate for 骨干 and who ceased to be one. */
export function YearPeople({
  people: { departments, became, ceased },
  years,
}: {
  readonly people: PeopleComparison
  readonly years: readonly [before: string, after: string]
}): ReactNode {
  const own = useYearsWords()
  return (
    <>
      <section aria-label={own.departments}>
        <Text weight="semibold">{own.departments}</Text>
        {departments.length === 0 ? (
          <Text block size={200}>
            {own.noDepartments}
          </Text>
        ) : (
          <VirtualList
            items={departments}
            keyOf={({ department }) => department}
            estimate={96}
            height={Math.min(departments.length, 4) * 96}
            label={own.departments}
            render={(row) => <Department row={row} years={years} />}
          />
        )}
      </section>
      <Candidates title={own.became(became.length)} people={became} />
      <Candidates title={own.ceased(ceased.length)} people={ceased} />
    </>
  )
}

function Department({
  row: { department, depth, before, after },
  years,
}: {
  readonly row: DepartmentChange
  readonly years: readonly [before: string, after: string]
}): ReactNode {
  const { words } = usePane()
  const own = useYearsWords()
  const styles = usePageStyles()
  return (
    <div className={styles.row} style={{ paddingInlineStart: `${Math.min(depth, 6) * 14}px` }}>
      <div className={styles.cell}>
        <Text weight="semibold">{department}</Text>
        <span className={styles.line}>
          {FIGURES.map((key) => (
            <Text key={key} size={200}>
              {words.headings[key]}{' '}
              {[before, after].map((side, index) => (
                <span key={years[index]}>
                  {index === 1 && ' → '}
                  {side ? (
                    <FigureValue
                      figure={side[key]}
                      name={own.figureOf(`${department} ${words.headings[key]}`, years[index]!)}
                      unit={false}
                    />
                  ) : (
                    own.missing
                  )}
                </span>
              ))}
            </Text>
          ))}
        </span>
      </div>
    </div>
  )
}

function Candidates({ title, people }: { readonly title: string; readonly people: readonly Person[] }): ReactNode {
  const styles = usePageStyles()
  return (
    <section aria-label={title}>
      <Text weight="semibold">
        <PeopleHead text={title} people={people} />
      </Text>
      {people.length > 0 && (
        <VirtualList
          items={people}
          keyOf={(_, index) => index}
          estimate={32}
          height={Math.min(people.length, 6) * 32}
          label={title}
          render={(person) => (
            <span className={styles.line}>
              <PersonName person={person} />
              <Text size={200} className={styles.quiet}>
                {[person.id, person.department].filter((text) => text !== '').join(' · ')}
              </Text>
            </span>
          )}
        />
      )}
    </section>
  )
}
