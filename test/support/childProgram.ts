import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

/**
 * Writes a program into a folder that Node can run by itself, in a process of its own, and gives its path. It may require what is
 * below src by its path from there, without an ending: TypeScript is compiled as it is asked for.
 */
export function childProgram(folder: string, source: string): string {
  const path = join(folder, 'child.cjs')
  writeFileSync(path, `${HOOK}\n${source}`)
  return path
}

const HOOK = `
const Module = require('node:module')
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const root = ${JSON.stringify(ROOT)}
const { transformFileSync } = require(join(root, 'node_modules/@swc/core'))
require.extensions['.ts'] = (module, path) => {
  const { code } = transformFileSync(path, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  })
  module._compile(code, path)
}
const resolve = Module._resolveFilename
Module._resolveFilename = (asked, ...rest) => {
  const ours = join(root, 'src', asked + '.ts')
  return resolve(!asked.startsWith('.') && existsSync(ours) ? ours : asked, ...rest)
}`
