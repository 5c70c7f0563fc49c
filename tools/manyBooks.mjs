// Many made-up workbooks in a moment: a few institutes are invented, the others are these again, each file with a remark of its own, so that no two
// have one content.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './ready.mjs'

const CLI = join(ROOT, 'dist/cli/xueshi.cjs')
const YEAR = '2025'
export const INVENTED = 10

/**
 * Writes `0.xlsx`, `1.xlsx` … into a folder, which is made.
 * @param {string} folder
 * @param {number} count
 * @param {readonly string[]} size arguments of `xueshi sample`
 */
export function manyBooks(folder, count, size) {
  mkdirSync(folder, { recursive: true })
  const invented = Array.from({ length: Math.min(INVENTED, count) }, (_, seed) => {
    const path = join(folder, 'invented.xlsx')
    const args = [CLI, 'sample', path, ...size, '--seed', String(seed), '--year', YEAR, '--force']
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`sample ended with ${status}\n${stderr}`)
    const bytes = readFileSync(path)
    rmSync(path)
    return bytes
  })
  for (let number = 0; number < count; number++) {
    const zip = /** @type {Buffer} */ (invented[number % invented.length])
    writeFileSync(join(folder, `${number}.xlsx`), withRemark(zip, `institute ${number}`))
  }
}

/**
 * The same package with a remark at its end, as the format has it.
 * @param {Buffer} zip without one
 * @param {string} remark
 */
function withRemark(zip, remark) {
  const bytes = Buffer.concat([zip, Buffer.from(remark)])
  bytes.writeUInt16LE(remark.length, zip.length - 2)
  return bytes
}
