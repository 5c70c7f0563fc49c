import { Button, Spinner, Tab, TabList } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { DepartmentList } from './DepartmentList'
import { OnlineList } from './OnlineList'
import { PeopleList } from './PeopleList'

const Charts = lazy(() => import('./Charts'))
const Reminders = lazy(async () => ({ default: (await import('./reminders/Reminders')).Reminders }))

const TABS = ['people', 'online', 'departments', 'charts', 'reminders'] as const
type StudyTab = (typeof TABS)[number]

/** 学习统计: per person, what was studied online, per department, in pictures. */
export function StudyPage(): ReactNode {
  const { session, say } = usePane()
  const { study: own } = say
  const styles = usePageStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const [tab, setTab] = useState<StudyTab>('people')
  return (
    <div className={styles.page}>
      <TabList
        size="small"
        className={styles.filters}
        aria-label={own.tabsLabel}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as StudyTab)}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name}>
            {own.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {tab === 'people' && <PeopleList />}
      {tab === 'online' && <OnlineList />}
      {tab === 'departments' && <DepartmentList />}
      {tab === 'charts' && (
        <Suspense fallback={<Spinner label={own.loading} />}>
          <Charts />
        </Suspense>
      )}
      {tab === 'reminders' ? (
        <Suspense fallback={<Spinner aria-label={own.tabs.reminders} />}>
          <Reminders />
        </Suspense>
      ) : (
        <div className={styles.actions}>
          <Button disabled={busy} onClick={() => void session.writeReports(['people', 'departments'])}>
            {own.write}
          </Button>
        </div>
      )}
    </div>
  )
}
