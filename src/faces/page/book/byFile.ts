import type { ChangedCells } from '../../../workbook/cellChange'

/** Changes by the file that they name, '' for the main workbook; files in the order in which they first come. */
export function byFile<Change extends { readonly file?: string }>(changes: readonly Change[]) {
  const files = [...new Set(changes.map((change) => change.file ?? ''))]
  return files.map((file) => ({ file, own: changes.filter((change) => (change.file ?? '') === file) }))
}

/** What changes of several files did to formulas, together. */
export function changedOf(done: readonly { readonly changed: ChangedCells }[]): ChangedCells {
  return {
    overwritten: done.flatMap(({ changed }) => changed.overwritten),
    stale: done.flatMap(({ changed }) => changed.stale),
  }
}
