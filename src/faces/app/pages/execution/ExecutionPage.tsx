import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CalendarLtrRegular } from '@fluentui/react-icons'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Statistics } from '../../../../engine/statistics'
import { chosenClasses } from '../../../../year/chosenClasses'
import { departmentsBelow } from '../../../../year/departmentTree'
import { periodLimit, yearEdges } from '../../../../year/period'
import { usePane, useReading } from '../../paneContext'
import { EmptyState } from '../../parts/EmptyState'
import { Facts } from '../../parts/Facts'
import { StampedPanel } from '../../parts/StampedPanel'
import { VirtualList } from '../../parts/VirtualList'
import { VISUALLY_HIDDEN } from '../../parts/visuallyHidden'
import { LastChange } from '../actions/LastChange'
import { ClassCard } from './ClassCard'
import { ExecutionFilters, type FilterTexts, noFilters } from './ExecutionFilters'
import { TotalsLine } from './TotalsLine'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1 },
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, flexBasis: '240px' },
  title: VISUALLY_HIDDEN,
  empty: { flexGrow: 1 },
})

/** 执行情况: the year's classes, which were held, what needs approval, and the stamped table. */
export function ExecutionPage(): ReactNode {
  const reading = useReading()
  if (!reading) return null
  // Another year starts with no filters.
  return <Execution key={reading.statistics.year} statistics={reading.statistics} />
}

function Execution({ statistics }: { readonly statistics: Statistics }): ReactNode {
  const { words, say } = usePane()
  const styles = useStyles()
  const { execution, year, breakdown } = statistics
  const tree = breakdown.byDepartment
  const [texts, setTexts] = useState<FilterTexts>(() => noFilters(year))
  const deferred = useDeferredValue(texts)
  const edges = yearEdges(year)
  const shown = useMemo(
    () =>
      chosenClasses(execution.rows, {
        ...deferred,
        from: periodLimit(deferred.from, edges.from),
        to: periodLimit(deferred.to, edges.to),
        departments: deferred.department === null ? null : departmentsBelow(tree, deferred.department),
      }),
    [execution, tree, deferred, edges.from, edges.to],
  )
  const toApprove = useMemo(
    () => execution.rows.filter(({ needsApproval }) => needsApproval.length > 0).length,
    [execution],
  )
  const clear = () => setTexts(noFilters(year))
  const isFiltered = shown.length < execution.rows.length
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{say.execution.title}</h2>
      <Facts
        facts={[
          { label: say.execution.classes, name: say.execution.classes, figure: execution.total },
          { label: say.execution.implemented, name: say.execution.implemented, figure: execution.implemented },
          { label: say.execution.rate, name: words.figures.executionRate, figure: execution.rate },
        ]}
      />
      {execution.rows.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState icon={<CalendarLtrRegular />} title={say.execution.noClasses}>
            {say.execution.noClassesHint}
          </EmptyState>
        </div>
      ) : (
        <>
          <ExecutionFilters tree={tree} toApprove={toApprove} texts={texts} onChange={setTexts} />
          <LastChange />
          <TotalsLine rows={shown} all={execution.rows.length} onClear={isFiltered ? clear : null} />
          <div className={styles.list}>
            {shown.length === 0 ? (
              <EmptyState
                icon={<CalendarLtrRegular />}
                title={say.execution.nothingChosen}
                actions={<Button onClick={clear}>{say.execution.clearFilters}</Button>}
              />
            ) : (
              <VirtualList
                items={shown}
                keyOf={({ trainingClass: { place } }) => `${place.file}!${place.sheet}!${place.row}`}
                estimate={96}
                label={say.execution.list}
                render={(row) => <ClassCard row={row} />}
              />
            )}
          </div>
        </>
      )}
      <StampedPanel name="execution" />
    </div>
  )
}
