import type { OpenedBeside } from '../book/bookState'
import { browserStore } from './browserStore'

/** Unsaved work as the browser keeps it, on this computer alone. */
export interface KeptWork {
  /** Each opened work has a copy of its own. */
  readonly id: string
  readonly name: string
  /** null where nothing was written yet. */
  readonly blob: Blob | null
  readonly others: readonly OpenedBeside[]
  /** Calendar seconds, as records' Moment. */
  readonly at: number
}

const store = browserStore('xueshi', 'unsaved')

/** An id that no other tab, and no copy that is kept, has. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}

/** The copies that no tab is working on, the newest first; none where the browser keeps nothing. */
export async function loadKept(): Promise<readonly KeptWork[]> {
  try {
    const [ids, copies, held] = await Promise.all([
      store.keys(),
      store.all() as Promise<readonly KeptWork[]>,
      heldNow(),
    ])
    // A copy that version 0.1.0 kept has no id but its key.
    const kept = copies.map((copy, index) => ({ ...copy, id: ids[index]! }))
    return kept.filter(({ id }) => !held.has(lockOf(id))).sort((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

/** Keeps unsaved work in place of what its id had. Where the browser refuses, nothing is kept. */
export async function keep(work: KeptWork): Promise<void> {
  await store.put(work.id, work).catch(() => {})
}

/** Forgets this copy, and no other. */
export async function forget(id: string): Promise<void> {
  await store.forget(id).catch(() => {})
}

/**
 * Takes a copy for this tab, so that no other offers or forgets it; answers what lets it go, null where another tab has it. Where the
 * browser has no locks every tab gets what it asks for. A tab that ends, however, lets go.
 */
export async function hold(id: string): Promise<(() => void) | null> {
  const { locks } = navigator as { locks?: LockManager }
  if (!locks) return () => {}
  return new Promise((resolve) => {
    const asked = locks.request(lockOf(id), { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null)
      return new Promise<void>((letGo) => resolve(letGo))
    })
    asked.catch(() => resolve(() => {}))
  })
}

const lockOf = (id: string) => `xueshi unsaved ${id}`

async function heldNow(): Promise<ReadonlySet<string>> {
  const { locks } = navigator as { locks?: LockManager }
  const now = await locks?.query().catch(() => null)
  return new Set(now?.held?.map(({ name }) => name ?? ''))
}
