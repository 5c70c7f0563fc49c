// Keeps the command line's code as V8 compiles it: makes a small institute, runs its report inside this process, and writes
// what was compiled for that to dist/cli/program.cache, which src/faces/cli/launch.ts starts from. Part of the build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const DIST = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist/cli')
const CLI = join(DIST, 'xueshi.cjs')

// Beside where it goes, since only then it can be renamed.
const folder = mkdtempSync(join(DIST, '.compiled-'))
try {
  const book = join(folder, 'book.xlsx')
  spawnSync(process.execPath, [CLI, 'sample', book, '--messy'], { stdio: 'ignore' })
  // Else what ran once, such as all that modules do when they are loaded, is forgotten before it is written.
  setFlagsFromString('--no-flush-bytecode')
  process.argv = [process.execPath, CLI, 'report', book]
  const { script, ended } = createRequire(CLI)(CLI)
  await ended
  // In one step: V8 trusts what it finds.
  // What is kept is good for the flags alone that it is written with.
  setFlagsFromString('--flush-bytecode')
  const made = join(folder, 'program.cache')
  writeFileSync(made, script.createCachedData())
  renameSync(made, join(DIST, 'program.cache'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = 0
