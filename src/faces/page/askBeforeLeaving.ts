/** Has the browser ask whoever leaves the page, where something would be lost then. The answer ends it. */
export function askBeforeLeaving(wouldLose: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!wouldLose()) return
    event.preventDefault()
    // Chromium before 119 asks for this alone.
    event.returnValue = true
  }
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}
