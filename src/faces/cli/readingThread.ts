import { parentPort, workerData } from 'node:worker_threads'
import { type ReadingShare, readShare } from './sharedReading'

// What runs in the other thread of `readShared`.
const { message, transfer } = await readShare(workerData as ReadingShare)
parentPort!.postMessage(message, transfer)
