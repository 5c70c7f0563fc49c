import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import { usePane } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { figureText } from '../../parts/figureText'

/** How many people a list shows, and what their hours come to. */
export function TotalOfPeople({ people, sum }: { readonly people: number; readonly sum: Figure }): ReactNode {
  const { words, say } = usePane()
  return (
    <FigureValue
      figure={sum}
      name={words.headings.totalHours}
      text={say.study.totals(people, figureText(sum, words))}
    />
  )
}
