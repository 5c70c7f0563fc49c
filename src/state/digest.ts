import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Hex digits of a 校验码. */
const DIGITS = 12

/** The 校验码 of what a row of ours says: 48 bits of SHA-256, so that a change by hand is noticed. */
export function digest(said: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))))
    .slice(0, DIGITS)
    .toUpperCase()
}
