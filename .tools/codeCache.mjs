// Keeps the command line's code as V8 compiles it: makes a small institute, runs its report inside this process, and writes
// what was compiled for that to dist/cli/program.cache, which src/faces/cli/launch.ts starts from. Part of the build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli')
const CLI = join(DIST, 'xueshi.cjs')

const folder = mkdtempSync(join(tmpdir(), 'xueshi-build-'))
try {
  const book = join(folder, 'book.xlsx')
  spawnSync(process.execPath, [CLI, 'sample', book, '--messy'], { stdio: 'ignore' })
  process.argv = [process.execPath, CLI, 'report', book]
  const { script, ended } = createRequire(CLI)(CLI)
  await ended
  writeFileSync(join(DIST, 'program.cache'), script.createCachedData())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = 0
