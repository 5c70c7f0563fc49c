import type { RedisOptions } from 'bullmq'
import type { Redis } from 'ioredis'
import type { EngineWords } from '../../../../text/engineWords'
import { ExitStatus, Stop } from '../../command/io'
import { type QueueAddress, shownAddress } from './queueAddress'

/** What `npm install` is asked for where it is not there: the peers that package.json names. */
const PACKAGES = 'bullmq@6 ioredis@5'

/** Milliseconds between attempts to find a store again that was lost. */
const SLOWEST_RETRY = 2000
const RETRY_STEP = 100

/** Milliseconds that a first answer may take. */
const PATIENCE = 10_000

/** Milliseconds that the other side has to say goodbye. */
const FAREWELL = 50

/** The packages of the queue, and a connection to its store that comes back by itself. */
export interface QueueDriver {
  readonly bullmq: typeof import('bullmq')
  readonly client: Redis
  /** For connections of bullmq's own. */
  readonly connection: RedisOptions
}

/** Loads the packages and reaches the store; throws `Stop` with a sentence where that is not to be had. */
export async function queueDriver(address: QueueAddress, say: EngineWords['queue']): Promise<QueueDriver> {
  const { bullmq, ioredis } = await packages(say)
  let isReached = false
  const connection: RedisOptions = {
    host: address.host,
    port: address.port,
    db: address.database,
    ...(address.username && { username: address.username }),
    ...(address.password && { password: address.password }),
    ...(address.tls && { tls: {} }),
    connectTimeout: PATIENCE,
    // Else the process would not end before it.
    disconnectTimeout: FAREWELL,
    // What was asked waits until the store is there again, however long.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isReached ? Math.min(times * RETRY_STEP, SLOWEST_RETRY) : null),
  }
  const client = new ioredis.Redis({ ...connection, lazyConnect: true })
  let why = ''
  const heard = (error: Error) => {
    why ||= error.message
  }
  client.on('error', heard)
  try {
    await client.connect()
    await client.ping()
  } catch (error) {
    client.disconnect()
    const cause = why || messageOf(error)
    const sentence = /NOAUTH|WRONGPASS|NOPERM|invalid password/i.test(cause) ? say.refused : say.unreachable
    throw new Stop(ExitStatus.file, sentence(shownAddress(address), cause))
  }
  isReached = true
  client.off('error', heard)
  return { bullmq, client, connection }
}

/** Tells once when the connection is lost, and once when it is back. */
export function tellOutages(client: Redis, lost: () => void, back: () => void): void {
  let isLost = false
  // What fails meanwhile is told by this alone.
  client.on('error', () => {})
  client.on('reconnecting', () => {
    if (!isLost) lost()
    isLost = true
  })
  client.on('ready', () => {
    if (isLost) back()
    isLost = false
  })
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function packages(say: EngineWords['queue']) {
  try {
    return {
      bullmq: await import(/* webpackMode: "eager" */ 'bullmq'),
      ioredis: await import(/* webpackMode: "eager" */ 'ioredis'),
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new Stop(ExitStatus.file, say.noDriver(PACKAGES))
  }
}
