import { Button, Text } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { isoMoment } from '../../../../records/moment'
import { LISTED_FIGURES } from '../../../../records/summaryFigures'
import { savedFigure } from '../../../../year/savedSummary'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { FigureValue } from '../../parts/FigureValue'
import { usePageStyles } from '../../parts/pageStyles'

/** The summaries over the years: each can be opened, printed again, deleted. */
export function SummaryList(): ReactNode {
  const { session, say, words } = usePane()
  const { summary: own } = say
  const styles = usePageStyles()
  const reading = useReading()!
  const { saved, statistics } = reading
  const busy = usePaneState((state) => state.busy !== null)
  const [removing, setRemoving] = useState<number | null>(null)
  return (
    <section aria-label={own.list}>
      <Text weight="semibold">{own.list}</Text>
      {saved.length === 0 && (
        <Text block size={200} className={styles.quiet}>
          {own.noList}
        </Text>
      )}
      {saved.toReversed().map((summary) => (
        <div key={summary.year} className={styles.row}>
          <div className={styles.cell}>
            <Text weight="semibold">
              {summary.year} {summary.name}
            </Text>
            <span className={styles.line}>
              {LISTED_FIGURES.map((figure) => (
                <Text key={figure} size={200}>
                  {words.figures[figure]}{' '}
                  <FigureValue
                    figure={savedFigure(reading, summary, figure)}
                    name={own.saved(words.figures[figure], summary.year)}
                  />
                </Text>
              ))}
            </span>
            <Text size={200} className={styles.quiet}>
              {own.savedAt(isoMoment(summary.savedAt))}
            </Text>
            <span className={styles.line}>
              {summary.year !== statistics.year && (
                <Button size="small" disabled={busy} onClick={() => void session.chooseYear(summary.year)}>
                  {own.open(summary.year)}
                </Button>
              )}
              <Button size="small" disabled={busy} onClick={() => void session.writeSummaryForm(summary.year)}>
                {own.form}
              </Button>
              <Button size="small" appearance="subtle" disabled={busy} onClick={() => setRemoving(summary.year)}>
                {own.remove}
              </Button>
            </span>
          </div>
        </div>
      ))}
      <ConfirmDialog
        open={removing !== null}
        title={own.remove}
        confirm={own.remove}
        onConfirm={() => void session.deleteSummary(removing!)}
        onClose={() => setRemoving(null)}
      >
        {removing !== null && own.removeQuestion(removing)}
      </ConfirmDialog>
    </section>
  )
}
