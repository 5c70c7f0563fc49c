import { wallClock } from '../wallClock'
import type { Io } from './command/io'

/** The package's version, put in by the build. */
declare const VERSION: string

/** The world of a process that is the command line, but for the threads that its program starts. */
export function processIo(): Io {
  const { stdout, stderr } = process
  // A reader that has seen enough (`xueshi … | head`) is no error of ours.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  return { stdout, stderr, cwd: process.cwd(), env: process.env, now: () => wallClock(new Date()), version: VERSION }
}
