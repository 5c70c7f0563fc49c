import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
