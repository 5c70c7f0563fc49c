import type { ReactNode } from 'react'
import type { NearMiss, Statistics } from '../../../../engine/statistics'
import type { Policy } from '../../../../records/policy'
import { lackFigure, nearHoursFigure } from '../../../../year/personHours'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'

/** What a near miss lacks; it can be asked what there is of it. */
export function NearLacks({
  lacking,
  name,
  statistics,
  policy,
}: {
  readonly lacking: NearMiss
  readonly name: string
  readonly statistics: Statistics
  readonly policy: Policy
}): ReactNode {
  const { words } = usePane()
  const { dataset } = useReading()!
  const { people } = statistics
  const { person, missingSeconds, lacksSingle, parts } = lacking
  const said = words.reports.lacking
  const single = policy.singleSeconds
  const lines = [
    ...(missingSeconds > 0
      ? [
          {
            text: said(missingSeconds, false, single, []),
            figure: nearHoursFigure({ dataset, statistics }, lacking),
          },
        ]
      : []),
    ...(lacksSingle ? [{ text: said(0, true, single, []), figure: people.figure(person, 'longestSingle') }] : []),
    ...parts.map((part) => ({
      text: said(0, false, single, [part]),
      figure: lackFigure({ dataset, statistics }, person, part),
    })),
  ]
  return lines.map(({ text, figure }) => (
    <FigureValue key={text} figure={figure} name={`${name} ${text}`} text={text} />
  ))
}
