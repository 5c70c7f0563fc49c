import type { ArpEntry } from '../../records/arpEntry'
import type { Dataset } from '../../records/dataset'
import type { Finding } from '../../records/finding'
import type { ReadData } from '../../run'

/*
 * A message keeps a thread from everything else while it is copied, so what was read crosses from a worker without its long lists, and
 * these in pieces before it.
 */

/** The lists of what was read that may be long. */
export interface LongLists {
  readonly people: Dataset['people']
  readonly arp: readonly ArpEntry[]
  readonly classes: Dataset['classes']
  readonly texts: Dataset['texts']
  readonly findings: readonly Finding[]
}

export const LONG_LISTS = ['people', 'arp', 'classes', 'texts', 'findings'] as const satisfies (keyof LongLists)[]

/** Items of a list that travel in one message: copying them takes some milliseconds. */
const MOST = 5_000

/** The pieces of a list, in order; none of one that is empty. */
export function* piecesOf<Item>(items: readonly Item[], most = MOST): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most)
}

export function longLists({ dataset: { people, arp, classes, texts }, findings }: ReadData): LongLists {
  return { people, arp: arp ?? [], classes, texts, findings }
}

/** What was read with other lists in place of its own; ARP's stays away where there is none. */
export function withLists({ dataset }: ReadData, { findings, arp, ...lists }: LongLists): ReadData {
  return { dataset: { ...dataset, ...lists, arp: dataset.arp && arp }, findings }
}

export const NO_LISTS: LongLists = { people: [], arp: [], classes: [], texts: [], findings: [] }
