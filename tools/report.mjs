// npm run report                     makes an institute of made-up people in 报表/ and the year's tables from it
// npm run report -- 台账.xlsx [...]   the tables of your own workbook; everything after -- goes to `xueshi report`
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, ready, say } from './ready.mjs'

const FOLDER = '报表'
const BOOK = join(FOLDER, '示例研究所.xlsx')
const given = process.argv.slice(2)

ready('cli')
process.exitCode = given.length > 0 ? xueshi(['report', ...given], process.env.INIT_CWD) : sample()

function sample() {
  mkdirSync(join(ROOT, FOLDER), { recursive: true })
  if (!existsSync(join(ROOT, BOOK))) {
    const made = xueshi(['sample', BOOK])
    if (made !== 0) return made
  }
  const status = xueshi(['report', BOOK])
  if (status < 2) say(`\n示例工作簿和报表都在 ${join(ROOT, FOLDER)}\n用自己的工作簿：npm run report -- 台账.xlsx`)
  return status
}

/** @param {string[]} args */
function xueshi(args, cwd = ROOT) {
  return (
    spawnSync(process.execPath, [join(ROOT, 'dist/cli/xueshi.cjs'), ...args], { cwd, stdio: 'inherit' }).status ?? 1
  )
}
