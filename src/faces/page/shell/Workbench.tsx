import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react'
import { sayTrouble, wordsFor } from '../../../text/say'
import { WorkbookError } from '../../../workbook/workbook'
import { App } from '../../app/App'
import { mainOf, type PickedFile } from '../files/pickedFile'
import { useBookState, usePage, useWork } from '../pageContext'
import { SheetArea } from '../sheet/SheetArea'
import { contentsOf, type Wanted } from '../wanted'
import { DropZone } from './DropZone'
import { LeaveDialog } from './LeaveDialog'
import { Toolbar } from './Toolbar'
import { useKeepingUnsaved } from './useKeepingUnsaved'
import { useSaving } from './useSaving'

const Preview = lazy(async () => ({ default: (await import('../preview/Preview')).Preview }))

/** Below this width the sheets and the pane take turns. */
const WIDTH = '(max-width: 759px)'
const NARROW = `@media ${WIDTH}`

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheets: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  pane: {
    width: '400px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: 0,
    [NARROW]: { width: '100%', borderLeft: 'none' },
  },
  away: { [NARROW]: { display: 'none' } },
  turns: { display: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { display: 'flex' } },
})

/** The files that are open: toolbar, sheets and pane side by side, or one of the two on a narrow page; or the preview. */
export function Workbench({
  onOpen,
}: {
  /** Answers what went wrong. */
  readonly onOpen: (wanted: Wanted) => Promise<string | null>
}): ReactNode {
  const styles = useStyles()
  const { words, language, environment } = usePage()
  const { book, session, worker } = useWork()
  const [view, setView] = useState<'sheets' | 'pane'>('pane')
  const [previewing, setPreviewing] = useState(false)
  const [wanted, setWanted] = useState<readonly PickedFile[] | null>(null)
  const saving = useSaving()
  const pointed = useBookState((state) => state.pointed)
  const unsaved = useBookState((state) => state.unsaved)
  // On a narrow page the sheets are all there is.
  const Sheets = useNarrow() ? 'main' : 'section'
  // Sheets first, the pane in a breath of its own: both at once would hold the screen up.
  const hasPane = useDeferredValue(true, false)
  useKeepingUnsaved()
  useEffect(() => {
    if (pointed) setView('sheets')
  }, [pointed])
  const openNow = async (files: readonly PickedFile[]) => {
    const trouble = await onOpen(files)
    if (trouble !== null) saving.complain(trouble)
  }
  const open = (files: readonly PickedFile[]) => {
    if (unsaved) setWanted(files)
    else void openNow(files)
  }
  const add = async (files: readonly PickedFile[]) => {
    try {
      book.add(await contentsOf(files, worker))
      await session.refresh()
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error
      saving.complain(words.openFailed(error.file, sayTrouble(error, wordsFor(language))))
    }
  }
  if (previewing)
    return (
      <Suspense>
        <Preview onBack={() => setPreviewing(false)} />
      </Suspense>
    )
  return (
    <DropZone onFiles={(files) => (mainOf(files) ? open(files) : void add(files))}>
      <Toolbar saving={saving} onOpen={open} onAdd={(files) => void add(files)} onPreview={() => setPreviewing(true)} />
      <nav className={styles.turns} aria-label={words.turns}>
        <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as typeof view)}>
          <Tab value="sheets">{words.sheets}</Tab>
          <Tab value="pane">{words.pane}</Tab>
        </TabList>
      </nav>
      <div className={styles.body}>
        <Sheets className={mergeClasses(styles.sheets, view === 'pane' && styles.away)} aria-label={words.sheets}>
          <SheetArea />
        </Sheets>
        <div className={mergeClasses(styles.pane, view === 'sheets' && styles.away)}>
          {hasPane && <App session={session} environment={environment} />}
        </div>
      </div>
      <LeaveDialog
        open={wanted !== null}
        onDiscard={() => {
          setWanted(null)
          void openNow(wanted!)
        }}
        onStay={() => setWanted(null)}
      />
    </DropZone>
  )
}

function useNarrow(): boolean {
  return useSyncExternalStore(watchWidth, () => matchMedia(WIDTH).matches)
}

function watchWidth(listener: () => void): () => void {
  const query = matchMedia(WIDTH)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
