import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react'
import type { CertificatesAsked } from '../../../year/certificatesAsked'
import { App } from '../../app/App'
import { type Paper, PaperContext } from '../../app/paperContext'
import type { PickedFile } from '../files/pickedFile'
import { useBookState, usePage, useWork } from '../pageContext'
import { SheetArea } from '../sheet/SheetArea'
import type { Wanted } from '../wanted'
import { DropZone } from './DropZone'
import { saidOfFiles } from './files/saidOfFiles'
import { UnreadFiles } from './files/UnreadFiles'
import { LeaveDialog } from './LeaveDialog'
import { Toolbar } from './Toolbar'
import { useAddingFiles } from './useAddingFiles'
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
  const { words, environment, language } = usePage()
  const { session, book, alike, leftOut } = useWork()
  const [view, setView] = useState<'sheets' | 'pane'>('pane')
  const [previewing, setPreviewing] = useState(false)
  const [certificates, setCertificates] = useState<CertificatesAsked | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const saving = useSaving()
  const adding = useAddingFiles(saving)
  const { saveCertificates, saveZip } = saving
  const paper: Paper = {
    print: (asked) => {
      setCertificates(asked)
      setPreviewing(true)
    },
    download: (asked, as) => void saveCertificates(asked, as),
    handOver: saveZip,
  }
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the files come into view
  useEffect(() => {
    const { main, others } = book.state.get()
    const said = saidOfFiles({ alike, leftOut, opened: others.length + (main.blob ? 1 : 0) }, words, language)
    if (said !== null) saving.complain(said)
  }, [alike, leftOut])
  const openNow = async (wanted: Wanted) => {
    const trouble = await onOpen(wanted)
    if (trouble !== null) saving.complain(trouble)
  }
  const open = (files: readonly PickedFile[]) => {
    if (unsaved) setWanted(files)
    else void openNow(files)
  }
  if (previewing)
    return (
      <Suspense>
        <Preview
          certificates={certificates}
          onBack={() => {
            setPreviewing(false)
            setCertificates(null)
          }}
        />
      </Suspense>
    )
  return (
    <DropZone
      isChoice
      onDrop={({ files, folders }, meaning) => {
        if (folders.length > 0) saving.complain(words.shell.noFolders(folders))
        if (files.length === 0) return
        if (meaning === 'beside') void adding.add(files)
        else open(files)
      }}
    >
      <Toolbar
        saving={saving}
        onOpen={open}
        onOpenNow={(opening) => void openNow(opening)}
        onAdd={(files) => void adding.add(files)}
        onPreview={() => setPreviewing(true)}
      />
      <UnreadFiles />
      <nav className={styles.turns} aria-label={words.turns}>
        <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as typeof view)}>
          <Tab value="sheets">{words.sheets}</Tab>
          <Tab value="pane">{words.pane}</Tab>
        </TabList>
      </nav>
      <div className={styles.body}>
        <Sheets className={mergeClasses(styles.sheets, view === 'pane' && styles.away)} aria-label={words.sheets}>
          <SheetArea complain={saving.complain} />
        </Sheets>
        <div className={mergeClasses(styles.pane, view === 'sheets' && styles.away)}>
          {hasPane && (
            <PaperContext.Provider value={paper}>
              <App session={session} environment={environment} />
            </PaperContext.Provider>
          )}
        </div>
      </div>
      <LeaveDialog
        open={wanted !== null}
        onLeave={() => {
          setWanted(null)
          void openNow(wanted!)
        }}
        onStay={() => setWanted(null)}
      />
      {adding.dialog}
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
