import type { ReactNode } from 'react'
import { lackFigure } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'

/** What a person has not met of what the rules demand, each part with its rows; `onlyParts`: what 还差学时 of the year does not say. */
export function Lacks({
  person,
  onlyParts = false,
}: {
  readonly person: number
  readonly onlyParts?: boolean
}): ReactNode {
  const { words } = usePane()
  const { dataset, statistics } = useReading()!
  const lacking = statistics.people.lacking(person)
  const { name } = dataset.people[person]!
  return lacking.map((lack) => {
    const isOfYear = lack.of === 'hours' && lack.years === 1
    if (onlyParts && isOfYear && lack.days === null) return null
    const text = words.reports.lacks([lack])
    return (
      <FigureValue
        key={`${lack.of} ${lack.years} ${lack.least}`}
        figure={lackFigure({ dataset, statistics }, person, lack)}
        name={`${name} ${text}`}
        text={text}
      />
    )
  })
}
