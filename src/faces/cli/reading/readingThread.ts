import { parentPort, workerData } from 'node:worker_threads'
import type { ReadingShare } from '../command/io'
import { readShare } from './sharedReading'

// What runs in the other thread of `readShared`.
void readShare(workerData as ReadingShare).then(({ message, transfer }) => parentPort!.postMessage(message, transfer))
