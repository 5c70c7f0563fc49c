import type { Codec } from '../zip/codec'

/** What a seal is made from of each part. */
export interface SealedPart {
  readonly name: string
  readonly crc32: number
  /** Inflated bytes. */
  readonly size: number
}

/** The part that bears the seal, and is not under it. */
export const SEAL_PART = 'docProps/core.xml'

/**
 * A short code over all other parts of a package, which a file that we wrote bears: where it is right, nobody has saved the file
 * since, whatever program with. Against accidents, not against forgery.
 */
export function sealOf(parts: Iterable<SealedPart>, codec: Codec): string {
  const lines = Array.from(parts, ({ name, crc32, size }) => `${name}:${crc32 >>> 0}:${size}`)
  const sealed = lines.filter((line) => !line.startsWith(`${SEAL_PART}:`)).sort()
  return (codec.crc32(new TextEncoder().encode(sealed.join('\n')), 0) >>> 0).toString(16).padStart(8, '0')
}
