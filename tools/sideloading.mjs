// Microsoft's own program that puts an add-in into the Excel of this computer, and takes it out.
import { join } from 'node:path'
import { ROOT } from './ready.mjs'

/** There while the add-in is in Excel through us. */
export const SIDELOADED = join(ROOT, 'node_modules/.xueshi-sideloaded')

/**
 * How it is started. Called through npx and never a dependency: it brings a native package that does not build everywhere.
 * @param {...string} args
 * @returns {[command: string, args: string[], options: import('node:child_process').SpawnSyncOptions]}
 */
export function debugging(...args) {
  const options = { cwd: ROOT, stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' }
  return ['npx', ['--yes', 'office-addin-debugging', ...args], options]
}
