import { finding } from '../../records/finding'
import { CLASS_SOURCE } from '../../records/studyRecords'
import { COUNTS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'
import { sameName } from './sameName'

/** The same training of one person, by its name, recorded both as a class of ours and as study elsewhere (domain.md §6). */
export const classAlsoExternal: Check = (dataset, { judged }) => {
  const { studies, classes, texts } = dataset
  // Classes of one name (held every year, say) share a number.
  const numbers = new Map<string, number>()
  const nameOfClass = Int32Array.from(classes, ({ name }) => {
    const key = sameName(name)
    if (!numbers.has(key)) numbers.set(key, numbers.size)
    return numbers.get(key)!
  })
  const nameOfTitle = new Int32Array(texts.length).fill(UNASKED)
  const suspects: { readonly record: number; readonly key: number }[] = []
  const attended = new Map<number, number>()
  const { count, source, person, title: titles, trainingClass } = studies
  const { standing } = judged
  for (let record = 0; record < count; record++) {
    if (source[record] === CLASS_SOURCE || standing[record] !== COUNTS) continue
    const title = titles[record]!
    if (title < 0) continue
    if (nameOfTitle[title] === UNASKED) nameOfTitle[title] = numbers.get(sameName(texts[title]!)) ?? NO_CLASS
    const name = nameOfTitle[title]!
    if (name === NO_CLASS) continue
    const key = person[record]! * numbers.size + name
    suspects.push({ record, key })
    attended.set(key, NEVER)
  }
  if (suspects.length === 0) return []
  for (let record = 0; record < count; record++) {
    if (source[record] !== CLASS_SOURCE || standing[record] !== COUNTS) continue
    const key = person[record]! * numbers.size + nameOfClass[trainingClass[record]!]!
    if (attended.get(key) === NEVER) attended.set(key, record)
  }
  return suspects.flatMap(({ record, key }) => {
    const other = attended.get(key)!
    if (other === NEVER) return []
    return finding('class-also-external', studyCell(dataset, record, 'title'), {
      name: studyPerson(dataset, record),
      title: studyTitle(dataset, record),
      other: studyCell(dataset, other, 'name'),
    })
  })
}

const UNASKED = -2
const NO_CLASS = -1
const NEVER = -1
