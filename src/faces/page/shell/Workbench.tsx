import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { App } from '../../pane/App'
import type { PickedFile } from '../files/pickedFile'
import { useBookState, usePage, useWork } from '../pageContext'
import { SheetArea } from '../sheet/SheetArea'
import type { Wanted } from '../wanted'
import { DropZone } from './DropZone'
import { LeaveDialog } from './LeaveDialog'
import { Toolbar } from './Toolbar'
import { useKeepingUnsaved } from './useKeepingUnsaved'
import { useSaving } from './useSaving'

const Preview = lazy(async () => ({ default: (await import('../preview/Preview')).Preview }))

/** Below this width the sheets and the pane take turns. */
const NARROW = '@media (max-width: 759px)'

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
  trouble,
}: {
  readonly onOpen: (wanted: Wanted) => Promise<void>
  readonly trouble: string | null
}): ReactNode {
  const styles = useStyles()
  const { words, environment } = usePage()
  const { session } = useWork()
  const [view, setView] = useState<'sheets' | 'pane'>('pane')
  const [previewing, setPreviewing] = useState(false)
  const [wanted, setWanted] = useState<readonly PickedFile[] | null>(null)
  const saving = useSaving()
  const pointed = useBookState((state) => state.pointed)
  const unsaved = useBookState((state) => state.unsaved)
  useKeepingUnsaved()
  useEffect(() => {
    if (pointed) setView('sheets')
  }, [pointed])
  const open = (files: readonly PickedFile[]) => {
    if (unsaved) setWanted(files)
    else void onOpen(files)
  }
  if (previewing)
    return (
      <Suspense>
        <Preview onBack={() => setPreviewing(false)} />
      </Suspense>
    )
  return (
    <DropZone onFiles={open}>
      <Toolbar saving={saving} trouble={trouble} onOpen={open} onPreview={() => setPreviewing(true)} />
      <TabList
        className={styles.turns}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as typeof view)}
        aria-label={words.toolbar}
      >
        <Tab value="sheets">{words.sheets}</Tab>
        <Tab value="pane">{words.pane}</Tab>
      </TabList>
      <div className={styles.body}>
        <section className={mergeClasses(styles.sheets, view === 'pane' && styles.away)} aria-label={words.sheets}>
          <SheetArea />
        </section>
        <div className={mergeClasses(styles.pane, view === 'sheets' && styles.away)}>
          <App session={session} environment={environment} />
        </div>
      </div>
      <LeaveDialog
        open={wanted !== null}
        onDiscard={() => {
          setWanted(null)
          void onOpen(wanted!)
        }}
        onStay={() => setWanted(null)}
      />
    </DropZone>
  )
}
