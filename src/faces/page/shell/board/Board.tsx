import { Button, makeStyles, mergeClasses, Text, Title3, tokens } from '@fluentui/react-components'
import {
  ArrowRightRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  LockClosedRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { SHEET_NAMES } from '../../../../records/writtenSheets'
import { STEPS, type Step } from '../../../../text/pane/shellWords'
import { usePane, usePaneState, useReading } from '../../../app/paneContext'
import { comesNext, type Next, stepOf } from '../../../session/comesNext'
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
  onStep,
  onPrint,
}: {
  readonly onStep: (step: Step) => void
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
        <NextDeeds onStep={onStep} onPrint={onPrint} />
        <StepList onStep={onStep} />
        {reading && <FigureCards />}
      </div>
    </section>
  )
}

function NextDeeds({
  onStep,
  onPrint,
}: {
  readonly onStep: (step: Step) => void
  readonly onPrint: () => void
}): ReactNode {
  const styles = useStyles()
  const { board } = usePage().words.shell
  const [first, ...others] = comesNext(usePaneState((state) => state.reading))
  return (
    <section className={styles.section} aria-label={board.next}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {board.next}
      </Text>
      <div className={styles.next}>
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={() => (first!.what === 'print' ? onPrint() : onStep(stepOf(first!)))}
        >
          {deedOf(first!)}
        </Button>
        {others.length > 0 && <Text className={styles.quiet}>{board.afterwards(others.map(deedOf))}</Text>}
      </div>
    </section>
  )

  function deedOf(next: Next): string {
    const { toDo } = board
    switch (next.what) {
      case 'errors':
      case 'report':
        return toDo[next.what](next.count)
      case 'write':
        return toDo.write(SHEET_NAMES[next.table], next.again)
      case 'save-summary':
        return toDo.saveSummary
      default:
        return toDo[next.what]
    }
  }
}

function StepList({ onStep }: { readonly onStep: (step: Step) => void }): ReactNode {
  const styles = useStyles()
  const { board } = usePage().words.shell
  const { say } = usePane()
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
              <Button className={styles.step} icon={iconOf(standing?.state ?? null)} onClick={() => onStep(step)}>
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
        return <CircleRegular className={mergeClasses(styles.quiet)} />
    }
  }
}
