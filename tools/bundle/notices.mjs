// The licences of the packages that are bundled, which must go wherever the bundle goes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import webpack from 'webpack'

/**
 * A webpack plugin: writes NOTICES.txt beside the bundle.
 * @param {import('webpack').Compiler} compiler
 */
export function writeNotices(compiler) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
  compiler.hooks.thisCompilation.tap('notices', (compilation) => {
    /** @type {Set<string>} */
    const folders = new Set()
    // Later, modules are joined and no longer say where they come from.
    compilation.hooks.finishModules.tap('notices', (modules) => {
      for (const module of modules) {
        const folder = packageOf(module.identifier())
        if (folder) folders.add(folder)
      }
    })
    compilation.hooks.processAssets.tap({ name: 'notices', stage }, () => {
      const notices = [...folders].sort().map(noticeOf).join('\n\n')
      compilation.emitAsset('NOTICES.txt', new webpack.sources.RawSource(`${notices}\n`))
    })
  })
}

/**
 * The folder of the package that a module comes from; null for our own.
 * @param {string} identifier
 */
function packageOf(identifier) {
  const file = identifier.split('!').at(-1) ?? ''
  return /[^|]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0] ?? null
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}`
}
