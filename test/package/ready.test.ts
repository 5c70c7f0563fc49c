import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'xueshi-ready-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('dependencies behind a link belong to another copy of the project and are left alone', () => {
  const [shared, copy] = [join(folder, 'shared'), join(folder, 'copy')]
  for (const path of [shared, join(copy, 'tools')]) mkdirSync(path, { recursive: true })
  writeFileSync(join(shared, 'package'), '')
  cpSync(join(__dirname, '../../tools/ready.mjs'), join(copy, 'tools/ready.mjs'))
  writeFileSync(join(copy, 'package-lock.json'), '{}')
  symlinkSync(shared, join(copy, 'node_modules'), 'junction')
  // Stands in for npm, and says when it is called.
  const npm = join(folder, 'npm.js')
  writeFileSync(npm, `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'called'))}, '')`)
  spawnSync(process.execPath, ['tools/ready.mjs'], { cwd: copy, env: { ...process.env, npm_execpath: npm } })
  expect(readdirSync(shared)).toEqual(['package'])
  expect(readdirSync(folder)).not.toContain('called')
})
