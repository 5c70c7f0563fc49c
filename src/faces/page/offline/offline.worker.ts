/** The name of this very build: another build keeps its own copies and throws ours away. */
declare const BUILD: string

/** What TypeScript's DOM does not know of a service worker. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asking extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Scope extends EventTarget {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}

const scope = self as unknown as Scope
const PAGE = 'xueshi.html'
const PARTS = [
  PAGE,
  'xueshi/page.css',
  'xueshi/old-browser.js',
  'xueshi/react.js',
  'xueshi/page.js',
  'xueshi/worker.js',
  'xueshi.webmanifest',
  ...['32', '192', '512'].map((size) => `assets/xueshi-${size}.png`),
]

scope.addEventListener('install', (event) => {
  const keeping = caches.open(BUILD).then((cache) => cache.addAll(PARTS))
  const installing = event as Lasting
  installing.waitUntil(keeping.then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  const activating = event as Lasting
  const clearing = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== BUILD).map((name) => caches.delete(name))))
  activating.waitUntil(clearing.then(() => scope.clients.claim()))
})

// Answers from the copies alone: the page asks for nothing else, and nothing may leave it.
scope.addEventListener('fetch', (event) => {
  const asking = event as Asking
  const { request } = asking
  const found = caches.match(request.mode === 'navigate' ? PAGE : request, { ignoreSearch: true })
  asking.respondWith(found.then((answer) => answer ?? Response.error()))
})
