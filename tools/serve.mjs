// Serves a folder at https://localhost:3000 until Ctrl+C or `npm stop`.
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificate } from './certificate.mjs'
import { ROOT, say, stop } from './ready.mjs'
import { serverOf } from './server.mjs'

const PORT = 3000
export const PANE = `https://localhost:${PORT}/taskpane.html`
export const PAGE = `https://localhost:${PORT}/xueshi.html`

/** Where a serving process can be told to end: a socket of this user's, one for each copy of the project. */
const name = `xueshi-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`
const DOOR = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)

/**
 * @param {string} folder
 * @param {readonly string[]} guide lines to say once it serves
 * @param {() => void} ending called before the process ends
 */
export async function serve(folder, guide, ending = () => {}) {
  const server = serverOf(folder, await certificate(), 'help.html')
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `端口 ${PORT} 已被占用：可能学时已经在运行，请先用 npm stop 结束它。\nPort ${PORT} is in use: xueshi may be running already; end it with npm stop.`
        : `不能开始服务：${error.message}\nThe server cannot start: ${error.message}`,
    )
  })
  const end = () => {
    ending()
    closeDoor()
    server.closeAllConnections()
    server.close(() => process.exit(0))
  }
  server.listen(PORT, '127.0.0.1', () => {
    openDoor(end)
    for (const line of guide) say(line)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)
}

/** Asks the process that serves for this copy of the project to end; resolves to whether there was one. */
export function askToEnd() {
  return new Promise((/** @type {(was: boolean) => void} */ resolve) => {
    const asking = connect(DOOR)
    asking.on('error', () => resolve(false))
    asking.on('close', (failed) => resolve(!failed))
    asking.resume()
  })
}

/** @type {import('node:net').Server | null} */
let door = null

/** @param {() => void} end */
function openDoor(end) {
  // Left behind by a process that was killed; only one of us has the port.
  if (process.platform !== 'win32') rmSync(DOOR, { force: true })
  door = createServer((asking) => asking.end(end))
  // Then `npm stop` is missing, Ctrl+C is not.
  door.on('error', () => {})
  door.listen(DOOR)
}

function closeDoor() {
  door?.close()
}
