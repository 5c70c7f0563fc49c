import type { Progress } from '../../../workbook/workbook'
import type { Stream } from './io'

/**
 * Shows on a terminal how far long work is, on one line that is written over; nowhere else. Work that is done before
 * `PATIENCE` leaves no trace. `clear` takes the line away.
 */
export function progressLine(stream: Stream, what: string): { readonly progress: Progress; clear(): void } {
  if (!stream.isTTY) return { progress: () => {}, clear: () => {} }
  const started = performance.now()
  let shown = ''
  return {
    progress: (done, total) => {
      if (performance.now() - started < PATIENCE) return
      const line = total > 0 ? `${what} ${Math.floor((done / total) * 100)} %` : `${what}`
      if (line !== shown) stream.write(`\r\x1b[K${line}`)
      shown = line
    },
    clear: () => {
      if (shown) stream.write('\r\x1b[K')
      shown = ''
    },
  }
}

/** Milliseconds. */
const PATIENCE = 300
