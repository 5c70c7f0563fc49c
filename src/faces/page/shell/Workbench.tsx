import { Activity, lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import type { CertificatesAsked } from '../../../year/certificatesAsked'
import type { Paper } from '../../app/paperContext'
import type { PickedFile } from '../files/pickedFile'
import { useBookState, usePage, useWork } from '../pageContext'
import type { Wanted } from '../wanted'
import { DropZone } from './DropZone'
import { saidOfFiles } from './files/saidOfFiles'
import { UnreadFiles } from './files/UnreadFiles'
import { LeaveDialog } from './LeaveDialog'
import { Toolbar } from './Toolbar'
import { useAddingFiles } from './useAddingFiles'
import { useBookKeys } from './useBookKeys'
import { useFocusBack } from './useFocusBack'
import { useKeepingUnsaved } from './useKeepingUnsaved'
import { usePrintKey } from './usePrintKey'
import { useRegionKeys } from './useRegionKeys'
import { useSaving } from './useSaving'
import { useLiveRecount } from './work/useLiveRecount'
import { useViews } from './work/useViews'
import { ViewTabs } from './work/ViewTabs'
import { WorkArea } from './work/WorkArea'

const Preview = lazy(async () => ({ default: (await import('../preview/Preview')).Preview }))

/** The files that are open: toolbar, sheets and pane side by side, or one of the two on a narrow page; or the preview. */
export function Workbench({
  onOpen,
}: {
  /** Answers what went wrong. */
  readonly onOpen: (wanted: Wanted) => Promise<string | null>
}): ReactNode {
  const { words, language } = usePage()
  const { book, alike, leftOut } = useWork()
  const views = useViews()
  const [previewing, setPreviewing] = useState<'shown' | 'printed' | null>(null)
  useFocusBack(previewing !== null)
  usePrintKey(useCallback(() => setPreviewing('printed'), []))
  const [certificates, setCertificates] = useState<CertificatesAsked | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const saving = useSaving()
  useBookKeys(saving, previewing !== null)
  const adding = useAddingFiles(saving)
  const { saveCertificates, saveZip } = saving
  const paper: Paper = {
    print: (asked) => {
      setCertificates(asked)
      setPreviewing('shown')
    },
    download: (asked, as) => void saveCertificates(asked, as),
    handOver: saveZip,
  }
  const unsaved = useBookState((state) => state.unsaved)
  useKeepingUnsaved()
  useRegionKeys()
  useLiveRecount()
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
  return (
    <>
      {/* Kept behind the preview as the user left it: his sheet, its order and place, what the pane was at. */}
      <Activity mode={previewing ? 'hidden' : 'visible'}>
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
            onPreview={() => setPreviewing('shown')}
            views={views.width === 'wide' ? null : <ViewTabs views={views} />}
          />
          <UnreadFiles />
          <WorkArea views={views} paper={paper} complain={saving.complain} onPrint={() => setPreviewing('shown')} />
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
      </Activity>
      {previewing && (
        <Suspense>
          <Preview
            certificates={certificates}
            printsNow={previewing === 'printed'}
            onPrinted={() => setPreviewing('shown')}
            onBack={() => {
              setPreviewing(null)
              setCertificates(null)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
