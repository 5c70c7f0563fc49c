// Makes the project ready to run: installs what the lock file names when node_modules is not that, builds when dist is
// older than the sources. The second time it only compares two hashes. Plain Node, since it runs before anything is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
/** @typedef {'cli' | 'library' | 'pane' | 'page'} Bundle a configuration of webpack.config.js */

/**
 * The folder in dist that goes when a bundle is built anew.
 * @type {Record<Bundle, string>}
 */
const FOLDERS = { cli: 'cli', library: 'library', pane: 'pane', page: 'pane/xueshi' }
const ALL = /** @type {Bundle[]} */ (Object.keys(FOLDERS))
const INSTALLED = join(ROOT, 'node_modules/.xueshi-installed')

/**
 * Installs and builds as far as needed; ends the process with a sentence where that fails.
 * @param {...Bundle} bundles all where none is named: whoever needs the command line alone does not wait for the pane
 */
export function ready(...bundles) {
  installed()
  build(bundles.length > 0 ? bundles : ALL)
}

/** Installs alone, as far as needed. */
export function installed() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop(`需要 Node.js 20 或更高版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装。`)
  install()
}

function install() {
  const wanted = hashOf([join(ROOT, 'package-lock.json')])
  if (read(INSTALLED) === wanted) return
  // npm ci would empty the folder behind the link, which another copy of the project works with.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    return say('node_modules 是链接，不在这里安装依赖；缺少时请在它所在的目录运行 npm ci。')
  if (!installedByHand()) {
    say('安装依赖（npm ci）……')
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  writeFileSync(INSTALLED, wanted)
}

/** npm itself leaves a copy of the lock file when it has finished; a younger one means that the user ran `npm ci`. */
function installedByHand() {
  const left = join(ROOT, 'node_modules/.package-lock.json')
  return existsSync(left) && statSync(left).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
}

/** @param {Bundle[]} bundles */
function build(bundles) {
  const sources = `${process.env.XUESHI_URL ?? ''} ${hashOf([
    ...['src', 'assets', 'tools/bundle']
      .map((folder) => join(ROOT, folder))
      .filter(existsSync)
      .flatMap(filesBelow),
    ...['webpack.config.js', 'manifest.xml', 'tools/address.mjs', 'package.json', 'package-lock.json'].map((name) =>
      join(ROOT, name),
    ),
  ])}`
  const stale = bundles.filter((bundle) => read(stampOf(bundle)) !== sources)
  if (stale.length === 0) return
  say(`构建 ${stale.join('、')}……`)
  run(process.execPath, [join(ROOT, 'tools/bundle/together.mjs'), ...stale], '构建失败。')
  if (stale.includes('cli')) keepCompiled()
  for (const bundle of stale) writeFileSync(stampOf(bundle), sources)
}

/** Without it the command line starts a little later, so a failure here is none of the build's. */
function keepCompiled() {
  spawnSync(process.execPath, [join(ROOT, 'tools/bundle/codeCache.mjs')], { cwd: ROOT, stdio: 'ignore' })
}

/**
 * Says which sources a bundle was built from; goes with the bundle when dist is deleted.
 * @param {Bundle} bundle
 */
function stampOf(bundle) {
  return join(ROOT, 'dist', FOLDERS[bundle], '.built-from')
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** @param {string[]} args */
function npm(args) {
  // npm says where it is when it started us; elsewhere it is a command, on Windows a script that needs a shell.
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) run(process.execPath, [own, ...args], '依赖安装失败。')
  else run('npm', args, '依赖安装失败。', { shell: process.platform === 'win32' })
}

/**
 * Runs a command in the project's folder, its output on standard error so that ours stays a document.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} failure the sentence to end with
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function run(command, args, failure, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options })
  if (error || status !== 0) stop(error ? `${failure}（${error.message}）` : failure, status || 1)
}

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence, status = 1) {
  say(sentence)
  process.exit(status)
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2)
  const unknown = named.find((name) => !ALL.some((bundle) => bundle === name))
  if (unknown !== undefined) stop(`没有“${unknown}”这一部分，可以是：${ALL.join('、')}。`, 2)
  ready(.../** @type {Bundle[]} */ (named))
}
