import { makeStyles, tokens } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { CLASS_STATUSES, type ClassFilter } from '../../../../year/chosenClasses'
import type { DepartmentTree } from '../../../../year/departmentTree'
import { yearEdges } from '../../../../year/period'
import { usePane } from '../../paneContext'
import { ChoiceBar } from '../../parts/ChoiceBar'
import { DepartmentFilter } from '../../parts/DepartmentFilter'
import { FilterToggle } from '../../parts/FilterToggle'
import { PeriodFields } from '../../parts/PeriodFields'
import { SearchField } from '../../parts/SearchField'

/** The filters as their fields hold them: days as `2016-11-28`. */
export interface FilterTexts extends Pick<ClassFilter, 'name' | 'status' | 'onlyApproval'> {
  readonly from: string
  readonly to: string
  readonly department: string | null
}

/** All of the year's classes. */
export function noFilters(year: number): FilterTexts {
  return { ...yearEdges(year), name: '', department: null, status: 'all', onlyApproval: false }
}

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(120px, 40%), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
  },
  field: { minWidth: 0 },
  period: { gridColumn: '1 / -1' },
  choices: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
})

/** Period, name, department, status and approval: what of the year is in view. */
export function ExecutionFilters({
  tree,
  toApprove,
  texts,
  onChange,
}: {
  readonly tree: DepartmentTree
  /** How many classes of the year need approval. */
  readonly toApprove: number
  readonly texts: FilterTexts
  readonly onChange: (texts: FilterTexts) => void
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const words = say.execution
  const change = (changed: Partial<FilterTexts>) => onChange({ ...texts, ...changed })
  return (
    <div className={styles.filters}>
      <PeriodFields from={texts.from} to={texts.to} className={styles.period} onChange={change} />
      <SearchField label={words.findClass} value={texts.name} onChange={(name) => change({ name })} />
      <DepartmentFilter
        tree={tree}
        className={styles.field}
        value={texts.department}
        onChange={(department) => change({ department })}
      />
      <div className={styles.choices}>
        <ChoiceBar
          label={words.status}
          choices={CLASS_STATUSES.map((choice) => ({ choice, text: words.statuses[choice] }))}
          chosen={texts.status}
          onChoose={(status) => change({ status })}
        />
        {toApprove > 0 && (
          <FilterToggle
            icon={<WarningFilled />}
            checked={texts.onlyApproval}
            onClick={() => change({ onlyApproval: !texts.onlyApproval })}
          >
            {words.onlyApproval(toApprove)}
          </FilterToggle>
        )}
      </div>
    </div>
  )
}
