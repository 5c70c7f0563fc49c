import type { OpenedBeside } from '../book/pageBook'

/** Unsaved work as the browser keeps it, on this computer alone. */
export interface KeptWork {
  readonly name: string
  /** null where nothing was written yet. */
  readonly blob: Blob | null
  readonly others: readonly OpenedBeside[]
  /** Calendar seconds, as records' Moment. */
  readonly at: number
}

const DATABASE = 'xueshi'
const STORE = 'unsaved'
const KEY = 'work'

/** What was kept; null for nothing, or where the browser keeps nothing. */
export async function loadKept(): Promise<KeptWork | null> {
  return inStore('readonly', (store) => store.get(KEY)).then(
    (kept) => (kept as KeptWork | undefined) ?? null,
    () => null,
  )
}

/** Keeps unsaved work in place of what was kept before. Where the browser refuses, nothing is kept. */
export async function keep(work: KeptWork): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, KEY)).catch(() => {})
}

export async function forget(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY)).catch(() => {})
}

async function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  const database = (await answerOf(opening)) as IDBDatabase
  try {
    return await answerOf(act(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

function answerOf(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
