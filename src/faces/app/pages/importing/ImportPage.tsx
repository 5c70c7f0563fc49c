import { Button, MessageBar, MessageBarBody, Spinner, Tab, TabList, Text } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { collectWordsFor } from '../../../../text/collectText'
import { sayTrouble } from '../../../../text/say'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { Effects } from './Effects'
import { ListPicker } from './ListPicker'
import { ProposalList } from './ProposalList'
import { ReturnedList } from './ReturnedList'
import { useImport } from './useImport'

const CollectPanel = lazy(() => import('../collecting/CollectPanel'))

/** 导入, and beside it 收集表: what goes out to be filled in. */
export function ImportPage(): ReactNode {
  const { session, say, language } = usePane()
  const { own } = useImport()
  const styles = usePageStyles()
  const collect = collectWordsFor(language)
  const [tab, setTab] = useState<'import' | 'collect'>('import')
  return (
    <div className={styles.page}>
      <span className={styles.line}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say.shell.back}
          onClick={() => session.openImport(false)}
        />
        <Text as="h2" size={400} weight="semibold" className={styles.heading}>
          {tab === 'import' ? own.title : collect.title}
        </Text>
      </span>
      <TabList
        size="small"
        className={styles.filters}
        aria-label={collect.page.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as typeof tab)}
      >
        <Tab value="import">{collect.page.import}</Tab>
        <Tab value="collect">{collect.title}</Tab>
      </TabList>
      {tab === 'import' ? (
        <Importing />
      ) : (
        <Suspense fallback={<Spinner label={collect.title} />}>
          <CollectPanel onImport={() => setTab('import')} />
        </Suspense>
      )}
    </div>
  )
}

/** Lists chosen, what is proposed of each row, what it does to whom, one step that writes it and one that takes it back. */
function Importing(): ReactNode {
  const { session, words, language } = usePane()
  const { state, actions, own } = useImport()
  const styles = usePageStyles()
  const busy = usePaneState((pane) => pane.busy !== null)
  const { proposed, preview, done, refused } = state
  const rows = preview?.taken.length ?? 0
  const isLast = usePaneState(({ undoable }) => done !== null && undoable === done.step)
  const hasChanges = (preview?.plan.changes.length ?? 0) > 0
  return (
    <>
      {done ? (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{own.written(done.rows, done.cells)}</MessageBarBody>
          </MessageBar>
          {done.beside.closed.map((file) => (
            <MessageBar key={file} intent="info" layout="multiline">
              <MessageBarBody>{own.closedBeside(file)}</MessageBarBody>
            </MessageBar>
          ))}
          {done.beside.differing.map((file) => (
            <MessageBar key={file} intent="warning" layout="multiline">
              <MessageBarBody>{own.twiceBeside(file)}</MessageBarBody>
            </MessageBar>
          ))}
          <span className={styles.filters}>
            {isLast && (
              <Button disabled={busy} onClick={() => void session.undo().then(actions.again)}>
                {own.page.undo}
              </Button>
            )}
            <Button appearance="primary" disabled={busy} onClick={() => actions.again()}>
              {own.page.another}
            </Button>
          </span>
        </>
      ) : (
        <ListPicker />
      )}
      {refused.map((error) => (
        <MessageBar key={error.file} intent="warning" layout="multiline">
          <MessageBarBody>{`${error.file}: ${sayTrouble(error, words)}`}</MessageBarBody>
        </MessageBar>
      ))}
      {busy && !proposed && state.files.length > 0 && <Spinner size="tiny" label={own.page.reading} />}
      {proposed && (
        <>
          <ReturnedList returned={proposed.returned} />
          {proposed.read.unread.map(({ file, sheet }) => (
            <Text key={`${file} ${sheet}`} size={200} className={styles.quiet}>
              {own.unread(file, sheet)}
            </Text>
          ))}
          <ProposalList proposed={proposed} />
          {preview && <Effects preview={preview} />}
          <div className={styles.actions}>
            <Button appearance="primary" disabled={busy || !hasChanges} onClick={() => void actions.write()}>
              {rows === 0 && hasChanges ? collectWordsFor(language).page.noteAnswers : own.page.write(rows)}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
