import { sha256 } from '@noble/hashes/sha2.js'
import type { CertificateKind } from '../../records/certificateKind'
import { type Identity, personKey } from '../../records/personKey'

/** Whose certificate of which year a code is of. */
export interface Certified {
  readonly kind: CertificateKind
  readonly year: number
  readonly person: Identity
}

/**
 * The first group of a certificate's 校验码, `7F3A` of `7F3A-91C2-8D04-5E6F`: whose it is, so that a code on paper whose data have changed
 * since still says it. The groups behind it are the code of the rows (checkCode.ts). 16 bits: of a thousand people a few share one.
 */
export function whoseCode({ kind, year, person }: Certified): string {
  const hash = sha256(new TextEncoder().encode(JSON.stringify([kind, year, personKey(person)])))
  const digits = [...hash.subarray(0, 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.toUpperCase()
}
