import { type KeyboardEvent, useMemo, useState } from 'react'

/** Which of a list's rows are chosen, by a number of theirs; what is not in view is not chosen. */
export interface Selection {
  readonly chosen: readonly number[]
  readonly has: (key: number) => boolean
  readonly toggle: (key: number) => void
  /** All that are in view, or none. */
  readonly all: (isAll: boolean) => void
  /** Ctrl+A within the list chooses all that are in view. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function useSelection(shown: readonly number[]): Selection {
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())
  const chosen = useMemo(() => shown.filter((key) => kept.has(key)), [shown, kept])
  const inView = useMemo(() => new Set(chosen), [chosen])
  const all = (isAll: boolean) => setKept(new Set(isAll ? shown : []))
  return {
    chosen,
    has: (key) => inView.has(key),
    toggle(key) {
      const next = new Set(inView)
      if (!next.delete(key)) next.add(key)
      setKept(next)
    },
    all,
    onKeyDown(event) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'a') return
      if ((event.target as Element).matches('input:not([type=checkbox]), textarea')) return
      event.preventDefault()
      all(true)
    },
  }
}
