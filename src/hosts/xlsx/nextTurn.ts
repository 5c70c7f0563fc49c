/**
 * Lets the event loop turn in the middle of long work: resolves after other waiting events have had theirs. Over a message
 * channel, since browsers stretch timers to 4 ms; one of its own each time, since an open one keeps Node alive.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
