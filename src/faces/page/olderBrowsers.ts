/*
 * What browsers of 2022 lack and the code calls: 360 and WPS browsers stay behind Chromium by years. Each is as the standard
 * has it, as far as it is called.
 */

type List = readonly unknown[]

const ADDED: Readonly<Record<string, (this: List, ...args: never[]) => unknown>> = {
  toSorted(compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare)
  },
  toReversed() {
    return [...this].reverse()
  },
  findLast(matches: (value: unknown, index: number) => boolean) {
    for (let index = this.length - 1; index >= 0; index--) if (matches(this[index], index)) return this[index]
    return undefined
  },
  findLastIndex(matches: (value: unknown, index: number) => boolean) {
    for (let index = this.length - 1; index >= 0; index--) if (matches(this[index], index)) return index
    return -1
  },
}

for (const kind of [Array, Uint8Array, Int32Array, Float64Array])
  for (const [name, value] of Object.entries(ADDED))
    if (!(name in kind.prototype))
      Object.defineProperty(kind.prototype, name, { value, writable: true, configurable: true })

export {}
