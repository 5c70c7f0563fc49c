/// <reference types="office-js" />
import { type Run, WorkbookError } from '../../workbook/workbook'
import { excelCode, workbookTrouble } from './excelCodes'

/** Queues work on a context and returns how to take its results once Excel has answered. */
export type Queue<T> = (context: Excel.RequestContext) => () => T

/** How long to wait before asking again where Excel cannot tell us that the cell was left, in milliseconds; and how often. */
const EDITING_PAUSE = 1000
const EDITING_TRIES = 120

/**
 * One round trip: everything that `queue` asks for travels in one request. While the user edits a cell it waits and says
 * so through `run.waiting`. Throws WorkbookError, and AbortError before the request where the run is cancelled.
 */
export async function trip<T>(run: Run, queue: Queue<T>): Promise<T> {
  run.signal?.throwIfAborted()
  try {
    return await request({}, queue)
  } catch (error) {
    if (excelCode(error) !== 'InvalidOperationInCellEditMode') throw workbookTrouble(error)
  }
  run.waiting?.(true)
  try {
    return await requestAfterEditing(run, queue)
  } finally {
    run.waiting?.(false)
  }
}

function request<T>(options: Excel.RunOptions, queue: Queue<T>): Promise<T> {
  return Excel.run(options, async (context) => {
    const results = queue(context)
    await context.sync()
    return results()
  })
}

/** Excel holds the request back until the cell is left; one that cannot hold is asked again. */
async function requestAfterEditing<T>(run: Run, queue: Queue<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    run.signal?.throwIfAborted()
    try {
      return await request({ delayForCellEdit: true }, queue)
    } catch (error) {
      if (excelCode(error) !== 'InvalidOperationInCellEditMode' || tries === EDITING_TRIES) throw workbookTrouble(error)
    }
    await new Promise((resolve) => setTimeout(resolve, EDITING_PAUSE))
  }
}

/** Whether Excel refused a request, or its answer, because it was too large. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'excel-refused' && TOO_LARGE.has(error.args.code)
}

const TOO_LARGE = new Set<string>(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])
