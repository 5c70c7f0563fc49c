/** Which of its subroutines a font needs; `all` where that cannot be told. */
export interface Used {
  readonly global: Set<number>
  readonly local: Set<number>
  all: boolean
}

/** Deepest nesting that a font may have. */
const DEEPEST = 10

/**
 * Walks a Type 2 charstring as a program that draws it would, and notes the subroutines called. Numbers of subroutines stand
 * on the stack; how long hints are depends on how many came before.
 */
export function noteUsed(
  charstring: Uint8Array,
  globals: readonly Uint8Array[],
  locals: readonly Uint8Array[],
  used: Used,
): void {
  const stack: number[] = []
  let hints = 0

  /** Whether the glyph goes on behind it. */
  function walk(code: Uint8Array, depth: number): boolean {
    for (let at = 0; at < code.length; ) {
      const byte = code[at++]!
      if (byte >= 32 || byte === 28) at = pushed(code, at, byte)
      else if (byte === 10 || byte === 29) {
        const [routines, noted] = byte === 10 ? [locals, used.local] : [globals, used.global]
        const number = (stack.pop() ?? 0) + countedFrom(routines.length).bias
        const routine = routines[number]
        if (!routine || depth === DEEPEST) {
          used.all = true
          return false
        }
        noted.add(number)
        if (!walk(routine, depth + 1)) return false
      } else if (byte === 11) return true
      else if (byte === 14) {
        // An accented letter put together the old way names its parts.
        if (stack.length >= 4) used.all = true
        return false
      } else if (byte === 12) {
        // Flexes draw; what is left computes, and may compute the number of a subroutine.
        if (!FLEXES.has(code[at]!)) used.all = true
        at++
        stack.length = 0
      } else {
        if (STEMS.has(byte)) hints += stack.length >> 1
        if (byte === 19 || byte === 20) at += (hints + 7) >> 3
        stack.length = 0
      }
    }
    return true
  }

  function pushed(code: Uint8Array, at: number, byte: number): number {
    if (byte === 28) {
      stack.push(((code[at]! << 24) | (code[at + 1]! << 16)) >> 16)
      return at + 2
    }
    if (byte <= 246) stack.push(byte - 139)
    else if (byte <= 250) stack.push((byte - 247) * 256 + code[at]! + 108)
    else if (byte <= 254) stack.push(-(byte - 251) * 256 - code[at]! - 108)
    else stack.push(((code[at]! << 24) | (code[at + 1]! << 16)) >> 16)
    return at + (byte <= 246 ? 0 : byte <= 254 ? 1 : 4)
  }

  walk(charstring, 0)
}

/** hstem, vstem, hstemhm, vstemhm, hintmask, cntrmask. */
const STEMS: ReadonlySet<number> = new Set([1, 3, 18, 23, 19, 20])
const FLEXES: ReadonlySet<number> = new Set([34, 35, 36, 37])

/** Calls count from the middle, so that most numbers are short: from where, by how many subroutines there are at least. */
const BIASES = [
  { least: 33900, bias: 32768 },
  { least: 1240, bias: 1131 },
  { least: 0, bias: 107 },
] as const

const countedFrom = (count: number) => BIASES.find(({ least }) => count >= least)!

/** The fewest subroutines among which calls mean the same as among so many. */
export const leastAlike = (count: number): number => countedFrom(count).least
