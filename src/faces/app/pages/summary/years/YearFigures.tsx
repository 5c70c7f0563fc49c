import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useContext } from 'react'
import type { SummaryFigure } from '../../../../../records/summaryFigures'
import type { Words } from '../../../../../text/catalogue'
import { figureName } from '../../../../../text/figureName'
import type { YearsWords } from '../../../../../text/pane/yearsWords'
import type { Change, FigureChange } from '../../../../../year/compareYears'
import { PolicyContext, usePane, useReading } from '../../../paneContext'
import { FigureValue } from '../../../parts/FigureValue'
import { figureText } from '../../../parts/figureText'
import { useYearsWords } from './useYearsWords'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  values: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  change: { marginLeft: 'auto' },
})

/** The ten figures then and now, and by how much each moved; each can be asked how it was made. */
export function YearFigures({
  changes,
  years: [before, after],
}: {
  readonly changes: readonly FigureChange[]
  readonly years: readonly [before: string, after: string]
}): ReactNode {
  const { words } = usePane()
  const own = useYearsWords()
  const styles = useStyles()
  const { policy } = useReading()!.dataset
  const earlier = useContext(PolicyContext) ?? policy
  const called = (name: SummaryFigure) => figureName(name, words, earlier, policy)
  return (
    <section aria-label={own.figures}>
      <ul className={styles.list}>
        {changes.map(({ name, before: then, after: now, change }) => (
          <li key={name} className={styles.item}>
            <Text block size={200}>
              {called(name)}
            </Text>
            <span className={styles.values}>
              <FigureValue figure={then} name={own.figureOf(called(name), before)} />
              <Text size={200}>→</Text>
              <FigureValue figure={now} name={own.figureOf(called(name), after)} />
              {change && (
                <FigureValue
                  figure={change.by}
                  name={own.changeOf(called(name))}
                  text={changeText(change, words, own)}
                  className={styles.change}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `▲ 增加 47 人次`: the direction in a word as well as a sign. */
function changeText({ direction, by }: Change, words: Words, { changes, points }: YearsWords): string {
  if (direction === 'same') return changes.same
  const isRate = by.amount?.unit === 'percent'
  return changes[direction](isRate ? points(figureText(by, words, false)) : figureText(by, words))
}
