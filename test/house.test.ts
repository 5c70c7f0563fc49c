import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize, relative } from 'node:path'

/*
 * The law of the house. Which room may know which is said, with a reason a rule, in .dependency-cruiser.mjs; here it is
 * checked, and each of its rules is seen to bite. What a floor must never know of in words stands below, as text.
 */
const ROOT = join(__dirname, '..')
const SRC = join(ROOT, 'src')
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

const NEVERS: { where: RegExp; never: RegExp; why: string }[] = [
  {
    where: /^(workbook|records|input|engine|text|report|sample|run\.ts|state|year)/,
    never: /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bconsole\./,
    why: 'the clock, chance and the console are arguments, so that the same workbook gives the same report',
  },
  {
    where: /^(?!hosts\/office\/|faces\/(pane|ribbon)\/)/,
    never: /\b(Office|Excel)\.[a-zA-Z]/,
    why: 'Office is a global name: its host, the ribbon and the pane’s mount alone know it',
  },
  {
    where: /^(workbook|records(?!\/(?:(?:summaryFigures|writtenSheets)\.ts|rulePacks\/))|hosts|engine)\//,
    never: /(['"`])(?:(?!\1)[^\\\n])*\p{Script=Han}(?:(?!\1)[^\\\n])*\1/u,
    why: 'the user’s words live in text/ (and what is found again by its text: headings in input/ and state/, names of written sheets, the registry of the summary’s figures, what a rule pack says)',
  },
  {
    where: /^(?!faces\/cli\/)/,
    never: /\(\?<[=!]/,
    why: 'Safari before 16.4 cannot read a lookbehind, and with it nothing of the page',
  },
  {
    where: /./,
    never: /^export \* from/m,
    why: 'a barrel hides where things come from',
  },
  {
    where: /./,
    never: /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\(/,
    why: 'people’s data never leaves the machine',
  },
]

/** What depcruise says about the sources below a folder. */
function cruised(folder: string) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISER, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (!stdout) throw new Error(stderr)
  const { modules, summary } = JSON.parse(stdout) as {
    modules: { source: string }[]
    summary: { violations: { from: string; to: string; rule: { name: string } }[] }
  }
  return { modules, violations: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`) }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

const files = filesBelow(SRC).map((path) => ({ path: relative(SRC, path), text: readFileSync(path, 'utf8') }))
const known = new Set(files.map((file) => file.path))

test('every import keeps the law, and every file is looked at', () => {
  const { modules, violations } = cruised(ROOT)
  expect(violations).toEqual([])
  const seen = new Set(modules.map(({ source }) => source))
  expect(files.filter(({ path }) => !seen.has(`src/${path}`)).map(({ path }) => path)).toEqual([])
})

const ROOMS = [
  'workbook',
  'records',
  'hosts',
  'input',
  'engine',
  'text',
  'state',
  'report',
  'sample',
  'year',
  'academy',
  'faces',
]

test('every file stands in a room that the law knows', () => {
  const homeless = files.filter(({ path }) => path !== 'run.ts' && !ROOMS.includes(path.split('/')[0]!))
  expect(homeless.map(({ path }) => path)).toEqual([])
})

/** A small house in which every rule is broken once: the rule, the file, and what stands in it. */
const BROKEN: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['workbook-knows-only-what-is-below', 'workbook/a.ts', "import '../run'"],
  ['records-knows-only-what-is-below', 'records/a.ts', "import type { A } from '../text/a'"],
  ['hosts-knows-only-what-is-below', 'hosts/memory/a.ts', "import '../../records/b'"],
  ['text-knows-only-what-is-below', 'text/a.ts', "export type A = import('../engine/b').B"],
  ['engine-knows-only-what-is-below', 'engine/a.ts', 'void import(/* webpackMode: "eager" */ \'../input/b\')'],
  ['input-knows-only-what-is-below', 'input/a.ts', "export { b } from '../engine/b'"],
  ['state-knows-only-what-is-below', 'state/a.ts', "import '../report/b'"],
  ['report-knows-only-what-is-below', 'report/a.ts', "import '../run'"],
  ['sample-knows-only-what-is-below', 'sample/a.ts', "import '../report/b'"],
  ['run-knows-only-what-is-below', 'run.ts', "import './year/b'"],
  ['year-knows-only-what-is-below', 'year/a.ts', "import '../academy/b'"],
  ['academy-knows-only-what-is-below', 'academy/a.ts', "import '../faces/cli/b'"],
  ['hosts-xlsx-zip-knows-no-later-drawer', 'hosts/xlsx/zip/a.ts', "import '../read/b'"],
  ['faces-cli-reading-knows-no-later-drawer', 'faces/cli/reading/a.ts', "import '../commands/b'"],
  ['no-circle', 'report/c.ts', "import './d'"],
  ['no-missing-file', 'report/e.ts', "import './gone'"],
  ['hosts-are-strangers', 'hosts/office/a.ts', "import '../memory/b'"],
  ['only-faces-choose-a-host', 'year/c.ts', "import '../hosts/memory/b'"],
  ['a-face-asks-a-use-case', 'faces/cli/d.ts', "import '../../engine/b'"],
  ['faces-are-strangers', 'faces/page/a.ts', "import '../pane/b'"],
  ['only-the-mount-starts-the-ribbon', 'faces/app/a.ts', "import '../ribbon/b'"],
  ['command-line-has-no-session', 'faces/cli/a.ts', "import '../session/b'"],
  ['session-knows-no-screen', 'faces/session/a.ts', "import '../app/b'"],
  ['app-knows-no-host', 'faces/app/c.ts', "import '../../hosts/memory/b'"],
  ['nothing-below-a-face-knows-react-or-office', 'text/c.ts', "import 'react'"],
  ['only-the-command-line-knows-node', 'hosts/xlsx/a.ts', "import 'node:fs'"],
  ['every-package-is-ours-by-name', 'faces/cli/c.ts', "import 'webpack-sources'"],
]
const WHOLE = [
  'records/b',
  'engine/b',
  'input/b',
  'report/b',
  'year/b',
  'academy/b',
  'hosts/memory/b',
  'hosts/xlsx/read/b',
  'faces/cli/b',
  'faces/cli/commands/b',
  'faces/pane/b',
  'faces/ribbon/b',
  'faces/session/b',
  'faces/app/b',
]

test('every rule of the law bites', () => {
  const house = mkdtempSync(join(tmpdir(), 'xueshi-house-'))
  try {
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(house, name))
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'))
    for (const path of WHOLE) put(`src/${path}.ts`, 'export type B = 1\nexport const b = 1\n')
    put('src/report/d.ts', "import './c'\n")
    for (const [, path, text] of BROKEN) put(`src/${path}`, `${text}\nexport type A = 1\n`)
    const { violations } = cruised(house)
    for (const [rule, path] of BROKEN)
      expect(violations).toContainEqual(expect.stringContaining(`${rule}: src/${path} → `))
    const named = new Set(BROKEN.map(([rule]) => rule))
    const all = /(?<=name: ')[\w-]+(?=')/g
    const said = readFileSync(join(ROOT, '.dependency-cruiser.mjs'), 'utf8').match(all) ?? []
    expect(said.filter((rule) => !named.has(rule))).toEqual([])
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
})

test('the script of a worker stands in the room of who starts it', () => {
  const wrong = files.flatMap(({ path, text }) =>
    [...text.matchAll(/new URL\(\s*(?:\/\*[^*]*\*\/\s*)?['"](\.[^'"]+)['"]/g)].flatMap(([, target]) => {
      const script = normalize(join(dirname(path), target!))
      const room = path.split('/').slice(0, 2).join('/')
      return known.has(script) && script.startsWith(`${room}/`) ? [] : [`${path} → ${script}`]
    }),
  )
  expect(wrong).toEqual([])
})

test.each(NEVERS)('never $never: $why', ({ where, never }) => {
  const offenders = files.filter((file) => where.test(file.path) && never.test(withoutComments(file.text)))
  expect(offenders.map((file) => file.path)).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
