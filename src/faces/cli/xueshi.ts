import { wallClock } from '../wallClock'
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
export const ended: Promise<void> = main(process.argv.slice(2), {
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
}).then((status) => {
  process.exitCode = status
})
