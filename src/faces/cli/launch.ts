import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'

/*
 * What `xueshi` runs: starts the program from its code as V8 has compiled it once (.tools/codeCache.mjs), since to compile it
 * takes half as long as Node's own start. Another version of Node takes no notice of what was kept and compiles anew.
 */

/** Node's own `require`, which the build leaves alone. */
declare const __non_webpack_require__: NodeJS.Require

const PROGRAM = join(__dirname, 'program.cjs')

// The build leaves nothing but ASCII in it.
const source = readFileSync(PROGRAM, 'latin1')
const cachedData = kept(join(__dirname, 'program.cache'))

/** The program as compiled; its `createCachedData` is what is kept. */
export const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: PROGRAM,
  ...(cachedData && { cachedData }),
})

const module = { exports: {} as { readonly ended: Promise<void> } }
script.runInThisContext()(module.exports, __non_webpack_require__, module, PROGRAM, __dirname)

/** When the command is done. */
export const { ended } = module.exports

function kept(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
