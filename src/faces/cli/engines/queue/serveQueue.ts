import { join } from 'node:path'
import type { InstituteResult } from '../../../../academy/instituteResult'
import type { EngineWords } from '../../../../text/engineWords'
import { ExitStatus, Stop } from '../../command/io'
import type { BookLane } from '../bookPool'
import { askedInstead } from './askedVersions'
import { NO_CONTENT, PREFIX, type QueuedBook, queueName } from './bookQueue'
import { getContent } from './contents'
import type { QueueAddress } from './queueAddress'
import { shownAddress } from './queueAddress'
import { type QueueDriver, queueDriver, tellOutages } from './queueDriver'

/** Milliseconds between two looks at which version is asked for. */
const LOOK = 5000

/** When a worker counts as dead, and what it had goes to another one. */
export interface TakeOver {
  /** Milliseconds without a sign of life. */
  readonly silence: number
  /** Milliseconds between two looks for the dead. */
  readonly every: number
}

export const TAKE_OVER: TakeOver = { silence: 15_000, every: 5000 }

/** Workers that may die over a book before it is given up as the reason. */
const MOST_DEATHS = 5

export interface Serving {
  readonly address: QueueAddress
  /** Where the shared folder of the parent is on this machine, absolute; null for none. */
  readonly share: string | null
  /** The version of this program. */
  readonly program: string
  /** Books at a time. */
  readonly threads: number
  /** Makes a place where books are computed one after the other. */
  readonly lane: () => BookLane
  readonly takeOver: TakeOver
  readonly say: EngineWords
  /** For one line to the user. */
  readonly tell: (line: string) => void
}

/**
 * Computes books of the queue, each in a thread as the local engine does, until `signal` is aborted and those that were begun are done. Gives how
 * many were done. Throws `Stop` where the queue cannot be had, or asks for another version of the program alone.
 */
export async function serveQueue(serving: Serving, signal: AbortSignal): Promise<number> {
  const { address, program, threads, takeOver, say, tell } = serving
  const where = shownAddress(address)
  const driver = await queueDriver(address, say.queue)
  const { bullmq, client, connection } = driver
  tellOutages(
    client,
    () => tell(say.queue.lost(where)),
    () => tell(say.queue.back(where)),
  )
  const lanes = Array.from({ length: threads }, serving.lane)
  let done = 0
  const worker = new bullmq.Worker<QueuedBook, InstituteResult>(
    queueName(program),
    async ({ data }) => {
      const lane = lanes.pop()!
      try {
        const result = await resultOf(serving, driver, lane, data)
        // What is given back, to be sent with its content, is not computed.
        done++
        return result
      } finally {
        lanes.push(lane)
      }
    },
    {
      connection,
      prefix: PREFIX,
      autorun: false,
      concurrency: threads,
      lockDuration: takeOver.silence,
      stalledInterval: takeOver.every,
      maxStalledCount: MOST_DEATHS,
      runRetryDelay: 1000,
    },
  )
  worker.on('error', () => {})
  try {
    await refuseOther()
    tell(say.worker.ready(where, threads, program))
    void worker.run().catch(() => {})
    while (!signal.aborted) {
      await pause(LOOK, signal)
      if (client.status === 'ready') await refuseOther()
    }
    return done
  } finally {
    await worker.close()
    await Promise.all(lanes.map((lane) => lane.end()))
    client.disconnect()
  }

  async function refuseOther() {
    const asked = await askedInstead(client, program)
    if (asked !== null) throw new Stop(ExitStatus.file, say.worker.otherVersion(asked, program))
  }
}

/** Lasts to its end, whatever the worker is told meanwhile. */
const NEVER = new AbortController().signal

/**
 * The result of a book: from the shared folder where the very bytes that are meant lie there, else from the queue. Throws where it is in neither.
 */
async function resultOf(
  { share, program }: Serving,
  { bullmq, client }: QueueDriver,
  lane: BookLane,
  { file, name, sha256, year, shared }: QueuedBook,
): Promise<InstituteResult> {
  const job = { file, year, program }
  if (share !== null && shared !== null && !shared.split(/[\\/]/).includes('..')) {
    const result = await lane.compute({ ...job, path: join(share, shared) }, NEVER)
    if (result && (result.sha256 === sha256 || isGivenUp(result))) return result
  }
  const bytes = await getContent(client, sha256)
  // Not to be tried again as it is: the parent sends it with its content.
  if (!bytes) throw new bullmq.UnrecoverableError(NO_CONTENT)
  return (await lane.compute({ ...job, path: name, bytes }, NEVER))!
}

function isGivenUp(result: InstituteResult): boolean {
  return result.state === 'unreadable' && result.trouble.kind === 'given-up'
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => {
    const over = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, milliseconds)
    signal.addEventListener('abort', over)
  })
}
