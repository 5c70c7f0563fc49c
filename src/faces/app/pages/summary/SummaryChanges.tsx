import { MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import { SUMMARY_FIGURE } from '../../../../records/summaryFigures'
import { amountText } from '../../../../text/amounts'
import { figureCauseLines, figureCauseWordsFor } from '../../../../text/figureCauseText'
import { figureName } from '../../../../text/figureName'
import { summaryCauses } from '../../../../year/causes'
import { type SummaryChange, savedFigure, savedSummary, summaryChanges } from '../../../../year/savedSummary'
import { usePane, useReading } from '../../paneContext'
import { CauseLines } from '../../parts/CauseLines'
import { FigureValue } from '../../parts/FigureValue'
import { figureText } from '../../parts/figureText'

const useStyles = makeStyles({ figure: { marginTop: tokens.spacingVerticalXS } })

/** What saving would change in the year's saved summary: every figure old → new, with the rows that made it another. */
export function SummaryChanges(): ReactNode {
  const { say, words, language } = usePane()
  const causeWords = figureCauseWordsFor(language)
  const { summary: own } = say
  const styles = useStyles()
  const reading = useReading()!
  const changes = summaryChanges(reading)
  const causes = useMemo(() => summaryCauses(reading), [reading])
  if (changes.length === 0) return null
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {own.refreshed(changes.length)}
        {changes.map((change) => {
          const found = typeof causes === 'string' ? undefined : causes.find(({ figure }) => figure === change.figure)
          const [before, after] = sides(change)
          return (
            <div key={change.figure} className={styles.figure}>
              <Text block size={200} weight="semibold">
                {own.changeOf(figureName(change.figure, words, reading.dataset.policy))}
                <FigureValue
                  figure={savedFigure(reading, savedSummary(reading)!, change.figure)}
                  name={own.saved(figureName(change.figure, words, reading.dataset.policy), reading.statistics.year)}
                  text={before}
                />
                {' → '}
                <FigureValue
                  figure={reading.statistics.summary[change.figure]}
                  name={figureName(change.figure, words, reading.dataset.policy)}
                  text={after}
                />
              </Text>
              {found && <CauseLines lines={(shown, most) => figureCauseLines(found, causeWords, words, shown, most)} />}
            </div>
          )
        })}
        {typeof causes === 'string' && (
          <Text block size={200}>
            {causeWords.unknown[causes]}
          </Text>
        )}
      </MessageBarBody>
    </MessageBar>
  )

  /** As figures everywhere else; the numbers that were kept where these would look the same. */
  function sides({ figure, saved, now }: SummaryChange): readonly [string, string] {
    const { unit } = SUMMARY_FIGURE[figure]
    const kept = savedFigure(reading, savedSummary(reading)!, figure)
    const shown = [kept, reading.statistics.summary[figure]].map((one) =>
      one.amount === null ? say.shell.figure.notGiven : figureText(one, words),
    )
    const [before, after] = shown
    return before === after ? [amountText(unit, saved), amountText(unit, now)] : [before!, after!]
  }
}
