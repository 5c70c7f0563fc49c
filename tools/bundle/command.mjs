// What webpack does to the command line beyond bundling it.
import { chmodSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { minify } from '@swc/core'
import webpack from 'webpack'
import { ROOT } from '../ready.mjs'

/**
 * Leaves Node's own modules to Node, except the one that commander would start other programs with: it does not do that for
 * us, and loading it takes 5 ms. The pinyin table is a file of its own, which the library takes from here too. The packages of
 * the queue are the user's, installed by whoever wants them (peers in package.json).
 * @param {import('webpack').ExternalItemFunctionData} asked
 * @param {(error?: null | Error, taken?: string) => void} decided
 */
export function ofNode({ context, contextInfo, request = '' }, decided) {
  const isUnused = request === 'node:child_process' && /[\\/]commander[\\/]/.test(context ?? '')
  if (QUEUE.has(request)) return decided(null, `node-commonjs ${request}`)
  if (isBuiltin(request)) return decided(null, isUnused ? 'var {}' : `node-commonjs ${request}`)
  decided(null, request === 'pinyin-pro' && contextInfo?.issuer ? 'node-commonjs ./pinyinTable.cjs' : undefined)
}

const QUEUE = new Set(['bullmq', 'ioredis'])

/**
 * A webpack plugin: makes the command's files smaller, and ASCII alone, since a text of single bytes is read in half the time.
 * The names of functions stay, so that a stack trace sent by a user can be read.
 * @param {import('webpack').Compiler} compiler
 */
export function shorten(compiler) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE
  compiler.hooks.thisCompilation.tap('shorten', (compilation) =>
    compilation.hooks.processAssets.tapPromise({ name: 'shorten', stage }, async (assets) => {
      for (const [name, source] of Object.entries(assets)) {
        // The table of pinyin is a dictionary that few runs read: as it is written it takes half the room.
        const isTable = name.startsWith('pinyinTable')
        const { code } = await minify(String(source.source()), isTable ? SHORTEST : SHORTER)
        // The launcher reads the program byte by byte, and a raw template keeps its letters whatever `asciiOnly` says.
        const foreign = isTable ? null : /[^\0-\x7f]+/.exec(code)
        if (foreign) compilation.errors.push(new webpack.WebpackError(`${name} is not ASCII: ${foreign[0]}`))
        compilation.updateAsset(name, new webpack.sources.RawSource(code))
      }
    }),
  )
}

/** @type {import('@swc/core').JsMinifyOptions} */
const SHORTER = {
  ecma: 2022,
  module: false,
  compress: { keep_fnames: true, keep_classnames: true },
  mangle: { keep_fnames: true, keep_classnames: true },
  format: { comments: false, asciiOnly: true },
}

/** @type {import('@swc/core').JsMinifyOptions} */
const SHORTEST = { ecma: 2022, module: false, compress: true, mangle: true, format: { comments: false } }

/**
 * A webpack plugin: makes the built command executable.
 * @param {import('webpack').Compiler} compiler
 */
export function makeExecutable(compiler) {
  compiler.hooks.done.tap('executable', (stats) => {
    if (!stats.hasErrors()) chmodSync(join(ROOT, 'dist/cli/xueshi.cjs'), 0o755)
  })
}
