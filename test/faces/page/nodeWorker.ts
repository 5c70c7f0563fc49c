import type { PageAnswer, PageRequest } from '../../../src/faces/page/worker/protocol'
import { perform } from '../../../src/faces/page/worker/tasks'

/** A worker as the page makes them, on this thread; what crosses is copied as it would be. */
export function nodeWorker(): Worker {
  const target = new EventTarget()
  let ended = false
  return Object.assign(target, {
    postMessage(request: PageRequest) {
      void perform(cloned(request), (answer: PageAnswer) => {
        const event = new MessageEvent('message', { data: structuredClone(answer) })
        if (!ended) setImmediate(() => target.dispatchEvent(event))
      })
    },
    terminate() {
      ended = true
    },
  }) as unknown as Worker
}

/** Node clones no blob of this kind, and blobs never change. */
function cloned(request: PageRequest): PageRequest {
  return request
}
