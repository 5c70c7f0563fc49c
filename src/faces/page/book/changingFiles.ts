import type { SheetChange } from '../../../workbook/cellChange'
import { type Run, WorkbookError } from '../../../workbook/workbook'
import type { PageWorker } from '../worker/pageWorker'
import { fittingIn, type MainFile } from './bookState'
import { byFile } from './byFile'

/** A file with cells changed, still to be put in place of what is there. */
export type ChangedFile = Awaited<ReturnType<ReturnType<typeof changingFiles>>>[number]

/** Has files changed by the worker; `contentOf` answers what a file holds at this moment. */
export function changingFiles(
  worker: Pick<PageWorker, 'ask'>,
  contentOf: (file: string) => Pick<MainFile, 'name' | 'blob'> | undefined,
) {
  async function changedFile(file: string, wanted: readonly SheetChange[], run?: Run) {
    const content = contentOf(file)
    if (!content?.blob) throw new WorkbookError('sheet-missing', file, { sheet: wanted[0]!.sheet })
    const { name, blob: before } = content
    const changes = wanted.map((change) => fittingIn(name, { ...change, file }))
    const answer = await worker.ask('change', { name, blob: before, changes }, run)
    const { blob: after, reencoded, numbers, ...changed } = answer
    return { file, before, after, reencoded, changes, changed, numbers }
  }

  /** All of them or none: nothing is put in place before the last one has let itself be changed. */
  return async (changes: readonly (SheetChange & { readonly file?: string })[], run?: Run) => {
    const done: Awaited<ReturnType<typeof changedFile>>[] = []
    for (const { file, own } of byFile(changes)) done.push(await changedFile(file, own, run))
    return done
  }
}
