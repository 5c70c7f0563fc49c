import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import {
  ArrowRightRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  LockClosedRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { STEPS } from '../../../../text/pane/shellWords'
import { usePane, usePaneState, useReading } from '../../../app/paneContext'
import { leadTo, nameOfAct } from '../../../app/shell/nextAct'
import { nextActs } from '../../../session/nextActs'
import { stepState } from '../../../session/stepState'
import { usePage } from '../../pageContext'
import { FigureCards } from './FigureCards'

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', boxSizing: 'border-box', padding: tokens.spacingHorizontalL },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '1080px' },
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  next: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: { width: '100%', height: '100%', justifyContent: 'flex-start', textAlign: 'left' },
  label: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  done: { color: tokens.colorPaletteGreenForeground1 },
  attention: { color: tokens.colorStatusDangerForeground1 },
})

/** Where the year stands: what is to be done next, its six steps, and the ten figures with how each was made. */
export function Board({
  onPane,
  onPrint,
}: {
  /** Turns to the pane, where the page shows one part at a time. */
  readonly onPane: () => void
  readonly onPrint: () => void
}): ReactNode {
  const styles = useStyles()
  const { board } = usePage().words.shell
  const reading = useReading()
  const unit = reading?.dataset.policy.unit ?? ''
  return (
    <section className={styles.root} aria-label={usePage().words.shell.views.board}>
      <div className={styles.column}>
        <Title3 as="h2" className={styles.heading}>
          {reading ? board.title(reading.statistics.year, unit) : board.noYear}
        </Title3>
        <NextActs onPane={onPane} onPrint={onPrint} />
        <StepList onPane={onPane} />
        {reading && <FigureCards />}
      </div>
    </section>
  )
}

function NextActs({ onPane, onPrint }: { readonly onPane: () => void; readonly onPrint: () => void }): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { board } = words.shell
  const { session, say } = usePane()
  const busy = usePaneState((state) => state.busy !== null)
  const { next } = say.shell
  const [first, ...others] = nextActs(usePaneState((state) => state.reading))
  const hasYear = useReading() !== null
  return (
    <section className={styles.section} aria-label={board.next}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {board.next}
      </Text>
      <div className={styles.next}>
        {first ? (
          <Button
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            disabledFocusable={busy}
            onClick={() => {
              leadTo(session, first)
              onPane()
            }}
          >
            {nameOfAct(first, next)}
          </Button>
        ) : (
          <Text>{next.done}</Text>
        )}
        {!first && hasYear && (
          <Button appearance="primary" onClick={onPrint}>
            {words.preview}
          </Button>
        )}
        {others.length > 0 && (
          <Text className={styles.quiet}>{board.afterwards(others.map((act) => nameOfAct(act, next)))}</Text>
        )}
      </div>
    </section>
  )
}

function StepList({ onPane }: { readonly onPane: () => void }): ReactNode {
  const styles = useStyles()
  const { board } = usePage().words.shell
  const { session, say } = usePane()
  const reading = usePaneState((state) => state.reading)
  return (
    <section className={styles.section} aria-label={board.steps}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {board.steps}
      </Text>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => {
          const standing = stepState(step, reading)
          const { stepStates } = say.shell
          return (
            <li key={step}>
              <Button
                className={styles.step}
                icon={iconOf(standing?.state ?? null)}
                onClick={() => {
                  session.openStep(step)
                  onPane()
                }}
              >
                <span className={styles.label}>
                  <span>
                    {index + 1} {say.shell.steps[step]}
                  </span>
                  {standing && (
                    <Text size={200} className={styles.quiet}>
                      {standing.state === 'attention'
                        ? stepStates.attention(standing.count)
                        : stepStates[standing.state]}
                    </Text>
                  )}
                </span>
              </Button>
            </li>
          )
        })}
      </ol>
    </section>
  )

  function iconOf(state: 'done' | 'todo' | 'locked' | 'attention' | null) {
    switch (state) {
      case 'done':
        return <CheckmarkCircleFilled className={styles.done} />
      case 'attention':
        return <ErrorCircleFilled className={styles.attention} />
      case 'locked':
        return <LockClosedRegular />
      default:
        return <CircleRegular className={styles.quiet} />
    }
  }
}
