import type { Worker } from 'node:worker_threads'
import type { Moment } from '../../../records/moment'

/** What the command line may touch of the world, so that a test can be the world. */
export interface Io {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The wall clock where the user sits. */
  readonly now: () => Moment
  /** Starts a thread that shares the reading of a large workbook; absent where there is none. */
  readonly readingThread?: (share: ReadingShare) => Promise<Worker>
  /** Starts a thread that computes workbooks of many institutes; absent where there is none. */
  readonly bookThread?: () => Worker
  /** How this program is started by another one: its interpreter and its file; absent where it is not to be started. */
  readonly program?: readonly string[]
  /** Of the package, for `--version`. */
  readonly version: string
}

/** What the other thread is asked: to read its half of a file's sheets. */
export interface ReadingShare {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The part of a Node stream that is written to. */
export interface Stream {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** command-line.md: 0 done; 1 done, but data errors stand, or refused; 2 wrong usage; 3 the file cannot be read or written. */
export const ExitStatus = { done: 0, errorsStand: 1, wrongUsage: 2, file: 3 } as const
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus]

/** Ends a command with one sentence for the user on standard error. */
export class Stop extends Error {
  override readonly name = 'Stop'
  constructor(
    readonly status: ExitStatus,
    sentence: string,
  ) {
    super(sentence)
  }
}
