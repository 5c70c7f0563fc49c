// npm run build [-- --url https://intranet.example/xueshi/] [--share \\server\folder]
// Builds everything into dist/: the command line, the pane with its manifest at the address, and the install kit.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addressOf } from './address.mjs'
import { catalogReg, iisConfig, instructions, nginxConfig } from './kitFiles.mjs'
import { messageOf, ROOT, ready, say, stop } from './ready.mjs'

const { values } = parseArgs({ options: { url: { type: 'string' }, share: { type: 'string' } } })
const share = values.share ?? '\\\\server\\xueshi'
if (values.url !== undefined) process.env.XUESHI_URL = values.url
let address = ''
try {
  address = addressOf(process.env.XUESHI_URL)
} catch (error) {
  stop(messageOf(error), 2)
}
ready()
kit()

/** dist/kit: all that goes to an institute's server and its staff. */
function kit() {
  const dist = join(ROOT, 'dist')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const folder = join(dist, 'kit')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(dist, 'pane'), join(folder, 'site'), {
    recursive: true,
    filter: (path) => !path.endsWith('.built-from') && path !== join(dist, 'pane/manifest.xml'),
  })
  const files = {
    'manifest.xml': readFileSync(join(dist, 'pane/manifest.xml')),
    'nginx.conf': nginxConfig(new URL(address).pathname),
    'site/web.config': iisConfig(readdirSync(join(folder, 'site')).sort()),
    'xueshi.html': readFileSync(join(dist, 'xueshi.html')),
    'catalog.reg': catalogReg(share),
    '安装说明.html': instructions(address, share, version),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  say(`面板 dist/pane（地址 ${address}），离线网页 dist/xueshi.html，安装包 dist/kit，命令行 dist/cli`)
}
