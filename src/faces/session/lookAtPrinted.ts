import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { PaneState } from './state'
import type { Store } from './store'

/** Looks how the stamped sheets in view will be printed; never throws. What was found of an older reading is dropped. */
export async function lookAtPrinted(book: Pick<OpenWorkbook, 'printed'>, store: Store<PaneState>): Promise<void> {
  const { reading } = store.get()
  if (!reading?.statistics || !reading.stamped) return
  const { statistics, stamped } = reading
  const printed = await import('../../year/stampedState')
    .then(({ printedState }) => printedState(book, { ...reading, statistics, stamped }))
    .catch(() => 'unknown' as const)
  const { reading: now } = store.get()
  if (now?.stamped === stamped) store.set({ reading: { ...now, printed } })
}
