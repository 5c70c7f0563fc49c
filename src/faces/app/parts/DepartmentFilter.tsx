import { Dropdown, makeStyles, mergeClasses, Option, type PositioningProps, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DepartmentTree } from '../../../year/departmentTree'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  // The popup is as wide as the field, which may be half the pane: a long name wraps.
  field: { minWidth: '112px' },
  list: { maxHeight: 'min(320px, 60vh)', minWidth: '200px' },
  name: { overflowWrap: 'anywhere' },
})

/**
 * Chooses a department with everything below it, or all of them (`null`), from the tree of the year. Nothing is shown
 * where nobody names a department. What is below a name: `departmentsBelow`.
 */
export function DepartmentFilter({
  tree,
  value,
  onChange,
  className,
}: {
  readonly tree: DepartmentTree
  readonly value: string | null
  readonly onChange: (department: string | null) => void
  readonly className?: string | undefined
}): ReactNode {
  const { say } = usePane()
  const { allDepartments, department: label } = say.shell.list
  const styles = useStyles()
  if (tree.length === 0) return null
  return (
    <Dropdown
      size="small"
      className={mergeClasses(styles.field, className)}
      positioning={POSITIONING}
      listbox={{ className: styles.list }}
      aria-label={label}
      value={value ?? allDepartments}
      selectedOptions={[value ?? ALL]}
      onOptionSelect={(_, { optionValue }) => onChange(optionValue === ALL ? null : (optionValue ?? null))}
    >
      <Option value={ALL}>{allDepartments}</Option>
      {tree.map(({ department, depth }) => (
        <Option key={department} value={department} text={department}>
          <span className={styles.name} style={{ paddingInlineStart: `calc(${depth} * ${tokens.spacingHorizontalM})` }}>
            {department}
          </span>
        </Option>
      ))}
    </Dropdown>
  )
}

/** Under the field or over it, as high as there is room: beside it a narrow pane has none. */
const POSITIONING: PositioningProps = {
  fallbackPositions: ['below-end', 'above-start', 'above-end'],
  autoSize: 'height',
}

/** No department is named by the empty text: it is what a row without one holds. */
const ALL = ''
