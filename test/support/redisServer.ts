import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findStore, startStore } from '../../tools/store.mjs'

/** Valkey or Redis, as Debian has them (`tools/test.mjs` installs one); null where there is none. */
export const STORE = findStore()

export const PASSWORD = 'made up'

/** A store of its own on this machine alone, which forgets everything when it is killed. */
export async function redisServer() {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-store-'))
  let store = await startStore(folder, undefined, PASSWORD)
  const { port } = store
  return {
    port,
    /** For `--engine` and `worker`. */
    address: `bullmq://:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`,
    /** As a power cut would have it. */
    async restart(): Promise<void> {
      await store.stop('SIGKILL')
      store = await startStore(folder, port, PASSWORD)
    },
    async stop(): Promise<void> {
      await store.stop('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
