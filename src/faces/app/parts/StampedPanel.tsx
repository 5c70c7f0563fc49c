import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DocumentAddRegular, WarningFilled } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { SHEET_NAMES } from '../../../records/writtenSheets'
import type { Difference } from '../../../report/verifyLayout'
import type { PrintedDifference } from '../../../report/verifyPrinted'
import { beginning } from '../../../text/beginning'
import type { StampedName } from '../../../year/stampedSheets'
import type { PrintedState } from '../../../year/stampedState'
import { COMMANDS, WRITERS } from '../../session/commands'
import { usePane, usePaneState } from '../paneContext'
import { PlaceLink } from './PlaceLink'
import { VirtualList } from './VirtualList'

const useStyles = makeStyles({
  // Stays at the page's end however the page scrolls, over the page's own padding.
  root: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 1,
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalS})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  sentence: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginRight: 'auto' },
  icon: { flexShrink: 0, fontSize: '16px', display: 'inline-flex' },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusWarningForeground3 },
  link: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  difference: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  place: { gridColumn: '1 / -1' },
})

/**
 * A stamped table's own line at the foot of its page: whether its sheet in the workbook is what the data gives and prints so, each
 * place where it is not, and the button that writes it.
 */
export function StampedPanel({ name }: { readonly name: StampedName }): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const list = useId()
  const [isOpen, setOpen] = useState(false)
  const busy = usePaneState((state) => state.busy !== null)
  const stamped = usePaneState((state) => state.reading?.stamped ?? null)
  const looked = usePaneState((state) => state.reading?.printed ?? null)
  const words = say.stamped
  const sheet = SHEET_NAMES[name]
  // No change of a look is told to us: whoever comes to this page sees it as it is then.
  useEffect(() => {
    if (stamped) void session.lookAtPrinted()
  }, [session, stamped])
  const cells = stamped?.[name] ?? null
  const isLooked = looked !== null && looked !== 'unknown'
  const differences: readonly Differing[] | null = cells && [...cells, ...((isLooked && looked[name]) || [])]
  const differing = differences?.length ?? 0
  return (
    <section className={styles.root} aria-label={sheet}>
      {isOpen && differences && differing > 0 && (
        <div id={list}>
          <VirtualList
            items={differences}
            keyOf={keyOf}
            estimate={58}
            height={180}
            label={words.differences}
            render={(difference) => <DifferingCell sheet={sheet} difference={difference} />}
          />
        </div>
      )}
      <div className={styles.state}>
        <Text size={200} className={styles.sentence}>
          {differences && (differing > 0 || isLooked) && (
            <span className={mergeClasses(styles.icon, differing === 0 ? styles.equal : styles.differs)} aria-hidden>
              {differing === 0 ? <CheckmarkCircleFilled /> : <WarningFilled />}
            </span>
          )}
          {sentence(words, sheet, differences, looked)}
        </Text>
        {differing > 0 && (
          <Link as="button" className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.hide : words.show}
          </Link>
        )}
        {differences && (
          <Link as="button" className={styles.link} onClick={() => void session.goTo(topOf(sheet))}>
            {words.open}
          </Link>
        )}
      </div>
      <Button
        appearance={differences && differing === 0 ? 'secondary' : 'primary'}
        icon={<DocumentAddRegular />}
        disabledFocusable={busy}
        onClick={() => void COMMANDS[WRITERS[name]](session)}
      >
        {differences ? words.writeAgain(sheet) : words.write(sheet)}
      </Button>
    </section>
  )
}

function sentence(
  words: ReturnType<typeof usePane>['say']['stamped'],
  sheet: string,
  differences: readonly Differing[] | null,
  looked: PrintedState | 'unknown' | null,
): string {
  if (!differences) return words.notWritten(sheet)
  if (differences.length > 0) return words.differs(sheet, differences.length)
  if (looked === null) return words.checking(sheet)
  return looked === 'unknown' ? words.unchecked(sheet) : words.equal(sheet)
}

/** A cell or row that is not what the data gives, or something that would print otherwise. */
type Differing = Difference | PrintedDifference

function keyOf(differing: Differing): string {
  if ('kind' in differing) return `${differing.kind} ${differing.row} ${differing.column}`
  return `${differing.what} ${differing.at?.row ?? ''} ${differing.at?.column ?? ''}`
}

function DifferingCell({ sheet, difference }: { readonly sheet: string; readonly difference: Differing }): ReactNode {
  return 'kind' in difference ? (
    <DifferingData sheet={sheet} difference={difference} />
  ) : (
    <PrintedOtherwise sheet={sheet} difference={difference} />
  )
}

function PrintedOtherwise({
  sheet,
  difference: { what, at, report, data },
}: {
  readonly sheet: string
  readonly difference: PrintedDifference
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  return (
    <div className={styles.difference}>
      {at && (
        <span className={styles.place}>
          <PlaceLink place={{ file: '', sheet, ...at }} />
        </span>
      )}
      <span className={styles.place}>{say.stamped.printed[what]}</span>
      {(report || data) && (
        <>
          <span>{say.stamped.inSheet}</span>
          <span>{beginning(report) || say.stamped.empty}</span>
          <span>{say.stamped.inData}</span>
          <span>{beginning(data) || say.stamped.empty}</span>
        </>
      )}
    </div>
  )
}

function DifferingData({ sheet, difference }: { readonly sheet: string; readonly difference: Difference }): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const { kind, row, column, report, data } = difference
  return (
    <div className={styles.difference}>
      <span className={styles.place}>
        <PlaceLink place={{ file: '', sheet, row, column: kind === 'cell' ? column : null }} />
      </span>
      {kind === 'cell' ? (
        <>
          <span>{say.stamped.inSheet}</span>
          <span>{report || say.stamped.empty}</span>
          <span>{say.stamped.inData}</span>
          <span>{data || say.stamped.empty}</span>
        </>
      ) : (
        <span className={styles.place}>{say.stamped.row[kind](beginning(report || data))}</span>
      )}
    </div>
  )
}

function topOf(sheet: string) {
  return { file: '', sheet, row: 1, column: 1 }
}
