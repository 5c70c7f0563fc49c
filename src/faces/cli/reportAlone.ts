import { report } from './commands/report'
import { processIo } from './processIo'
import { newThread, takeThread } from './reading/earlyThread'
import { runCommand } from './runCommand'

/*
 * `xueshi report` without the other commands, which launch.ts starts where no more is asked for (`isPlainReport`): less to load.
 * What goes wrong is said as the whole program says it.
 */

/** When the report is done; the process ends with its exit status. */
export const ended: Promise<void> = run()

async function run(): Promise<void> {
  process.exitCode = await runCommand([report], process.argv.slice(2), {
    ...processIo(),
    readingThread: async (share) => {
      const thread = takeThread() ?? newThread(__dirname)
      thread.postMessage(share)
      return thread
    },
  })
}
