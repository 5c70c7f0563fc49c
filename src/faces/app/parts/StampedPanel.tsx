import { Button, Link, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DocumentAddRegular, WarningFilled } from '@fluentui/react-icons'
import { lazy, type ReactNode, Suspense, useEffect, useId, useState } from 'react'
import { SHEET_NAMES } from '../../../records/writtenSheets'
import type { StampedName } from '../../../year/stampedSheets'
import type { PrintedState } from '../../../year/stampedState'
import { COMMANDS, WRITERS } from '../../session/commands'
import { usePane, usePaneState } from '../paneContext'
import type { Differing } from './StampedDifferences'

// Where all is as it should be nobody needs them.
const StampedDifferences = lazy(() => import(/* webpackChunkName: "stamped-differences" */ './StampedDifferences'))

const useStyles = makeStyles({
  // Stays at the page's end however the page scrolls, over the page's own padding.
  root: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    // In a pane of little height the page is worth more than a bar that stays.
    '@media (max-height: 480px)': { position: 'static' },
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
          <Suspense fallback={<Spinner size="tiny" />}>
            <StampedDifferences sheet={sheet} differences={differences} />
          </Suspense>
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

function topOf(sheet: string) {
  return { file: '', sheet, row: 1, column: 1 }
}
