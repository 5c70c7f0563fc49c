import type { ReadData } from '../../../run'
import type { Grid } from '../../../workbook/grid'
import { nextTurn } from '../../../workbook/nextTurn'
import { LONG_LISTS, type LongLists, longLists, NO_LISTS, piecesOf, withLists } from '../../session/longLists'
import type { DataAnswer, DataRequest } from './protocol'

/** Texts that travel in one message. */
const TEXTS = 20_000

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
      for (const piece of piecesOf(texts, TEXTS)) {
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
export function* answersOf(id: number, read: ReadData): Generator<DataAnswer> {
  const lists = longLists(read)
  for (const name of LONG_LISTS) for (const items of piecesOf<unknown>(lists[name])) yield { id, name, items }
  yield { id, read: withLists(read, NO_LISTS) }
}

/** Puts what was read together again. */
export function receivedLists() {
  const lists = { people: [], arp: [], classes: [], texts: [], findings: [] } satisfies LongLists
  return {
    add(name: keyof LongLists, items: readonly unknown[]): void {
      const list: unknown[] = lists[name]
      for (const item of items) list.push(item)
    },
    whole: (read: ReadData): ReadData => withLists(read, lists),
  }
}
