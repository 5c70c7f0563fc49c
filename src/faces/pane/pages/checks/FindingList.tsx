import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import {
  ChevronDownRegular,
  ChevronRightRegular,
  ErrorCircleFilled,
  InfoRegular,
  WarningFilled,
} from '@fluentui/react-icons'
import { type ReactNode, useMemo } from 'react'
import type { QuickFix } from '../../../../input/quickFix'
import type { Finding, FindingCode, Severity } from '../../../../records/finding'
import { sayFinding } from '../../../../text/say'
import { placeName } from '../../../../workbook/address'
import { usePane } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import type { FindingRow } from './findingRows'

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { flexGrow: 1, justifyContent: 'flex-start', fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  finding: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    alignItems: 'flex-start',
  },
  current: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground1Selected },
  sentence: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
})

const ICONS: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircleFilled />,
  warning: <WarningFilled />,
  info: <InfoRegular />,
}

/** Findings in their groups; a click on one leads to its cell. */
export function FindingList({
  rows,
  closed,
  current,
  fixes,
  onToggle,
  onFix,
  onOpen,
}: {
  readonly rows: readonly FindingRow[]
  readonly closed: ReadonlySet<FindingCode>
  /** The index of the finding last opened; -1 for none. */
  readonly current: number
  readonly fixes: ReadonlyMap<Finding, QuickFix>
  readonly onToggle: (code: FindingCode) => void
  /** Asked for a group of one kind, or for one finding. */
  readonly onFix: (what: FindingCode | Finding) => void
  readonly onOpen: (index: number) => void
}): ReactNode {
  const { say, words } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const fixable = useMemo(() => new Set(Array.from(fixes.keys(), ({ code }) => code)), [fixes])
  return (
    <div className={page.list}>
      <VirtualList
        items={rows}
        keyOf={(row) => (row.kind === 'group' ? row.code : row.index)}
        estimate={56}
        label={say.checks.title}
        render={(row) => (row.kind === 'group' ? group(row) : finding(row.found, row.index))}
      />
    </div>
  )

  function group({ code, severity, count }: Extract<FindingRow, { kind: 'group' }>): ReactNode {
    const isOpen = !closed.has(code)
    return (
      <div className={styles.group}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.head}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => onToggle(code)}
        >
          <span className={styles[severity]} aria-hidden>
            {ICONS[severity]}
          </span>
          &nbsp;{say.checks.groups[code]} ({count})
        </Button>
        {fixable.has(code) && (
          <Button size="small" appearance="subtle" onClick={() => onFix(code)}>
            {say.checks.fix}
          </Button>
        )}
      </div>
    )
  }

  function finding(found: Finding, index: number): ReactNode {
    return (
      <div className={mergeClasses(styles.finding, index === current && styles.current)}>
        <Button
          appearance="transparent"
          className={styles.sentence}
          aria-current={index === current}
          onClick={() => onOpen(index)}
        >
          <span className={styles.words}>
            <Text size={200}>{sayFinding(found, words)}</Text>
            {found.place && (
              <Text size={200} className={page.quiet}>
                {found.place.file} {placeName(found.place)}
              </Text>
            )}
          </span>
        </Button>
        {fixes.has(found) && (
          <Button size="small" onClick={() => onFix(found)}>
            {say.checks.fix}
          </Button>
        )}
      </div>
    )
  }
}
