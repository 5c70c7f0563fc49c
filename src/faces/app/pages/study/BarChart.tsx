import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePane } from '../../paneContext'

/** One bar: `value` in a unit of the caller's, `text` the value in words. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly text: string
  readonly colour?: string
}

const useStyles = makeStyles({
  figure: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  chart: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, 26%) 1fr 84px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'right' },
  track: { backgroundColor: tokens.colorNeutralBackground3, height: '14px', borderRadius: tokens.borderRadiusSmall },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    minWidth: '1px',
    forcedColorAdjust: 'none',
  },
  edge: { borderTop: `2px dashed ${tokens.colorPaletteRedBorder2}`, margin: `${tokens.spacingVerticalXXS} 0` },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 8px', textAlign: 'left' },
})

/** Lying bars with their values in words, and the same as a table. `edge` draws a dashed line before that bar. */
export function BarChart({
  title,
  bars,
  edge,
  note,
}: {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly edge?: number
  readonly note?: string
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const most = bars.reduce((max, { value }) => Math.max(max, value), 0) || 1
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption>
        <Text weight="semibold">{title}</Text>
      </figcaption>
      <div className={styles.chart} aria-hidden>
        {bars.map(({ name, value, text, colour }, index) => (
          <div key={name}>
            {index === edge && <div className={styles.edge} />}
            <div className={styles.bar} title={`${name} ${text}`}>
              <Text size={200} className={styles.name}>
                {name}
              </Text>
              <div className={styles.track}>
                <div
                  className={styles.fill}
                  style={{ width: `${(100 * value) / most}%`, ...(colour ? { backgroundColor: colour } : {}) }}
                />
              </div>
              <Text size={200}>{text}</Text>
            </div>
          </div>
        ))}
      </div>
      {note && (
        <Text block size={200}>
          {note}
        </Text>
      )}
      <details>
        <summary>
          <Text size={200}>{say.study.asTable}</Text>
        </summary>
        <table className={styles.table}>
          <caption hidden>{title}</caption>
          <tbody>
            {bars.map(({ name, text }) => (
              <tr key={name}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                <td className={styles.cell}>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
