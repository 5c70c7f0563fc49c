import { listedIn, nameKey } from '../plainText'

/** How many names a cell holds, one or several (张三、李四), and how many of them are of people (by `nameKey`). */
export function peopleNamed(
  text: string,
  people: ReadonlySet<string>,
): { readonly names: number; readonly known: number } {
  if (people.has(nameKey(text))) return { names: 1, known: 1 }
  const names = listedIn(text)
  return { names: names.length, known: names.filter((one) => people.has(nameKey(one))).length }
}

/** Whether a cell holds names of people alone. */
export function areNames(text: string, people: ReadonlySet<string>): boolean {
  const { names, known } = peopleNamed(text, people)
  return names > 0 && known === names
}

/** Whether a sentence names one of the people (by `nameKey`), wherever in it. */
export function namesSomebody(text: string, people: ReadonlySet<string>): boolean {
  if (people.size === 0) return false
  const words = nameKey(text)
  for (let at = 0; at < words.length; at++)
    for (const length of [2, 3, 4])
      if (at + length <= words.length && people.has(words.slice(at, at + length))) return true
  return false
}
