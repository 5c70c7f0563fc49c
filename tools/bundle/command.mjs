// What webpack does to the command line beyond bundling it.
import { chmodSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import webpack from 'webpack'
import { ROOT } from '../ready.mjs'

/**
 * Leaves Node's own modules to Node, except the one that commander would start other programs with: it does not do that for
 * us, and loading it takes 5 ms.
 * @param {import('webpack').ExternalItemFunctionData} asked
 * @param {(error?: null | Error, taken?: string) => void} decided
 */
export function ofNode({ context, request = '' }, decided) {
  const isUnused = request === 'node:child_process' && /[\\/]commander[\\/]/.test(context ?? '')
  const taken = isUnused ? 'var {}' : `node-commonjs ${request}`
  decided(null, isBuiltin(request) ? taken : undefined)
}

/**
 * A webpack plugin: writes what is not ASCII in the program as escapes, since a text of single bytes is read in half the time.
 * @param {import('webpack').Compiler} compiler
 */
export function inAscii(compiler) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  compiler.hooks.thisCompilation.tap('ascii', (compilation) =>
    compilation.hooks.processAssets.tap({ name: 'ascii', stage }, () =>
      compilation.updateAsset('program.cjs', (source) => {
        const text = String(source.source())
        return new webpack.sources.RawSource(text.replace(/[^\0-\x7f]/g, escaped))
      }),
    ),
  )
}

/**
 * A webpack plugin: makes the built command executable.
 * @param {import('webpack').Compiler} compiler
 */
export function makeExecutable(compiler) {
  compiler.hooks.done.tap('executable', (stats) => {
    if (!stats.hasErrors()) chmodSync(join(ROOT, 'dist/cli/xueshi.cjs'), 0o755)
  })
}
