import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Raised whenever a workbook may come to other figures, findings or codes than before, so that no older result stands for it. */
export const RULES_VERSION = 1

/** What a result is made from, but for the name of the file. */
export interface ResultSource {
  /** SHA-256 of the file's bytes, in hexadecimal; '' where they could not be had. */
  readonly sha256: string
  readonly year: number
  readonly rules: number
  readonly program: string
}

/** The key of a result (domain.md §9): a digest of content, year, rules and program. */
export function resultKey({ sha256: content, year, rules, program }: ResultSource): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([content, year, rules, program]))))
}
