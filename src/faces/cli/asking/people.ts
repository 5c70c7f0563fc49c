import { findPerson } from '../../../year/findPerson'
import type { ComputedYear } from '../../../year/openYear'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { filtersOf } from './filters'

/**
 * Whom `--person` and `--department` choose of the year's staff, by index, in the order of 人员; all where neither is given. Throws `Stop`
 * for a name that nobody or several bear, for somebody not of the year's staff, and where nobody is left.
 */
export function chosenPeople(session: Session, options: Options, year: ComputedYear): readonly number[] {
  const { certificates } = session.words
  const { dataset, statistics } = year
  const { departments } = filtersOf(session, options, statistics)
  const named = options.person && new Set(options.person.map((asked) => personNamed(session, asked, year)))
  const chosen = statistics.people.staff.filter((person) => {
    if (named && !named.has(person)) return false
    return departments === null || departments.has(dataset.people[person]!.department)
  })
  if (chosen.length === 0) throw new Stop(ExitStatus.errorsStand, certificates.nobody)
  return chosen
}

function personNamed({ words }: Session, asked: string, { dataset, statistics }: ComputedYear): number {
  const wrong = (sentence: string) => new Stop(ExitStatus.wrongUsage, sentence)
  const found = findPerson(dataset, asked)
  if ('candidates' in found) throw wrong(words.usage.ambiguousPerson(asked, found.candidates))
  if ('near' in found) throw wrong(words.certificates.unknownPerson(asked, found.near))
  if (!statistics.people.staff.includes(found.person))
    throw wrong(words.certificates.notOfYear(dataset.people[found.person]!.name, statistics.year))
  return found.person
}
