// Serves a folder over https to this computer alone.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:https'
import { extname, join, normalize, sep } from 'node:path'
import { ASK_AGAIN, HASHED, KEEP, POLICY, TYPES } from './headers.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { ServerOptions } from 'node:https' */

/**
 * A server of the files below a folder. Nothing above the folder can be asked for.
 * @param {string} folder
 * @param {ServerOptions} certificate
 * @param {string} index the file that answers for `/`
 */
export function serverOf(folder, certificate, index) {
  return createServer(certificate, handlerOf(folder, index))
}

/**
 * What the server does with a request.
 * @param {string} folder
 * @param {string} index
 * @returns {(request: IncomingMessage, response: ServerResponse) => void}
 */
export function handlerOf(folder, index) {
  return (request, response) => {
    const file = fileOf(folder, request.url ?? '/', index)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    if (!file) return end(response, 404)
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': HASHED.test(file) ? KEEP : ASK_AGAIN,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  }
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' })
  response.end()
}

/**
 * The file that a URL names; null where there is none, or where it leaves the folder.
 * @param {string} folder
 * @param {string} url
 * @param {string} index
 */
function fileOf(folder, url, index) {
  let path
  try {
    path = decodeURIComponent(new URL(url, 'https://localhost').pathname)
  } catch {
    return null
  }
  const file = normalize(join(folder, path === '/' ? index : path))
  if (!file.startsWith(normalize(folder) + sep) || file.includes('\0')) return null
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
}
