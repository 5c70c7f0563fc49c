/** A queue: what is to be done takes its turn, and begins when all that came before has ended, well or not; at once where nothing has. */
export interface Turns {
  /** Answers, or fails, as what is done does; it must not throw before its promise is there, as an async function does not. */
  take<Answer>(doing: () => Promise<Answer>): Promise<Answer>
  /** Whether anything is under way or waits. */
  isIdle(): boolean
  /** Resolves when nothing is under way and nothing waits. */
  settled(): Promise<void>
}

export function turns(): Turns {
  let last: Promise<void> = Promise.resolve()
  let count = 0
  return {
    take(doing) {
      // At once where nothing is before it: a button must be seen to be pressed.
      const begun = count === 0 ? doing() : last.then(doing)
      count++
      const ended = () => {
        count--
      }
      last = begun.then(ended, ended)
      return begun
    },
    isIdle: () => count === 0,
    async settled() {
      // Others may take a turn while this one waits.
      while (count > 0) await last
    },
  }
}
