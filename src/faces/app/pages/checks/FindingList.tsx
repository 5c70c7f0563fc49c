import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { type Finding, type FindingCode, isQuestion } from '../../../../records/finding'
import { sayFinding } from '../../../../text/say'
import { placeName } from '../../../../workbook/address'
import { peopleAt } from '../../../../year/personAt'
import type { QuickFix } from '../../../../year/quickFix'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { PersonLink } from '../../parts/PersonLink'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { VISUALLY_HIDDEN } from '../../parts/visuallyHidden'
import type { FindingRow } from './findingRows'
import { QuestionChoices } from './QuestionChoices'
import { SeverityIcon } from './SeverityIcon'

const useStyles = makeStyles({
  group: {
    display: 'flex',
    // Beside its head, or below where that would have to be broken.
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    flexGrow: 1,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  fixAll: { flexShrink: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: '3px solid transparent' },
  finding: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  current: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  sentence: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  // Below the sentence, and as far in.
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
  fix: { flexShrink: 0, minWidth: '56px' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  aloud: VISUALLY_HIDDEN,
})

/** So many people of one row are named below its finding. */
const FEW = 3

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
  /** The finding last opened; null for none. */
  readonly current: Finding | null
  readonly fixes: ReadonlyMap<Finding, QuickFix>
  readonly onToggle: (code: FindingCode) => void
  readonly onFix: (found: readonly Finding[]) => void
  readonly onOpen: (found: Finding) => void
}): ReactNode {
  const { session, say, words } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const reading = useReading()
  const at = current ? rows.findIndex(({ kind, found }) => kind === 'finding' && found === current) : -1
  return (
    <div className={page.list}>
      <VirtualList
        items={rows}
        keyOf={(row) => (row.kind === 'group' ? row.code : row.index)}
        estimate={72}
        inSight={at < 0 ? undefined : at}
        label={say.checks.title}
        render={(row) => (row.kind === 'group' ? group(row) : finding(row.found))}
      />
    </div>
  )

  /** Whom the row of a finding is about; nobody where there is no such row, or it names more than a line holds. */
  function peopleOf({ place }: Finding): readonly number[] {
    const people = reading && place ? peopleAt(reading.dataset, place) : []
    return people.length > FEW ? [] : people
  }

  function group({ code, severity, found }: Extract<FindingRow, { kind: 'group' }>): ReactNode {
    const isOpen = !closed.has(code)
    const fixable = found.filter((one) => fixes.has(one))
    const asked = found.filter(isQuestion)
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
          <span className={styles.title}>
            <SeverityIcon severity={severity} />
            <span>
              {say.checks.groups[code]} ({found.length})
            </span>
            <span className={styles.aloud}>{words.severities[severity]}</span>
          </span>
        </Button>
        {asked.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.fixAll}
            disabled={busy}
            onClick={() => void session.answer(asked.map(({ args }) => args.choices[0]!))}
          >
            {say.checks.answerAll(asked.length)}
          </Button>
        )}
        {fixable.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.fixAll}
            disabled={busy}
            onClick={() => onFix(fixable)}
          >
            {say.checks.fixGroup(fixable.length)}
          </Button>
        )}
      </div>
    )
  }

  function finding(found: Finding): ReactNode {
    const about = peopleOf(found)
    const place = found.place && `${found.place.file} ${placeName(found.place)}`.trim()
    return (
      <div className={mergeClasses(styles.item, found === current && styles.current)}>
        <div className={styles.finding}>
          <Button
            appearance="transparent"
            className={styles.sentence}
            aria-current={found === current}
            onClick={() => onOpen(found)}
          >
            <span className={styles.words}>
              <Text size={200}>{sayFinding(found, words)}</Text>
              {place && (
                <Text size={200} className={page.quiet}>
                  {place}
                </Text>
              )}
            </span>
          </Button>
          {fixes.has(found) && (
            <Button
              size="small"
              className={styles.fix}
              disabled={busy}
              aria-label={`${say.checks.fix} ${place}`}
              onClick={() => onFix([found])}
            >
              {say.checks.fix}
            </Button>
          )}
        </div>
        {about.length > 0 && (
          <div className={styles.about}>
            {about.map((person) => (
              <PersonLink key={person} person={person} />
            ))}
          </div>
        )}
        <QuestionChoices found={found} isLookedAt={found === current} />
      </div>
    )
  }
}
