import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

/**
 * The law of the house: an import goes down a floor or sideways inside its own folder, there is no circle, and what a
 * floor must never know it does not know. Each rule says why it stands.
 */
const SRC = join(__dirname, '../src')

const FLOORS: Record<string, number> = {
  workbook: 1,
  records: 2,
  hosts: 2,
  input: 3,
  engine: 3,
  text: 3,
  report: 4,
  sample: 4,
  'run.ts': 5,
  faces: 6,
}

const NEVERS: { where: RegExp; never: RegExp; why: string }[] = [
  {
    where: /^(workbook|records|input|engine|text|report|sample|run\.ts)/,
    never: /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bconsole\./,
    why: 'the clock, chance and the console are arguments, so that the same workbook gives the same report',
  },
  {
    where: /^(workbook|records|input|engine|text|report|sample|run\.ts)/,
    never: /from ['"](node:|react|@fluentui|@microsoft)/,
    why: 'nothing below a face knows Node, React or Excel',
  },
  {
    where: /^(workbook|records|hosts|engine)\//,
    never: /(['"`])(?:(?!\1)[^\\\n])*\p{Script=Han}(?:(?!\1)[^\\\n])*\1/u,
    why: 'the user’s words live in text/ (and the headings that are read, in input/)',
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

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

const files = filesBelow(SRC).map((path) => ({ path: relative(SRC, path), text: readFileSync(path, 'utf8') }))
const known = new Set(files.map((file) => file.path))

function importsOf(file: { path: string; text: string }): string[] {
  const found = [...file.text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
  return found.map(([, target]) => {
    const base = normalize(join(dirname(file.path), target!))
    return [`${base}.ts`, `${base}.tsx`, base].find((path) => known.has(path)) ?? `missing:${base}`
  })
}

const graph = new Map(files.map((file) => [file.path, importsOf(file)]))
const room = (path: string) => path.split('/')[0]!
/** Hosts and input/sheets are rooms of their own inside their floor: hosts never know each other. */
const floorOf = (path: string) => FLOORS[room(path)]

test('every file stands on a floor', () => {
  expect(files.filter((file) => floorOf(file.path) === undefined).map((file) => file.path)).toEqual([])
})

test('imports go down a floor or sideways inside their own folder', () => {
  const wrong: string[] = []
  for (const [from, targets] of graph)
    for (const to of targets) {
      const down = floorOf(to)! < floorOf(from)!
      const sideways = room(from) === room(to)
      if (!down && !sideways) wrong.push(`${from} → ${to}`)
      const host = /^hosts\/(\w+)\//
      if (host.test(from) && host.test(to) && host.exec(from)![1] !== host.exec(to)![1]) wrong.push(`${from} → ${to}`)
      if (host.test(to) && !host.test(from) && room(from) !== 'faces') wrong.push(`${from} → ${to}`)
    }
  expect(wrong).toEqual([])
})

test('there is no circle', () => {
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...trail, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  expect([...graph.keys()].map((path) => walk(path, [])).find((circle) => circle !== null) ?? []).toEqual([])
})

test.each(NEVERS)('never $never: $why', ({ where, never }) => {
  const offenders = files.filter((file) => where.test(file.path) && never.test(withoutComments(file.text)))
  expect(offenders.map((file) => file.path)).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
