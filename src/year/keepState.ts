import { refuseForeign } from '../run'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/**
 * Writes sheets of ours that keep state, whole, in place of those that `seen` was read from, all or none. Throws `WorkbookError`
 * foreign-sheet where a sheet of the user's own bears its name, changed-meanwhile where somebody else has written it since, and
 * what writing throws.
 */
export async function keepState(
  book: Pick<Workbook, 'write'>,
  seen: Pick<OpenYear, 'dataset' | 'grids'>,
  layouts: readonly Layout[],
  run?: Run,
): Promise<void> {
  refuseForeign(seen.dataset, layouts)
  await book.write(layouts, { ...run, basedOn: seen.grids })
}
