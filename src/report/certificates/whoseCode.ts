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

/** Groups of a certificate's code. */
const GROUPS = 4

/** A certificate's code as somebody typed it: spaces, small letters, hyphens of any kind or none; null for what is none. */
export function typedCode(text: string): { readonly whose: string; readonly code: string } | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
  if (!/^[0-9A-F]+$/.test(digits) || digits.length !== GROUPS * 4) return null
  const code = digits.replace(/(.{4})(?=.)/g, '$1-')
  return { whose: code.slice(0, 4), code }
}
