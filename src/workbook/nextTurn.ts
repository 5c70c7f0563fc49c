/**
 * Lets the event loop turn in the middle of long work: resolves after other waiting events have had theirs. Node has a call
 * for that; in browsers it goes over a message channel, since they stretch timers to 4 ms.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
