import { parentPort } from 'node:worker_threads'
import type { ReadingShare } from '../command/io'
import { readShare } from './sharedReading'

// What runs in the other thread of `readShared`.
parentPort!.once('message', (share: ReadingShare) => {
  void readShare(share).then(({ message, transfer }) => parentPort!.postMessage(message, transfer))
})
