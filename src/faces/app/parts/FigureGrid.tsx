import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Figure } from '../../../engine/figure'
import { FigureValue } from './FigureValue'
import { isCount } from './figureText'

const useStyles = makeStyles({
  figures: { display: 'grid', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  figure: { display: 'flex', alignItems: 'baseline', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  label: { whiteSpace: 'nowrap' },
  value: { margin: 0 },
})

/** A figure behind its short label; `name` is all of what it is, for the popover and for whoever does not see the rest. */
export interface NamedFigure {
  readonly label: string
  readonly name: string
  readonly figure: Figure
}

/** Small figures in columns of at least `width` pixels, three at most: five leave none alone. Counts go without their unit. */
export function FigureGrid({
  figures,
  width,
}: {
  readonly figures: readonly NamedFigure[]
  readonly width: number
}): ReactNode {
  const styles = useStyles()
  return (
    <dl
      className={styles.figures}
      style={{ gridTemplateColumns: `repeat(auto-fill, minmax(max(${width}px, 30%), 1fr))` }}
    >
      {figures.map(({ label, name, figure }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <FigureValue figure={figure} name={name} unit={!isCount(figure)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
