import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DepartmentTree } from '../../../../year/departmentTree'
import { usePane } from '../../paneContext'
import { DepartmentFilter } from '../../parts/DepartmentFilter'
import { SearchField } from '../../parts/SearchField'
import { BACKBONE_CHOICES, REPORTED_CHOICES, type TalentFilter } from './talents'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(120px, 40%), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
  },
  field: { minWidth: 0 },
  search: { gridColumn: '1 / -1', maxWidth: 'none', minWidth: 0 },
})

/** Name, department, 是否骨干, and whether reported: whom the list shows. */
export function TalentFilters({
  tree,
  filter,
  onChange,
}: {
  readonly tree: DepartmentTree
  readonly filter: TalentFilter
  readonly onChange: (filter: TalentFilter) => void
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const words = say.backbone
  return (
    <div className={styles.filters}>
      <SearchField
        className={styles.search}
        label={words.find}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <DepartmentFilter
        tree={tree}
        className={styles.search}
        value={filter.department}
        onChange={(department) => onChange({ ...filter, department })}
      />
      <Choice
        label={words.isBackbone}
        choices={BACKBONE_CHOICES}
        texts={words.backboneChoices}
        chosen={filter.backbone}
        onChoose={(backbone) => onChange({ ...filter, backbone })}
      />
      <Choice
        label={words.reporting}
        choices={REPORTED_CHOICES}
        texts={words.reportedChoices}
        chosen={filter.reported}
        onChoose={(reported) => onChange({ ...filter, reported })}
      />
    </div>
  )
}

function Choice<Name extends string>({
  label,
  choices,
  texts,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly choices: readonly Name[]
  readonly texts: Readonly<Record<Name, string>>
  readonly chosen: Name
  readonly onChoose: (choice: Name) => void
}): ReactNode {
  const styles = useStyles()
  return (
    <Dropdown
      size="small"
      className={styles.field}
      aria-label={label}
      value={texts[chosen]}
      selectedOptions={[chosen]}
      onOptionSelect={(_, { optionValue }) => onChoose(optionValue as Name)}
    >
      {choices.map((choice) => (
        <Option key={choice} value={choice}>
          {texts[choice]}
        </Option>
      ))}
    </Dropdown>
  )
}
