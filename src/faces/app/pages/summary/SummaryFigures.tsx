import { Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { SUMMARY_FIGURES } from '../../../../records/summaryFigures'
import { figureName } from '../../../../text/figureName'
import { usePane, useReading } from '../../paneContext'
import { Facts } from '../../parts/Facts'

/** The ten figures of the form. */
export function SummaryFigures(): ReactNode {
  const { words, say } = usePane()
  const { dataset, statistics } = useReading()!
  const { summary, year } = statistics
  return (
    <>
      <Text weight="semibold">
        {say.summary.title(year)}（{summary.state === 'draft' ? say.summary.draft : say.summary.ready}）
      </Text>
      <Facts
        facts={SUMMARY_FIGURES.map((figure) => {
          const name = figureName(figure, words, dataset.policy)
          return { label: name, name, figure: summary[figure] }
        })}
      />
    </>
  )
}
