import { Worker } from 'node:worker_threads'
import { wallClock } from '../wallClock'
import { main } from './main'

/** The package's version, put in by the build. */
declare const VERSION: string

/** What a thread that reads may throw away at a time: cells are many and short-lived. */
const YOUNG_MEGABYTES = 64

// A reader that has seen enough (`xueshi … | head`) is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

/** When the command is done; the process ends with its exit status. */
export const ended: Promise<void> = main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  now: () => wallClock(new Date()),
  version: VERSION,
  readingThread: (workerData) =>
    new Worker(/* webpackChunkName: "readingThread" */ new URL('./readingThread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    }),
}).then((status) => {
  process.exitCode = status
})
