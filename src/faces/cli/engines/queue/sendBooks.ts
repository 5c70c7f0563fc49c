import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { InstituteResult } from '../../../../academy/instituteResult'
import { resultOfGivenUp } from '../bookResult'
import type { BookJob } from '../engine'
import { forgetAsked, sayAsked } from './askedVersions'
import { JOB_OPTIONS, NO_CONTENT, type QueuedBook } from './bookQueue'
import { bookToSend } from './bookToSend'
import { forgetContent, putContent } from './contents'
import type { News, QueueNews } from './queueNews'

/** Books that are in the queue at a time, and bytes of their contents: what bounds the store's memory. */
const MOST_SENT = 1000
const MOST_BYTES = 256 << 20
/** Books that are added in one go. */
const BATCH = 50
/** Milliseconds without news after which the queue itself is looked at. */
const QUIET = 1000
/** Books that are looked at in one go. */
const LOOKED_AT = 500
/** How often a content is sent that does not come through whole. */
const MOST_TRIES = 5

export interface Sending {
  readonly client: Redis
  readonly queue: Queue<QueuedBook, InstituteResult>
  readonly news: QueueNews
  readonly share: string | null
  /** Called where nobody works at the queue any more. */
  readonly lonely: () => void
}

/** A file that waits to be sent. */
interface Unsent {
  readonly job: BookJob
  /** How often it has been sent before and its worker could not have it. */
  readonly tries: number
}

/** A book that is in the queue. */
interface SentBook {
  readonly data: QueuedBook
  /** The files that have this content. */
  readonly files: Unsent[]
  /** Bytes of its content in the queue; null where that lies in the shared folder. */
  readonly size: number | null
}

/**
 * Sends the books through the queue and tells each result, until all are told or `signal` is aborted; then takes back what nobody has begun.
 * What counts is what this process still waits for, not what the queue remembers: its news only come sooner than a look. So nothing is lost
 * with a queue that was restarted, or has forgotten everything: what is not in it is sent again.
 */
export async function sendBooks(
  sending: Sending,
  jobs: readonly BookJob[],
  told: (result: InstituteResult) => void,
  signal: AbortSignal,
): Promise<void> {
  const { client, news } = sending
  const program = jobs[0]!.program
  const books = sender(sending, jobs, told)
  let isLonely = false
  let lastNews = performance.now()
  await sayAsked(client, program)
  while (!signal.aborted) {
    const come = news.take()
    if (come.length > 0) lastNews = performance.now()
    for (const one of come) await books.take(one)
    const isFull = !(await books.send())
    if (books.areTold()) break
    if (isFull) await news.wait(QUIET, signal)
    if (signal.aborted || performance.now() - lastNews < QUIET) continue
    lastNews = performance.now()
    await sayAsked(client, program)
    await books.look()
    const wasLonely = isLonely
    isLonely = (await sending.queue.getWorkersCount()) === 0
    if (isLonely && !wasLonely) sending.lonely()
  }
  for (const one of news.take()) await books.take(one)
  const left = Promise.all([books.takeBack(), forgetAsked(client, program).catch(() => {})])
  // Whoever has gone away needs nothing taken back: it goes by itself in the end.
  await Promise.race([left, new Promise((resolve) => setTimeout(resolve, QUIET).unref())])
}

function sender(
  { client, queue, news, share }: Sending,
  jobs: readonly BookJob[],
  told: (result: InstituteResult) => void,
) {
  /** The next one is the last. */
  const unsent: Unsent[] = jobs.map((job) => ({ job, tries: 0 })).reverse()
  const sent = new Map<string, SentBook>()
  const done = new Map<string, InstituteResult>()
  const tidying = new Set<Promise<unknown>>()
  let bytesSent = 0

  const tidy = (id: string, { data, size }: SentBook) => {
    const work = Promise.allSettled([queue.remove(id), ...(size !== null ? [forgetContent(client, data.sha256)] : [])])
    tidying.add(work)
    void work.then(() => tidying.delete(work))
  }
  const isSent = (id: string, unsentOne: Unsent): boolean => {
    const book = sent.get(id)
    const result = done.get(id)
    book?.files.push(unsentOne)
    if (result) told({ ...result, file: unsentOne.job.file })
    return Boolean(book ?? result)
  }
  const forget = (id: string): SentBook | null => {
    const book = sent.get(id)
    if (!book) return null
    sent.delete(id)
    bytesSent -= book.size ?? 0
    return book
  }
  return {
    areTold: () => unsent.length === 0 && sent.size === 0,
    /** Sends some more; whether there is room, and something left, for others. */
    async send(): Promise<boolean> {
      const batch: [string, SentBook][] = []
      let next: Unsent | undefined
      while (batch.length < BATCH && sent.size < MOST_SENT && bytesSent < MOST_BYTES) {
        next = unsent.pop()
        if (!next) break
        const book = bookToSend(next.job, next.tries > 0 ? null : share)
        if ('result' in book) told(book.result)
        else if (!isSent(book.id, next)) {
          if (book.bytes) await putContent(client, book.data.sha256, book.bytes)
          const one: SentBook = { data: book.data, files: [next], size: book.bytes?.length ?? null }
          sent.set(book.id, one)
          bytesSent += one.size ?? 0
          batch.push([book.id, one])
        }
      }
      if (batch.length > 0)
        await queue.addBulk(batch.map(([jobId, { data }]) => ({ name: 'book', data, opts: { ...JOB_OPTIONS, jobId } })))
      return batch.length === BATCH
    },
    async take(one: News): Promise<void> {
      const book = forget(one.id)
      if (!book) return
      if ('result' in one) {
        done.set(one.id, one.result)
        for (const { job } of book.files) told({ ...one.result, file: job.file })
      } else if (one.reason === NO_CONTENT && book.files[0]!.tries < MOST_TRIES) {
        await queue.remove(one.id)
        for (const { job, tries } of book.files) unsent.push({ job, tries: tries + 1 })
        return
      } else for (const { job } of book.files) told(resultOfGivenUp(job, 'ended', one.reason))
      tidy(one.id, book)
    },
    /** Asks the queue itself what it has of some of the books: those whose news were missed are news now, those that it has lost are sent again. */
    async look(): Promise<void> {
      const some = [...sent].slice(0, LOOKED_AT)
      const found = await Promise.all(some.map(([id]) => queue.getJob(id)))
      for (const [index, [id, book]] of some.entries()) {
        const job = found[index]
        if (!job) for (const file of forget(id)?.files ?? []) unsent.push(file)
        else {
          // The next look begins behind it.
          if (sent.delete(id)) sent.set(id, book)
          if (job.finishedOn)
            news.add(job.returnvalue ? { id, result: job.returnvalue } : { id, reason: job.failedReason })
        }
      }
    },
    /** Takes away what is in the queue. */
    async takeBack(): Promise<void> {
      for (const [id, book] of sent) tidy(id, book)
      await Promise.all(tidying)
    },
  }
}
