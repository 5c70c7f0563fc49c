import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(__dirname, '../../..')
const BUNDLE = join(ROOT, 'dist/cli/xueshi.cjs')
const { version, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

// `npm test` builds first; a test run alone may find nothing built.
const whenBuilt = existsSync(BUNDLE) ? test : test.skip

whenBuilt('the built command runs by itself and says the package’s version', () => {
  expect(join(ROOT, bin.xueshi)).toBe(BUNDLE)
  const { status, stdout, stderr } = spawnSync(BUNDLE, ['--version'], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

whenBuilt('a reader that has seen enough is no error', () => {
  const command = `'${process.execPath}' '${BUNDLE}' --help | head -n 1`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  expect({ status, lines: stdout.split('\n').length, stderr }).toEqual({ status: 0, lines: 2, stderr: '' })
})

/** Says its version from inside a process that can be asked whether the compiled code was taken. */
function started(bundle: string) {
  const program = `
    process.argv = [process.execPath, 'xueshi', '--version']
    const { script, ended } = require(${JSON.stringify(bundle)})
    ended.then(() => console.log(String(script.cachedDataRejected)))`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  return { stdout, stderr }
}

whenBuilt('it starts from the code that the build has compiled, and without it', () => {
  expect(started(BUNDLE)).toEqual({ stdout: `${version}\nfalse\n`, stderr: '' })
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-bundle-'))
  try {
    cpSync(dirname(BUNDLE), folder, { recursive: true })
    rmSync(join(folder, 'program.cache'))
    expect(started(join(folder, 'xueshi.cjs'))).toEqual({ stdout: `${version}\nundefined\n`, stderr: '' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const onLinux = process.platform === 'linux' ? whenBuilt : test.skip

onLinux('V8’s own threads give way to the program, and nothing is said of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-bundle-'))
  const probe = join(folder, 'probe.cjs')
  // Its priority is the 17th word behind the name of a thread in its brackets.
  writeFileSync(
    probe,
    `const { readdirSync, readFileSync } = require('node:fs')
    const nice = (thread) => Number(/\\) (.*)/s.exec(readFileSync('/proc/self/task/' + thread + '/stat', 'utf8'))[1].split(' ')[16])
    process.on('exit', () => {
      const others = readdirSync('/proc/self/task').filter((thread) => Number(thread) !== process.pid)
      console.log(JSON.stringify([nice(process.pid), Math.max(...others.map(nice))]))
    })`,
  )
  try {
    const { stdout, stderr } = spawnSync(process.execPath, ['-r', probe, BUNDLE, '--version'], { encoding: 'utf8' })
    const own = getPriority()
    expect({ stdout, stderr }).toEqual({
      stdout: `${version}\n[${own},${Math.min(19, own + 10)}]\n`,
      stderr: '',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
