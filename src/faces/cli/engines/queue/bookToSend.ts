import { basename, isAbsolute, relative, sep } from 'node:path'
import type { InstituteResult } from '../../../../academy/instituteResult'
import { RULES_VERSION, resultKey } from '../../../../academy/resultKey'
import { fileBytes } from '../../reading/fileBytes'
import { resultOfMissing, sha256Of } from '../bookResult'
import type { BookJob } from '../engine'
import { jobIdOf, type QueuedBook } from './bookQueue'

interface BookToSend {
  readonly id: string
  readonly data: QueuedBook
  /** To be put in; null where it lies in the shared folder. */
  readonly bytes: Uint8Array | null
}

/** A book for the queue; its result where the file cannot be had, which a worker would not do better. */
export function bookToSend(job: BookJob, share: string | null): BookToSend | { readonly result: InstituteResult } {
  const { file, path, year, program } = job
  let bytes: Uint8Array
  try {
    bytes = fileBytes(path).bytes
  } catch (error) {
    return { result: resultOfMissing(job, error) }
  }
  const sha256 = sha256Of(bytes)
  const shared = share === null ? null : sharedPath(share, path)
  return {
    id: jobIdOf(resultKey({ sha256, year, rules: RULES_VERSION, program })),
    data: { file, name: basename(path), sha256, year, shared },
    bytes: shared === null ? bytes : null,
  }
}

/** Below the shared folder, with `/`; null where it does not lie there. */
function sharedPath(share: string, path: string): string | null {
  const below = relative(share, path)
  return below === '' || isAbsolute(below) || below.split(sep)[0] === '..' ? null : below.replaceAll(sep, '/')
}
