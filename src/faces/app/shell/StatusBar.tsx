import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { sayRefusal, sayTrouble } from '../../../text/say'
import { COMMANDS } from '../../session/commands'
import type { Busy, Notice } from '../../session/state'
import { type Pane, usePane, usePaneState } from '../paneContext'
import { useNoticeClock } from './useNoticeClock'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexShrink: 0 },
  busy: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
})

/** Long work with its progress, then what it came to; and that the figures are older than the workbook. */
export function StatusBar(): ReactNode {
  const pane = usePane()
  const { session, say } = pane
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy)
  const notice = usePaneState((state) => state.notice)
  const stale = usePaneState((state) => state.stale)
  const held = useNoticeClock(busy ? null : notice, session.dismissNotice)
  const canUndo = usePaneState(
    ({ undoable, notice: last }) => undoable !== null && last?.kind === 'done' && last.deed.deed !== 'undone',
  )
  return (
    <div className={styles.root}>
      <div role="status" aria-live="polite" {...held}>
        {busy && <Progress busy={busy} />}
        {!busy && notice && (
          <MessageBar intent={INTENTS[notice.kind]} layout="multiline" key={noticeText(notice, pane)}>
            <MessageBarBody>
              <span>{noticeText(notice, pane)}</span>
              {canUndo && (
                <>
                  {' '}
                  <Link as="button" onClick={() => void session.undo()}>
                    {say.shell.undo}
                  </Link>
                </>
              )}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={say.shell.close}
                  onClick={session.dismissNotice}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      {stale && !busy && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say.shell.stale}{' '}
            <Link as="button" onClick={() => void COMMANDS.checkData(session)}>
              {say.shell.refresh}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}

function Progress({ busy }: { readonly busy: Busy }): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const { shell } = say
  const part = busy.total > 0 ? Math.min(1, busy.done / busy.total) : undefined
  return (
    <div className={styles.busy}>
      <div className={styles.line}>
        <Text size={200}>
          {busy.waiting ? shell.waitingForCell : busy.recognising ? shell.recognising : shell.tasks[busy.task]}{' '}
          {part !== undefined && shell.percentDone(Math.floor(part * 100))}
        </Text>
        <Button size="small" appearance="subtle" disabledFocusable={busy.cancelling} onClick={busy.cancel}>
          {busy.cancelling ? shell.cancelling : shell.cancel}
        </Button>
      </div>
      <ProgressBar {...(part === undefined ? {} : { value: part })} aria-label={shell.tasks[busy.task]} />
    </div>
  )
}

const INTENTS: Readonly<Record<Notice['kind'], 'success' | 'info' | 'warning' | 'error'>> = {
  done: 'success',
  refused: 'warning',
  trouble: 'error',
  'sheets-exist': 'warning',
  'read-again': 'info',
  'not-undone': 'warning',
  'no-year': 'warning',
  cancelled: 'info',
  bug: 'error',
}

function noticeText(notice: Notice, { words, say: { shell } }: Pane): string {
  switch (notice.kind) {
    case 'done':
      return shell.deeds(notice.deed)
    case 'refused':
      return sayRefusal(notice.refusal, words)
    case 'trouble':
      return sayTrouble(notice.error, words)
    case 'sheets-exist':
      return shell.sheetsExist(notice.sheets)
    case 'read-again':
      return shell.readAgain
    case 'not-undone':
      return shell.notUndone
    case 'no-year':
      return shell.noYear
    case 'cancelled':
      return shell.cancelled(notice.changed)
    case 'bug':
      return shell.bug(notice.detail)
  }
}
