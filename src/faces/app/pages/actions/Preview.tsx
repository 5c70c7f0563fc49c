import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ApprovalChange } from '../../../../records/finding'
import { actionTroubleText, actionWordsFor } from '../../../../text/actionText'
import { changesOf, type LeftAlone, type Proposal, type ProposedCell } from '../../../../year/actions/proposal'
import type { TriedAction } from '../../../../year/actions/tryAction'
import { usePane, usePaneState } from '../../paneContext'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { WhatIfResult } from '../whatIf/WhatIfResult'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, ':focus': { outline: 'none' } },
  change: { overflowWrap: 'anywhere' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
})

/** Rows named of those that are left alone; the count says the rest. */
const NAMED = 20

/** What an action writes, cell by cell, what it leaves alone and what the figures would be, before it is written. */
export function Preview({
  proposal,
  approvalsOf,
  onEnd,
}: {
  readonly proposal: Proposal
  readonly approvalsOf?: (tried: TriedAction) => readonly ApprovalChange[]
  /** Called once it is written or given up. */
  readonly onEnd: (written: boolean) => void
}): ReactNode {
  const { session, language, words, say: pane } = usePane()
  const styles = useStyles()
  const page = usePageStyles()
  const say = actionWordsFor(language)
  const busy = usePaneState((state) => state.busy !== null)
  const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof session.tryAction>> | undefined>()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const controller = new AbortController()
    root.current?.focus()
    session.tryAction(proposal, controller.signal).then(
      (tried) => !controller.signal.aborted && setOutcome(tried),
      () => !controller.signal.aborted && setOutcome(null),
    )
    return () => controller.abort()
  }, [session, proposal])
  const tried = outcome && !('trouble' in outcome) ? outcome : null
  const cells = tried?.proposal.cells ?? []
  const approvals = tried && approvalsOf ? approvalsOf(tried) : []
  const cancel = <Button onClick={() => onEnd(false)}>{pane.shell.cancel}</Button>
  if (outcome === undefined)
    return (
      <div ref={root} tabIndex={-1} className={styles.root}>
        <Spinner size="small" label={say.panel.loading} />
        {cancel}
      </div>
    )
  if (!tried)
    return (
      <div ref={root} tabIndex={-1} className={styles.root}>
        <Text role="alert">
          {outcome && 'trouble' in outcome ? actionTroubleText(outcome, language) : pane.shell.stale}
        </Text>
        <div className={styles.buttons}>{cancel}</div>
      </div>
    )
  return (
    <section ref={root} tabIndex={-1} className={styles.root} aria-label={say.panel.preview}>
      <Text weight="semibold">{cells.length === 0 ? say.nothing : say.writes(cells.length)}</Text>
      {cells.length > 0 && (
        <VirtualList
          items={cells}
          keyOf={(_, index) => index}
          estimate={44}
          height={180}
          label={say.panel.preview}
          render={(cell) => <CellRow cell={cell} />}
        />
      )}
      <Left leftAlone={tried.proposal.leftAlone} />
      {approvals.length > 0 && (
        <div role="status">
          <Text block size={200} className={styles.warning}>
            {say.needsApproval}
          </Text>
          <ul className={styles.list}>
            {approvals.map((change) => (
              <li key={change.what}>{words.approvals(change)}</li>
            ))}
          </ul>
        </div>
      )}
      {tried.troubles.length > 0 && (
        <Text block size={200} className={styles.warning}>
          {say.troublesAfter(tried.troubles.length)}
        </Text>
      )}
      {cells.length > 0 && (
        <>
          <Text weight="semibold">{say.figures}</Text>
          <WhatIfResult result={tried.effect} then={say.panel.after} />
        </>
      )}
      <div className={page.buttons}>
        {cells.length > 0 && (
          <Button
            appearance="primary"
            disabled={busy}
            onClick={() => {
              void session.change(changesOf(tried.proposal))
              onEnd(true)
            }}
          >
            {say.panel.write(cells.length)}
          </Button>
        )}
        {cancel}
      </div>
    </section>
  )
}

function CellRow({ cell: { change, heading, who, before, after } }: { readonly cell: ProposedCell }): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const page = usePageStyles()
  const say = actionWordsFor(language)
  const shown = (text: string) => (text === '' ? say.empty : text)
  return (
    <div className={page.row}>
      <span className={page.cell}>
        <Text size={200} className={styles.change}>
          {who === '' ? say.newColumn(heading, change.sheet) : `${who}　${heading}：${shown(before)} → ${shown(after)}`}
        </Text>
        <PlaceLink place={change} />
      </span>
    </div>
  )
}

function Left({ leftAlone }: { readonly leftAlone: readonly LeftAlone[] }): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const say = actionWordsFor(language)
  if (leftAlone.length === 0) return null
  const whys = [...new Set(leftAlone.map(({ why }) => why))]
  return (
    <div>
      <Text block size={200}>
        {say.leftAlone(leftAlone.length)}
      </Text>
      <ul className={styles.list}>
        {whys.map((why) => {
          const own = leftAlone.filter((one) => one.why === why)
          const names = own.slice(0, NAMED).map(({ who }) => who)
          return (
            <li key={why}>
              {say.leftBy(say.whys[why], names)}
              {own.length > NAMED && ` … ${say.panel.more(own.length - NAMED)}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
