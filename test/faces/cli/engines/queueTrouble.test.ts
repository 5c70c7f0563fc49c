import { readFileSync } from 'node:fs'
import { Worker as QueueWorker } from 'bullmq'
import { Redis } from 'ioredis'
import type { InstituteResult } from '../../../../src/academy/instituteResult'
import type { BookLane } from '../../../../src/faces/cli/engines/bookPool'
import { bookResult, resultOfGivenUp } from '../../../../src/faces/cli/engines/bookResult'
import type { BookJob } from '../../../../src/faces/cli/engines/engine'
import { PREFIX, queueName } from '../../../../src/faces/cli/engines/queue/bookQueue'
import { bullmqEngine } from '../../../../src/faces/cli/engines/queue/bullmq'
import { queueAddress } from '../../../../src/faces/cli/engines/queue/queueAddress'
import { serveQueue } from '../../../../src/faces/cli/engines/queue/serveQueue'
import { booksIn } from '../../../../src/faces/cli/reading/booksIn'
import { engineWordsFor } from '../../../../src/text/engineText'
import { PASSWORD, redisServer, STORE } from '../../../support/redisServer'
import { world } from '../world'
import { madeAcademy } from './madeAcademy'

/* The queue when things go wrong: workers that die, a store that forgets, books that are poison. Parent and workers are in this process. */

const withStore = STORE ? test : test.skip
const say = engineWordsFor('en')
const at = world()
let store: Awaited<ReturnType<typeof redisServer>>
let jobs: readonly BookJob[]
let truth: readonly string[]

beforeAll(async () => {
  if (!STORE) return
  await madeAcademy(at, 'all', 40)
  const { books } = booksIn(at.folder, ['all'], [])
  jobs = books.map((book) => ({ ...book, year: 2025, program: '1' }))
  truth = await Promise.all(jobs.map(async (job) => line(await bookResult(job))))
  store = await redisServer()
})
afterAll(async () => {
  if (STORE) await store.stop()
  at.remove()
})

const line = (result: InstituteResult) => JSON.stringify(result)
const address = () => queueAddress(store.address, {})!
const plain = (): BookLane => ({ compute: bookResult, end: async () => {} })

/** A worker of this process, and how it is stopped. */
function worker(lane: () => BookLane = plain, program = '1', share: string | null = null) {
  const wish = new AbortController()
  const takeOver = { silence: 1000, every: 200 }
  const settings = { address: address(), share, program, threads: 2, lane, takeOver, say, tell: () => {} }
  const served = serveQueue(settings, wish.signal)
  return {
    served,
    async stop() {
      wish.abort()
      await served
    },
  }
}

/** Takes books and says nothing more, as a machine without power: it renews no claim. */
async function deadWorker(books: number): Promise<void> {
  const taken: string[] = []
  const connection = { host: '127.0.0.1', port: store.port, password: PASSWORD, maxRetriesPerRequest: null }
  const settings = { connection, prefix: PREFIX, concurrency: books, lockDuration: 200, skipLockRenewal: true }
  await new Promise<void>((resolve) => {
    const dead = new QueueWorker(
      queueName('1'),
      async ({ id }) => {
        if (taken.push(id!) === books) resolve(dead.close(true).then(() => dead.disconnect()))
        await new Promise(() => {})
      },
      { ...settings, skipStalledCheck: true },
    )
    dead.on('error', () => {})
  })
}

async function keysLeft(): Promise<readonly string[]> {
  const client = new Redis({ host: '127.0.0.1', port: store.port, password: PASSWORD })
  const keys = await client.keys('*')
  client.disconnect()
  return keys.filter((key) => key.includes(':content:') || /:k[0-9a-f]{64}/.test(key))
}

/** The results of all books in their order, each told once. */
async function ran(share: string | null, some = jobs, tell: (line: string) => void = () => {}) {
  const told = new Map<string, string>()
  const engine = bullmqEngine({ address: address(), share, say: say.queue, tell })
  await engine.run(
    some,
    (result) => {
      expect(told.has(result.file)).toBe(false)
      told.set(result.file, line(result))
    },
    new AbortController().signal,
  )
  return some.map(({ file }) => told.get(file))
}

