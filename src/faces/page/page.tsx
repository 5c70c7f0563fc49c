import './browsers/olderBrowsers'
import { createRoot } from 'react-dom/client'
import { browserEnvironment } from './browserEnvironment'
import { workOffline } from './offline/workOffline'
import { PageApp } from './PageApp'
import { pageWorker } from './worker/pageWorker'

/** Where the worker's script is in the single file; made once, since that holds the page up. */
let script: string | null = null

const worker = pageWorker(makeWorker)
createRoot(document.getElementById('page')!).render(
  <PageApp worker={worker} makeWorker={makeWorker} environment={browserEnvironment(worker)} />,
)
workOffline()

/**
 * In the single file the worker's script stands as a text, since a page opened from the disk may load no other file; a page
 * that is served names it.
 */
function makeWorker(): Worker {
  const { worker: served } = document.documentElement.dataset
  if (served !== undefined) return new Worker(served)
  script ??= URL.createObjectURL(
    new Blob([document.getElementById('worker')!.textContent!], { type: 'text/javascript' }),
  )
  return new Worker(script)
}
