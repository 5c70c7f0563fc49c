import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Fragment, type ReactNode } from 'react'
import type { ShellWords, Step } from '../../../text/pane/shellWords'
import { COMMANDS } from '../../session/commands'
import { type NextAct, nextActs } from '../../session/nextActs'
import type { Session } from '../../session/session'
import { usePane, usePaneState } from '../paneContext'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    '@media (max-height: 480px)': { minHeight: '24px' },
  },
  first: { fontSize: 'inherit', lineHeight: 'inherit', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  later: { overflow: 'hidden', textOverflow: 'ellipsis' },
})

/** So many acts fit a line. */
const MOST = 3

/** What comes next, in one line at the top: the first act leads to where it is done. */
export function NextLine(): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const reading = usePaneState((state) => state.reading)
  const busy = usePaneState((state) => state.busy !== null)
  const acts = nextActs(reading)
  const words = say.shell.next
  const [first, ...later] = acts.slice(0, MOST)
  if (first?.act === 'read' && busy) return null
  return (
    <section className={styles.line} aria-label={words.label}>
      {!first && <span>{words.done}</span>}
      {first && (
        <Link as="button" className={styles.first} disabledFocusable={busy} onClick={() => lead(session, first)}>
          {nameOf(first, words)}
        </Link>
      )}
      {later.map((act) => (
        <Fragment key={act.act}>
          <span aria-hidden>→</span>
          <span className={styles.later}>{nameOf(act, words)}</span>
        </Fragment>
      ))}
    </section>
  )
}

function nameOf(next: NextAct, words: ShellWords['next']): string {
  return 'count' in next ? words[next.act](next.count) : words[next.act]
}

const PAGES: Readonly<Record<Exclude<NextAct['act'], 'read' | 'write'>, Step>> = {
  mend: 'checks',
  report: 'backbone',
  finish: 'backbone',
  save: 'summary',
}

function lead(session: Session, { act }: NextAct): void {
  if (act === 'read') void COMMANDS.checkData(session)
  else if (act === 'write') void COMMANDS.writeTables(session)
  else session.openStep(PAGES[act])
}
