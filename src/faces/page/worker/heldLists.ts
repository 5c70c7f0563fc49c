import type { ReadData } from '../../../run'
import { LONG_LISTS, type LongLists, longLists, NO_LISTS, piecesOf, withLists } from '../../session/longLists'

/*
 * Of the long lists of what was read the page holds those of the last answer: what is the same at their beginnings, mostly all of them,
 * is not sent again, and stays the same objects.
 */

/** A list from this index on; what stands before it is as it was. */
export interface ListPiece {
  readonly name: keyof LongLists
  readonly from: number
  readonly items: readonly unknown[]
}

/** What was read without its lists, and the token of these. */
export interface HeldAnswer {
  readonly read: ReadData
  readonly lists: number
}

/** Nobody holds anything under it. */
export const NOTHING_HELD = 0

/** The worker's side: sends what the page does not hold; `holds` is the token of the lists that it has. */
export function sentLists(): (read: ReadData, holds: number, say: (piece: ListPiece) => void) => HeldAnswer {
  let last = { lists: NO_LISTS, token: NOTHING_HELD }
  return (read, holds, say) => {
    const now = longLists(read)
    const held = holds === last.token ? last.lists : NO_LISTS
    for (const name of LONG_LISTS) {
      const from = sameBeginning(held[name], now[name])
      say({ name, from, items: [] })
      let at = from
      for (const items of piecesOf<unknown>(now[name].slice(from))) {
        say({ name, from: at, items })
        at += items.length
      }
    }
    // Chance keeps apart what other workers and pages have: numbers in order would begin anew with each of them.
    last = { lists: now, token: Math.random() + 1 }
    return { read: withLists(read, NO_LISTS), lists: last.token }
  }
}

/** How many items at the beginning are the same objects, or equal texts. */
function sameBeginning(a: readonly unknown[], b: readonly unknown[]): number {
  if (a === b) return a.length
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same
}

/** The page's side: what hears one answer, begun when that is asked for. */
export function heldLists(): () => HeldHearing {
  let token = NOTHING_HELD
  let lists = NO_LISTS
  return () => {
    const holds = token
    let coming = lists
    return {
      holds,
      take({ name, from, items }) {
        const had: readonly unknown[] = coming[name]
        if (items.length > 0 || from !== had.length) coming = { ...coming, [name]: [...had.slice(0, from), ...items] }
      },
      whole(answer) {
        token = answer.lists
        lists = coming
        return withLists(answer.read, lists)
      },
    }
  }
}

interface HeldHearing {
  /** What is held as it begins. */
  readonly holds: number
  readonly take: (piece: ListPiece) => void
  /** What was read, with all that came before it, which is held from now on. */
  readonly whole: (answer: HeldAnswer) => ReadData
}
