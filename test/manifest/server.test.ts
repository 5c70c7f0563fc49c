import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { POLICY } from '../../tools/headers.mjs'
import { handlerOf } from '../../tools/server.mjs'

let root: string
let server: Server

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'xueshi-test-'))
  mkdirSync(join(root, 'site/assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  mkdirSync(join(root, 'site-beside'))
  writeFileSync(join(root, 'site-beside/secret.txt'), 'secret')
  writeFileSync(join(root, 'site/help.html'), 'help')
  writeFileSync(join(root, 'site/taskpane.html'), 'pane')
  writeFileSync(join(root, 'site/taskpane.0123456789.js'), 'code')
  server = createServer(handlerOf(join(root, 'site'), 'help.html'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

function ask(path: string, method = 'GET') {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

test('pages are asked for again each time, hashed files are kept, and nothing may come from elsewhere', async () => {
  expect(await ask('/taskpane.html?_host_Info=Excel')).toMatchObject({
    status: 200,
    body: 'pane',
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    },
  })
  expect((await ask('/taskpane.0123456789.js')).headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect((await ask('/')).body).toBe('help')
  expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/../site-beside/secret.txt',
  '/assets',
  '/none.html',
  '/%00',
  '/%',
])('%s is not there', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: '' })
})

test('files are only read', async () => {
  expect((await ask('/taskpane.html', 'POST')).status).toBe(405)
})
