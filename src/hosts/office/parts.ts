import { isTooLarge } from './trip'

/** Bytes that one request or answer should have at most: Excel on the web refuses 5 MB. */
export const MOST_BYTES = 4_000_000

/** Fills requests or answers of a bearable size one after the other, keeping the order. */
export function packed<T extends { readonly bytes: number }>(
  parts: readonly T[],
  most = MOST_BYTES,
): readonly (readonly T[])[] {
  const packs: T[][] = []
  let room = 0
  for (const part of parts) {
    if (part.bytes > room || packs.length === 0) {
      packs.push([])
      room = most
    }
    packs.at(-1)!.push(part)
    room -= part.bytes
  }
  return packs
}

/**
 * Asks for all parts in one round trip; where Excel finds that too large, for half of them and then the other half.
 * `halve` cuts a single part in two, null where it cannot be cut.
 */
export async function inBearableParts<T, R>(
  parts: readonly T[],
  ask: (parts: readonly T[]) => Promise<readonly R[]>,
  halve: (part: T) => readonly [T, T] | null,
): Promise<readonly R[]> {
  try {
    return await ask(parts)
  } catch (error) {
    if (!isTooLarge(error)) throw error
    const halves = halved(parts, halve)
    if (!halves) throw error
    const first = await inBearableParts(halves[0], ask, halve)
    return [...first, ...(await inBearableParts(halves[1], ask, halve))]
  }
}

function halved<T>(
  parts: readonly T[],
  halve: (part: T) => readonly [T, T] | null,
): readonly [readonly T[], readonly T[]] | null {
  const middle = Math.ceil(parts.length / 2)
  if (parts.length > 1) return [parts.slice(0, middle), parts.slice(middle)]
  const two = parts[0] === undefined ? null : halve(parts[0])
  return two && [[two[0]], [two[1]]]
}

const encoder = new TextEncoder()

/** The size of a value as it travels. */
export const jsonBytes = (value: unknown) => encoder.encode(JSON.stringify(value)).length
