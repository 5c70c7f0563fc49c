import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { InstituteResult } from '../../../academy/instituteResult'
import { replaceFile } from '../writing/atomicFile'

/** Results are appended to one file; others of the folder that end so, such as those of another machine, are read as well. */
const ENDING = '.jsonl'
const OWN = 'results'

/** Names of backbone people stand in results. */
const OWNER_ALONE = 0o700

/** Results that were kept in a folder, a line of JSON each. */
export interface ResultStore {
  /** Those kept, by key: given-up books and files that could not be had are not among them, since they are tried again. */
  kept(): ReadonlyMap<string, InstituteResult>
  /** Keeps a result at once; what is written when the process is killed loses its own line at most. */
  keep(result: InstituteResult): void
  /** In place of all that is there: these, in this order. */
  replace(results: readonly InstituteResult[]): void
  /** Forgets what is there. */
  forget(): void
}

/** The results in a folder, which is made with the first of them. `name` is of the file that they are kept in, for who writes there at the same time. */
export function resultStore(folder: string, name = OWN): ResultStore {
  const ownName = `${name}${ENDING}`
  const own = join(folder, ownName)
  const files = () => namesIn(folder).filter((file) => file.endsWith(ENDING))
  let begun = false
  const begin = () => {
    if (begun) return
    mkdirSync(folder, { recursive: true, mode: OWNER_ALONE })
    // Whoever was killed may have left half a line.
    if (!endsWithLine(own)) appendFileSync(own, '\n')
    begun = true
  }
  const forget = (but?: string) => {
    for (const file of files()) if (file !== but) rmSync(join(folder, file), { force: true })
    begun = false
  }
  return {
    kept: () => new Map(files().flatMap((file) => linesOf(join(folder, file)).map((result) => [result.key, result]))),
    keep(result) {
      begin()
      appendFileSync(own, `${JSON.stringify(result)}\n`)
    },
    replace(results) {
      mkdirSync(folder, { recursive: true, mode: OWNER_ALONE })
      replaceFile(own, Buffer.from(results.map((result) => `${JSON.stringify(result)}\n`).join('')))
      forget(ownName)
    },
    forget: () => forget(),
  }
}

/** Whether a result stands for its workbook from now on. */
export function isLasting(result: InstituteResult): boolean {
  return result.sha256 !== '' && !(result.state === 'unreadable' && result.trouble.kind === 'given-up')
}

function linesOf(path: string): readonly InstituteResult[] {
  return textOf(path)
    .split('\n')
    .flatMap((line) => {
      const result = resultIn(line)
      return result && isLasting(result) ? [result] : []
    })
}

function resultIn(line: string): InstituteResult | null {
  try {
    const said: Partial<InstituteResult> | null = JSON.parse(line)
    return said?.format === 1 && typeof said.key === 'string' ? (said as InstituteResult) : null
  } catch {
    // A line that was never finished.
    return null
  }
}

function endsWithLine(path: string): boolean {
  const text = textOf(path)
  return text === '' || text.endsWith('\n')
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
