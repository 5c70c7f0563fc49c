const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Whether the user wants long work to stop, which keeps what is done. */
export interface Interruption {
  asked(): boolean
  /** Aborted when it is asked. */
  readonly signal: AbortSignal
  /** From now on Ctrl+C ends the process again as ever. */
  end(): void
}

/** Listens for Ctrl+C: the first asks the work to stop where it can, a second ends the process at once. */
export function interruption(): Interruption {
  const wish = new AbortController()
  const heard = () => {
    wish.abort()
    end()
  }
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, heard)
  }
  for (const signal of SIGNALS) process.on(signal, heard)
  return { asked: () => wish.signal.aborted, signal: wish.signal, end }
}
