import './olderBrowsers'
import { createRoot } from 'react-dom/client'
import { languageOfTag } from '../pane/language'
import { browserEnvironment } from './browserEnvironment'
import { workOffline } from './offline/workOffline'
import { PageApp } from './PageApp'
import { pageWordsFor } from './pageContext'
import { pageWorker } from './worker/pageWorker'

const element = document.getElementById('page')!
start()

function start(): void {
  if (!canInflate()) {
    element.textContent = pageWordsFor(languageOfTag(navigator.language)).tooOld
    element.className = 'plain'
    return
  }
  const worker = pageWorker(makeWorker)
  createRoot(element).render(<PageApp worker={worker} environment={browserEnvironment(worker.readData)} />)
  workOffline()
}

function canInflate(): boolean {
  try {
    return new DecompressionStream('deflate-raw') !== null
  } catch {
    return false
  }
}

/**
 * In the single file the worker's script stands as a text, since a page opened from the disk may load no other file; a page
 * that is served names it.
 */
function makeWorker(): Worker {
  const { worker: served } = document.documentElement.dataset
  if (served !== undefined) return new Worker(served)
  const script = document.getElementById('worker')!.textContent!
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
}
