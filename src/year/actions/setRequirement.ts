import { REQUIRED_WORDS } from '../../input/cells/words'
import { saysExemption } from '../../input/readStaff'
import type { LeftAloneWhy } from '../../records/leftAlone'
import type { Person } from '../../records/person'
import type { OpenYear } from '../openYear'
import { type LeftAlone, NOTHING_MEANT, type Proposal, type ProposedCell } from './proposal'
import { byKey } from './setStates'
import { spellingOf } from './spelling'
import { columnIn, isShared, proposed, proposedHead, standsAlone, tableAt } from './tables'

/**
 * Marks people as held to the requirement or not, by 是否有学时要求 of their rows. Under a head like 免学时考核 the word is the contrary one.
 * A table without that column gets it, with a word for everybody.
 */
export function setRequirement(
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  chosen: readonly number[],
  required: boolean,
): Proposal {
  const cells: ProposedCell[] = []
  const leftAlone: LeftAlone[] = []
  const people = new Map<number, Partial<Person>>()
  const tableOf = (person: number) => staffTableOf(dataset, dataset.people[person]!)
  for (const [index, persons] of byKey(
    [...new Set(chosen)].sort((a, b) => a - b),
    tableOf,
  )) {
    const table = tableAt(dataset, grids, index)
    const found = table && columnIn(table, 'required', '是否有学时要求', standsAlone(dataset, table))
    const leave = (person: number, why: LeftAloneWhy) => {
      const { name, place } = dataset.people[person]!
      leftAlone.push({ who: name, place, why })
    }
    if (!table || !found) {
      for (const person of persons) leave(person, 'no-column')
      continue
    }
    const targets = persons.filter((person) => {
      const { required: now, place } = dataset.people[person]!
      const isOne = isShared(table.grid, place.row, found.column)
      if (now === required) leave(person, 'already')
      else if (isOne) leave(person, 'shared')
      return now !== required && !isOne
    })
    if (targets.length === 0) continue
    const everybody = dataset.people.flatMap((_, person) => (tableOf(person) === index ? [person] : []))
    const rows = everybody.map((person) => dataset.people[person]!.place.row)
    const isTurned = saysExemption(found.heading)
    const wordFor = (held: boolean) =>
      spellingOf(
        { grid: table.grid, column: found.column, rows },
        REQUIRED_WORDS,
        held !== isTurned,
        held !== isTurned ? '是' : '否',
        // An empty cell says that somebody is held to it, whatever the head.
        held,
      )
    const words = { yes: wordFor(true), no: wordFor(false) }
    if (found.isNew) cells.push(proposedHead(table, found))
    const isTarget = new Set(targets)
    for (const person of everybody) {
      if (!isTarget.has(person) && !found.isNew) continue
      const { name, place, required: now } = dataset.people[person]!
      const held = isTarget.has(person) ? required : now
      cells.push(proposed(table, found, place.row, held ? words.yes : words.no, name))
      if (isTarget.has(person)) people.set(person, { required })
    }
  }
  return { cells, leftAlone, meant: { ...NOTHING_MEANT, people } }
}

/** The table of 人员 in which somebody stands, by its index in `Dataset.sheets`. */
export function staffTableOf({ sheets }: OpenYear['dataset'], { place }: Person): number {
  return sheets.findLastIndex(
    ({ kind, file, sheet, headerRow }) =>
      kind === 'staff' && file === place.file && sheet === place.sheet && headerRow < place.row,
  )
}
