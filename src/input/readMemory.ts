/**
 * What steps of reading have made of a workbook the last time, for whoever reads it again after a few of its cells have changed. A step
 * must be pure: the same of the same inputs, which nobody changes afterwards.
 */
export interface ReadMemory {
  /**
   * What this step makes of these inputs; the answer of the last time, the very same, where all of them are as they were then: the same
   * objects, or plain ones of the same content. A grid is the same only where it is the same object.
   */
  kept<Answer>(step: string, inputs: readonly unknown[], make: () => Answer): Answer
}

/** Keeps nothing: for who reads once. */
export const NO_MEMORY: ReadMemory = { kept: (_step, _inputs, make) => make() }

/** Keeps the last answer of each step. */
export function readMemory(): ReadMemory {
  const last = new Map<string, { readonly inputs: readonly unknown[]; readonly answer: unknown }>()
  return {
    kept<Answer>(step: string, inputs: readonly unknown[], make: () => Answer): Answer {
      const known = last.get(step)
      if (known && areAlike(known.inputs, inputs)) return known.answer as Answer
      last.delete(step)
      const answer = make()
      const entry = { inputs, answer }
      last.set(step, entry)
      // What came to nothing is tried again.
      if (answer instanceof Promise)
        answer.catch(() => {
          if (last.get(step) === entry) last.delete(step)
        })
      return answer
    },
  }
}

/**
 * Whether two values are the same, or arrays, maps, sets and plain objects with the same in them, in the same order. Anything else, such
 * as a pattern, an array of numbers or a function, is like itself alone.
 */
export function areAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => areAlike(one, b[at]))
  if (a instanceof Map) return b instanceof Map && a.size === b.size && areAlike([...a], [...b])
  if (a instanceof Set) return b instanceof Set && a.size === b.size && areAlike([...a], [...b])
  if (!isPlain(a) || !isPlain(b) || isGrid(a) || isGrid(b)) return false
  const [ours, theirs] = [Object.keys(a), Object.keys(b)]
  return ours.length === theirs.length && ours.every((key) => Object.hasOwn(b, key) && areAlike(a[key], b[key]))
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Grids hold what is too long to be compared. */
function isGrid(value: Record<string, unknown>): boolean {
  return value.rows instanceof Int32Array
}
