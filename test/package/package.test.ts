import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
/** In bytes, unpacked: what is bundled by mistake is far more than a year's rules and words add. */
const MOST = 3_400_000

const isBuilt = existsSync(join(ROOT, 'dist/cli/xueshi.cjs')) && existsSync(join(ROOT, 'dist/library/xueshi.mjs'))
const whenBuilt = isBuilt ? test : test.skip

const folder = mkdtempSync(join(tmpdir(), 'xueshi-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd: string): string {
  // npm must ask nobody, and must not find the project it runs in.
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    npm_config_offline: 'true',
    npm_config_cache: join(folder, 'cache'),
  }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}\n${stderr}`)
  return stdout
}

whenBuilt('packed and installed elsewhere, it is small, alone, reports and can be imported', () => {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  const home = join(folder, 'elsewhere')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, tarball)], home)

  const installed = join(home, 'node_modules')
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['xueshi'])
  expect(sizeOf(join(installed, 'xueshi'))).toBeLessThan(MOST)

  run('npx', ['xueshi', 'sample', 'a.xlsx', '--staff', '40', '--records', '300', '--year', '2025'], home)
  run('npx', ['xueshi', 'report', 'a.xlsx', '--out', 'b.xlsx'], home)
  writeFileSync(
    join(home, 'use.mjs'),
    `import { readFileSync } from 'node:fs'
     import { calendarTime, describe, hasYear, openBook, prepare, publish, shown } from 'xueshi'
     const year = await prepare(openBook('a.xlsx', readFileSync('a.xlsx')))
     if (!hasYear(year)) throw new Error('no year')
     const bytes = await publish(year, { computedAt: calendarTime(2025, 12, 1, 9) })
     const again = await prepare(openBook('nothing.xlsx', new Uint8Array(1))).catch((error) => describe(error, 'en'))
     console.log(JSON.stringify([year.statistics.year, shown(year.statistics.summary.headcount) > 0, bytes.length > 1000, again]))`,
  )
  expect(JSON.parse(run(process.execPath, ['use.mjs'], home))).toEqual([
    2025,
    true,
    true,
    expect.stringContaining('nothing.xlsx: '),
  ])
})

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
