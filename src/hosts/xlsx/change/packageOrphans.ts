import { relationshipsPart } from '../xml/relationships'
import type { PackageEdit } from './packageEdit'
import { relationshipsIn } from './packageRelationships'

/**
 * The parts that nothing leads to any more once the relationships of some sheets are gone: their drawings, comments,
 * tables, printer settings, and the relationships of these. What another part leads to as well is not among them, nor
 * what nothing led to before. `dropped` are the sheets' parts that go themselves.
 */
export async function orphansOf(
  edit: PackageEdit,
  emptied: readonly string[],
  dropped: readonly string[],
): Promise<readonly string[]> {
  const targets = new Map<string, readonly string[]>()
  for (const source of ['', ...edit.names()]) {
    const relationships = await relationshipsIn(edit, source)
    if (relationships)
      targets.set(
        source.toLowerCase(),
        relationships.list.flatMap(({ target }) => target ?? []),
      )
  }
  const without = new Set([...emptied, ...dropped].map((part) => part.toLowerCase()))
  const cut = new Set(dropped.map((part) => part.toLowerCase()))
  const before = reached(targets, new Set(), new Set())
  const after = reached(targets, without, cut)
  const lost = edit.names().filter((part) => before.has(part.toLowerCase()) && !after.has(part.toLowerCase()))
  return [...lost, ...[...emptied, ...lost].map(relationshipsPart).filter((part) => edit.has(part))]
}

/** What can be reached from the package, not going on from the parts `without`, and never into those `cut`. */
function reached(
  targets: ReadonlyMap<string, readonly string[]>,
  without: ReadonlySet<string>,
  cut: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const ahead = ['']
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    if (found.has(part) || cut.has(part)) continue
    found.add(part)
    if (!without.has(part)) for (const target of targets.get(part) ?? []) ahead.push(target.toLowerCase())
  }
  return found
}
