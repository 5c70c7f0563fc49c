import { distinctNames, personNames } from '../report/certificates/certificateNames'
import type { ComputedYear } from './openYear'

/** A file of certificates, a sheet a person. */
export interface CertificateDocument {
  /** Whose it is, for the file's name: `张三`, `科研处`; no two the same. */
  readonly name: string
  readonly people: readonly number[]
}

/** A file for each person or each department, in the order of the people given; `noDepartment` names that of whoever has none. */
export function certificateDocuments(
  { dataset: { people } }: Pick<ComputedYear, 'dataset'>,
  asked: readonly number[],
  per: 'person' | 'department',
  noDepartment: string,
): readonly CertificateDocument[] {
  if (per === 'person') {
    const { nameOf } = personNames(people)
    return asked.map((person) => ({ name: nameOf(person), people: [person] }))
  }
  const departments = new Map<string, number[]>()
  for (const person of asked) {
    const { department } = people[person]!
    const own = departments.get(department)
    if (own) own.push(person)
    else departments.set(department, [person])
  }
  const names = distinctNames(Array.from(departments.keys(), (department) => department || noDepartment))
  return Array.from(departments.values(), (own, index) => ({ name: names[index]!, people: own }))
}
