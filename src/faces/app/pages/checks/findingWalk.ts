import type { Finding } from '../../../../records/finding'

/** Where somebody is who goes from finding to finding: at which, and as which of those in view it was opened. */
export interface Stand {
  readonly found: Finding
  readonly at: number
}

/** The place of the finding opened among those in view, also after the workbook was read again; -1 once it is gone. */
export function standOf(inView: readonly Finding[], stand: Stand | null): number {
  if (!stand) return -1
  const same = inView.indexOf(stand.found)
  if (same >= 0) return same
  const { code, place } = stand.found
  const args = JSON.stringify(stand.found.args)
  return inView.findIndex(
    (found) =>
      found.code === code &&
      found.place?.file === place?.file &&
      found.place?.sheet === place?.sheet &&
      found.place?.row === place?.row &&
      found.place?.column === place?.column &&
      JSON.stringify(found.args) === args,
  )
}

/**
 * The next finding in view, or the one before, round and round; -1 where there is none. Where the finding opened has gone
 * (it was put right), the next is the one that took its place.
 */
export function nextOf(inView: readonly Finding[], stand: Stand | null, by: 1 | -1): number {
  const count = inView.length
  if (count === 0) return -1
  if (!stand) return by > 0 ? 0 : count - 1
  const at = standOf(inView, stand)
  const from = at >= 0 ? at + by : by > 0 ? stand.at : stand.at - 1
  return ((from % count) + count) % count
}
