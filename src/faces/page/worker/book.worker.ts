import '../browsers/olderBrowsers'
import type { PageRequest } from './protocol'
import { perform } from './tasks'

/** Reads and writes files off the page's thread. */
addEventListener('message', ({ data }: MessageEvent<PageRequest>) => {
  void perform(data, (answer, transfer) => postMessage(answer, { transfer }))
})
