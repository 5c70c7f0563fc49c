import { resolve } from 'node:path'
import { engineWordsFor } from '../../../text/engineText'
import type { Command } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printLines } from '../command/print'
import { jobsOf } from '../engines/engineOf'
import { localEngine, localLane } from '../engines/local'
import { queueAddress } from '../engines/queue/queueAddress'
import { serveQueue, TAKE_OVER } from '../engines/queue/serveQueue'
import { sharedFolder } from '../engines/sharedFolder'
import { serveTask } from '../engines/slurm/serveTask'
import { interruption } from '../writing/interruption'

const SLURM = /^slurm:(.+)$/

/** `worker QUEUE`: computes workbooks that a `rollup` elsewhere hands out, until it is stopped; or those of one task of a job array. */
export const worker: Command = {
  name: 'worker',
  arguments: ['QUEUE'],
  options: ['share', 'jobs'],
  async run(session, [queue], options) {
    const { io } = session
    const say = engineWordsFor(session.language)
    const threads = jobsOf(session, options)
    const tell = (line: string) => printLines(io.stderr, [line])
    const stop = interruption()
    try {
      const folder = SLURM.exec(queue!)?.[1]
      if (folder !== undefined) {
        const engine = localEngine(io.bookThread ?? null, options.jobs === undefined ? 1 : threads)
        const [task, program] = [io.env.SLURM_ARRAY_TASK_ID, io.version]
        const settings = { folder: resolve(io.cwd, folder), task, program, engine, say }
        tell(say.worker.ended(await serveTask(settings, stop.signal)))
        return stop.asked() ? ExitStatus.file : ExitStatus.done
      }
      const address = queueAddress(queue!, io.env)
      if (!address) throw new Stop(ExitStatus.wrongUsage, say.queue.badAddress(queue!))
      const share = sharedFolder(session, options.share)
      const place = { address, share, program: io.version }
      const lane = () => localLane(io.bookThread ?? null)
      const done = await serveQueue({ ...place, threads, lane, takeOver: TAKE_OVER, say, tell }, stop.signal)
      tell(say.worker.ended(done))
      return ExitStatus.done
    } finally {
      stop.end()
    }
  },
}
