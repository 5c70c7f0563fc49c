/**
 * Lets the page be installed and opened without a network, where it was served as such: the page names its own worker then.
 * Opened from a disk it needs none.
 */
export function workOffline(): void {
  const script = document.documentElement.dataset.offline
  if (script === undefined || location.protocol === 'file:' || !isSecureContext) return
  void navigator.serviceWorker?.register(script, { scope: location.pathname }).catch(() => {
    // A browser that forbids it shows the page all the same.
  })
}
