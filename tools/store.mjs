// A Valkey or Redis of one's own on 127.0.0.1, for measuring and proving.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

const NAMES = ['valkey-server', 'redis-server']

/** The server of Debian; null where there is none. */
export function findStore() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

/**
 * Starts one that keeps what it has in a folder when it is stopped with SIGTERM, and ends when it answers.
 * @param {string} folder
 * @param {number} [given] its port; a free one where none is given
 * @param {string} [password] none where none is given
 */
export async function startStore(folder, given, password = '') {
  const program = findStore()
  if (!program) throw new Error('no valkey-server or redis-server: apt-get install redis-server')
  const port = given ?? (await freePort())
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '3600 1',
    '--requirepass',
    password,
  ]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (said) => String(said).includes('Ready to accept connections') && resolve(null))
    child.on('exit', (status) => reject(new Error(`${program} ended with ${status}`)))
  })
  return {
    port,
    pid: child.pid,
    /** @param {NodeJS.Signals} signal */
    async stop(signal) {
      const over = new Promise((resolve) => child.on('exit', resolve))
      child.kill(signal)
      await over
    },
    forget: () => rmSync(join(folder, 'dump.rdb'), { force: true }),
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}
