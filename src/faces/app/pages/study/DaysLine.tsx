import type { ReactNode } from 'react'
import { yearsFigure } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'

/** The days of a person that do in place of hours, met or not, with the rows that tell them; nothing where hours alone decide. */
export function DaysLine({ person }: { readonly person: number }): ReactNode {
  const { words } = usePane()
  const { dataset, statistics } = useReading()!
  const days = statistics.people.days(person)
  if (days === null) return null
  const text = words.reports.days(days)
  const figure = yearsFigure({ dataset, statistics }, person) ?? statistics.people.figure(person, 'counted')
  return <FigureValue figure={figure} name={`${dataset.people[person]!.name} ${text}`} text={text} />
}
