import { compact } from '../plainText'

/** Takes the institute's own name out of a name or title: what it is called (疫苗研究所) says nothing of a list. */
export type WithoutUnit = (text: string) => string

/** A shorter end of the name (研究所) is anybody's. */
const SHORTEST = 5

/**
 * @param names of the institute, as 设置 says it; a title may leave out what it begins with (中国科学院), but no end
 */
export function withoutUnits(names: readonly string[]): WithoutUnit {
  const keys = names.map(compact).filter((key) => key.length >= SHORTEST)
  if (keys.length === 0) return (text) => text
  const ends = keys.map((key) => key.slice(-SHORTEST))
  return (text) => {
    const said = compact(text)
    for (const [at, key] of keys.entries()) {
      const found = said.indexOf(ends[at]!)
      if (found < 0) continue
      let length = SHORTEST
      while (length < key.length && said[found + SHORTEST - length - 1] === key[key.length - length - 1]) length++
      return said.slice(0, found + SHORTEST - length) + said.slice(found + SHORTEST)
    }
    return text
  }
}
