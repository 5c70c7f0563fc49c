import type { JobsOptions } from 'bullmq'
import { RULES_VERSION } from '../../../../academy/resultKey'

/*
 * What parent and workers of the queue have agreed upon (command-line.md). A job is one content of one year: its number is the key of its result, so
 * that the same work is never in the queue twice, and to do it again is harmless.
 */

/** Before all that is ours in the store. */
export const PREFIX = 'xueshi'

/** A book as it stands in the queue. */
export interface QueuedBook {
  /** Of the first file that has this content. */
  readonly file: string
  /** The last part of its path. */
  readonly name: string
  readonly sha256: string
  readonly year: number
  /** Where it lies below the shared folder, with `/`; null where the content comes through the queue. */
  readonly shared: string | null
}

/** The queue of one version: another one neither sees its books nor may compute them. */
export function queueName(program: string): string {
  return `books-${program}-${RULES_VERSION}`
}

/** The number of a job. The queue takes no number that is digits alone. */
export function jobIdOf(key: string): string {
  return `k${key}`
}

/** Why a job failed that shall come again with its content in the queue: its worker could not have the very bytes that are meant. */
export const NO_CONTENT = 'xueshi: no content'

/** Seconds that whatever is left behind stays, where nobody came for it. */
export const KEPT_SECONDS = 86_400

/**
 * A worker that throws (its network, its disk) gives the book to another one, later each time. A book that cannot be read throws nothing. What
 * is done stays until the parent has it: one that was started again finds it.
 */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: { age: KEPT_SECONDS },
  removeOnFail: { age: KEPT_SECONDS },
}
