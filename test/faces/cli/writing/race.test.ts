import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { replaceFile } from '../../../../src/faces/cli/writing/atomicFile'
import { lockName } from '../../../../src/faces/cli/writing/writerLock'
import { childProgram } from '../../../support/childProgram'

let folder: string
let path: string
const lock = () => join(folder, lockName('a.xlsx'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xueshi-race-'))
  path = join(folder, 'a.xlsx')
  writeFileSync(path, '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Adds lines to the file, each over what stands there, on a disk that takes its time to rename; answers those it could. */
const WRITER = `
const fs = require('node:fs')
const { renameSync } = fs
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
fs.renameSync = (...given) => {
  pause(Number(process.argv[4]))
  renameSync(...given)
}
const { fileBytes } = require('faces/cli/reading/fileBytes')
const { replaceFile } = require('faces/cli/writing/atomicFile')
process.on('message', () => {
  const written = []
  const refused = []
  for (let round = 0; round < Number(process.argv[5]); round++) {
    const line = process.argv[3] + '-' + round
    const { bytes, state } = fileBytes(process.argv[2])
    try {
      replaceFile(process.argv[2], Buffer.from(bytes + line + '\\n'), state)
      written.push(line)
    } catch (error) {
      refused.push(error.code ?? String(error))
    }
  }
  process.send({ written, refused }, () => process.exit())
})
process.send('ready')`

test.each([
  [8, 0, 12],
  [8, 25, 1],
])(
  'of %d writers at once, each renaming in %d ms, whoever is told that it is written is in the file',
  async (writers, slow, rounds) => {
    const child = childProgram(folder, WRITER)
    const children: ChildProcess[] = []
    for (let index = 0; index < writers; index++)
      children.push(fork(child, [path, String(index), String(slow), String(rounds)]))
    await Promise.all(children.map((one) => once(one, 'message')))
    const answers = children.map((one) => once(one, 'message'))
    for (const one of children) one.send('go')
    const told = (await Promise.all(answers)).map(([answer]) => answer as { written: string[]; refused: string[] })
    await Promise.all(children.map((one) => (one.exitCode === null ? once(one, 'exit') : null)))

    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    expect([...lines].sort()).toEqual(told.flatMap(({ written }) => written).sort())
    expect(lines.length).toBeGreaterThan(0)
    const codes = new Set(told.flatMap(({ refused }) => refused))
    for (const code of codes) expect(['changed-meanwhile', 'being-written']).toContain(code)
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'child.cjs'])
  },
  120_000,
)

const held = (holder: object) => writeFileSync(lock(), JSON.stringify({ token: 'x', ...holder }))
const codeOf = (work: () => void) => {
  try {
    work()
    return 'written'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('a lock of a process that is at work is waited for, then told, and left', () => {
  held({ pid: process.ppid, host: hostname() })
  expect(codeOf(() => replaceFile(path, Buffer.from('new')))).toBe('being-written')
  expect([readFileSync(path, 'utf8'), existsSync(lock())]).toEqual(['', true])
})

test('a lock of another machine holds while it is fresh', () => {
  held({ pid: 1, host: 'another-machine' })
  expect(codeOf(() => replaceFile(path, Buffer.from('new')))).toBe('being-written')
})

test.each<[string, () => void]>([
  ['of a dead process', () => held({ pid: 2 ** 22 + 1, host: hostname() })],
  ['of a run before with our own number', () => held({ pid: process.pid, host: hostname() })],
  [
    'of another machine, long ago',
    () => {
      held({ pid: 1, host: 'another-machine' })
      utimesSync(lock(), 1_000_000, 1_000_000)
    },
  ],
  [
    'that never got a name',
    () => {
      writeFileSync(lock(), '')
      utimesSync(lock(), 1_000_000, 1_000_000)
    },
  ],
])('a lock %s does not hold', (_, leave) => {
  leave()
  replaceFile(path, Buffer.from('new'))
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.xlsx']])
})

test('the lock goes where writing is refused', () => {
  const state = statSync(path)
  writeFileSync(path, 'changed')
  expect(codeOf(() => replaceFile(path, Buffer.from('new'), state))).toBe('changed-meanwhile')
  expect(readdirSync(folder)).toEqual(['a.xlsx'])
})
