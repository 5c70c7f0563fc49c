import type { Dataset } from '../records/dataset'

/** Whom somebody means, by index; or several of one name, or people whose names hold what was asked. */
export type FoundPerson =
  | { readonly person: number }
  | { readonly candidates: readonly string[] }
  | { readonly near: readonly string[] }

/** So many near names are offered. */
const NEAR = 5

/**
 * The person meant: by 用户编号, else by a name that only one person bears; by both, as `张三(00101)`, where they are one
 * person's, and by name and department in the same way.
 */
export function findPerson({ people }: Pick<Dataset, 'people'>, asked: string): FoundPerson {
  const text = plain(asked)
  const byId = people.findIndex(({ id }) => id !== '' && plain(id) === text)
  if (byId >= 0) return { person: byId }
  const [, name = text, within] = /^(.+)\(([^()]*)\)$/.exec(text) ?? []
  const named = (key: string) => people.flatMap((one, index) => (plain(one.name) === key ? [index] : []))
  const whole = named(text)
  const found =
    whole.length > 0
      ? whole
      : named(name).filter((index) => [people[index]!.id, people[index]!.department].map(plain).includes(within ?? ''))
  if (found.length === 1) return { person: found[0]! }
  if (found.length > 1)
    return { candidates: found.map((index) => `${people[index]!.id} ${people[index]!.department}`.trim()) }
  const has = (key: string) => key !== '' && ((name !== '' && key.includes(name)) || key === within)
  const near = people.filter((one) => has(plain(one.name)) || has(plain(one.id)))
  return { near: near.slice(0, NEAR).map((one) => `${one.name} ${one.id}`.trim()) }
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
