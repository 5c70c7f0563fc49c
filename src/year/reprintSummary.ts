import { doubtOf, summaryOfSaved } from '../engine/savedSummaries'
import type { Refusal } from '../records/refusal'
import type { SavedSummary } from '../records/savedSummary'
import { layOut } from '../report/layOut'
import { summaryForm } from '../report/tables/summary'
import { type Publication, refuseForeign } from '../run'
import { wordsFor } from '../text/wordsFor'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import type { ComputedYear } from './openYear'

/**
 * Writes the stamped form of a summary as it was saved, its texts and figures, whatever the data says now; answers what was
 * written. Refused where the row in 年度总结列表 was changed by hand, or may have been. Throws what `publish` throws.
 */
export async function reprintSummary(
  book: Pick<Workbook, 'write'>,
  { dataset, statistics, findings }: ComputedYear,
  saved: SavedSummary,
  printed: Omit<Publication, 'sheets'>,
  run?: Run,
): Promise<Layout | { readonly refusal: Refusal }> {
  const doubt = doubtOf(saved, saved.year === statistics.year ? statistics.summary : null)
  if (doubt) return { refusal: { code: doubt, year: saved.year } }
  const { experience, overview, year } = saved
  const form = summaryForm({
    dataset: { ...dataset, policy: { ...dataset.policy, experience, overview } },
    statistics: { ...statistics, year, summary: summaryOfSaved(saved) },
    findings,
    words: wordsFor(printed.language),
    ...printed,
  })
  const layout = layOut(form)
  if (printed.linkable) refuseForeign(dataset, [layout])
  await book.write([layout], run)
  return layout
}
