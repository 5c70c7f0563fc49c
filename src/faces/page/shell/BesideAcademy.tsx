import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Place } from '../../../workbook/address'
import type { PickedFile } from '../files/pickedFile'
import type { OpenWork } from '../openWork'
import { usePage } from '../pageContext'
import type { Wanted } from '../wanted'
import { LeaveDialog } from './LeaveDialog'

const AcademyPage = lazy(async () => ({ default: (await import('../academy/AcademyPage')).AcademyPage }))

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  shown: { flexGrow: 1, minHeight: 0 },
  behind: { display: 'none' },
})

/** 院汇总, and the tabs that lead from it to one institute's workbook and back; it goes on reading while the workbook is in view. */
export function BesideAcademy({
  isShown,
  work,
  makeWorker,
  onShow,
  isOpen,
  onOpen,
  onClose,
}: {
  readonly isShown: boolean
  /** The workbook that is open; null for none. */
  readonly work: OpenWork | null
  readonly makeWorker: () => Worker
  readonly onShow: (isShown: boolean) => void
  /** Whether a file is the workbook that is open. */
  readonly isOpen: (file: PickedFile) => boolean
  readonly onOpen: (wanted: Wanted, place: Place | null) => Promise<string | null>
  readonly onClose: () => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const [wanted, setWanted] = useState<Parameters<typeof open> | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = async (file: PickedFile, place: Place | null) => {
    setTrouble(null)
    const failed = await onOpen([file], place)
    setTrouble(failed)
    if (failed === null) onShow(false)
  }
  return (
    <>
      {work && (
        <nav className={styles.tabs} aria-label={words.academy}>
          <TabList
            selectedValue={isShown ? 'academy' : 'book'}
            onTabSelect={(_, { value }) => onShow(value === 'academy')}
          >
            <Tab value="academy">{words.academy}</Tab>
            <Tab value="book">{words.academyBook}</Tab>
          </TabList>
        </nav>
      )}
      <div className={isShown ? styles.shown : styles.behind}>
        <Suspense fallback={<Spinner aria-label={words.academy} />}>
          <AcademyPage
            makeWorker={makeWorker}
            // What is not saved of the workbook that is open would be lost with it: that is asked first.
            onOpen={(file, place) =>
              work?.book.state.get().unsaved && !isOpen(file) ? setWanted([file, place]) : void open(file, place)
            }
            trouble={trouble}
            onBack={work ? null : onClose}
          />
        </Suspense>
      </div>
      <LeaveDialog
        open={wanted !== null}
        onLeave={() => {
          setWanted(null)
          void open(wanted![0], wanted![1])
        }}
        onStay={() => setWanted(null)}
      />
    </>
  )
}
