import { Button, Text } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { isoMoment } from '../../../../records/moment'
import type { SavedSummary, SummaryFigure } from '../../../../records/savedSummary'
import { amountText } from '../../../../text/amounts'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { usePageStyles } from '../../parts/pageStyles'

/** What the list shows of a year, as the manual has it. */
const SHOWN = [
  ['personTimes', 'personTimes'],
  ['funding', 'money'],
  ['executionRate', 'percent'],
  ['completionRate', 'percent'],
  ['backboneRate', 'percent'],
] as const satisfies readonly (readonly [SummaryFigure, string])[]

/** The summaries over the years: each can be opened, printed again, deleted. */
export function SummaryList(): ReactNode {
  const { session, say, words } = usePane()
  const { summary: own } = say
  const styles = usePageStyles()
  const { saved, statistics } = useReading()!
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
            <Text size={200}>
              {SHOWN.map(([figure, unit]) => `${words.figures[figure]} ${shown(summary, figure, unit)}`).join('；')}
            </Text>
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

  function shown({ figures }: SavedSummary, figure: SummaryFigure, unit: 'personTimes' | 'money' | 'percent'): string {
    const value = amountText(unit, figures[figure])
    return figures[figure] === null || unit === 'personTimes' ? value : `${value}${words.units[unit]}`
  }
}
