import type { Progress } from '../../../workbook/workbook'
import type { Stream } from './io'

/**
 * Shows on a terminal how far long work is, on one line that is written over; nowhere else. Work that is done before
 * `PATIENCE` leaves no trace. `clear` takes the line away.
 */
export function progressLine(stream: Stream, what: string): { readonly progress: Progress; clear(): void } {
  const { show, clear } = lineWrittenOver(stream)
  return {
    progress: (done, total) => show(() => (total > 0 ? `${what} ${Math.floor((done / total) * 100)} %` : what)),
    clear,
  }
}

/** The same of work that counts: `say` is told how many are done of how many, and the seconds that the others will take; null while nobody knows. */
export function countdownLine(
  stream: Stream,
  say: (done: number, all: number, secondsLeft: number | null) => string,
): { readonly progress: Progress; clear(): void } {
  const { show, clear } = lineWrittenOver(stream)
  const started = performance.now()
  return {
    progress: (done, all) => show(() => say(done, all, secondsLeft(done, all, performance.now() - started))),
    clear,
  }
}

/** What is left of even work, in whole seconds; null before the first is done. */
export function secondsLeft(done: number, all: number, milliseconds: number): number | null {
  return done === 0 ? null : Math.ceil(((milliseconds / done) * (all - done)) / 1000)
}

function lineWrittenOver(stream: Stream): { show(text: () => string): void; clear(): void } {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  const started = performance.now()
  let shown = ''
  return {
    show(text) {
      if (performance.now() - started < PATIENCE) return
      const line = text()
      if (line !== shown) stream.write(`\r\x1b[K${line}`)
      shown = line
    },
    clear() {
      if (shown) stream.write('\r\x1b[K')
      shown = ''
    },
  }
}

/** Milliseconds. */
const PATIENCE = 300
