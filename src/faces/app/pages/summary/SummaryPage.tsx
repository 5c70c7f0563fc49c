import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { errorsIn } from '../../../../records/findingCounts'
import type { Step } from '../../../../text/pane/shellWords'
import { savedSummary, summaryChanges } from '../../../../year/savedSummary'
import { isReadable } from '../../../../year/settingEntry'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { doesAct } from '../../parts/nextControl'
import { usePageStyles } from '../../parts/pageStyles'
import { StampedPanel } from '../../parts/StampedPanel'
import { WhatIf } from '../whatIf/WhatIf'
import type { DraftField } from './draft'
import { HeadCountCheck } from './HeadCountCheck'
import { ReadyCheck } from './ReadyCheck'
import { SummaryChanges } from './SummaryChanges'
import { SummaryFields } from './SummaryFields'
import { SummaryFigures } from './SummaryFigures'
import { SummaryList } from './SummaryList'
import { YearsSection } from './years/YearsSection'

/** 年度总结: the ten figures, what is entered by hand, the summaries over the years; writes the stamped form. */
export function SummaryPage(): ReactNode {
  const { session, say } = usePane()
  const { summary: own } = say
  const styles = usePageStyles()
  const reading = useReading()!
  const { statistics, findings } = reading
  const busy = usePaneState((state) => state.busy !== null)
  const draft = usePaneState((state) => state.summaryDraft)
  const [isTrying, setTrying] = useState(false)
  const finished = statistics.backbone.status === 'finished'
  const errors = errorsIn(findings)
  const current = savedSummary(reading)
  const changes = summaryChanges(reading)
  const isDirty = Object.keys(draft).length > 0
  const isValid = Object.entries(draft).every(([field, text]) => isReadable(field as DraftField, text ?? ''))
  const ready = finished && errors === 0
  return (
    <div className={styles.page}>
      {!finished && <Obstacle text={own.locked} step="backbone" action={own.toBackbone} />}
      {finished && errors > 0 && <Obstacle text={own.errors(errors)} step="checks" action={own.toChecks} />}
      <SummaryFigures />
      <SummaryChanges />
      {current && changes.length === 0 && <Text size={200}>{own.upToDate}</Text>}
      <WhatIf isOpen={isTrying} onOpen={setTrying} />
      <SummaryFields />
      <SummaryList />
      <YearsSection />
      <HeadCountCheck />
      <ReadyCheck />
      <div className={styles.foot}>
        <div className={styles.buttons}>
          {isDirty && (
            <Text size={200} className={styles.grow} role="status">
              {own.unsaved}
            </Text>
          )}
          {isDirty && (
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => session.editSummary(null)}>
              {own.discard}
            </Button>
          )}
          {isDirty && !ready && (
            <Button appearance="primary" disabled={busy || !isValid} onClick={() => void session.keepSummaryDraft()}>
              {own.keep}
            </Button>
          )}
          {ready && (
            <Button
              appearance={isDirty || !current || changes.length > 0 ? 'primary' : 'secondary'}
              disabled={busy || !isValid}
              {...doesAct('save')}
              onClick={() => void session.saveSummary(own.defaultName(statistics.year))}
            >
              {own.save}
            </Button>
          )}
        </div>
        <StampedPanel name="summary" />
      </div>
    </div>
  )
}

function Obstacle({
  text,
  step,
  action,
}: {
  readonly text: string
  readonly step: Step
  readonly action: string
}): ReactNode {
  const { session } = usePane()
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.openStep(step)}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
