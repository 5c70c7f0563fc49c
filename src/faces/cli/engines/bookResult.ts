import { basename } from 'node:path'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { instituteOf, resultOfTrouble, troubleOf } from '../../../academy/instituteOf'
import type { InstituteResult, InstituteTrouble } from '../../../academy/instituteResult'
import { openXlsx } from '../../../hosts/xlsx/xlsxWorkbook'
import { fileBytes } from '../reading/fileBytes'
import { nodeCodec } from '../reading/nodeCodec'
import type { BookJob } from './engine'

/** The unit of work on a file: reads it and answers its result, whatever it is. */
export async function bookResult(job: BookJob): Promise<InstituteResult> {
  let bytes: Uint8Array
  try {
    bytes = job.bytes ?? fileBytes(job.path).bytes
  } catch (error) {
    return resultOfMissing(job, error)
  }
  const book = openXlsx(basename(job.path), bytes, nodeCodec)
  return (await instituteOf(book, asked(job, sha256Of(bytes)))).result
}

/** The result of a book whose file cannot be had: `error` is what reading it threw. */
export function resultOfMissing(job: BookJob, error: unknown): InstituteResult {
  return resultOfTrouble(asked(job, ''), troubleOf(error))
}

/** The result of a book that was given up before it had one. */
export function resultOfGivenUp(job: BookJob, why: 'time' | 'memory' | 'ended', detail: string): InstituteResult {
  const trouble: InstituteTrouble = { kind: 'given-up', why, detail }
  return resultOfTrouble(asked(job, ''), trouble)
}

/** In hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

function asked({ file, year, program }: BookJob, sha256: string) {
  return { file, sha256, year, program }
}
