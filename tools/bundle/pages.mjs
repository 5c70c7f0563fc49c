// Puts the standalone page together from what webpack has bundled: once as one file, once as several to be served.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import webpack from 'webpack'
import { OWN_POLICY } from '../headers.mjs'
import { ROOT } from '../ready.mjs'

const HTML = join(ROOT, 'src/faces/page/html')
/** Stands in the offline worker's code for the hash of what it keeps. */
export const BUILD = '@build@'

/** @typedef {Record<'page.css' | 'old-browser.js' | 'worker.js' | 'react.js' | 'page.js', string>} Parts texts by the name of the file they are served as */

/**
 * A webpack plugin: takes the scripts react.js, page.js, worker.js and offline.js, emits xueshi.html and pane/xueshi….
 * @param {import('webpack').Compiler} compiler
 */
export function writePages(compiler) {
  compiler.hooks.thisCompilation.tap('page', (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE
    compilation.hooks.processAssets.tap({ name: 'page', stage }, () => replaceAssets(compilation))
  })
}

/** @param {import('webpack').Compilation} compilation */
function replaceAssets(compilation) {
  const taken = (/** @type {string} */ name) => {
    const text = String(compilation.getAsset(name)?.source.source())
    compilation.deleteAsset(name)
    return text
  }
  const emit = (/** @type {string} */ name, /** @type {string} */ content) =>
    compilation.emitAsset(name, new webpack.sources.RawSource(content))
  const file = (/** @type {string} */ name) => readFileSync(join(HTML, name), 'utf8')
  const parts = {
    'page.css': file('page.css'),
    'old-browser.js': file('old-browser.js'),
    'worker.js': taken('worker.js'),
    'react.js': taken('react.js'),
    'page.js': taken('page.js'),
  }
  emit('xueshi.html', singlePage(file('page.html'), parts))
  emit('pane/xueshi.html', servedPage(file('page.html')))
  for (const [name, text] of Object.entries(parts)) emit(`pane/xueshi/${name}`, text)
  emit('pane/xueshi.webmanifest', file('xueshi.webmanifest'))
  const build = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  emit('pane/xueshi-offline.js', taken('offline.js').replaceAll(BUILD, build))
}

/** The single page may connect to nothing, not even through a mistake of ours. */
const SEALED =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:; form-action 'none'; base-uri 'none'"

/**
 * @param {string} html
 * @param {Parts} parts
 */
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
      `<script>${inScript(parts['react.js'])}</script>` +
      `<script>${inScript(parts['page.js'])}</script>`,
  })
}

/** @param {string} html */
function servedPage(html) {
  return filled(html, {
    root: ' data-worker="xueshi/worker.js" data-offline="xueshi-offline.js"',
    head:
      `<meta http-equiv="Content-Security-Policy" content="${OWN_POLICY}">` +
      '<link rel="icon" href="assets/xueshi-32.png"><link rel="manifest" href="xueshi.webmanifest">' +
      '<meta name="theme-color" content="#0f6cbd"><link rel="stylesheet" href="xueshi/page.css">',
    scripts: ['old-browser', 'react', 'page'].map((name) => `<script src="xueshi/${name}.js"></script>`).join(''),
  })
}

/**
 * @param {string} html
 * @param {{ root: string, head: string, scripts: string }} filling
 */
function filled(html, { root, head, scripts }) {
  return html
    .replace(' data-parts', root)
    .replace('<!--head-->', () => head)
    .replace('<!--scripts-->', () => scripts)
}

/**
 * A script as it may stand between `<script>` and `</script>`: what would end or hide it only occurs in its strings.
 * @param {string} text
 */
function inScript(text) {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C')
}
