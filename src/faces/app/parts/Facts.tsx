import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { NamedFigure } from './FigureGrid'
import { FigureValue } from './FigureValue'
import { isCount } from './figureText'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    margin: 0,
    flexShrink: 0,
  },
  // A handful stand in one row of the narrowest pane.
  few: { gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))' },
  // More of them, and four with long values: two and two, however wide the pane, so that none stands alone.
  pairs: { gridTemplateColumns: 'repeat(auto-fit, minmax(max(112px, 40%), 1fr))' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  place: { margin: 0 },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, padding: 0, textAlign: 'left' },
})

const HANDFUL = 4

/** A page's leading figures, each under its name; as many in a row as have room. `wide` where a handful has long values. */
export function Facts({
  facts,
  wide = false,
}: {
  readonly facts: readonly NamedFigure[]
  readonly wide?: boolean
}): ReactNode {
  const styles = useStyles()
  const columns = facts.length > HANDFUL || wide ? styles.pairs : styles.few
  return (
    <dl className={mergeClasses(styles.facts, columns)}>
      {facts.map(({ label, name, figure }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.place}>
            <FigureValue figure={figure} name={name} unit={!isCount(figure)} className={styles.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
