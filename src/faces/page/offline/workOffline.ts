/**
 * Lets the page be installed and opened without a network, where it was served as such: the page names its own worker then.
 * Opened from a disk it needs none.
 */
export function workOffline(): void {
  const script = document.documentElement.dataset.offline
  if (script === undefined || location.protocol === 'file:' || !isSecureContext) return
  // As far as the page's own name: its worker's script stands below it, and the pane beside it is none of ours.
  const scope = location.pathname.replace(/\.html$/, '')
  void navigator.serviceWorker?.register(script, { scope }).catch(() => {
    // A browser that forbids it shows the page all the same.
  })
}
