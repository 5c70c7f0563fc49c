import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { nextActs } from '../../session/nextActs'
import { usePane, usePaneState } from '../paneContext'
import { BEGIN, focusAct } from '../parts/nextControl'
import { leadTo, nameOfAct, pageOf } from './nextAct'

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
    '@media (max-width: 280px)': { flexWrap: 'wrap', whiteSpace: 'normal' },
  },
  first: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  later: { overflow: 'hidden', textOverflow: 'ellipsis' },
})

/** So many acts fit a line. */
const MOST = 3

/** What comes next, in one line at the top: the first act leads to the page where it is done, and there to what does it. */
export function NextLine(): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const reading = usePaneState((state) => state.reading)
  const busy = usePaneState((state) => state.busy !== null)
  const acts = nextActs(reading)
  const step = usePaneState((state) => state.step)
  const words = say.shell.next
  const [first, ...later] = acts.slice(0, MOST)
  // Where the act leads to another page, its button is gone there: the page has the focus then.
  const line = useRef<HTMLElement>(null)
  const led = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the page is another
  useEffect(() => {
    if (!led.current) return
    led.current = false
    line.current?.parentElement?.querySelector('main')?.focus({ preventScroll: true })
  }, [step])
  if (first?.act === 'read' && busy) return null
  const isHere = first !== undefined && pageOf(first) === step
  const lead = () => {
    if (isHere) return focusAct(first.act)
    led.current = pageOf(first!) !== null
    leadTo(session, first!)
  }
  return (
    <section ref={line} className={styles.line} aria-label={words.label} {...BEGIN}>
      {!first && <span>{words.done}</span>}
      {first && isHere && first.act === 'mend' && <span className={styles.first}>{nameOfAct(first, words)}</span>}
      {first && !(isHere && first.act === 'mend') && (
        <Link
          as="button"
          className={styles.first}
          disabledFocusable={busy}
          aria-label={isHere ? words.here(nameOfAct(first, words)) : undefined}
          onClick={lead}
        >
          {nameOfAct(first, words)}
        </Link>
      )}
      {later.map((act) => (
        <Fragment key={act.act}>
          <span aria-hidden>→</span>
          <span className={styles.later}>{nameOfAct(act, words)}</span>
        </Fragment>
      ))}
    </section>
  )
}
