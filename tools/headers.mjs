// The headers that the pane is served with, by `npm start` and by the servers that the install kit sets up.

/** Where Excel on the web shows panes in a frame. */
const FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.cn',
]

/**
 * Nothing is asked of any other host. Fluent's styles are made while the page runs, hence 'unsafe-inline' for styles alone;
 * the standalone page makes its worker from a blob.
 */
const RULES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** What a page says of itself, wherever it is served from; who may frame it only a header can say. */
export const OWN_POLICY = RULES.join('; ')

export const POLICY = [...RULES, `frame-ancestors 'self' ${FRAMES.join(' ')}`].join('; ')

/** File names that change with what is in them, and may be kept for ever. */
export const HASHED = /\.[0-9a-f]{10}\.js$/

export const KEEP = 'public, max-age=31536000, immutable'
export const ASK_AGAIN = 'no-cache'

/**
 * MIME types by ending.
 * @type {Record<string, string>}
 */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.txt': 'text/plain; charset=utf-8',
}
