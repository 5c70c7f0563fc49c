import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import { usePane } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  figure: { display: 'flex', alignItems: 'baseline', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
})

/** A figure with the short name before it and the whole name in the popover. Units that go without saying are left out. */
export interface NamedFigure {
  readonly label: string
  readonly heading: string
  readonly figure: Figure
}

/** Several figures in a line that wraps, each behind its short name; `of` says whose they are. */
export function ClassFigures({
  figures,
  of,
}: {
  readonly figures: readonly NamedFigure[]
  readonly of: string
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, heading, figure }) => (
        <div key={label} className={styles.figure}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            <FigureValue
              figure={figure}
              name={say.execution.figureOf(heading, of)}
              unit={figure.amount?.unit !== 'people' && figure.amount?.unit !== 'classes'}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
