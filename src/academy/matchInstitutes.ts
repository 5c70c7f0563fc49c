import { titleKey } from '../input/plainText'
import { instituteCore, nearestInstitutes } from '../input/suggestions'
import { baseName } from './calledRow'
import { INSTITUTE_STATES, type InstituteResult, isComputed } from './instituteResult'
import type { InstituteRow, MissingRow, RowNote, SentRow, WhyInstead } from './instituteRow'
import { naturalOrder } from './naturalOrder'

/** An institute that is to send its workbook, and what else it may be called. */
export interface ExpectedInstitute {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Workbooks of one institute; `expected` where it is on the list. */
interface Group {
  readonly expected: ExpectedInstitute | null
  readonly results: InstituteResult[]
}

/**
 * The rows of 院汇总: institutes in the order of the list, then workbooks of nobody on it by their files. Names are the same as titles are
 * (`titleKey`), or by an alias of the list; what is only nearly so is suggested and never taken (domain.md §9). Of several workbooks of
 * one institute the furthest counts, of those that are as far the one whose file's name comes last.
 *
 * @param expected null without a list: then nobody is missing
 */
export async function matchInstitutes(
  results: readonly InstituteResult[],
  expected: readonly ExpectedInstitute[] | null,
): Promise<readonly InstituteRow[]> {
  const { groups, nameless } = grouped(results, expected ?? [])
  const listed = groups.filter((group) => group.expected !== null)
  const others = [...groups.filter((group) => group.expected === null).map(({ results: own }) => own), ...nameless]
    .map(byStanding)
    .sort(([a], [b]) => naturalOrder(a!.file, b!.file))
  const twins = perhapsSame(others)
  const near = expected === null ? null : await suggestionsOf(expected, others.flat())
  return [
    ...listed.flatMap(({ expected: one, results: own }): readonly InstituteRow[] =>
      own.length > 0 ? rowsOf(byStanding(own), one!.name, []) : [missingRow(one!.name, near!.files(one!))],
    ),
    ...others.flatMap((own) => {
      const name = nameOf(own[0]!)
      const notes: RowNote[] = []
      if (name === '' && own[0]!.state !== 'unreadable') notes.push({ kind: 'unnamed' })
      if (name !== '' && near) notes.push({ kind: 'not-expected', suggestions: near.names(name) })
      const files = twins(own)
      if (files.length > 0) notes.push({ kind: 'perhaps-same', files })
      return rowsOf(own, name, notes)
    }),
  ]
}

/** Files of those that count besides one's own, of a name that differs only in what all names have. */
function perhapsSame(groups: readonly (readonly InstituteResult[])[]) {
  const byCore = new Map<string, InstituteResult[]>()
  for (const [first] of groups) {
    if (!first || !isComputed(first) || nameOf(first) === '') continue
    const core = instituteCore(nameOf(first))
    byCore.set(core, [...(byCore.get(core) ?? []), first])
  }
  return ([first]: readonly InstituteResult[]) => {
    const same = byCore.get(instituteCore(nameOf(first!))) ?? []
    return same.includes(first!) ? same.filter((one) => one !== first).map(({ file }) => file) : []
  }
}

function grouped(results: readonly InstituteResult[], expected: readonly ExpectedInstitute[]) {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  for (const one of expected) {
    const key = titleKey(one.name)
    const group = byKey.get(key) ?? { expected: one, results: [] }
    if (!byKey.has(key)) groups.push(group)
    // A name of one is not the alias of another that stands below it.
    for (const name of [one.name, ...one.aliases]) if (!byKey.has(titleKey(name))) byKey.set(titleKey(name), group)
  }
  const nameless = new Map<string, InstituteResult[]>()
  for (const result of results) {
    const key = titleKey(nameOf(result))
    if (key === '') {
      // Without a name only the very same content is surely of one institute; what cannot be read is told file by file.
      const same = result.state === 'unreadable' || result.sha256 === '' ? `file ${result.file}` : result.sha256
      nameless.set(same, [...(nameless.get(same) ?? []), result])
    } else {
      const group = byKey.get(key) ?? { expected: null, results: [] }
      if (!byKey.has(key)) groups.push(group)
      byKey.set(key, group)
      group.results.push(result)
    }
  }
  return { groups, nameless: [...nameless.values()] }
}

/** The results but for those of workbooks instead of which another of their institute counts, in their order. */
export function withoutDuplicates(
  rows: readonly InstituteRow[],
  results: readonly InstituteResult[],
): readonly InstituteResult[] {
  const twice = new Set(rows.flatMap((row) => (row.kind === 'sent' && row.state === 'duplicate' ? [row.result] : [])))
  return results.filter((result) => !twice.has(result))
}

/** As the workbook says; '' where it does not, or cannot be read. */
export function nameOf(result: InstituteResult): string {
  return result.state === 'unreadable' ? '' : result.institute
}

/** The one that counts first: the furthest. */
function byStanding(results: readonly InstituteResult[]): readonly InstituteResult[] {
  return results.toSorted(
    (a, b) => INSTITUTE_STATES.indexOf(b.state) - INSTITUTE_STATES.indexOf(a.state) || naturalOrder(b.file, a.file),
  )
}

function rowsOf(
  [first, ...others]: readonly InstituteResult[],
  institute: string,
  notes: readonly RowNote[],
): SentRow[] {
  const counts = first!
  const before: readonly RowNote[] =
    others.length === 0 ? [] : [{ kind: 'counts-before', files: others.map(({ file }) => file) }]
  return [
    { kind: 'sent', result: counts, institute, state: counts.state, notes: [...notes, ...before] },
    ...others.map((result): SentRow => {
      const note: RowNote = { kind: 'counts-instead', file: counts.file, why: whyInstead(counts, result) }
      return { kind: 'sent', result, institute, state: 'duplicate', notes: [note] }
    }),
  ]
}

function whyInstead(counts: InstituteResult, other: InstituteResult): WhyInstead {
  if (counts.sha256 !== '' && counts.sha256 === other.sha256) return 'same-content'
  return counts.state === other.state ? 'file-name' : 'state'
}

function missingRow(institute: string, maybe: readonly string[]): MissingRow {
  return { kind: 'missing', institute, state: 'missing', maybe }
}

/** What of the list and of the workbooks that belong to nobody on it may belong together. */
async function suggestionsOf(expected: readonly ExpectedInstitute[], strays: readonly InstituteResult[]) {
  const calledAs = strays.map((result) => ({ file: result.file, called: nameOf(result) || baseName(result.file) }))
  const nearNames = await nearestInstitutes(expected.map(({ name }) => name))
  const nearCalled = await nearestInstitutes(calledAs.map(({ called }) => called))
  return {
    names: nearNames,
    files: ({ name, aliases }: ExpectedInstitute) => {
      const near = new Set([name, ...aliases].flatMap((one) => nearCalled(one)))
      return calledAs.filter(({ called }) => near.has(called)).map(({ file }) => file)
    },
  }
}
