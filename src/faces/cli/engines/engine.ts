import type { InstituteResult } from '../../../academy/instituteResult'

/** One workbook to be computed. */
export interface BookJob {
  /** As the result names it (`ResultBase.file`). */
  readonly file: string
  /** Where it lies, absolute. */
  readonly path: string
  readonly year: number
  /** The version of the program. */
  readonly program: string
  /** What stands in it, where that has come another way: then nothing is read at `path`. */
  readonly bytes?: Uint8Array
}

/**
 * What computes the workbooks of `rollup`: over the one unit (`bookResult.ts`), with whatever it has of threads and machines. A new engine is one
 * file, and a line in `engineOf.ts`. It adds nothing up and writes no table: results are told as they come, in any order, each once.
 */
export interface Engine {
  /**
   * Computes the books. Ends with null when all are told, or soon after `signal` is aborted, then with those told that are done. A book that takes
   * its worker down is a result like any other; throws only where no work is possible at all. An engine that nobody waits for tells nothing and
   * ends with what was arranged.
   */
  run(
    jobs: readonly BookJob[],
    told: (result: InstituteResult) => void,
    signal: AbortSignal,
  ): Promise<HandedOver | null>
}

/** Work that goes on elsewhere, which keeps the results and makes the table by itself. */
export interface HandedOver {
  /** What is to be said of it. */
  readonly lines: readonly string[]
  /** The same for `--json`. */
  readonly json: object
}
