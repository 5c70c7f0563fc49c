import type { Session } from '../../../session/session'

/** Milliseconds that a reading may take for the next one to begin by itself. */
export const QUICK = 1000

/**
 * Reads again by itself, without a word, as soon as the workbook is another than the figures are from, as long as that took under a
 * second the last time; a slower workbook is read when somebody asks, until a reading is quick again. Answers what ends it.
 *
 * @param clock milliseconds from any moment on
 */
export function liveRecount({ state, recount }: Pick<Session, 'state' | 'recount'>, clock: () => number): () => void {
  let begun: { readonly at: number; readonly reading: unknown } | null = null
  let isQuick = true
  let isCounting = false
  const follow = () => {
    const { busy, stale, reading } = state.get()
    if (busy) {
      begun ??= { at: clock(), reading }
      return
    }
    // Work that has read again, whatever else it did.
    if (begun && begun.reading !== reading && clock() - begun.at < QUICK) isQuick = true
    begun = null
    if (stale && reading && isQuick && !isCounting) void count()
  }
  async function count(): Promise<void> {
    isCounting = true
    const from = clock()
    const isDone = await recount()
    isQuick = isDone && clock() - from < QUICK
    isCounting = false
    // What was typed meanwhile.
    follow()
  }
  follow()
  return state.subscribe(follow)
}
