import type { Environment } from '../session/environment'

/** Local storage under our own name; nothing is kept where the browser denies it (third-party cookies blocked). */
export function browserMemory(key: string): Environment['memory'] {
  return {
    load() {
      try {
        return localStorage.getItem(key)
      } catch {
        return null
      }
    },
    save(text) {
      try {
        localStorage.setItem(key, text)
      } catch {
        // Kept for this visit by the state alone.
      }
    },
  }
}
