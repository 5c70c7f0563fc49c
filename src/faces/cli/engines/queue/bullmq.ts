import type { Redis } from 'ioredis'
import type { EngineWords } from '../../../../text/engineWords'
import { ExitStatus, Stop } from '../../command/io'
import type { Engine } from '../engine'
import { PREFIX, queueName } from './bookQueue'
import type { QueueAddress } from './queueAddress'
import { shownAddress } from './queueAddress'
import { messageOf, type QueueDriver, queueDriver, tellOutages } from './queueDriver'
import { queueNews } from './queueNews'
import { sendBooks } from './sendBooks'

/** Milliseconds that taking leave of a store may last that is not there. */
const LEAVE = 2000

export interface QueueSettings {
  readonly address: QueueAddress
  /** A folder that the workers see as well, absolute; null for none, then contents go through the queue. */
  readonly share: string | null
  readonly say: EngineWords['queue']
  /** For one line to the user. */
  readonly tell: (line: string) => void
}

/** The workers of a queue (`xueshi worker`), on any number of machines. */
export function bullmqEngine({ address, share, say, tell }: QueueSettings): Engine {
  const where = shownAddress(address)
  return {
    async run(jobs, told, signal) {
      const [first] = jobs
      if (!first) return null
      const driver = await queueDriver(address, say)
      tellOutages(
        driver.client,
        () => tell(say.lost(where)),
        () => tell(say.back(where)),
      )
      const { queue, events, leave } = await opened(driver, first.program)
      try {
        await events.waitUntilReady()
        const lonely = () => tell(say.noWorkers(where, first.program))
        await sendBooks({ client: driver.client, queue, news: queueNews(events), share, lonely }, jobs, told, signal)
        return null
      } catch (error) {
        throw new Stop(ExitStatus.file, say.failed(where, messageOf(error)))
      } finally {
        await leave()
      }
    },
  }
}

async function opened({ bullmq, client, connection }: QueueDriver, program: string) {
  const options = { connection, prefix: PREFIX }
  const queue = new bullmq.Queue(queueName(program), options)
  const events = new bullmq.QueueEvents(queueName(program), {
    ...options,
    lastEventId: await lastEvent(client, queueName(program)),
  })
  // The connection's own troubles are told once, by its client.
  queue.on('error', () => {})
  events.on('error', () => {})
  const leave = async () => {
    await within(LEAVE, Promise.allSettled([queue.close(), events.close()]))
    await within(LEAVE, Promise.allSettled([queue.disconnect(), events.disconnect()]))
    client.disconnect()
  }
  return { queue, events, leave }
}

/** From which event on the news are ours: what comes before the listener has begun to listen is heard, too. */
async function lastEvent(client: Redis, name: string): Promise<string> {
  const [last] = await client.xrevrange(`${PREFIX}:${name}:events`, '+', '-', 'COUNT', 1)
  return last?.[0] ?? '0-0'
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, over])
  clearTimeout(timer)
}
