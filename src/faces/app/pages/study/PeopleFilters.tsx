import { Dropdown, Option } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { PEOPLE_ORDERS, type PeopleOrder, type PeopleStatus } from '../../../../year/chosenPeople'
import type { DepartmentTree } from '../../../../year/departmentTree'
import { yearEdges } from '../../../../year/period'
import { usePane } from '../../paneContext'
import { DepartmentFilter } from '../../parts/DepartmentFilter'
import { PeriodFields } from '../../parts/PeriodFields'
import { usePageStyles } from '../../parts/pageStyles'
import { SearchField } from '../../parts/SearchField'

/** The filters as their fields hold them: days as `2016-11-28`. */
export interface PeopleTexts {
  readonly from: string
  readonly to: string
  readonly status: PeopleStatus
  readonly order: PeopleOrder
  readonly search: string
  readonly department: string | null
}

/** All of the year's staff by their hours of the year. */
export function allPeople(year: number): PeopleTexts {
  return { ...yearEdges(year), status: 'all', order: 'hours', search: '', department: null }
}

/** Period, status, order, department and name: which of the staff are in view. */
export function PeopleFilters({
  tree,
  statuses,
  texts,
  onChange,
}: {
  readonly tree: DepartmentTree
  readonly statuses: readonly PeopleStatus[]
  readonly texts: PeopleTexts
  readonly onChange: (texts: PeopleTexts) => void
}): ReactNode {
  const { study: own, shell } = usePane().say
  const styles = usePageStyles()
  const change = (changed: Partial<PeopleTexts>) => onChange({ ...texts, ...changed })
  return (
    <>
      <PeriodFields from={texts.from} to={texts.to} onChange={change} />
      <div className={styles.filters}>
        <Dropdown
          size="small"
          style={{ minWidth: '104px' }}
          aria-label={own.filter.label}
          value={own.filter[texts.status]}
          selectedOptions={[texts.status]}
          onOptionSelect={(_, { optionValue }) => change({ status: optionValue as PeopleStatus })}
        >
          {statuses.map((one) => (
            <Option key={one} value={one}>
              {own.filter[one]}
            </Option>
          ))}
        </Dropdown>
        <Dropdown
          size="small"
          style={{ minWidth: '96px' }}
          aria-label={own.order.label}
          value={own.order[texts.order]}
          selectedOptions={[texts.order]}
          onOptionSelect={(_, { optionValue }) => change({ order: optionValue as PeopleOrder })}
        >
          {PEOPLE_ORDERS.map((one) => (
            <Option key={one} value={one}>
              {own.order[one]}
            </Option>
          ))}
        </Dropdown>
        <DepartmentFilter tree={tree} value={texts.department} onChange={(department) => change({ department })} />
        <SearchField label={shell.list.search} value={texts.search} onChange={(search) => change({ search })} />
      </div>
    </>
  )
}
