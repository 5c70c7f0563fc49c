import { Dropdown, makeStyles, Option, ToggleButton, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { Finding } from '../../../../records/finding'
import type { Severity } from '../../../../records/severity'
import { usePane } from '../../paneContext'
import { SearchField } from '../../parts/SearchField'
import { type FindingFilter, SEVERITIES } from './findingRows'
import { SeverityIcon } from './SeverityIcon'

const useStyles = makeStyles({
  severities: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  severity: { flexGrow: 1, minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    '@media (max-width: 280px)': { gridTemplateColumns: '1fr' },
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  field: { minWidth: 0, maxWidth: 'none' },
})

/** Which findings are shown: how grave, of which sheet, with which words. */
export function FindingFilters({
  findings,
  counts,
  filter,
  onChange,
}: {
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly filter: FindingFilter
  readonly onChange: (filter: FindingFilter) => void
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const { filter: labels } = say.checks
  const sheets = useMemo(() => sheetsOf(findings), [findings])
  const chosen = filter.sheet ? nameOf(filter.sheet) : null
  return (
    <>
      <fieldset aria-label={labels.severity} className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severity === severity}
            disabled={counts[severity] === 0 && filter.severity !== severity}
            onClick={() => onChange({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            {say.checks.severityCount(severity, counts[severity])}
          </ToggleButton>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <Dropdown
          size="small"
          className={styles.field}
          aria-label={labels.sheet}
          value={chosen ?? labels.allSheets}
          selectedOptions={[chosen ?? ALL]}
          onOptionSelect={(_, { optionValue }) =>
            onChange({ ...filter, sheet: sheets.get(optionValue ?? ALL) ?? null })
          }
        >
          <Option value={ALL}>{labels.allSheets}</Option>
          {[...sheets.keys()].map((name) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
        <SearchField
          label={labels.search}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
        />
      </div>
    </>
  )
}

/** No sheet has an empty name. */
const ALL = ''

type SheetPlace = NonNullable<FindingFilter['sheet']>

const nameOf = ({ file, sheet }: SheetPlace) => (file === '' ? sheet : `${sheet} · ${file}`)

/** The sheets that findings lie in, by the names that they are chosen by. */
function sheetsOf(findings: readonly Finding[]): ReadonlyMap<string, SheetPlace> {
  const named = new Map<string, SheetPlace>()
  for (const { place } of findings)
    if (place && !named.has(nameOf(place))) named.set(nameOf(place), { file: place.file, sheet: place.sheet })
  return new Map([...named].sort(([a], [b]) => a.localeCompare(b)))
}
