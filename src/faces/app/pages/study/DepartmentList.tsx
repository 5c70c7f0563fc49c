import { Button, Text } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { type ReactNode, useMemo, useState } from 'react'
import type { DepartmentRow } from '../../../../engine/statistics'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'

const COLUMNS = [
  ['people', 'people'],
  ['requiredPeople', 'required'],
  ['reachedPeople', 'reached'],
  ['completionRate', 'completionRate'],
  ['totalHours', 'totalHours'],
  ['averageHours', 'averageHours'],
] as const

/** 机构统计: departments as a tree, each with everything below it. */
export function DepartmentList(): ReactNode {
  const { say } = usePane()
  const styles = usePageStyles()
  const { byDepartment } = useReading()!.statistics.breakdown
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set())
  const shown = useMemo(() => visibleRows(byDepartment, closed), [byDepartment, closed])
  const toggle = (index: number) => {
    const next = new Set(closed)
    if (!next.delete(index)) next.add(index)
    setClosed(next)
  }
  return (
    <div className={styles.list}>
      <VirtualList
        items={shown}
        keyOf={(index) => index}
        estimate={84}
        label={say.study.tabs.departments}
        render={(index) => (
          <Row
            row={byDepartment[index]!}
            isOpen={(byDepartment[index + 1]?.depth ?? 0) > byDepartment[index]!.depth ? !closed.has(index) : null}
            onToggle={() => toggle(index)}
          />
        )}
      />
    </div>
  )
}

/** Rows none of whose ancestors is closed, by index. */
function visibleRows(rows: readonly DepartmentRow[], closed: ReadonlySet<number>): readonly number[] {
  const visible: number[] = []
  let hiddenBelow = Number.POSITIVE_INFINITY
  rows.forEach(({ depth }, index) => {
    if (depth > hiddenBelow) return
    hiddenBelow = closed.has(index) ? depth : Number.POSITIVE_INFINITY
    visible.push(index)
  })
  return visible
}

function Row({
  row,
  isOpen,
  onToggle,
}: {
  readonly row: DepartmentRow
  /** null where nothing is below. */
  readonly isOpen: boolean | null
  readonly onToggle: () => void
}): ReactNode {
  const { say, words } = usePane()
  const styles = usePageStyles()
  return (
    <div className={styles.row} style={{ paddingInlineStart: `${Math.min(row.depth, 6) * 14}px` }}>
      <div className={styles.cell}>
        <span className={styles.line}>
          {isOpen !== null && (
            <Button
              appearance="transparent"
              size="small"
              icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-label={say.study.expand(row.department)}
              aria-expanded={isOpen}
              onClick={onToggle}
            />
          )}
          <Text weight="semibold">{row.department}</Text>
        </span>
        <span className={styles.line}>
          {COLUMNS.map(([heading, key]) => (
            <Text key={key} size={200}>
              {words.headings[heading]}{' '}
              <FigureValue figure={row[key]} name={`${row.department} ${words.headings[heading]}`} unit={false} />
            </Text>
          ))}
        </span>
      </div>
    </div>
  )
}
