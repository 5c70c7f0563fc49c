/*
 * Reading is a few loops that run long; what comes after it is much code that runs briefly. launch.ts has V8 compile the two
 * differently, and leaves here for the program, which is another script, what is to be done between them.
 */

const PLACE = Symbol.for('xueshi.afterReading')

const place = globalThis as { [PLACE]?: (() => void) | undefined }

/** Leaves what is to be done once a workbook has been read. */
export function leaveForAfterReading(todo: () => void): void {
  place[PLACE] = todo
}

/** A workbook has been read: does what was left, the first time. */
export function haveRead(): void {
  const todo = place[PLACE]
  place[PLACE] = undefined
  todo?.()
}
