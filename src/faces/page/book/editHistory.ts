import type { ChangedCells } from '../../../workbook/cellChange'
import type { WrittenStep } from '../../../workbook/openWorkbook'
import type { Store } from '../../session/store'
import { type BookState, type Edit, undoable } from './bookState'

/** An edit before it is known what it belongs to. */
type Made = Omit<Edit, 'joined' | 'step'>

/** What can be taken back of the files, in `BookState.edits`: steps of work and what the user has typed, in their order. */
export interface EditHistory {
  /** What is written from now on is another step. */
  begin(): void
  /** Part of the step under way was written. */
  wrote(edit: Made, how: Partial<WrittenStep>): void
  /** The user has changed cells, by typing or in one go: an edit a file. */
  typed(edits: readonly Made[]): void
  /** The last edits were taken back, or done again: `reversed` says each the other way round, in the order in which that was done. */
  turned(from: 'edits' | 'undone', reversed: readonly Edit[]): void
  /** The step that would be taken back now; null where that is something typed, or nothing. */
  last(): WrittenStep | null
}

/** As many edits as can be taken back: each keeps a file. */
const MOST_EDITS = 100

/** Bytes of files that are kept for that, about; a few edits are kept whatever they take. */
const MOST_BYTES = 500_000_000
const FEWEST_EDITS = 10

export function editHistory(store: Store<BookState>): EditHistory {
  /** The step under way; null before it has written anything, and once something else was. */
  let step: { cells: number; sheets: number } | null = null
  const keep = (edit: Omit<Edit, 'joined'>, joins: boolean) =>
    // What was taken back before is not what would be done again on top of this.
    store.set({ edits: withinBounds(withEdit(store.get().edits, edit, joins)), undone: [] })
  return {
    begin() {
      step = null
    },
    wrote(edit, { cells = 0, sheets = 0 }) {
      const joins = step !== null
      step ??= { cells: 0, sheets: 0 }
      step.cells += cells
      step.sheets += sheets
      keep({ ...edit, step }, joins)
    },
    typed(edits) {
      step = null
      for (const [index, edit] of edits.entries()) keep({ ...edit, step: null }, index > 0)
    },
    turned(from, reversed) {
      step = null
      const to = from === 'edits' ? 'undone' : 'edits'
      const { [from]: those, [to]: these } = store.get()
      store.set({
        [from]: those.slice(0, -reversed.length),
        [to]: [...these, ...reversed.map((edit, index) => ({ ...edit, joined: index > 0 }))],
      })
    },
    last: () => undoable(store.get())?.[0]?.step ?? null,
  }
}

/** As many of the newest as are kept, none of them without what it is joined to. */
function withinBounds(edits: readonly Edit[]): readonly Edit[] {
  let bytes = 0
  const tooMany = edits.findLastIndex(({ after }, index) => {
    const count = edits.length - index
    bytes += after?.size ?? 0
    return count > FEWEST_EDITS && (count > MOST_EDITS || bytes > MOST_BYTES)
  })
  const first = edits.findIndex(({ joined }, index) => index > tooMany && !joined)
  return first <= 0 ? edits : edits.slice(first)
}

/**
 * The edits with another one: `joins` what is the last of them already. Of a file that this one has changed before there is one edit, from
 * how it was first.
 */
function withEdit(edits: readonly Edit[], edit: Omit<Edit, 'joined'>, joins: boolean): readonly Edit[] {
  if (!joins) return [...edits, { ...edit, joined: false }]
  const first = edits.findLastIndex(({ joined }) => !joined)
  const known = edits.findIndex(({ file }, index) => index >= first && file === edit.file)
  if (known < 0) return [...edits, { ...edit, joined: true }]
  const { before, formula, place, joined } = edits[known]!
  return edits.with(known, {
    ...edit,
    before,
    joined,
    place: place ?? edit.place,
    formula: formula ?? edit.formula,
    held: null,
  })
}

/** Sheets of the main workbook written or removed. */
export function wholeSheets(before: Blob | null, after: Blob): Made {
  return { file: '', place: null, held: null, formula: null, before, after }
}

/** Cells as they were shown. */
type Held = NonNullable<Edit['held']>

/** Cells of a file that were changed: `changed` as they were, and `lost` those that have lost their results by it. */
export function cellEdit(
  done: Pick<Edit, 'file'> & {
    readonly before: Blob
    readonly after: Blob
    readonly changed: Pick<ChangedCells, 'overwritten'>
  },
  changed: Held,
  lost: Held,
): Made {
  const { file, sheet, row, column } = changed[0]!
  return {
    file,
    place: { file, sheet, row, column },
    held: [...lost, ...changed],
    formula: done.changed.overwritten[0]?.formula ?? null,
    before: done.before,
    after: done.after,
  }
}
