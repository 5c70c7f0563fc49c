/**
 * A store of the browser's own on this computer, by keys; every function throws where the browser keeps nothing, and answers when what
 * it did will be there after the page is gone.
 */
export interface BrowserStore {
  keys(): Promise<readonly string[]>
  all(): Promise<readonly unknown[]>
  put(key: string, value: unknown): Promise<unknown>
  forget(key: string): Promise<unknown>
}

/** A database with a single store. */
export function browserStore(database: string, name: string): BrowserStore {
  async function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const opening = indexedDB.open(database, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(name)
    const opened = (await answerOf(opening)) as IDBDatabase
    try {
      const transaction = opened.transaction(name, mode)
      const [answer] = await Promise.all([answerOf(act(transaction.objectStore(name))), endOf(transaction)])
      return answer
    } finally {
      opened.close()
    }
  }
  return {
    keys: () => inStore('readonly', (store) => store.getAllKeys()) as Promise<readonly string[]>,
    all: () => inStore('readonly', (store) => store.getAll()) as Promise<readonly unknown[]>,
    put: (key, value) => inStore('readwrite', (store) => store.put(value, key)),
    forget: (key) => inStore('readwrite', (store) => store.delete(key)),
  }
}

function answerOf(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** A request that succeeded is undone when the page goes before its transaction has ended. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
