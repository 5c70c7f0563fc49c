import { type ReactNode, useMemo } from 'react'
import type { Figure } from '../../../../engine/figure'
import { STUDY_SOURCES } from '../../../../records/studyRecords'
import { clockHoursText } from '../../../../text/amounts'
import { usePane, useReading } from '../../paneContext'
import { figureText } from '../../parts/figureText'
import { usePageStyles } from '../../parts/pageStyles'
import { BarChart } from './BarChart'
import { distribution } from './distribution'
import { SOURCE_COLOURS } from './SourceBar'

/** The year in pictures: hours by department, source and month, and how they lie around the requirement. Loaded on demand. */
export default function Charts(): ReactNode {
  const { say, words } = usePane()
  const { study: own } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const { breakdown, people } = statistics
  const { requiredSeconds } = dataset.policy
  const bins = useMemo(() => distribution(people, requiredSeconds), [people, requiredSeconds])
  const bar = (name: string, figure: Figure) => ({
    name,
    value: figure.amount?.unit === 'hours' ? figure.amount.seconds : 0,
    text: figureText(figure, words),
  })
  const tops = breakdown.byDepartment.filter(({ depth }) => depth === 0)
  // An institute that stands alone at the top says nothing; its departments do.
  const departments = tops.length === 1 ? breakdown.byDepartment.filter(({ depth }) => depth === 1) : tops
  return (
    <div className={styles.page}>
      <BarChart
        title={own.charts.distribution}
        bars={bins.map(({ from, to, people: count }) => ({
          name: own.bin(from, to),
          value: count,
          text: own.people(count),
        }))}
        edge={bins.findIndex(({ from }) => from * 3600 >= requiredSeconds)}
        note={own.requirement(clockHoursText(requiredSeconds, words))}
      />
      <BarChart
        title={own.charts.department}
        bars={departments.map(({ department, totalHours }) => bar(department, totalHours))}
      />
      <BarChart
        title={own.charts.source}
        bars={STUDY_SOURCES.map((source) => ({
          ...bar(words.sources[source], breakdown.bySource[source]),
          colour: SOURCE_COLOURS[source],
        }))}
      />
      <BarChart
        title={own.charts.month}
        bars={breakdown.byMonth.map((figure, month) => bar(words.reports.month(month + 1), figure))}
      />
    </div>
  )
}
