// npm test [-- jest's own arguments]: set up, lint, type check, tests; ends with jest's summary.
// npm run test:print: the printed pages alone.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox } from './browsers.mjs'
import { installed, ROOT, ready, say } from './ready.mjs'
import { findStore } from './store.mjs'

/** What the tests of printed pages, of the pane and of the queue call, and the Debian packages that bring it: the first one to be had. */
const NEEDED = [
  { there: findChromium, packages: ['chromium-headless-shell', 'chromium'], what: 'Chromium' },
  { there: findFirefox, packages: ['firefox-esr', 'firefox'], what: 'Firefox' },
  { there: () => has('soffice'), packages: ['libreoffice-calc'], what: 'LibreOffice' },
  { there: () => has('pdftotext') && has('pdftoppm'), packages: ['poppler-utils'], what: 'poppler' },
  { there: findStore, packages: ['redis-server', 'valkey-server'], what: 'Redis' },
  { there: hasChineseFont, packages: ['fonts-noto-cjk'], what: '中文字体' },
]

installed()
const given = process.argv.slice(2)
const printOnly = given[0] === '--print'
const args = printOnly ? ['--testPathPatterns', '[./]print\\.test', ...given.slice(1)] : given

// The checks need nothing that is built: they go on beside the build.
const checks = printOnly
  ? []
  : [node([], '@biomejs/biome/bin/biome', 'check', '.'), node([], 'typescript/bin/tsc', '--noEmit')]
ready()
provide()
const failed = (await Promise.all(checks)).some((status) => status !== 0)
// Jest hands the flag on to its workers. They make much that soon is garbage: four times the room of new things, a twelfth less work.
const tested = await node(['--max-semi-space-size=64'], 'jest/bin/jest.js', ...args)
process.exitCode = tested || (failed ? 1 : 0)
if (failed) say('代码检查（biome 或 tsc）没有通过，见上。')

/** Installs what is missing where we may (Debian, root); elsewhere says what to install. */
function provide() {
  const missing = NEEDED.filter(({ there }) => !there())
  if (missing.length === 0) return
  const names = missing.map(({ what }) => what).join('、')
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    say(
      `没有找到 ${names}：打印页面、任务窗格或队列的测试将跳过。安装（Debian/Ubuntu）：sudo apt-get install ${missing.map(({ packages }) => packages.at(-1)).join(' ')}`,
    )
    return
  }
  say(`安装 ${names}（apt-get）……`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quietly = { env, stdio: ['ignore', 'ignore', 2] }
  spawnSync('apt-get', ['-qq', 'update'], quietly)
  const isToBeHad = (/** @type {string} */ name) =>
    spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
  const packages = missing.flatMap(({ packages: names }) => names.find(isToBeHad) ?? names.slice(0, 1))
  const { status } = spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], quietly)
  if (status !== 0) say(`${names} 没有装上：打印页面、任务窗格或队列的测试将跳过。`)
}

/** @param {string} command */
function has(command) {
  const paths = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return paths.some((path) => existsSync(join(path, command)) || existsSync(join(path, `${command}.exe`)))
}

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return status !== 0 ? process.platform !== 'linux' : stdout.trim() !== ''
}

/**
 * Runs a package's program; resolves to its exit status.
 * @param {readonly string[]} flags what Node itself is told
 * @param {string} script its file in node_modules
 * @param {...string} args
 * @returns {Promise<number>}
 */
function node(flags, script, ...args) {
  const child = spawn(process.execPath, [...flags, join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)))
}
