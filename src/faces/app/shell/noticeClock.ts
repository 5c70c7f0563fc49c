/** So long a notice of what was done stays, in milliseconds, from when it was seen or last touched. */
export const NOTICE_LASTS = 8000

/** How often the clock is looked at. */
const LOOK = 500

export interface NoticeClock {
  /** The hand or the focus is on the notice, or has left it: it does not go meanwhile, and stays as long again. */
  hold(isHeld: boolean): void
  stop(): void
}

/**
 * Calls `leave` once a notice has been in sight for as long as it lasts, with nobody at it. While nobody can see it (`isSeen`) it does
 * not grow old.
 */
export function noticeClock(isSeen: () => boolean, leave: () => void): NoticeClock {
  let since = Date.now()
  let isHeld = false
  const timer = setInterval(() => {
    if (isHeld || !isSeen()) since = Date.now()
    else if (Date.now() - since >= NOTICE_LASTS) {
      clearInterval(timer)
      leave()
    }
  }, LOOK)
  return {
    hold(held) {
      isHeld = held
      since = Date.now()
    },
    stop: () => clearInterval(timer),
  }
}
