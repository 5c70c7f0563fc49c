import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { POLICY } from '../../tools/headers.mjs'

const ROOT = join(__dirname, '../..')

/** The pane as webpack built it; `XUESHI_PANE` names another folder. */
export const PANE = process.env.XUESHI_PANE ?? join(ROOT, 'dist/pane')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Pages of the harness's own tests; office.js comes as the package has it. */
export const FIXTURES = join(__dirname, 'fixtures')
const OFFICE = join(ROOT, 'node_modules/@microsoft/office-js/dist')

/** A file as a static server would give it. */
export interface Served {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * What a static server of `folder` answers to a path; null where there is no such file. `policy`: what the pane is allowed to do
 * where it is installed, as `npm start` and the install kit's servers say in a header; '' for a server that says nothing.
 */
export function serve(folder: string, path: string, policy = POLICY): Served | null {
  const isOffice = folder === FIXTURES && path.startsWith('/office/')
  const root = isOffice ? OFFICE : folder
  const file = join(root, normalize(decodeURIComponent(isOffice ? path.slice('/office'.length) : path)))
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return null
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const isFree = folder === FIXTURES || policy === ''
  const headers = { 'content-type': type, ...(isFree ? {} : { 'content-security-policy': policy }) }
  return { headers, body: readFileSync(file) }
}
