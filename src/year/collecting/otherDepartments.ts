import { nameKey } from '../../input/plainText'
import { bareId, rosterOf } from '../../input/roster'
import type { ReturnTrouble } from '../../records/collecting'
import type { Person } from '../../records/person'
import type { Addressee } from './addressees'
import type { CleanSheet } from './cleanSheet'
import { sentName } from './sentStep'

/**
 * People in a workbook of whom 人员 says another department than it was sent to, by department; of a workbook that nobody knows, all. Whoever
 * stood in it when it was sent is not told, and a class or a person is asked for whoever there is. null where nobody is to be told.
 */
export function otherDepartments(
  people: readonly Person[],
  addressee: Addressee | null,
  sheets: readonly CleanSheet[],
): ReturnTrouble | null {
  if (addressee && (addressee.by !== 'department' || !addressee.sent)) return null
  const sent = new Set(addressee?.sent?.people ?? [])
  const roster = rosterOf(people)
  const found = new Set<Person>()
  for (const { id, name } of sheets.flatMap((sheet) => sheet.people)) {
    const [index, ...more] =
      id === '' ? (roster.byName.get(nameKey(name)) ?? []) : (roster.byBareId().get(bareId(id)) ?? [])
    if (index !== undefined && more.length === 0) found.add(people[index]!)
  }
  const counts = new Map<string, number>()
  for (const person of found)
    if (person.department !== addressee?.sent?.department && !sent.has(sentName(person)))
      counts.set(person.department, (counts.get(person.department) ?? 0) + 1)
  if (counts.size === 0) return null
  const departments = Array.from(counts, ([department, count]) => ({ department, people: count }))
  return { kind: 'departments', isOthers: addressee !== null, departments }
}
