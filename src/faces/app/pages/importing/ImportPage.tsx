import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { Effects } from './Effects'
import { ListPicker } from './ListPicker'
import { ProposalList } from './ProposalList'
import { useImport } from './useImport'

/** 导入: lists chosen, what is proposed of each row, what it does to whom, one step that writes it and one that takes it back. */
export function ImportPage(): ReactNode {
  const { session, say } = usePane()
  const { state, actions, own } = useImport()
  const styles = usePageStyles()
  const busy = usePaneState((pane) => pane.busy !== null)
  const { proposed, preview, done } = state
  const rows = preview?.taken.length ?? 0
  const isLast = usePaneState(({ undoable }) => done !== null && undoable === done.step)
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
          {own.title}
        </Text>
      </span>
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
      {busy && !proposed && state.files.length > 0 && <Spinner size="tiny" label={own.page.reading} />}
      {proposed && (
        <>
          {proposed.read.unread.map(({ file, sheet }) => (
            <Text key={`${file} ${sheet}`} size={200} className={styles.quiet}>
              {own.unread(file, sheet)}
            </Text>
          ))}
          <ProposalList proposed={proposed} />
          {preview && <Effects preview={preview} />}
          <div className={styles.actions}>
            <Button appearance="primary" disabled={busy || rows === 0} onClick={() => void actions.write()}>
              {own.page.write(rows)}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
