import { Text } from '@fluentui/react-components'
import { CheckmarkStarburstRegular } from '@fluentui/react-icons'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Finding, FindingCode } from '../../../../records/finding'
import { sayFinding } from '../../../../text/say'
import { type QuickFix, quickFixes } from '../../../../year/quickFix'
import { usePane, usePaneState } from '../../paneContext'
import { EmptyState } from '../../parts/EmptyState'
import { usePageStyles } from '../../parts/pageStyles'
import { FindingFilters } from './FindingFilters'
import { FindingList } from './FindingList'
import { FixDialog } from './FixDialog'
import { countBySeverity, type FindingFilter, findingRows } from './findingRows'
import { nextOf, type Stand, standOf } from './findingWalk'
import { useWalkKeys } from './useWalkKeys'
import { WalkBar } from './WalkBar'

const EVERYTHING: FindingFilter = { severity: null, sheet: null, search: '' }

/** 数据检查: everything that is wrong with the data, each a click from its cell. */
export function ChecksPage(): ReactNode {
  const { session, say, words } = usePane()
  const styles = usePageStyles()
  const { findings, grids, dataset } = usePaneState((state) => state.reading)!
  const [filter, setFilter] = useState(EVERYTHING)
  const [closed, setClosed] = useState<ReadonlySet<FindingCode>>(new Set())
  const [stand, setStand] = useState<Stand | null>(null)
  const [fixing, setFixing] = useState<readonly QuickFix[]>([])
  const [isAsking, setAsking] = useState(false)
  const counts = useMemo(() => countBySeverity(findings), [findings])
  const fixes = useMemo(() => quickFixes(findings, dataset, grids), [findings, dataset, grids])
  // What is typed is shown at once, also over 50 000 findings.
  const sought = useDeferredValue(filter)
  const rows = useMemo(
    () => findingRows(findings, sought, (found) => sayFinding(found, words), closed),
    [findings, sought, words, closed],
  )
  const inView = useMemo(() => rows.flatMap((row) => (row.kind === 'finding' ? [row.found] : [])), [rows])
  const at = useMemo(() => standOf(inView, stand), [inView, stand])

  const open = (found: Finding) => {
    setStand({ found, at: inView.indexOf(found) })
    if (found.place) void session.goTo(found.place)
  }
  const step = (by: 1 | -1) => {
    const next = inView[nextOf(inView, stand, by)]
    if (next) open(next)
  }
  useWalkKeys((by) => !isAsking && step(by))
  const toggle = (code: FindingCode) => {
    const next = new Set(closed)
    if (!next.delete(code)) next.add(code)
    setClosed(next)
  }
  const askToFix = (found: readonly Finding[]) => {
    setFixing(found.flatMap((one) => fixes.get(one) ?? []))
    setAsking(true)
  }

  if (findings.length === 0)
    return (
      <EmptyState icon={<CheckmarkStarburstRegular />} title={say.checks.none}>
        {say.checks.noneHint}
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <FindingFilters findings={findings} counts={counts} filter={filter} onChange={setFilter} />
      {counts.error > 0 && <Text size={200}>{say.checks.blocks}</Text>}
      {rows.length === 0 && <Text>{say.checks.empty}</Text>}
      <FindingList
        rows={rows}
        closed={closed}
        current={inView[at] ?? null}
        fixes={fixes}
        onToggle={toggle}
        onFix={askToFix}
        onOpen={open}
      />
      <WalkBar inView={inView} at={at} onStep={step} />
      <FixDialog open={isAsking} fixes={fixing} onClose={() => setAsking(false)} />
    </div>
  )
}
