import type { SheetSource } from '../../../records/dataset'
import { type Finding, finding } from '../../../records/finding'
import type { Person } from '../../../records/person'
import type { ReadingAnswer } from '../../../records/readingAnswer'
import { PERSON_WORDS } from '../../../state/answerWords'
import { cellIn } from '../../cellIn'
import { nameKey, titleKey } from '../../plainText'

/**
 * The people of the staff without those whom the user calls the same as somebody above, and a question for every name that stands
 * twice with nothing to tell its bearers apart: in one department without two numbers, or under two and hired on one day, or once with a
 * number and once without.
 */
export function samePeople(
  people: readonly Person[],
  sheets: readonly SheetSource[],
  answers: readonly ReadingAnswer[],
): { readonly people: readonly Person[]; readonly questions: readonly Finding[] } {
  const said = new Set(answers.map(({ as }) => as))
  const bearers = new Map<string, Person[]>()
  const questions: Finding[] = []
  const kept = people.filter((person) => {
    const { name, place } = person
    const key = nameKey(name)
    const before = bearers.get(key)
    if (!before) {
      bearers.set(key, [person])
      return true
    }
    const first = before.find((other) => mayBeSame(other, person))
    if (first && said.has(`${PERSON_WORDS.same}${name}`)) return false
    before.push(person)
    if (first && !said.has(`${PERSON_WORDS.different}${name}`)) {
      const answer = (word: string) => ({
        file: place.file,
        sheet: place.sheet,
        column: null,
        as: `${word}${name}`,
        shape: '',
      })
      questions.push(
        finding('question-same-person', cellIn(sheets, place, 'name'), {
          name,
          first: cellIn(sheets, first.place, 'name'),
          choices: [answer(PERSON_WORDS.different), answer(PERSON_WORDS.same)],
        }),
      )
    }
    return true
  })
  return { people: kept, questions }
}

function mayBeSame(a: Person, b: Person): boolean {
  if (a.id !== '' && b.id !== '')
    return a.id !== b.id && a.hired !== null && a.hired === b.hired && titleKey(a.department) === titleKey(b.department)
  if (a.id !== '' || b.id !== '') return true
  return titleKey(a.department) === titleKey(b.department)
}
