import { summaryOfSaved } from '../../engine/savedSummaries'
import type { Statistics } from '../../engine/statistics'
import type { Moment } from '../../records/moment'
import type { SavedSummary } from '../../records/savedSummary'
import { layOut } from '../../report/layOut'
import { summaryForm } from '../../report/tables/summary'
import type { Prepared } from '../../run'
import { type Language, wordsFor } from '../../text/say'
import type { Layout } from '../../workbook/layout'

/** The stamped form of a summary as it was saved, its texts and figures, whatever the data says now. */
export function savedSummaryForm(
  saved: SavedSummary,
  { dataset, statistics, findings }: Prepared & { readonly statistics: Statistics },
  computedAt: Moment,
  language: Language,
): Layout {
  const { experience, overview, year } = saved
  return layOut(
    summaryForm({
      dataset: { ...dataset, policy: { ...dataset.policy, experience, overview } },
      statistics: { ...statistics, year, summary: summaryOfSaved(saved) },
      findings,
      words: wordsFor(language),
      language,
      computedAt,
      linkable: true,
    }),
  )
}
