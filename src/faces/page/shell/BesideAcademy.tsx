import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense } from 'react'
import type { PickedFile } from '../files/pickedFile'
import { usePage } from '../pageContext'
import type { Wanted } from '../wanted'

const AcademyPage = lazy(async () => ({ default: (await import('../academy/AcademyPage')).AcademyPage }))

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  shown: { flexGrow: 1, minHeight: 0 },
  behind: { display: 'none' },
})

/** 院汇总, and the tabs that lead from it to one institute's workbook and back; it goes on reading while the workbook is in view. */
export function BesideAcademy({
  isShown,
  hasBook,
  makeWorker,
  onShow,
  onOpen,
  onClose,
}: {
  readonly isShown: boolean
  readonly hasBook: boolean
  readonly makeWorker: () => Worker
  readonly onShow: (isShown: boolean) => void
  readonly onOpen: (wanted: Wanted) => Promise<string | null>
  readonly onClose: () => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const open = async (file: PickedFile) => {
    if ((await onOpen([file])) === null) onShow(false)
  }
  return (
    <>
      {hasBook && (
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
          <AcademyPage makeWorker={makeWorker} onOpen={(file) => void open(file)} onBack={hasBook ? null : onClose} />
        </Suspense>
      </div>
    </>
  )
}
