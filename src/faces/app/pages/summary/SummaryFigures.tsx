import { Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { SUMMARY_FIGURES } from '../../../../records/summaryFigures'
import { usePane, useReading } from '../../paneContext'
import { Facts } from '../../parts/Facts'

/** The ten figures of the form. */
export function SummaryFigures(): ReactNode {
  const { words, say } = usePane()
  const { summary, year } = useReading()!.statistics
  return (
    <>
      <Text weight="semibold">
        {say.summary.title(year)}（{summary.state === 'draft' ? say.summary.draft : say.summary.ready}）
      </Text>
      <Facts
        facts={SUMMARY_FIGURES.map((name) => ({
          label: words.figures[name],
          name: words.figures[name],
          figure: summary[name],
        }))}
      />
    </>
  )
}
