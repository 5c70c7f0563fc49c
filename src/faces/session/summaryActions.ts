import { deleteSummary, saveSummary, summaryToSave } from '../../engine/savedSummaries'
import { severityOf } from '../../records/finding'
import type { SavedSummary } from '../../records/savedSummary'
import { savedSummariesLayout } from '../../report/savedSummaries'
import { refuseForeign } from '../../run'
import type { Language } from '../../text/say'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { Environment } from './environment'
import type { ReadingInView } from './readingInView'
import { type Viewed, withWritten } from './readings'
import { savedSummaryForm } from './savedSummaryForm'
import type { PaneState, Reading, SummaryDraft } from './state'
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
  { enter, inView, writeState }: ReadingInView,
): SummaryActions {
  return {
    editSummary: (change) =>
      store.set({ summaryDraft: change === null ? {} : { ...store.get().summaryDraft, ...change } }),
    keepSummaryDraft: () =>
      work('changing', async (run) => {
        await enter(store.get().summaryDraft, run)
        store.set({ summaryDraft: {} })
        return null
      }),
    saveSummary: (defaultName) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const { summaryDraft } = store.get()
        if (Object.keys(summaryDraft).length > 0) {
          await enter(summaryDraft, run)
          store.set({ summaryDraft: {} })
        }
        const { dataset, findings, saved } = store.get().reading!
        const { statistics } = viewedOf(store.get().reading!)
        const { year } = statistics
        const name = dataset.policy.summaryName || defaultName
        const outcome = saveSummary(saved, summaryToSave(statistics, dataset.policy, name, environment.now()), {
          finished: statistics.backbone.status === 'finished',
          errors: findings.filter((found) => severityOf(found) === 'error').length,
        })
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        if (sameList(outcome.list, saved)) return { deed: 'summary-unchanged', year }
        await writeState(viewedOf(store.get().reading!), savedSummariesLayout(outcome.list), run)
        return { deed: 'summary-saved', year }
      }),
    writeSummaryForm: (year) =>
      work('writing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const saved = viewed.saved.find((one) => one.year === year)
        if (!saved) return { kind: 'refused', refusal: { code: 'no-such-summary', year } }
        const layout = savedSummaryForm(saved, viewed, environment.now(), language())
        refuseForeign(viewed.dataset, [layout])
        await book.write([layout], run)
        store.set({ reading: withWritten(viewed, [layout]) })
        return { deed: 'written', sheets: [layout.sheet] }
      }),
    deleteSummary: (year) =>
      work('changing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const outcome = deleteSummary(viewed.saved, year)
        if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
        await writeState(viewed, savedSummariesLayout(outcome.list), run)
        return { deed: 'summary-deleted', year }
      }),
  }
}

/** Of a reading that has a year: the year does not go away while the user looks at it. */
function viewedOf(reading: Reading): Viewed {
  return reading as Viewed
}

function sameList(a: readonly SavedSummary[], b: readonly SavedSummary[]): boolean {
  return a.length === b.length && a.every((summary, index) => summary === b[index])
}
