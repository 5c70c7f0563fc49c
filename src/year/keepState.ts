import { refuseForeign } from '../run'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/**
 * Writes a sheet of ours that keeps state, whole, in place of the one that `seen` was read from. Throws `WorkbookError`
 * foreign-sheet where a sheet of the user's own bears its name, changed-meanwhile where somebody else has written it since, and
 * what writing throws.
 */
export async function keepState(
  book: Pick<Workbook, 'write'>,
  seen: Pick<OpenYear, 'dataset' | 'grids'>,
  layout: Layout,
  run?: Run,
): Promise<void> {
  refuseForeign(seen.dataset, [layout])
  await book.write([layout], { ...run, basedOn: seen.grids })
}