withStore(
  'workers die with books in hand and the store forgets everything: nothing is lost, nothing told twice',
  async () => {
    const said: string[] = []
    const running = ran(null, jobs, (text) => said.push(text))
    await deadWorker(5)
    let computed = 0
    const slow = (): BookLane => ({
      ...plain(),
      compute(job) {
        computed++
        if (computed === 15) void store.restart()
        return bookResult(job)
      },
    })
    const workers = [worker(slow), worker(slow)]
    await deadWorker(3)
    expect(await running).toEqual(truth)
    expect(said.join('\n')).toContain('connected to the queue')
    await Promise.all(workers.map(({ stop }) => stop()))
    expect(await keysLeft()).toEqual([])
  },
)

withStore('poison costs itself alone; what a worker throws is tried again', async () => {
  const thrown = new Set<string>()
  const lane = (): BookLane => ({
    ...plain(),
    async compute(job) {
      if (job.file === '2 所.xlsx') return resultOfGivenUp(job, 'memory', 'too much')
      if (!thrown.has(job.file) && thrown.size < 3) {
        thrown.add(job.file)
        throw new Error('the disk is gone')
      }
      return bookResult(job)
    },
  })
  const one = worker(lane, '1', at.path('all'))
  const results = await ran(at.path('all'))
  await one.stop()
  expect(thrown.size).toBe(3)
  const poisoned = jobs.findIndex(({ file }) => file === '2 所.xlsx')
  expect(JSON.parse(results[poisoned]!)).toMatchObject({ state: 'unreadable', trouble: { why: 'memory' } })
  expect(results.toSpliced(poisoned, 1)).toEqual(truth.toSpliced(poisoned, 1))
})

withStore('a worker whose shared folder holds something else gets the very bytes through the queue', async () => {
  const other = await madeAcademy(at, 'other', 3)
  expect(other.files).toBe(6)
  const one = worker(plain, '1', at.path('other'))
  const some = jobs.slice(0, 8)
  expect(await ran(at.path('all'), some)).toEqual(truth.slice(0, 8))
  await one.stop()
  expect(await keysLeft()).toEqual([])
})

withStore('a worker of another version refuses, and says both', async () => {
  const wish = new AbortController()
  const lonely: string[] = []
  const engine = bullmqEngine({ address: address(), share: null, say: say.queue, tell: (text) => lonely.push(text) })
  const running = engine.run(jobs, () => {}, wish.signal)
  const client = new Redis({ host: '127.0.0.1', port: store.port, password: PASSWORD })
  while ((await client.hlen(`${PREFIX}:asked`)) === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  client.disconnect()
  await expect(worker(plain, '2').served).rejects.toThrow(say.worker.otherVersion('1', '2'))
  wish.abort()
  await running
})

withStore('who cannot be reached, or refuses, is named without the password', async () => {
  const from = (text: string) => at.run('rollup', 'all', '--year', '2025', '--out', '-', '--engine', text)
  expect(await from(store.address.replace(/:[^:@]*@/, ':wrong@'))).toMatchObject({
    status: 3,
    err: expect.stringContaining('WRONGPASS'),
  })
  const away = await from('bullmq://:secret@127.0.0.1:1')
  expect(away).toMatchObject({ status: 3, err: expect.stringContaining('bullmq://127.0.0.1:1（') })
  expect(away.err).not.toContain('secret')
})

test('the packages of the queue are named as package.json has them', () => {
  const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const asked = Object.entries<string>(peerDependencies).map(([name, range]) => `${name}@${/\d+/.exec(range)![0]}`)
  const driver = readFileSync('src/faces/cli/engines/queue/queueDriver.ts', 'utf8')
  expect(driver).toContain(`'${asked.join(' ')}'`)
})
