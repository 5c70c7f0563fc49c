import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { SUMMARY_FIGURES } from '../../../../records/summaryFigures'
import { figureName } from '../../../../text/figureName'
import { formulaText } from '../../../../year/formula'
import { usePane, useReading } from '../../../app/paneContext'
import { FigureValue } from '../../../app/parts/FigureValue'
import { figureText } from '../../../app/parts/figureText'
import { placeText } from '../../../app/parts/placeText'
import { usePage } from '../../pageContext'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(148px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { color: tokens.colorNeutralForeground2 },
  place: { margin: 0 },
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, padding: 0, textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The ten figures of the form as cards, each with how it was made; the figure itself tells its rows. */
export function FigureCards(): ReactNode {
  const styles = useStyles()
  const { board } = usePage().words.shell
  const { words, say } = usePane()
  const { dataset, statistics } = useReading()!
  const { summary } = statistics
  return (
    <section className={styles.section} aria-label={board.figures}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {board.figures}
      </Text>
      {summary.state === 'draft' && <Text className={styles.quiet}>{board.draft}</Text>}
      <dl className={styles.cards}>
        {SUMMARY_FIGURES.map((key) => {
          const figure = summary[key]
          const name = figureName(key, words, dataset.policy)
          const story = formulaText(
            figure,
            dataset.policy,
            words,
            (one) => figureText(one, words),
            (place) => placeText(place, say),
          )
          return (
            <div key={key} className={styles.card}>
              <dt className={styles.label}>{name}</dt>
              <dd className={styles.place}>
                <FigureValue figure={figure} name={name} className={styles.value} />
              </dd>
              <dd className={styles.place}>
                <Text size={200} className={styles.quiet}>
                  {story}
                </Text>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
