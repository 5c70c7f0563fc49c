import { type ReactNode, useMemo } from 'react'
import type { Figure } from '../../../../engine/figure'
import type { Breakdown } from '../../../../engine/statistics'
import { secondsOf } from '../../../../records/amount'
import { STUDY_SOURCES } from '../../../../records/studyRecords'
import { clockHoursText, NO_VALUE } from '../../../../text/amounts'
import type { ComputedYear } from '../../../../year/openYear'
import { usePane, useReading } from '../../paneContext'
import { figureText } from '../../parts/figureText'
import { usePageStyles } from '../../parts/pageStyles'
import { BarChart } from './BarChart'
import { distribution } from './distribution'
import { SOURCE_COLOURS } from './SourceBar'

/** The year that is drawn above the one in view, and what both are called. */
interface Beside {
  readonly before: ComputedYear
  readonly years: readonly [before: string, now: string]
}

/**
 * The year in pictures: hours by department, source and month, and how they lie around the requirement; beside another year where
 * one is given. Loaded on demand.
 */
export default function Charts({ beside }: { readonly beside?: Beside }): ReactNode {
  const { say, words } = usePane()
  const { study: own } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const { breakdown, people } = statistics
  const then = beside?.before.statistics
  const { requiredSeconds } = dataset.policy
  const bins = useMemo(() => distribution(people, requiredSeconds), [people, requiredSeconds])
  // The years are told apart by these bins, whatever the requirement was then.
  const binsThen = useMemo(() => then && distribution(then.people, requiredSeconds), [then, requiredSeconds])
  const years = beside?.years
  const amount = (figure: Figure) => ({ value: secondsOf(figure.amount), text: figureText(figure, words) })
  const bar = (name: string, figure: Figure, was: Figure | undefined) => ({
    name,
    ...amount(figure),
    ...(then && { before: was ? amount(was) : null }),
  })
  const departments = drawnDepartments(breakdown)
  const known = new Set(departments.map(({ department }) => department))
  const gone = then ? drawnDepartments(then.breakdown).filter(({ department }) => !known.has(department)) : []
  const hoursThen = new Map(then?.breakdown.byDepartment.map((row) => [row.department, row.totalHours]))
  return (
    <div className={styles.page}>
      <BarChart
        title={own.charts.distribution}
        bars={bins.map(({ from, to, people: count }, index) => ({
          name: own.bin(from, to),
          value: count,
          text: own.people(count),
          ...(binsThen && { before: { value: binsThen[index]!.people, text: own.people(binsThen[index]!.people) } }),
        }))}
        years={years}
        edge={bins.findIndex(({ from }) => from * 3600 >= requiredSeconds)}
        note={own.requirement(clockHoursText(requiredSeconds, words))}
      />
      <BarChart
        title={own.charts.department}
        bars={[
          ...departments.map(({ department, totalHours }) => bar(department, totalHours, hoursThen.get(department))),
          ...gone.map(({ department, totalHours }) => ({
            name: department,
            value: 0,
            text: NO_VALUE,
            before: amount(totalHours),
          })),
        ]}
        years={years}
      />
      <BarChart
        title={own.charts.source}
        bars={STUDY_SOURCES.map((source) => ({
          ...bar(words.sources[source], breakdown.bySource[source], then?.breakdown.bySource[source]),
          ...(!then && { colour: SOURCE_COLOURS[source] }),
        }))}
        years={years}
      />
      <BarChart
        title={own.charts.month}
        bars={breakdown.byMonth.map((figure, month) =>
          bar(words.reports.month(month + 1), figure, then?.breakdown.byMonth[month]),
        )}
        years={years}
      />
    </div>
  )
}

/** The top of the tree. An institute that stands alone there says nothing; its departments do. */
function drawnDepartments({ byDepartment }: Breakdown): Breakdown['byDepartment'] {
  const tops = byDepartment.filter(({ depth }) => depth === 0)
  return tops.length === 1 ? byDepartment.filter(({ depth }) => depth === 1) : tops
}
