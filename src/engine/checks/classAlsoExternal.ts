import { type Finding, finding } from '../../records/finding'
import { recordsOf } from '../recordsOfPerson'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

/** The same training of one person, by its name, recorded both as a class of ours and as study elsewhere (domain.md §6). */
export const classAlsoExternal: Check = (dataset, { judged }) => {
  const { studies, classes, texts } = dataset
  const classNames = new Map(classes.map(({ name }, index) => [plain(name), index]))
  const classOfTitle = new Int32Array(texts.length).fill(UNKNOWN)
  const found: Finding[] = []
  for (let record = 0; record < studies.count; record++) {
    const title = studies.title[record]!
    if (title < 0 || studies.source[record] === 0 || judged.standing[record] !== 0) continue
    if (classOfTitle[title] === UNKNOWN) classOfTitle[title] = classNames.get(plain(texts[title]!)) ?? -1
    const trainingClass = classOfTitle[title]!
    if (trainingClass < 0) continue
    const other = recordsOf(dataset, studies.person[record]!).find(
      (at) => studies.source[at] === 0 && studies.trainingClass[at] === trainingClass && judged.standing[at] === 0,
    )
    if (other !== undefined)
      found.push(
        finding('class-also-external', studyCell(dataset, record, 'title'), {
          name: studyPerson(dataset, record),
          title: studyTitle(dataset, record),
          other: studyCell(dataset, other, 'name'),
        }),
      )
  }
  return found
}

const UNKNOWN = -2

/** Names as they are meant: full-width letters, spaces and case make no difference. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
