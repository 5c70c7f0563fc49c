import type { Language } from '../../text/say'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { Environment } from './environment'
import type { ReadingInView } from './readingInView'
import { withWritten } from './readings'
import type { PaneState, SummaryDraft } from './state'
import type { Store } from './store'
import type { Work } from './work'

/** What the user can do with 年度总结; as with a session, nothing throws. */
export interface SummaryActions {
  /** What the user types; kept until it is saved or discarded (null). */
  editSummary(change: SummaryDraft | null): void
  /** Saves what was typed into 设置, and nothing else. */
  keepSummaryDraft(): Promise<void>
  /** Saves what was typed, then the year's summary as it is then; `defaultName` where 设置 has no 总结名称. */
  saveSummary(defaultName: string): Promise<void>
  /** Writes the stamped form of a saved summary, of whichever year. */
  writeSummaryForm(year: number): Promise<void>
  deleteSummary(year: number): Promise<void>
}

export function summaryActions(
  book: OpenWorkbook,
  environment: Environment,
  language: () => Language,
  store: Store<PaneState>,
  work: Work,
  { enterDraft, inView, kept }: ReadingInView,
): SummaryActions {
  return {
    editSummary: (change) =>
      store.set({ summaryDraft: change === null ? {} : { ...store.get().summaryDraft, ...change } }),
    keepSummaryDraft: () =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const entered = await enterDraft(viewed, run)
        return 'kind' in entered ? entered : null
      }),
    saveSummary: (defaultName) =>
      work('changing', async (run) => {
        const seen = await inView(run)
        if ('kind' in seen) return seen
        const now = await enterDraft(seen, run)
        if ('kind' in now) return now
        const { year } = now.statistics
        const { saveSummary } = await import('../../year/saveSummary')
        const outcome = await saveSummary(book, now, { defaultName, now: environment.now() }, run)
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        if (!outcome.written) return { deed: 'summary-unchanged', year }
        await kept(now, outcome.written, run)
        return { deed: 'summary-saved', year }
      }),
    writeSummaryForm: (year) =>
      work('writing', async (run) => {
        const seen = await inView(run)
        if ('kind' in seen) return seen
        // What was typed and not yet saved is of the year in view: its form must not come without it.
        const viewed = year === seen.statistics.year ? await enterDraft(seen, run) : seen
        if ('kind' in viewed) return viewed
        const saved = viewed.saved.find((one) => one.year === year)
        if (!saved) return { kind: 'refused', refusal: { code: 'no-such-summary', year } }
        const printed = { language: language(), computedAt: environment.now(), linkable: true }
        const { reprintSummary } = await import('../../year/reprintSummary')
        const layout = await reprintSummary(book, viewed, saved, printed, run)
        if ('refusal' in layout) return { kind: 'refused', refusal: layout.refusal }
        store.set({ reading: await withWritten(viewed, [layout]) })
        return { deed: 'written', sheets: [layout.sheet] }
      }),
    deleteSummary: (year) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const { deleteSummary } = await import('../../year/deleteSummary')
        const outcome = await deleteSummary(book, viewed, year, run)
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        await kept(viewed, outcome.written, run)
        return { deed: 'summary-deleted', year }
      }),
  }
}
