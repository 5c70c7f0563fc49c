import type { Finding } from '../../../records/finding'
import type { Person } from '../../../records/person'
import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'
import { nextTurn } from '../../../workbook/nextTurn'
import type { DataAnswer, DataRequest, LongLists } from './protocol'

/** Items of a list that travel in one message: copying them takes some milliseconds. */
const MOST = 5_000

/** The pieces of a list, in order; none of one that is empty. */
function* piecesOf<Item>(items: readonly Item[], most = MOST): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most)
}

/** Sends sheets piece by piece, others having their turn between two. */
export async function sendGrids(
  id: number,
  grids: readonly Grid[],
  post: (request: DataRequest) => void,
  signal: AbortSignal,
): Promise<void> {
  const lists = new Map<Grid['texts'], number>()
  for (const { texts, ...grid } of grids) {
    if (!lists.has(texts)) {
      lists.set(texts, lists.size)
      for (const piece of piecesOf(texts, 4 * MOST)) {
        post({ id, texts: piece, list: lists.get(texts)! })
        await nextTurn()
        signal.throwIfAborted()
      }
    }
    post({ id, grid, list: lists.get(texts)! })
    await nextTurn()
    signal.throwIfAborted()
  }
}

/** Puts the sheets of requests together again. */
export function receivedGrids() {
  const lists: string[][] = []
  const grids: Grid[] = []
  const textsOf = (list: number) => {
    lists[list] ??= []
    return lists[list]
  }
  return {
    grids,
    texts(list: number, texts: readonly string[]): void {
      const known = textsOf(list)
      for (const text of texts) known.push(text)
    },
    grid(list: number, grid: Omit<Grid, 'texts'>): void {
      grids.push({ ...grid, texts: textsOf(list) })
    },
  }
}

/** What was read, as messages: its long lists piece by piece, and last itself without them. */
export function* answersOf(id: number, { dataset, findings }: ReadData): Generator<DataAnswer> {
  const { people, texts } = dataset
  const lists: LongLists = { people, texts, findings }
  for (const name of ['people', 'texts', 'findings'] as const)
    for (const items of piecesOf<unknown>(lists[name])) yield { id, name, items }
  yield { id, read: { dataset: { ...dataset, people: [], texts: [] }, findings: [] } }
}

/** Puts what was read together again. */
export function receivedLists() {
  const people: Person[] = []
  const texts: string[] = []
  const findings: Finding[] = []
  const lists: Record<keyof LongLists, unknown[]> = { people, texts, findings }
  return {
    add(name: keyof LongLists, items: readonly unknown[]): void {
      for (const item of items) lists[name].push(item)
    },
    whole: ({ dataset }: ReadData): ReadData => ({ dataset: { ...dataset, people, texts }, findings }),
  }
}
