import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASK_AGAIN, HASHED, KEEP, POLICY } from '../../tools/headers.mjs'
import { catalogReg, iisConfig, instructions, nginxConfig } from '../../tools/kitFiles.mjs'
import { children, parseXml } from '../excel-host/xlsx/xmlTree'

const PANE = join(__dirname, '../../dist/pane')
const ADDRESS = 'https://intranet.example/xueshi/'

test('the registry entry is what Windows reads, with the shared folder in it', () => {
  const bytes = catalogReg('\\\\文件服务器\\加载项')
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
  const text = bytes.toString('utf16le')
  expect(text).toContain('"Url"="\\\\\\\\文件服务器\\\\加载项"\r\n')
  expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true)
})

test('both servers send the same headers, at the address', () => {
  const nginx = nginxConfig('/xueshi/')
  expect(nginx).toContain('location /xueshi/ {')
  expect(nginx).toContain(HASHED.source)
  expect(nginx).toContain('application/manifest+json webmanifest;')
  const iis = iisConfig(['help.html', 'taskpane.0123456789.js'])
  for (const config of [nginx, iis]) {
    expect(config).toContain(POLICY)
    expect(config).toContain('nosniff')
    expect(config).toContain(ASK_AGAIN)
    expect(config).toContain(KEEP)
  }
  const root = parseXml(iis)
  expect(root.name).toBe('configuration')
  expect(children(root, 'location').map(({ attributes }) => attributes.path)).toEqual(['taskpane.0123456789.js'])
})

test('the instructions name the address and the folder', () => {
  const page = instructions(ADDRESS, '\\\\server\\xueshi', '1.2.3')
  expect(page).toContain(`${ADDRESS}taskpane.html`)
  expect(page).toContain('\\\\server\\xueshi')
  expect(page).toContain('1.2.3')
})

test('the built pane holds every file that its manifest and its pages name, and every one of office.js', () => {
  const manifest = readFileSync(join(PANE, 'manifest.xml'), 'utf8')
  const named = [...manifest.matchAll(/DefaultValue="https:\/\/[^/]+\/([^"]+)"/g)].map(([, path]) => path!)
  const pages = ['taskpane.html', 'help.html'].flatMap((page) =>
    [...readFileSync(join(PANE, page), 'utf8').matchAll(/(?:src|href)="?([^":\s>]+)/g)].map(([, path]) => path!),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(pages.length).toBeGreaterThan(4)
  expect([...named, ...pages].filter((path) => !existsSync(join(PANE, path)))).toEqual([])
  for (const file of [
    'office.js',
    'excel-win32-16.01.js',
    'excel-web-16.00.js',
    'zh-cn/office_strings.js',
    'en-us/office_strings.js',
  ])
    expect(existsSync(join(PANE, 'office', file))).toBe(true)
})

test('no file of ours names another host', () => {
  const ours = readdirSync(PANE).filter((name) => /\.(html|css|js)$/.test(name))
  const hosts = ours.flatMap((name) =>
    [...readFileSync(join(PANE, name), 'utf8').matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host!),
  )
  // Names of XML namespaces and the addresses in messages of libraries; none is ever asked for.
  const harmless =
    /(^|\.)(w3\.org|openxmlformats\.org|microsoft\.com|purl\.org|purl\.oclc\.org|react\.dev|aka\.ms|nodejs\.org|github\.com|fb\.me|ow\.ly|localhost)$/
  expect([...new Set(hosts)].filter((host) => !harmless.test(host))).toEqual([])
})
