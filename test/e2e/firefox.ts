import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Firefox with one window, driven through Marionette, which every Firefox has: no driver has to be installed. */
export interface Firefox {
  open(url: string): Promise<void>
  /** Runs a function body in the page and answers what it, or its promise, answers. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown>
  /** Gives files to an `<input>`, as if they were chosen. */
  choose(selector: string, path: string): Promise<void>
  /** Where downloads go. */
  readonly downloads: string
  close(): Promise<void>
}

export async function launchFirefox(path: string): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-firefox-'))
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  const port = await freePort()
  const preferences = {
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'intl.accept_languages': 'zh-CN',
  }
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(folder, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--no-remote', '--marionette', '--profile', folder]
  const child = spawn(path, args, { stdio: 'ignore' })
  const client = await marionette(port)
  await client('WebDriver:NewSession', { acceptInsecureCerts: false, unhandledPromptBehavior: 'accept' })
  await client('WebDriver:SetTimeouts', { script: PATIENCE, pageLoad: PATIENCE })
  return {
    downloads,
    open: async (url) => void (await client('WebDriver:Navigate', { url })),
    run: async (script, ...given) => {
      const { value } = (await client('WebDriver:ExecuteScript', { script, args: given })) as { value: unknown }
      return value
    },
    choose: async (selector, file) => {
      const found = (await client('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
        readonly value: Readonly<Record<string, string>>
      }
      await client('WebDriver:ElementSendKeys', { id: Object.values(found.value)[0], text: file })
    },
    close: async () => {
      await client('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Milliseconds. */
const PATIENCE = 30_000

type Client = (command: string, parameters: object) => Promise<unknown>

/** Marionette's messages: their length, a colon, and JSON `[0, id, command, parameters]`, answered `[1, id, error, result]`. */
async function marionette(port: number): Promise<Client> {
  const socket = await connected(port)
  const waiting = new Map<number, (answer: readonly unknown[]) => void>()
  socket.on('close', () => {
    for (const [id, answer] of waiting) answer([1, id, 'Firefox has ended', null])
  })
  let held = Buffer.alloc(0)
  socket.on('data', (data) => {
    held = Buffer.concat([held, data])
    for (;;) {
      const colon = held.indexOf(':')
      const length = colon < 0 ? Number.NaN : Number(held.subarray(0, colon).toString())
      if (!(held.length >= colon + 1 + length)) return
      const message = JSON.parse(held.subarray(colon + 1, colon + 1 + length).toString())
      held = held.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      waiting.get(message[1])?.(message)
      waiting.delete(message[1])
    }
  })
  let last = 0
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ([, , error, result]) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result)))
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** Firefox listens some seconds after its start. */
async function connected(port: number): Promise<Socket> {
  for (let attempt = 0; ; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const outcome = await new Promise<Error | null>((resolve) => {
      socket.once('connect', () => resolve(null))
      socket.once('error', resolve)
    })
    if (!outcome) return socket
    if (attempt > 200) throw outcome
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number }
      server.close(() => resolve(port))
    })
  })
}

function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve()
}

/** The bytes of a download, once it is there whole. */
export async function downloadOf({ downloads }: Firefox, name: string): Promise<Uint8Array> {
  const path = join(downloads, name)
  // An empty file keeps the name before the .part begins, and while that is moved onto it.
  const isWhole = () => existsSync(path) && statSync(path).size > 0 && !existsSync(`${path}.part`)
  while (!isWhole()) await new Promise((resolve) => setTimeout(resolve, 100))
  return readFileSync(path)
}
