import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import { countOf, secondsOf } from '../../../../records/amount'
import { STUDY_SOURCES } from '../../../../records/studyRecords'
import { hoursText, NO_VALUE } from '../../../../text/amounts'
import type { ComputedYear } from '../../../../year/openYear'
import { usePane, useReading } from '../../paneContext'
import { figureText } from '../../parts/figureText'
import { usePageStyles } from '../../parts/pageStyles'
import { BarChart } from './BarChart'
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
  const { breakdown } = statistics
  const then = beside?.before.statistics
  const { requiredSeconds } = dataset.policy
  const years = beside?.years
  const amount = (figure: Figure) => ({ figure, value: secondsOf(figure.amount), text: figureText(figure, words) })
  const counted = (figure: Figure) => ({
    figure,
    value: countOf(figure.amount) ?? 0,
    text: own.people(countOf(figure.amount) ?? 0),
  })
  const bar = (name: string, figure: Figure, was: Figure | undefined) => ({
    name,
    ...amount(figure),
    ...(then && { before: was ? amount(was) : null }),
  })
  const departments = breakdown.comparedDepartments
  const known = new Set(departments.map(({ department }) => department))
  const gone = (then?.breakdown.comparedDepartments ?? []).filter(({ department }) => !known.has(department))
  const hoursThen = new Map(then?.breakdown.byDepartment.map((row) => [row.department, row.totalHours]))
  // Bands of another requirement are no bands of this year's.
  const bandThen = new Map(then?.breakdown.byHours.map(({ from, to, people }) => [`${from} ${to}`, people]))
  const nameOf = (department: string) => department || words.reports.noDepartment
  return (
    <div className={styles.page}>
      <BarChart
        title={own.charts.distribution}
        bars={breakdown.byHours.map(({ from, to, people }) => {
          const was = bandThen.get(`${from} ${to}`)
          return {
            name: words.reports.hoursBand(from, to),
            ...counted(people),
            ...(then && { before: was ? counted(was) : null }),
          }
        })}
        years={years}
        edge={breakdown.byHours.findIndex(({ from }) => from * 3600 >= requiredSeconds)}
        note={own.requirement(hoursText(requiredSeconds, words))}
      />
      <BarChart
        title={own.charts.department}
        bars={[
          ...departments.map(({ department, totalHours }) =>
            bar(nameOf(department), totalHours, hoursThen.get(department)),
          ),
          ...gone.map(({ department, totalHours }) => ({
            name: nameOf(department),
            figure: null,
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
