import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(__dirname, '..')

function below(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
}

const DOCS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...below('docs', /\.md$/)]
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

test('every section that a comment cites is there', () => {
  const missing: string[] = []
  for (const file of [...below('src', /\.tsx?$/), ...below('tools', /\.mjs$/)])
    for (const [cited, name, section] of read(file).matchAll(/\b([a-z][a-z-]*\.md)(?: §(\d+))?/g)) {
      const page = join('docs', name!)
      const isThere = existsSync(join(ROOT, page)) && (!section || read(page).includes(`\n## ${section}. `))
      if (!isThere) missing.push(`${file}: ${cited}`)
    }
  expect(missing).toEqual([])
})

test('every link and every file that the documents name is there', () => {
  const missing: string[] = []
  for (const page of DOCS) {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) =>
      join(dirname(page), link!),
    )
    const files = [...read(page).matchAll(/`((?:src|test|tools)\/[\w/.-]+)`/g)].map(([, path]) => path!)
    const named = files.filter((path) => !/\/x\.ts$/.test(path))
    for (const path of [...links, ...named]) if (!existsSync(join(ROOT, path))) missing.push(`${page}: ${path}`)
  }
  expect(missing).toEqual([])
})
