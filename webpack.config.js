import { createHash } from 'node:crypto'
import { chmodSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import webpack from 'webpack'
import { addressOf, manifestAt } from './.tools/address.mjs'

const ROOT = dirname(fileURLToPath(import.meta.url))
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Where the pane is served from; the manifest names it. */
const address = addressOf(process.env.XUESHI_URL)

/** What every target shares: TypeScript through swc, imports without endings. */
const shared = (target) => ({
  mode: 'production',
  context: ROOT,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target,
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
})

/** The command line: one file for Node 20, and beside it what only few runs need (the pinyin table). */
const cli = {
  ...shared('es2023'),
  name: 'cli',
  target: 'node20',
  entry: { xueshi: './src/faces/cli/xueshi.ts' },
  output: {
    path: join(ROOT, 'dist/cli'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  // Names kept: a stack trace sent by a user must be readable, and the size of a command does not matter.
  optimization: { minimize: false, chunkIds: 'deterministic' },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    { apply: (compiler) => compiler.hooks.done.tap('executable', makeExecutable) },
  ],
}

function makeExecutable(stats) {
  if (!stats.hasErrors()) chmodSync(join(ROOT, 'dist/cli/xueshi.mjs'), 0o755)
}

/**
 * The pane in Excel: hashed scripts, office.js beside them whole and under its own name, since it finds its other files by
 * it. Charts and pinyin are loaded when asked for.
 */
const pane = {
  ...shared('es2020'),
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/faces/pane/taskpane.tsx' },
  output: {
    path: join(ROOT, 'dist/pane'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    clean: true,
  },
  optimization: { chunkIds: 'deterministic' },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlPlugin({ template: 'src/faces/pane/html/taskpane.html', filename: 'taskpane.html', minify: false }),
    new CopyPlugin({
      patterns: [
        { from: '*.{css,js}', context: 'src/faces/pane/html' },
        { from: 'src/faces/pane/html/help.html' },
        { from: '*.png', context: 'assets', to: 'assets' },
        { from: 'manifest.xml', transform: (text) => manifestAt(address, text.toString()) },
        {
          from: 'node_modules/@microsoft/office-js/dist',
          to: 'office',
          globOptions: { ignore: ['**/*.debug.js', '**/*.d.ts', '**/*.map'] },
          info: { minimized: true },
        },
      ],
    }),
  ],
}

const PAGE_HTML = join(ROOT, 'src/faces/page/html')

/** Packages that are written in newer JavaScript than ES2020 (test/e2e/page.test.ts would say). */
const NEWER = /node_modules[\\/](@zip\.js|@noble|saxes|@tanstack|pinyin-pro|tabster|keyborg)/

/**
 * The page without Excel: dist/xueshi.html, one file that works from a double click, and dist/page, the same for a server,
 * where it can be installed and opened without a network. Everything is inside: scripts, the worker's script as a text, looks
 * and icon. Packages are turned into ES2020 where they need it.
 */
const page = {
  ...shared('es2020'),
  name: 'page',
  target: ['web', 'es2020'],
  entry: {
    page: './src/faces/page/page.tsx',
    worker: './src/faces/page/worker/book.worker.ts',
    offline: './src/faces/page/offline/offline.worker.ts',
  },
  output: { path: join(ROOT, 'dist'), filename: '[name].js', publicPath: '' },
  module: {
    // One file: what is imported when it is needed stands in it from the beginning.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      ...shared('es2020').module.rules,
      {
        test: /\.m?js$/,
        include: NEWER,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2020' }, isModule: 'unknown' },
      },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version), BUILD: JSON.stringify('@build@') }),
    { apply: (compiler) => compiler.hooks.thisCompilation.tap('page', writePages) },
  ],
}

function writePages(compilation) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE
  compilation.hooks.processAssets.tap({ name: 'page', stage }, () => {
    const { RawSource } = webpack.sources
    const taken = (name) => {
      const text = compilation.getAsset(name).source.source()
      compilation.deleteAsset(name)
      return text
    }
    const emit = (name, content) => compilation.emitAsset(name, new RawSource(content))
    const file = (name) => readFileSync(join(PAGE_HTML, name))
    const icon = `data:image/svg+xml;base64,${file('icon.svg').toString('base64')}`
    const head = `<link rel="icon" href="${icon}">`
    const parts = {
      css: file('page.css').toString(),
      worker: inScript(taken('worker.js')),
      page: inScript(taken('page.js')),
    }
    const offline = taken('offline.js')
    const written = (root, head) =>
      file('page.html')
        .toString()
        .replace(' data-root', root)
        .replace('<!--head-->', () => head)
        .replace(/\/\*(\w+)\*\//g, (whole, name) => parts[name] ?? whole)
    const manifest = '<link rel="manifest" href="manifest.webmanifest"><meta name="theme-color" content="#0f6cbd">'
    const served = written(' data-offline="offline.js"', head + manifest)
    emit('xueshi.html', written('', head))
    emit('page/index.html', served)
    emit('page/offline.js', offline.replace('@build@', createHash('sha256').update(served).digest('hex').slice(0, 16)))
    for (const name of ['manifest.webmanifest', 'icon-192.png', 'icon-512.png']) emit(`page/${name}`, file(name))
  })
}

/** A script as it may stand between `<script>` and `</script>`: what would end or hide it only occurs in its strings. */
function inScript(text) {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

export default [cli, pane, page]
