/** Things by a key, each group in their order; what has no key (null) is in none. */
export function inGroups<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string | null): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === null) continue
    const group = found.get(key)
    if (group) group.push(thing)
    else found.set(key, [thing])
  }
  return found
}
