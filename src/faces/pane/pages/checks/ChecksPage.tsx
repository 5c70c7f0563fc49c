import { Button, Dropdown, Option, SearchBox, Text, ToggleButton, Tooltip } from '@fluentui/react-components'
import { CheckmarkStarburstRegular, ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { type QuickFix, quickFixes } from '../../../../input/quickFix'
import type { Finding, FindingCode } from '../../../../records/finding'
import { sayFinding } from '../../../../text/say'
import { usePane, usePaneState } from '../../paneContext'
import { EmptyState } from '../../parts/EmptyState'
import { usePageStyles } from '../../parts/pageStyles'
import { FindingList } from './FindingList'
import { FixDialog } from './FixDialog'
import { countBySeverity, type FindingFilter, findingRows, SEVERITIES } from './findingRows'

const EVERYTHING: FindingFilter = { severity: null, sheet: null, search: '' }

/** 数据检查: everything that is wrong with the data, each a click from its cell. */
export function ChecksPage(): ReactNode {
  const { session, say, words } = usePane()
  const styles = usePageStyles()
  const { findings, grids } = usePaneState((state) => state.reading)!
  const busy = usePaneState((state) => state.busy !== null)
  const [filter, setFilter] = useState(EVERYTHING)
  const [closed, setClosed] = useState<ReadonlySet<FindingCode>>(new Set())
  const [current, setCurrent] = useState(-1)
  const [fixing, setFixing] = useState<readonly QuickFix[]>([])
  const counts = useMemo(() => countBySeverity(findings), [findings])
  const fixes = useMemo(() => quickFixes(findings, grids), [findings, grids])
  const sheets = useMemo(
    () =>
      [...new Set(findings.flatMap(({ place }) => (place ? [place.sheet] : [])))].sort((a, b) => a.localeCompare(b)),
    [findings],
  )
  const rows = useMemo(
    () => findingRows(findings, filter, (found) => sayFinding(found, words), closed),
    [findings, filter, words, closed],
  )
  const walk = rows.flatMap((row) => (row.kind === 'finding' ? [row.index] : []))
  const at = walk.indexOf(current)

  const open = (index: number) => {
    setCurrent(index)
    const { place } = findings[index]!
    if (place) void session.goTo(place)
  }
  const step = (by: 1 | -1) => {
    if (walk.length > 0) open(walk[at < 0 ? (by > 0 ? 0 : walk.length - 1) : (at + by + walk.length) % walk.length]!)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  const toggle = (code: FindingCode) => {
    const next = new Set(closed)
    if (!next.delete(code)) next.add(code)
    setClosed(next)
  }
  const askFix = (what: FindingCode | Finding) => {
    const wanted = typeof what === 'string' ? findings.filter(({ code }) => code === what) : [what]
    setFixing(wanted.flatMap((found) => fixes.get(found) ?? []))
  }

  if (findings.length === 0)
    return (
      <EmptyState icon={<CheckmarkStarburstRegular />} title={say.checks.none}>
        {say.checks.noneHint}
      </EmptyState>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F8 walks the findings from wherever the focus is on the page
    <div className={styles.page} onKeyDown={keys}>
      <div className={styles.filters}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severity === severity}
            disabled={counts[severity] === 0}
            onClick={() => setFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            {say.checks.severityCount(severity, counts[severity])}
          </ToggleButton>
        ))}
      </div>
      {counts.error > 0 && <Text size={200}>{say.checks.blocks}</Text>}
      <div className={styles.filters}>
        <Dropdown
          size="small"
          aria-label={say.checks.filter.sheet}
          style={{ minWidth: '120px' }}
          value={filter.sheet ?? say.checks.filter.allSheets}
          selectedOptions={[filter.sheet ?? '']}
          onOptionSelect={(_, { optionValue }) => setFilter({ ...filter, sheet: optionValue || null })}
        >
          <Option value="">{say.checks.filter.allSheets}</Option>
          {sheets.map((sheet) => (
            <Option key={sheet} value={sheet}>
              {sheet}
            </Option>
          ))}
        </Dropdown>
        <SearchBox
          size="small"
          className={styles.grow}
          placeholder={say.checks.filter.search}
          aria-label={say.checks.filter.search}
          value={filter.search}
          onChange={(_, { value }) => setFilter({ ...filter, search: value })}
        />
      </div>
      {rows.length === 0 && <Text>{say.checks.empty}</Text>}
      <FindingList
        rows={rows}
        closed={closed}
        current={current}
        fixes={fixes}
        onToggle={toggle}
        onFix={askFix}
        onOpen={open}
      />
      <div className={styles.actions}>
        <Tooltip content={say.checks.previous} relationship="label">
          <Button size="small" icon={<ChevronUpRegular />} disabled={walk.length === 0} onClick={() => step(-1)} />
        </Tooltip>
        <Tooltip content={say.checks.next} relationship="label">
          <Button size="small" icon={<ChevronDownRegular />} disabled={walk.length === 0} onClick={() => step(1)} />
        </Tooltip>
        <Text size={200} className={styles.grow} aria-live="polite">
          {at >= 0 && say.checks.position(at + 1, walk.length)}
        </Text>
        <Button size="small" disabled={busy} onClick={() => void session.writeReports(['findings'])}>
          {say.checks.write}
        </Button>
      </div>
      <FixDialog fixes={fixing} onClose={() => setFixing([])} />
    </div>
  )
}
