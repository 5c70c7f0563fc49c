/** A value that components watch (`useSyncExternalStore`): replaced as a whole, never changed in place. */
export interface Store<State> {
  get(): State
  set(change: Partial<State>): void
  /** Answers what ends it. */
  subscribe(listener: () => void): () => void
}

export function storeOf<State>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
