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
  const worker = pageWorker(inlineWorker)
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

/** The worker's script stands in the page as a text, since a page opened from the disk may load no other file. */
function inlineWorker(): Worker {
  const script = document.getElementById('worker')!.textContent!
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(url)
  URL.revokeObjectURL(url)
  return worker
}
