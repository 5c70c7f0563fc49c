import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Figure } from '../../../../engine/figure'
import { NO_VALUE } from '../../../../text/amounts'
import { usePane } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'

/** One bar: `value` in a unit of the caller's, `text` the value in words. */
export interface Bar {
  readonly name: string
  /** What can be asked how it was made, in the table; null where the year has none of it. */
  readonly figure: Figure | null
  readonly value: number
  readonly text: string
  readonly colour?: string
  /** The same in the year beside; null where that has none of it. Not given: one year alone is drawn. */
  readonly before?: Pick<Bar, 'figure' | 'value' | 'text'> | null
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
    // Of half the width a bar has a line of its own below its name.
    '@media (max-width: 280px)': {
      gridTemplateColumns: '1fr 72px',
      '& > :first-child': { gridColumn: '1 / -1', textAlign: 'left' },
    },
  },
  // Two bars behind one name: what is before stands above what is now.
  pair: { display: 'flex', flexDirection: 'column', gap: '1px' },
  before: {
    height: '10px',
    // Told from the year in view by its stripes, in whatever colours.
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 5px)`,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    minWidth: '2px',
    forcedColorAdjust: 'none',
    // The theme's own colours may be lost on the system's ground.
    '@media (forced-colors: active)': {
      backgroundImage: 'repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 5px)',
      border: '1px solid CanvasText',
    },
  },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '24px', height: '10px' },
  // Two lines hold most names; the table below has all of them whole.
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    textAlign: 'right',
  },
  track: { backgroundColor: tokens.colorNeutralBackground3, height: '14px', borderRadius: tokens.borderRadiusSmall },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText !important' },
  },
  earlier: { display: 'block', color: tokens.colorNeutralForeground2 },
  edge: { borderTop: `2px dashed ${tokens.colorPaletteRedBorder2}`, margin: `${tokens.spacingVerticalXXS} 0` },
  summary: { minHeight: '24px', lineHeight: '24px', cursor: 'pointer' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 8px', textAlign: 'left' },
})

/** Lying bars with their values in words, of one year or of two, and the same as a table. `edge` draws a dashed line before that bar. */
export function BarChart({
  title,
  bars,
  edge,
  note,
  years,
}: {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly edge?: number
  readonly note?: string
  /** What the bars of `before` and the others are called, where two years are drawn. */
  readonly years?: readonly [before: string, now: string] | undefined
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const most = bars.reduce((max, { value, before }) => Math.max(max, value, before?.value ?? 0), 0) || 1
  const width = (value: number) => `${(100 * value) / most}%`
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption>
        <Text weight="semibold">{title}</Text>
      </figcaption>
      {years && (
        <div className={styles.legend} aria-hidden>
          {years.map((year, index) => (
            <Text key={year} size={200} className={styles.key}>
              <span className={mergeClasses(index === 0 ? styles.before : styles.fill, styles.swatch)} />
              {year}
            </Text>
          ))}
        </div>
      )}
      <div className={styles.chart} aria-hidden>
        {bars.map(({ name, value, text, colour, before }, index) => (
          <div key={name}>
            {index === edge && <div className={styles.edge} />}
            <div className={styles.bar} title={`${name} ${before ? `${before.text} → ` : ''}${text}`}>
              <Text size={200} className={styles.name}>
                {name}
              </Text>
              <div className={styles.pair}>
                {/* Nought has no stripes; its room stays, so that the years do not change places. */}
                {before !== undefined && (
                  <div
                    className={styles.before}
                    style={before?.value ? { width: width(before.value) } : { visibility: 'hidden' }}
                  />
                )}
                <div className={styles.track}>
                  <div
                    className={styles.fill}
                    style={{
                      width: width(value),
                      minWidth: value > 0 ? '1px' : 0,
                      ...(colour ? { backgroundColor: colour } : {}),
                    }}
                  />
                </div>
              </div>
              <Text size={200}>
                {before !== undefined && <span className={styles.earlier}>{before?.text ?? NO_VALUE}</span>}
                {text}
              </Text>
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
        <summary className={styles.summary}>
          <Text size={200}>{say.study.asTable}</Text>
        </summary>
        <table className={styles.table}>
          <caption hidden>{title}</caption>
          {years && (
            <thead>
              <tr>
                <td className={styles.cell} />
                {years.map((year) => (
                  <th key={year} scope="col" className={styles.cell}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {bars.map(({ name, figure, text, before }) => (
              <tr key={name}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                {before !== undefined && (
                  <td className={styles.cell}>
                    <Asked figure={before?.figure ?? null} name={`${name} ${years?.[0] ?? ''}`} text={before?.text} />
                  </td>
                )}
                <td className={styles.cell}>
                  <Asked figure={figure} name={years ? `${name} ${years[1]}` : name} text={text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** A value of the table, which can be asked how it was made. */
function Asked({
  figure,
  name,
  text = NO_VALUE,
}: {
  readonly figure: Figure | null
  readonly name: string
  readonly text?: string | undefined
}): ReactNode {
  return figure ? <FigureValue figure={figure} name={name} text={text} /> : text
}
