import { createHash } from 'node:crypto'
import { chmodSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import webpack from 'webpack'
import { addressOf, manifestAt } from './tools/address.mjs'

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

/**
 * The command line for Node 20: the program, what starts it (xueshi.cjs), and beside it what only few runs need (the thread
 * that reads, the pinyin table). CommonJS, so that the code can be kept compiled.
 */
const cli = {
  ...shared('es2023'),
  name: 'cli',
  target: 'node20',
  entry: { xueshi: './src/faces/cli/launch.ts', program: './src/faces/cli/xueshi.ts' },
  module: { ...shared('es2023').module, parser: { javascript: { worker: ['Worker from node:worker_threads'] } } },
  output: {
    path: join(ROOT, 'dist/cli'),
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
  node: { __dirname: false, __filename: false },
  externalsPresets: { node: false },
  externals: ofNode,
  // Names kept: a stack trace sent by a user must be readable, and the size of a command does not matter. The program is one
  // file, all of it kept compiled.
  optimization: { minimize: false, chunkIds: 'deterministic', splitChunks: false },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^xueshi/ }),
    { apply: (compiler) => compiler.hooks.thisCompilation.tap('ascii', inAscii) },
    { apply: (compiler) => compiler.hooks.done.tap('executable', makeExecutable) },
  ],
}

/**
 * What Node has is left to Node; but for what commander would start other programs with, which it does not do for us, and
 * which takes 5 ms to be loaded.
 */
function ofNode({ context, request }, decided) {
  const isUnused = request === 'node:child_process' && /[\\/]commander[\\/]/.test(context)
  const taken = isUnused ? 'var {}' : `node-commonjs ${request}`
  decided(null, isBuiltin(request) ? taken : undefined)
}

/** Writes what is not ASCII as escapes: a text of single bytes is read in half the time. */
function inAscii(compilation) {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE
  compilation.hooks.processAssets.tap({ name: 'ascii', stage }, () => {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    const text = compilation
      .getAsset('program.cjs')
      .source.source()
      .replace(/[^\0-\x7f]/g, escaped)
    compilation.updateAsset('program.cjs', new webpack.sources.RawSource(text))
  })
}

function makeExecutable(stats) {
  if (!stats.hasErrors()) chmodSync(join(ROOT, 'dist/cli/xueshi.cjs'), 0o755)
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
    // The standalone page is served from among these files.
    clean: { keep: /^xueshi/ },
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
 * The page without Excel, twice: dist/xueshi.html is one file with everything inside, which works from a double click; among
 * the pane's files it is served as several, as a strict policy wants them, can be installed and opened without a network.
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
    const taken = (name) => {
      const text = compilation.getAsset(name).source.source()
      compilation.deleteAsset(name)
      return text
    }
    const emit = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content))
    const file = (name) => readFileSync(join(PAGE_HTML, name), 'utf8')
    const parts = {
      'page.css': file('page.css'),
      'old-browser.js': file('old-browser.js'),
      'worker.js': taken('worker.js'),
      'page.js': taken('page.js'),
    }
    emit('xueshi.html', singlePage(file('page.html'), parts))
    emit('pane/xueshi.html', servedPage(file('page.html')))
    for (const [name, text] of Object.entries(parts)) emit(`pane/xueshi/${name}`, text)
    emit('pane/xueshi.webmanifest', file('xueshi.webmanifest'))
    const build = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
    emit('pane/xueshi-offline.js', taken('offline.js').replaceAll('@build@', build))
  })
}

/** Nothing can be asked of anybody: not even by a mistake of ours. */
const SEALED =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:; form-action 'none'; base-uri 'none'"

function singlePage(html, parts) {
  const icon = readFileSync(join(ROOT, 'assets/xueshi.svg')).toString('base64')
  return filled(html, {
    root: '',
    head:
      `<meta http-equiv="Content-Security-Policy" content="${SEALED}">` +
      `<link rel="icon" href="data:image/svg+xml;base64,${icon}"><style>${parts['page.css']}</style>`,
    scripts:
      `<script>${parts['old-browser.js']}</script>` +
      `<script type="text/plain" id="worker">${inScript(parts['worker.js'])}</script>` +
      `<script>${inScript(parts['page.js'])}</script>`,
  })
}

function servedPage(html) {
  return filled(html, {
    root: ' data-worker="xueshi/worker.js" data-offline="xueshi-offline.js"',
    head:
      '<link rel="icon" href="assets/xueshi-32.png"><link rel="manifest" href="xueshi.webmanifest">' +
      '<meta name="theme-color" content="#0f6cbd"><link rel="stylesheet" href="xueshi/page.css">',
    scripts: '<script src="xueshi/old-browser.js"></script><script src="xueshi/page.js"></script>',
  })
}

function filled(html, { root, head, scripts }) {
  return html
    .replace(' data-parts', root)
    .replace('<!--head-->', () => head)
    .replace('<!--scripts-->', () => scripts)
}

/** A script as it may stand between `<script>` and `</script>`: what would end or hide it only occurs in its strings. */
function inScript(text) {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

export default [cli, pane, page]
