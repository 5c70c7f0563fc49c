import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { TableSearchRegular } from '@fluentui/react-icons'
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import type { Step } from '../../text/pane/shellWords'
import type { Environment } from '../session/environment'
import type { Session } from '../session/session'
import { DataPage } from './pages/data/DataPage'
import { PaneContext, usePane, usePaneState, useReading } from './paneContext'
import { usePaneOf } from './paneOf'
import { BusyState } from './parts/BusyState'
import { EmptyState } from './parts/EmptyState'
import { Covered } from './shell/Covered'
import { FirstRun } from './shell/FirstRun'
import { Header } from './shell/Header'
import { NextLine } from './shell/NextLine'
import { PageBoundary } from './shell/PageBoundary'
import { StatusBar } from './shell/StatusBar'
import { StepBar } from './shell/StepBar'
import { themeFor } from './shell/theme'
import { useForcedColours } from './shell/useForcedColours'

// What the first look does not need comes when its step is opened.
const ChecksPage = lazy(async () => ({ default: (await import('./pages/checks/ChecksPage')).ChecksPage }))
const ExecutionPage = lazy(async () => ({ default: (await import('./pages/execution/ExecutionPage')).ExecutionPage }))
const BackbonePage = lazy(async () => ({ default: (await import('./pages/backbone/BackbonePage')).BackbonePage }))
const SummaryPage = lazy(async () => ({ default: (await import('./pages/summary/SummaryPage')).SummaryPage }))
const StudyPage = lazy(async () => ({ default: (await import('./pages/study/StudyPage')).StudyPage }))
const ImportPage = lazy(async () => ({ default: (await import('./pages/importing/ImportPage')).ImportPage }))
const PersonPage = lazy(async () => ({ default: (await import('./pages/study/PersonPage')).PersonPage }))

const useStyles = makeStyles({
  // Not on the provider, which hands its classes on to every menu and dialog.
  root: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  page: {
    // It has the focus for a moment where the button that led to it is gone.
    outlineStyle: 'none',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: 'auto',
    // What keys lead to does not end up behind a bar at the foot.
    scrollPaddingBottom: '120px',
    '@media (max-height: 480px)': { scrollPaddingBottom: '24px' },
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
})

const FILL = { height: '100%' }

/** The pane: theme and language around the shell. The session outlives it. */
export function App({
  session,
  environment,
}: {
  readonly session: Session
  readonly environment: Environment
}): ReactNode {
  const styles = useStyles()
  useForcedColours()
  const theme = useSyncExternalStore(session.state.subscribe, () => session.state.get().preferences.theme)
  const displayTheme = useSyncExternalStore(environment.onThemeChanged, environment.displayTheme)
  const { pane, isSpoken } = usePaneOf(session, environment)
  const { language } = pane
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const shownTheme = theme === 'auto' ? displayTheme : theme
  const fluent = useMemo(() => themeFor(shownTheme, language), [shownTheme, language])
  useEffect(() => {
    // What the browser itself draws: scroll bars, the calendar of a date field.
    document.documentElement.style.colorScheme = shownTheme === 'light' ? 'light' : 'dark'
  }, [shownTheme])
  return (
    <FluentProvider theme={fluent} style={FILL}>
      <PaneContext.Provider value={pane}>
        <div className={styles.root} data-theme={shownTheme}>
          {isSpoken && <Shell />}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  )
}

function Shell(): ReactNode {
  const introduced = usePaneState((state) => state.preferences.introduced)
  if (!introduced) return <FirstRun />
  return (
    <>
      <Header />
      <StepBar />
      <NextLine />
      <StatusBar />
      <Page />
    </>
  )
}

const PAGES: Readonly<Record<Step, ComponentType>> = {
  data: DataPage,
  checks: ChecksPage,
  execution: ExecutionPage,
  backbone: BackbonePage,
  summary: SummaryPage,
  study: StudyPage,
}

function Page(): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const step = usePaneState((state) => state.step)
  const person = usePaneState((state) => state.person)
  const isImporting = usePaneState((state) => state.isImporting)
  const hasReading = usePaneState((state) => state.reading !== null)
  const isEmpty = usePaneState((state) => (state.reading?.dataset.sheets.length ?? 0) === 0)
  const reading = useReading()
  const frame = useRef<HTMLElement>(null)
  const Shown = PAGES[step]
  const isPerson = person !== null && reading !== null
  // 数据 works before anything is read, 数据检查 without a year; the others show figures.
  const isReady = reading !== null || step === 'data' || (step === 'checks' && hasReading)
  return (
    <main ref={frame} tabIndex={-1} className={styles.page} aria-label={say.shell.steps[step]}>
      {!isReady && <NotYet isEmpty={isEmpty} />}
      {isReady && (
        <Covered key={`${step} ${isImporting}`} isCovered={isPerson} frame={frame}>
          <PageBoundary>
            <Suspense fallback={<Spinner aria-label={say.shell.steps[step]} />}>
              {isImporting ? <ImportPage /> : <Shown />}
            </Suspense>
          </PageBoundary>
        </Covered>
      )}
      {isReady && isPerson && (
        <PageBoundary key={`person ${person}`}>
          <Suspense fallback={<Spinner aria-label={say.study.archive} />}>
            <PersonPage person={person} />
          </Suspense>
        </PageBoundary>
      )}
    </main>
  )
}

function NotYet({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const { session, say } = usePane()
  const task = usePaneState((state) => state.busy?.task ?? null)
  if (task !== null && isEmpty) return <BusyState task={task} />
  return (
    <EmptyState
      icon={<TableSearchRegular />}
      title={isEmpty ? say.shell.noData : say.shell.noYear}
      actions={
        <Button appearance="primary" onClick={() => session.openStep('data')}>
          {say.shell.steps.data}
        </Button>
      }
    >
      {isEmpty && say.shell.noDataHint}
    </EmptyState>
  )
}
