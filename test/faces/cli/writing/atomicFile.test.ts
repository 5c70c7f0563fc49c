import { fork } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileState } from '../../../../src/faces/cli/reading/fileBytes'
import { replaceFile } from '../../../../src/faces/cli/writing/atomicFile'
import { childProgram } from '../../../support/childProgram'

let folder: string
let path: string
const NEW = Buffer.from('new')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xueshi-atomic-'))
  path = join(folder, 'a.xlsx')
  writeFileSync(path, 'old')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stateNow = (): FileState => statSync(path)
const content = () => readFileSync(path, 'utf8')

function refusal(work: () => void): string {
  const code = codeOf(work)
  if (code !== 'written')
    expect([content(), readdirSync(folder).filter((name) => name.endsWith('.tmp'))]).toEqual(['old', []])
  return code
}

function codeOf(work: () => void): string {
  try {
    work()
    return 'written'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('replaces the file and keeps its mode', () => {
  chmodSync(path, 0o640)
  replaceFile(path, NEW, stateNow())
  expect([content(), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual(['new', 0o640, ['a.xlsx']])
})

test('a name may be as long as a name can be', () => {
  path = join(folder, `${'长'.repeat(83)}.xlsx`)
  replaceFile(path, NEW)
  expect(content()).toBe('new')
})

test('takes away what a killed run has left, and no other file', () => {
  const left = ['.xueshi-0123456789abcdef.tmp', '.xueshi-fedcba9876543210.tmp', '.other.tmp'].map((name) =>
    join(folder, name),
  )
  for (const name of left) writeFileSync(name, 'half')
  for (const name of [left[0]!, left[2]!]) utimesSync(name, 1_000_000, 1_000_000)
  replaceFile(path, NEW)
  expect(left.map((name) => existsSync(name))).toEqual([false, true, true])
})

test('makes a file where none was', () => {
  replaceFile(join(folder, 'b.xlsx'), NEW)
  expect(readFileSync(join(folder, 'b.xlsx'), 'utf8')).toBe('new')
})

test('replaces what a link leads to, not the link', () => {
  const link = join(folder, 'link.xlsx')
  symlinkSync(path, link)
  replaceFile(link, NEW)
  expect([content(), readFileSync(link, 'utf8')]).toEqual(['new', 'new'])
})

test.each(['~$a.xlsx', '.~a.xlsx', '.~lock.a.xlsx#'])('refuses while %s says that it is open', (sign) => {
  writeFileSync(join(folder, sign), '')
  expect(refusal(() => replaceFile(path, NEW))).toBe('locked')
})

test('refuses a read-only file', () => {
  chmodSync(path, 0o444)
  expect(refusal(() => replaceFile(path, NEW))).toBe('read-only')
})

test('refuses a file that was changed or taken away since it was read', () => {
  const state = stateNow()
  expect(refusal(() => replaceFile(path, NEW, { ...state, size: 99 }))).toBe('changed-meanwhile')
  utimesSync(path, 1, 1)
  expect(refusal(() => replaceFile(path, NEW, state))).toBe('changed-meanwhile')
  rmSync(path)
  expect(codeOf(() => replaceFile(path, NEW, state))).toBe('changed-meanwhile')
  expect(readdirSync(folder)).toEqual([])
})

test('leaves nothing behind where the file cannot be put in place', () => {
  mkdirSync(join(folder, 'c.xlsx'))
  expect(codeOf(() => replaceFile(join(folder, 'c.xlsx'), NEW))).toBe('is-folder')
  expect(codeOf(() => replaceFile(join(folder, 'none', 'c.xlsx'), NEW))).toBe('ENOENT')
  expect(readdirSync(folder)).toEqual(['a.xlsx', 'c.xlsx'])
})

test('killed at any moment: the old or the new file, whole', async () => {
  const size = 1_000_000
  writeFileSync(path, Buffer.alloc(size, 0))
  const child = replacingChild(folder)
  for (let round = 0; round < 8; round++) {
    const writer = fork(child, [path, String(size)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let said = ''
    writer.stderr!.on('data', (text) => {
      said += text
    })
    const ended = once(writer, 'exit')
    // A program that ends by itself would never say that it has begun.
    const begun = await Promise.race([once(writer, 'message').then(() => 'begun'), ended.then(() => 'ended')])
    expect([begun, said]).toEqual(['begun', ''])
    await new Promise((resolve) => setTimeout(resolve, round * 2.3))
    writer.kill('SIGKILL')
    expect([await ended, said]).toEqual([[null, 'SIGKILL'], ''])
    const bytes = readFileSync(path)
    expect(bytes.length).toBe(size)
    expect(bytes.equals(Buffer.alloc(size, bytes[0]))).toBe(true)
  }
  // Each round starts a program, which takes seconds where others keep the cores busy.
})

/** A program that replaces a file again and again, each time with another byte throughout. */
function replacingChild(into: string): string {
  return childProgram(
    into,
    `const { replaceFile } = require('faces/cli/writing/atomicFile')
    const [path, size] = process.argv.slice(2)
    const work = (byte) => {
      replaceFile(path, Buffer.alloc(Number(size), byte))
      if (byte === 1) process.send('begun')
      setImmediate(work, (byte % 255) + 1)
    }
    work(1)`,
  )
}
