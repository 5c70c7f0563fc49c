import type { ReactNode } from 'react'
import { secondsOf } from '../../../../records/amount'
import { decimalHours } from '../../../../text/amounts'
import { yearsFigure } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'

/** The years that a leading cadre is held to together, reached or not, with their rows; nothing of anybody else. */
export function SeveralYears({ person }: { readonly person: number }): ReactNode {
  const { say } = usePane()
  const { dataset, statistics } = useReading()!
  const { leading } = dataset.policy
  const figure = leading && yearsFigure({ dataset, statistics }, person)
  if (!figure) return null
  const text = say.study.severalYears(
    leading.years,
    decimalHours(secondsOf(figure.amount)),
    decimalHours(leading.seconds),
  )
  return <FigureValue figure={figure} name={`${dataset.people[person]!.name} ${text}`} text={text} />
}
