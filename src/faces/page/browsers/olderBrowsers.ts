/*
 * What browsers of 2021 lack and the code, or a package of it, calls: 360 and WPS browsers stay behind Chromium by years.
 * Each is as the standard has it, as far as it is called.
 */

type List = ArrayLike<unknown> & Iterable<unknown>

type Added = Readonly<Record<string, (this: never, ...args: never[]) => unknown>>

const IN_LISTS: Added = {
  at(this: List, index: number) {
    return this[index < 0 ? index + this.length : index]
  },
  findLast(this: List, matches: (value: unknown, index: number) => boolean) {
    for (let index = this.length - 1; index >= 0; index--) if (matches(this[index], index)) return this[index]
    return undefined
  },
  findLastIndex(this: List, matches: (value: unknown, index: number) => boolean) {
    for (let index = this.length - 1; index >= 0; index--) if (matches(this[index], index)) return index
    return -1
  },
}

const IN_ARRAYS: Added = {
  toSorted(this: List, compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare)
  },
  toReversed(this: List) {
    return [...this].reverse()
  },
  toSpliced(this: List, start: number, count: number, ...items: unknown[]) {
    const copy = [...this]
    copy.splice(start, count, ...items)
    return copy
  },
  with(this: List, index: number, value: unknown) {
    const copy = [...this]
    copy[index < 0 ? index + copy.length : index] = value
    return copy
  },
}

const IN_SIGNALS: Added = {
  throwIfAborted(this: AbortSignal) {
    if (this.aborted) throw this.reason ?? new DOMException('aborted', 'AbortError')
  },
}

const ON_OBJECT: Added = {
  hasOwn: (object: object, key: PropertyKey) => Reflect.getOwnPropertyDescriptor(object, key) !== undefined,
}

const typedArrays = Object.getPrototypeOf(Uint8Array.prototype)
add(Array.prototype, { ...IN_LISTS, ...IN_ARRAYS })
add(typedArrays, IN_LISTS)
add(AbortSignal.prototype, IN_SIGNALS)
add(Object, ON_OBJECT)

function add(target: object, added: Added): void {
  for (const [name, value] of Object.entries(added))
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

export {}
