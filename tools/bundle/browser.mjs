// What webpack does to scripts for browsers beyond bundling them.
import { minify } from '@swc/core'
import webpack from 'webpack'

/**
 * A minimizer of webpack's: makes scripts smaller. Terser, webpack's own, takes ten times as long and comes out no smaller. The
 * licences of packages that stand in comments are left to NOTICES.txt.
 * @param {import('webpack').Compiler} compiler
 */
export function shortenForBrowsers(compiler) {
  shorten(compiler, false)
}

/**
 * The same for what is one file with nothing beside it: the licences stay in it.
 * @param {import('webpack').Compiler} compiler
 */
export function shortenWithLicences(compiler) {
  shorten(compiler, 'some')
}

/**
 * @param {import('webpack').Compiler} compiler
 * @param {'some' | false} comments
 */
function shorten(compiler, comments) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE
  compiler.hooks.thisCompilation.tap('shorten', (compilation) =>
    compilation.hooks.processAssets.tapPromise({ name: 'shorten', stage }, async () => {
      const scripts = compilation.getAssets().filter(({ name, info }) => /\.m?js$/.test(name) && !info.minimized)
      await Promise.all(
        scripts.map(async ({ name, source }) => {
          const options = name.endsWith('.mjs') ? MODULE : SCRIPT
          const { code } = await minify(String(source.source()), { ...options, format: { comments } })
          compilation.updateAsset(name, new webpack.sources.RawSource(code), { minimized: true })
        }),
      )
    }),
  )
}

/** @type {import('@swc/core').JsMinifyOptions} */
const SCRIPT = { ecma: 2020, module: false, compress: { passes: 3 }, mangle: true }

/** @type {import('@swc/core').JsMinifyOptions} */
const MODULE = { ...SCRIPT, ecma: 2022, module: true }
