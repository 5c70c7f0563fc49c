import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import {
  CalendarCheckmarkRegular,
  CertificateRegular,
  CheckmarkCircleFilled,
  ClipboardTaskListLtrRegular,
  DataHistogramRegular,
  LockClosedRegular,
  PeopleStarRegular,
  TableRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { STEPS, type Step } from '../../../text/pane/shellWords'
import { type StepState, stepState } from '../../session/stepState'
import { usePane, usePaneState } from '../paneContext'

const ICONS: Readonly<Record<Step, ReactNode>> = {
  data: <TableRegular />,
  checks: <ClipboardTaskListLtrRegular />,
  execution: <CalendarCheckmarkRegular />,
  backbone: <PeopleStarRegular />,
  summary: <CertificateRegular />,
  study: <DataHistogramRegular />,
}

/** A pane of so little height (Excel's own at 200 %) has words alone for its steps. */
const LOW = '@media (max-height: 480px)'

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    // Each as wide as its word at least; a pane of half the width has two rows of them.
    gridTemplateColumns: 'repeat(6, minmax(max-content, 1fr))',
    '@media (max-width: 280px)': { gridTemplateColumns: 'repeat(3, 1fr)' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    minWidth: 0,
    justifyContent: 'center',
    // Where there is little height it is the page's.
    [LOW]: { paddingTop: 0, paddingBottom: tokens.spacingVerticalXS },
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    minWidth: 0,
    overflow: 'visible',
    [LOW]: { flexDirection: 'row', gap: 0 },
  },
  // Room for the badge: a tab cuts off what hangs out of it.
  icon: {
    position: 'relative',
    fontSize: '20px',
    lineHeight: 1,
    display: 'inline-flex',
    padding: '5px 9px 0',
    [LOW]: { order: 1, padding: '0 1px', '& > svg:first-child': { display: 'none' } },
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
  badge: {
    position: 'absolute',
    right: '4px',
    top: 0,
    fontSize: '12px',
    lineHeight: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusCircular,
    display: 'inline-flex',
    [LOW]: { position: 'static' },
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  locked: { color: tokens.colorNeutralForeground3 },
  count: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    padding: '1px 3px',
    right: 0,
    // Not as text: the tab is called by its words, and the count is told in its label.
    '::before': { content: 'attr(data-count)' },
  },
})

/** The six steps of the year with where each stands; arrow keys go from one to the next. */
export function StepBar(): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const step = usePaneState((state) => state.step)
  const reading = usePaneState((state) => state.reading)
  return (
    <nav>
      <TabList
        className={styles.bar}
        selectedValue={step}
        onTabSelect={(_, { value }) => session.openStep(value as Step)}
        aria-label={say.shell.stepsLabel}
        size="small"
      >
        {STEPS.map((name) => {
          const state = stepState(name, reading)
          return (
            <Tab key={name} value={name} className={styles.tab} aria-label={stepLabel(name, state)}>
              <span className={styles.inside}>
                <span className={styles.icon} aria-hidden>
                  {ICONS[name]}
                  <Mark state={state} />
                </span>
                <span className={styles.label}>{say.shell.shortSteps[name]}</span>
              </span>
            </Tab>
          )
        })}
      </TabList>
    </nav>
  )

  function stepLabel(name: Step, state: StepState | null): string {
    const title = say.shell.steps[name]
    if (!state) return title
    const standing =
      state.state === 'attention' ? say.shell.stepStates.attention(state.count) : say.shell.stepStates[state.state]
    return `${title}（${standing}）`
  }
}

function Mark({ state }: { readonly state: StepState | null }): ReactNode {
  const styles = useStyles()
  switch (state?.state) {
    case 'done':
      return <CheckmarkCircleFilled className={mergeClasses(styles.badge, styles.done)} />
    case 'locked':
      return <LockClosedRegular className={mergeClasses(styles.badge, styles.locked)} />
    case 'attention':
      return (
        <span
          className={mergeClasses(styles.badge, styles.count)}
          data-count={state.count > 99 ? '99+' : state.count}
        />
      )
    default:
      return null
  }
}
