import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import { countOf } from '../../../../records/amount'
import { STUDY_SOURCES } from '../../../../records/studyRecords'
import { clockHoursText } from '../../../../text/amounts'
import { usePane, useReading } from '../../paneContext'
import { figureText } from '../../parts/figureText'
import { usePageStyles } from '../../parts/pageStyles'
import { BarChart } from './BarChart'
import { SOURCE_COLOURS } from './SourceBar'

/** The year in pictures: hours by department, source and month, and how they lie around the requirement. Loaded on demand. */
export default function Charts(): ReactNode {
  const { say, words } = usePane()
  const { study: own } = say
  const styles = usePageStyles()
  const { dataset, statistics } = useReading()!
  const { breakdown } = statistics
  const { requiredSeconds } = dataset.policy
  const bar = (name: string, figure: Figure) => ({
    name,
    value: figure.amount?.unit === 'hours' ? figure.amount.seconds : 0,
    text: figureText(figure, words),
  })
  return (
    <div className={styles.page}>
      <BarChart
        title={own.charts.distribution}
        bars={breakdown.byHours.map(({ from, to, people }) => {
          const value = countOf(people.amount) ?? 0
          return { name: words.reports.hoursBand(from, to), value, text: own.people(value) }
        })}
        edge={breakdown.byHours.findIndex(({ from }) => from * 3600 >= requiredSeconds)}
        note={own.requirement(clockHoursText(requiredSeconds, words))}
      />
      <BarChart
        title={own.charts.department}
        bars={breakdown.comparedDepartments.map(({ department, totalHours }) =>
          bar(department || words.reports.noDepartment, totalHours),
        )}
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
