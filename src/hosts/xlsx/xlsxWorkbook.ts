import { refuseChangedRows, refuseChangedSheets } from '../../workbook/changedMeanwhile'
import type { Grid } from '../../workbook/grid'
import { type OpenWorkbook, unseen, type WrittenStep } from '../../workbook/openWorkbook'
import { stepsOf } from '../../workbook/steps'
import { type Run, type Workbook, WorkbookError } from '../../workbook/workbook'
import { setCellsIn } from './change/packageCells'
import { editPackage, type PackageEdit, refuseSigned } from './change/packageEdit'
import { removeSheets } from './change/packageRemoval'
import { replaceSheets } from './change/packageSheets'
import { printedSheets } from './change/printedSheets'
import { detect } from './read/detect'
import { readFile } from './read/readFile'
import type { Codec } from './zip/codec'

/** A file's bytes as a workbook. Writing changes only what it must: every other part stays byte for byte. */
export interface XlsxWorkbook extends OpenWorkbook {
  /** The file as it is now; the very array it was opened from while nothing has changed. */
  bytes(): Uint8Array
}

/**
 * Opens .xlsx and .xlsm, and .csv for reading alone (`write` throws not-a-workbook). `name` is the file's name. Writing
 * throws `WorkbookError` signed or protected-workbook where the user has forbidden it, and what reading throws.
 */
export function openXlsx(name: string, bytes: Uint8Array, codec: Codec): XlsxWorkbook {
  let current = bytes
  const steps = stepsOf<Uint8Array>()
  const edited = async <Answer>(
    run: Run | undefined,
    work: (edit: PackageEdit) => Promise<Answer>,
    written: (answer: Answer) => Partial<WrittenStep>,
  ): Promise<Answer> => {
    run?.signal?.throwIfAborted()
    if (detect(name, current) === 'csv') throw new WorkbookError('not-a-workbook', name, {})
    const edit = await editPackage(name, current, codec)
    refuseSigned(edit)
    const answer = await work(edit)
    const before = current
    current = await edit.bytes()
    steps.wrote(before, current, written(answer))
    return answer
  }
  /** What was read last, and of which bytes: so long as those stand, nothing has changed. */
  let last: { readonly grids: readonly Grid[]; readonly of: Uint8Array } | null = null
  const changedSince = async (basedOn: readonly Grid[] | undefined, refuse: (now: readonly Grid[]) => void) => {
    if (!basedOn || (last?.of === current && last.grids.every((grid) => basedOn.includes(grid)))) return
    refuse(await readFile(name, current, codec))
  }
  const book: Workbook = {
    name,
    async read(run) {
      const of = current
      const grids = await readFile(name, of, codec, run)
      last = { grids, of }
      return grids
    },
    async write(layouts, run) {
      const names = layouts.map(({ sheet }) => sheet)
      const { basedOn = [] } = run ?? {}
      await changedSince(run?.basedOn, (now) => refuseChangedSheets(name, names, basedOn, now))
      await edited(
        run,
        (edit) => replaceSheets(edit, layouts, run),
        () => ({ sheets: layouts.length }),
      )
    },
  }
  return {
    ...book,
    bytes: () => current,
    async change(changes, run) {
      const { basedOn = [] } = run ?? {}
      await changedSince(run?.basedOn, (now) => refuseChangedRows(name, changes, basedOn, now))
      return edited(
        run,
        (edit) => setCellsIn(edit, changes),
        () => ({ cells: changes.length }),
      )
    },
    beginStep: steps.begin,
    lastStep: () => steps.last(current),
    async undo(run) {
      run?.signal?.throwIfAborted()
      const found = steps.takeBack(current)
      if (found) current = found.before
      return found !== null
    },
    async printed(sheets, run) {
      run?.signal?.throwIfAborted()
      return printedSheets(name, current, codec, new Set(sheets))
    },
    remove: (sheets, run) =>
      edited(
        run,
        (edit) => removeSheets(edit, sheets),
        (removed) => ({ sheets: removed.length }),
      ),
    ...unseen(book),
  }
}
