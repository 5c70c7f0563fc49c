/*
 * `职务级别=正处级｜累计学时=560`: what is kept by name beside rows, in a cell that anybody can read. A name has neither spaces nor =, so that no
 * row is taken for one.
 */

/** Between two of them, and between rows; `keptText` takes it out of titles. */
export const BAR = '｜'

const PAIR = /^([^\s=]+)=(.*)$/s

export function pairText(name: string, said: string): string {
  return `${name}=${said.replaceAll(BAR, '|')}`
}

export function isPair(part: string): boolean {
  return PAIR.test(part)
}

/** What the pairs among the parts of a cell say, by name. */
export function pairsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(BAR).flatMap((part) => {
      const [, name, said] = PAIR.exec(part) ?? []
      return name === undefined ? [] : [[name, said!] as const]
    }),
  )
}
