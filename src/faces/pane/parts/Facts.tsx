import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { NamedFigure } from './FigureGrid'
import { FigureValue } from './FigureValue'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    margin: 0,
    flexShrink: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  place: { margin: 0 },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, padding: 0 },
})

/** A page's leading figures, each under its name; as many in a row as have room. */
export function Facts({ facts }: { readonly facts: readonly NamedFigure[] }): ReactNode {
  const styles = useStyles()
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, name, figure }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.place}>
            <FigureValue figure={figure} name={name} className={styles.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
