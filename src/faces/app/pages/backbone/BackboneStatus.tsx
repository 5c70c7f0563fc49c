import {
  Badge,
  Button,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import { ArrowUndoRegular, HistoryRegular, LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isoMoment } from '../../../../records/moment'
import type { WindowState } from '../../../../records/reportingWindow'
import { reportingState } from '../../../../year/reportingState'
import { usePane, usePaneState } from '../../paneContext'
import { doesAct, focusNext } from '../../parts/nextControl'
import type { Act } from './act'
import { FinishDialog } from './FinishDialog'
import { LogDialog } from './LogDialog'
import { ReturnDialog } from './ReturnDialog'
import type { ReadingOfYear } from './readingOfYear'
import { hasDrifted, type Talent } from './talents'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  operator: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  field: { minWidth: 0 },
  log: { marginLeft: 'auto' },
})

/** Where the year's reporting stands, and what changes it: 操作人, 完成上报, 退回, 上报记录. */
export function BackboneStatus({
  reading,
  talents,
  window,
  by,
  onOperator,
  act,
}: {
  readonly reading: ReadingOfYear
  /** Everybody who qualifies or is reported. */
  readonly talents: readonly Talent[]
  readonly window: WindowState
  readonly by: string
  readonly onOperator: (by: string) => void
  readonly act: Act
}): ReactNode {
  const { words, say } = usePane()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const [dialog, setDialog] = useState<'finish' | 'return' | 'log' | null>(null)
  const asksHere = useRestoreFocusTarget()
  const { dataset, statistics } = reading
  const { backbone, year } = statistics
  const isFinished = backbone.status === 'finished'
  const log = dataset.log.filter((entry) => entry.year === year)
  const close = () => setDialog(null)
  // 退回 stands where 完成上报 stood, and is the last thing that comes next.
  const finishes = useRef(false)
  useEffect(() => {
    if (isFinished && finishes.current) focusNext()
    finishes.current = false
  }, [isFinished])
  const finish: Act = (deed) => {
    finishes.current = true
    act(deed)
  }
  return (
    <section className={styles.root} aria-label={words.reports.status[backbone.status]}>
      <div className={styles.line}>
        <Badge
          size="large"
          appearance={isFinished ? 'filled' : 'tint'}
          color={isFinished ? 'success' : 'brand'}
          icon={isFinished ? <LockClosedRegular /> : <LockOpenRegular />}
        >
          {words.reports.status[backbone.status]}
        </Badge>
        {!isFinished && (
          <Text size={200} weight="semibold">
            {say.backbone.windowStates[window]}
          </Text>
        )}
        {log.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<HistoryRegular />}
            className={styles.log}
            {...asksHere}
            onClick={() => setDialog('log')}
          >
            {say.backbone.log.open(log.length)}
          </Button>
        )}
      </div>
      {isFinished ? (
        <Finished reading={reading} talents={talents} />
      ) : (
        <Window window={backbone.window} state={window} />
      )}
      <LogTrouble reading={reading} />
      <div className={styles.line}>
        <Field size="small" orientation="horizontal" label={say.backbone.by} className={styles.operator}>
          <Input
            size="small"
            className={styles.field}
            input={{ className: styles.field }}
            value={by}
            onChange={(_, { value }) => onOperator(value)}
          />
        </Field>
        {isFinished ? (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            {...asksHere}
            onClick={() => setDialog('return')}
          >
            {say.backbone.actions.return}
          </Button>
        ) : (
          <Button
            size="small"
            icon={<LockClosedRegular />}
            disabledFocusable={busy}
            {...asksHere}
            {...doesAct('finish')}
            onClick={() => setDialog('finish')}
          >
            {say.backbone.actions.finish}
          </Button>
        )}
      </div>
      {dialog === 'finish' && <FinishDialog reading={reading} talents={talents} act={finish} onClose={close} />}
      {dialog === 'return' && <ReturnDialog year={year} act={act} onClose={close} />}
      {dialog === 'log' && <LogDialog year={year} log={log} onClose={close} />}
    </section>
  )
}

/** The reporting window; outside it, what is not possible any more or not yet. */
function Window({
  window: { from, to },
  state,
}: {
  readonly window: ReadingOfYear['statistics']['backbone']['window']
  readonly state: WindowState
}): ReactNode {
  const { words, say } = usePane()
  if (state === 'before' && from !== null) return <Text size={200}>{words.refusals['window-not-open']({ from })}</Text>
  if (state === 'after' && to !== null) return <Text size={200}>{words.refusals['window-closed']({ to })}</Text>
  return <Text size={200}>{say.backbone.window(words.reports.window(from, to))}</Text>
}

/** Who finished when, and where the data has moved since. */
function Finished({
  reading: { dataset, statistics },
  talents,
}: {
  readonly reading: ReadingOfYear
  readonly talents: readonly Talent[]
}): ReactNode {
  const { say } = usePane()
  const { finished, reported } = reportingState({ dataset, statistics })
  const drifted = talents.filter((talent) => hasDrifted(talent) || talent.candidateDrift !== null).length
  return (
    <>
      {finished && (
        <Text size={200}>{say.backbone.finishedAt(isoMoment(finished.time), finished.by, reported.length)}</Text>
      )}
      {drifted > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.backbone.drifted(drifted)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

function LogTrouble({ reading: { findings } }: { readonly reading: ReadingOfYear }): ReactNode {
  const { session, say } = usePane()
  const broken = findings.some(({ code }) => code.startsWith('log-'))
  const lost = findings.find((found) => found.code === 'reporting-log-lost')
  if (!broken && !lost) return null
  return (
    <MessageBar intent={broken ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        {broken ? say.backbone.logBroken : say.backbone.logLost(lost!.args.years)}{' '}
        <Link as="button" onClick={() => session.openStep('checks')}>
          {say.backbone.toChecks}
        </Link>
      </MessageBarBody>
    </MessageBar>
  )
}
