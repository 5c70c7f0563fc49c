import { nameKey } from '../../input/plainText'
import { bareId } from '../../input/roster'
import type { ReturnTrouble } from '../../records/collecting'
import type { CleanSheet } from './cleanSheet'
import { sentName } from './sentStep'

/** Names that a workbook was given and does not hold any more, and others that it holds; null where none are. Its list of everybody counts. */
export function changedNames(given: readonly string[] | null, sheets: readonly CleanSheet[]): ReturnTrouble | null {
  const list = sheets.find(({ part }) => part === 'staff') ?? sheets.find(({ part }) => part === 'roll')
  if (!given || !list) return null
  const sent = given.map((text) => {
    const [name, id = ''] = text.split(/\s+(?=\S+$)/)
    return { id, name: name! }
  })
  // A number that was missing and is there now changes no name.
  const isSame = (a: Named, b: Named) =>
    nameKey(a.name) === nameKey(b.name) && (a.id === '' || b.id === '' || bareId(a.id) === bareId(b.id))
  const gone = sent.filter((one) => !list.people.some((other) => isSame(one, other)))
  const added = list.people.filter((one) => !sent.some((other) => isSame(one, other)))
  if (gone.length === 0 && added.length === 0) return null
  return { kind: 'names', gone: distinct(gone), added: distinct(added) }
}

interface Named {
  readonly id: string
  readonly name: string
}

function distinct(people: readonly Named[]): readonly string[] {
  return [...new Set(people.map(sentName))]
}
