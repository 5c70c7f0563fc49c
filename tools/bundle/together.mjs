// Builds the named bundles beside one another: a bundle keeps one core busy, whatever else webpack does.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../ready.mjs'

const waiting = process.argv.slice(2)

/** Builds one after the other, until none waits or one has failed. */
async function builder() {
  for (let name = waiting.shift(); name !== undefined && !process.exitCode; name = waiting.shift())
    process.exitCode ||= await built(name)
}

/**
 * @param {string} name
 * @returns {Promise<number>} webpack's exit status
 */
function built(name) {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js')
  const child = spawn(process.execPath, [webpack, '--config-name', name], { cwd: ROOT, stdio: ['ignore', 2, 2] })
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (status) => resolve(status ?? 1))
  })
}

await Promise.all(Array.from({ length: Math.min(waiting.length, availableParallelism()) }, builder))
