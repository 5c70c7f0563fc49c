import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { ACCEPTABLE, PROPOSAL_KINDS, type ProposalKind } from '../../../../records/proposal'
import { acceptedOf, countsOf, type ListsProposed } from '../../../../year/lists/importLists'
import { soleNames } from '../../../../year/lists/names'
import { usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import { ProposalRow } from './ProposalRow'
import { useImport } from './useImport'

const useStyles = makeStyles({
  kinds: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  kind: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
})

/** The kinds of what is proposed, each to be taken as a whole, and the rows one by one. */
export function ProposalList({ proposed }: { readonly proposed: ListsProposed }): ReactNode {
  const { state, actions, own } = useImport()
  const { accepted } = state
  const taken = useMemo(
    () => new Set(acceptedOf(proposed.proposals, accepted).map(({ id }) => id)),
    [proposed, accepted],
  )
  const [page, styles] = [usePageStyles(), useStyles()]
  const busy = usePaneState((pane) => pane.busy !== null)
  const [only, setOnly] = useState<ProposalKind | null>(null)
  const { proposals } = proposed
  const counts = countsOf(proposals)
  const kinds = [...PROPOSAL_KINDS].reverse().filter((kind) => counts.has(kind))
  const shownKind = only !== null && counts.has(only) ? only : null
  const order = new Map(kinds.map((kind, index) => [kind, index]))
  const shown = proposals
    .filter(({ kind }) => shownKind === null || kind === shownKind)
    .toSorted((a, b) => order.get(a.kind)! - order.get(b.kind)!)
  const sole = soleNames(proposals).length
  return (
    <>
      <section aria-label={own.page.filter} className={styles.kinds}>
        {kinds.map((kind) => (
          <span key={kind} className={styles.kind}>
            <Button
              size="small"
              appearance={shownKind === kind ? 'outline' : 'subtle'}
              aria-pressed={shownKind === kind}
              onClick={() => setOnly(shownKind === kind ? null : kind)}
            >
              {own.count(own.kinds[kind], counts.get(kind)!)}
            </Button>
            {ACCEPTABLE.has(kind) && (
              <Checkbox
                size="medium"
                disabled={busy}
                aria-label={own.page.takeAll(own.kinds[kind])}
                checked={state.accepted.kinds.has(kind)}
                onChange={(_, { checked }) => void actions.take(kind, checked === true)}
              />
            )}
          </span>
        ))}
        {sole > 0 && (
          <Button size="small" disabled={busy} onClick={() => void actions.takeSoleNames()}>
            {own.page.soleNames(sole)}
          </Button>
        )}
      </section>
      {shown.length === 0 ? (
        <Text>{own.nothingToDo}</Text>
      ) : (
        <div className={page.list}>
          <VirtualList
            items={shown}
            keyOf={({ id }) => id}
            estimate={76}
            label={own.title}
            render={(proposal) => (
              <ProposalRow proposal={proposal} proposed={proposed} isTaken={taken.has(proposal.id)} />
            )}
          />
        </div>
      )}
    </>
  )
}
