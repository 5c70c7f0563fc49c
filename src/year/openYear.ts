import type { Statistics } from '../engine/statistics'
import { wantedColumns } from '../input/wantedColumns'
import type { SavedSummary } from '../records/savedSummary'
import type { SheetChoice } from '../records/sheetChoice'
import { compute, type Prepared, prepare, type ReadData, type Turn } from '../run'
import type { Grid } from '../workbook/grid'
import type { Run, Workbook } from '../workbook/workbook'

/** A workbook as every use case finds it: read, computed, and with the state that it keeps. */
export interface OpenYear extends Prepared {
  /** The sheets that all of it was made from: what is written is written upon these and no others. */
  readonly grids: readonly Grid[]
  /** 年度总结列表. */
  readonly saved: readonly SavedSummary[]
}

/** A workbook that has a year, and with it figures. */
export type ComputedYear = OpenYear & { readonly statistics: Statistics }

/** What the user decides before anything is computed. */
export interface YearAsked {
  /** null: as 设置 says, else the latest year that has a class (domain.md §3). */
  readonly year: number | null
  /** What sheets are, of those that there are, whatever their headers say. */
  readonly kinds?: (grids: readonly Grid[]) => readonly SheetChoice[]
}

/** Reads and computes a workbook; writes nothing. Throws what its `read` throws, and `kinds`. */
export async function openYear(book: Pick<Workbook, 'read'>, asked: YearAsked, run?: Run): Promise<OpenYear> {
  const grids = await book.read({ ...run, wanted: wantedColumns })
  return yearIn(grids, asked)
}

/** The same of sheets that have been read. */
export async function yearIn(grids: readonly Grid[], { year, kinds }: YearAsked): Promise<OpenYear> {
  const choices = kinds ? { year, kinds: kinds(grids) } : { year }
  return kept(await prepare({ read: async () => grids }, choices), grids)
}

/** Whether there are figures: a year was chosen, set, or found among the classes. */
export function hasYear(opened: OpenYear): opened is ComputedYear {
  return opened.statistics !== null
}

/**
 * The same of sheets whose data were read elsewhere, in a worker, and which may be of several files: those of the workbook itself have no
 * file's name and alone keep state. `turn` lets others have theirs between two pieces of the work.
 */
export async function computeYear(
  data: ReadData,
  grids: readonly Grid[],
  year: number | null,
  turn: Turn,
): Promise<OpenYear> {
  return kept(await compute(data, grids, year, turn), grids)
}

function kept(prepared: Prepared, grids: readonly Grid[]): OpenYear {
  return { ...prepared, grids, saved: prepared.dataset.summaries }
}
