// node tools/benchPacks.mjs [ROUNDS]: how much longer `backbone` and `summary` take under each rule pack (考核办法) than under the
// default one, on one made-up institute whose people have groups and ranks, and whose records are of five years. Part of npm run bench.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { ROOT, say } from './ready.mjs'

const CLI = join(ROOT, 'dist/cli/xueshi.cjs')
const RECORDS = 250_000
const YEAR = 2025
const COMMANDS = ['backbone', 'summary']

/** @type {readonly (readonly [name: string, settings: readonly string[]])[]} the default first */
const PACKS = [
  ['中科院2020', ['考核办法=中科院2020']],
  ['专业技术人员90学时', ['考核办法=专业技术人员90学时', '未注明科目=按专业科目计']],
  ['干部教育培训2023', ['考核办法=干部教育培训2023']],
  [
    '自定, with minima and caps by source, subject and 考核类别',
    [
      '考核办法=自定',
      '未注明科目=按专业科目计',
      '分类学时要求=管理岗=60、科研岗=90',
      '最低学时=专业科目=20、院内培训=8',
      '分类最低学时=管理岗/外部培训=8',
      '专业科目最低比例=50%',
      '网络学时学时上限=40',
      '专业科目学时上限=400',
      '分类学时上限=管理岗/在线学习=10',
    ],
  ],
]

/** @typedef {{ readonly name: string, readonly times: Readonly<Record<string, number>> }} PackTimes */

/**
 * The least processor times of both commands under each pack; the packs take turns.
 * @param {number} rounds
 * @returns {readonly PackTimes[]}
 */
export function packTimes(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-packs-'))
  try {
    const plain = join(folder, 'plain.xlsx')
    run(['sample', plain, '--records', String(RECORDS), '--seed', '1', '--year', String(YEAR)])
    writeFileSync(plain, withGroupsAndYears(readFileSync(plain)))
    const books = PACKS.map(([name, settings], index) => {
      const book = join(folder, `${index}.xlsx`)
      copyFileSync(plain, book)
      run(['inspect', book, ...settings.flatMap((one) => ['--set', one])])
      return {
        name,
        book,
        times: Object.fromEntries(COMMANDS.map((command) => [command, /** @type {number[]} */ ([])])),
      }
    })
    for (let round = 1; round <= rounds; round++) {
      say(`rule packs: round ${round} of ${rounds}`)
      // In turn each is the first: a machine that slows down meets all of them.
      for (let turn = 0; turn < books.length; turn++) {
        const { book, times } = /** @type {typeof books[number]} */ (books[(turn + round) % books.length])
        for (const command of COMMANDS) times[command]?.push(run([command, book, '--year', String(YEAR)]))
      }
    }
    return books.map(({ name, times }) => ({
      name,
      times: Object.fromEntries(COMMANDS.map((command) => [command, Math.min(...(times[command] ?? []))])),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Their table in docs/benchmarks.md.
 * @param {readonly PackTimes[]} packs
 * @param {number} rounds
 */
export function packTable(packs, rounds) {
  const base = packs[0]?.times ?? {}
  const cell = (/** @type {PackTimes} */ { times }, /** @type {string} */ command) => {
    const time = times[command] ?? Number.NaN
    return `${time.toFixed(0)} ms (${(time / (base[command] ?? Number.NaN)).toFixed(2)} ×)`
  }
  return `| 考核办法, ${RECORDS / 1000} k records of five years, the least processor time of ${rounds} rounds | ${COMMANDS.map((one) => `\`${one}\``).join(' | ')} |
|---|---|---|
${packs.map((pack) => `| ${pack.name} | ${COMMANDS.map((command) => cell(pack, command)).join(' | ')} |`).join('\n')}
`
}

/**
 * The sample with 考核类别 and 职务级别 of everybody, and every fifth external record of an earlier year.
 * @param {Uint8Array} bytes
 */
function withGroupsAndYears(bytes) {
  const files = unzipSync(bytes)
  const text = (/** @type {string} */ name) => strFromU8(/** @type {Uint8Array} */ (files[name]))
  const ids = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  )
  const parts = new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([one]) => [
      attribute(one, 'name'),
      `xl/${String(ids.get(attribute(one, 'r:id'))).replace(/^\/?(xl\/)?/, '')}`,
    ]),
  )
  const change = (/** @type {string} */ sheet, /** @type {(row: number, xml: string) => string} */ of) => {
    const part = /** @type {string} */ (parts.get(sheet))
    files[part] = strToU8(text(part).replace(/<row r="(\d+)"[^>]*>.*?<\/row>/gs, (xml, row) => of(Number(row), xml)))
  }
  const cells = (/** @type {number} */ row, /** @type {readonly string[]} */ values) =>
    values.map((value, at) => `<c r="${['AA', 'AB'][at]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`).join('')
  change('人员', (row, xml) => {
    const own =
      row === 1 ? ['考核类别', '职务级别'] : [row % 3 === 0 ? '管理岗' : '科研岗', row % 20 === 0 ? '正处级' : '无']
    return xml.replace('</row>', `${cells(row, own)}</row>`)
  })
  change('外部学习', (row, xml) =>
    row % 5 === 0 ? xml.replace(`<v>${YEAR}</v>`, `<v>${YEAR - 1 - (row % 4)}</v>`) : xml,
  )
  return zipSync(files, { level: 6 })
}

/**
 * @param {string} element
 * @param {string} name
 */
function attribute(element, name) {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? ''
}

/** Tells the processor time of a whole process, threads included, when it ends. */
const CPU = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write('\\ncpu ' + JSON.stringify(process.cpuUsage())))")}`

/**
 * Runs the command line to its end: processor time in milliseconds with Node's start, which other programs on the machine lengthen
 * little. Status 1 says that the data have errors.
 * @param {string[]} args
 */
function run(args) {
  const { status, error, stderr } = spawnSync(process.execPath, ['--import', CPU, CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  const { user, system } = JSON.parse(/cpu (\{.*\})$/.exec(stderr)?.[1] ?? '')
  return (user + system) / 1000
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rounds = Number(process.argv[2] ?? 7)
  process.stdout.write(packTable(packTimes(rounds), rounds))
}
