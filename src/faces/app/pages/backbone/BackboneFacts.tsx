import type { ReactNode } from 'react'
import type { Statistics } from '../../../../engine/statistics'
import { usePane } from '../../paneContext'
import { Facts } from '../../parts/Facts'

/** The manual's header: the headcount, how many are to be reported, how many are, and the rate. */
export function BackboneFacts({ statistics }: { readonly statistics: Statistics }): ReactNode {
  const { words, say } = usePane()
  const { facts } = say.backbone
  const { backbone, summary } = statistics
  const { made } = backbone.rate
  return (
    <Facts
      facts={[
        { label: facts.headcount, name: words.figures.headcount, figure: summary.headcount },
        { label: facts.target, name: facts.target, figure: backbone.target },
        ...(made.how === 'ratio' ? [{ label: facts.reported, name: facts.reported, figure: made.part }] : []),
        { label: facts.rate, name: words.figures.backboneRate, figure: backbone.rate },
      ]}
    />
  )
}
