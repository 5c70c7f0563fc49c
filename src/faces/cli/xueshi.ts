import { join } from 'node:path'
import { isMainThread, workerData } from 'node:worker_threads'
import { wallClock } from '../wallClock'
import { BOOK_THREAD, serveBooks } from './engines/bookThread'
import { startBookThread } from './engines/startBookThread'
import { main } from './main'

/** The package's version, put in by the build. */
declare const VERSION: string

// A reader that has seen enough (`xueshi … | head`) is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

/** When the command is done; the process ends with its exit status. */
export const ended: Promise<void> = isBookThread() ? Promise.resolve(serveBooks()) : command()

/** Whether this is a thread of a command that runs already. */
function isBookThread(): boolean {
  return !isMainThread && workerData === BOOK_THREAD
}

async function command(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => wallClock(new Date()),
    version: VERSION,
    readingThread: async (share) => {
      const { startReadingThread } = await import(/* webpackMode: "eager" */ './reading/startReadingThread')
      return startReadingThread(share)
    },
    program: [process.execPath, join(__dirname, 'xueshi.cjs')],
    bookThread: () => startBookThread(__filename),
  })
}
