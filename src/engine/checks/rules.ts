import { type Finding, finding } from '../../records/finding'
import { asksSubjects } from '../../records/requirement'
import { STUDY_SOURCES } from '../../records/studyRecords'
import type { Place } from '../../workbook/address'
import { isLeading } from '../leadingCadre'
import { COUNTS } from '../standing'
import { saidSubject } from '../subjectHours'
import { type Check, studyCell } from './check'

const CLASS = STUDY_SOURCES.indexOf('class')
/** So many are named; the others are counted. */
const NAMED = 3

/** What the rules that hold (考核办法) need, and the workbook does not say (domain.md §4). */
export const rules: Check = (dataset, { people: hours, judged }) => {
  const { policy, people, sheets, studies, classes } = dataset
  const found: Finding[] = []

  if (asksSubjects(policy) && policy.unnamedSubject === null) {
    let count = 0
    let seconds = 0
    let first: Place | null = null
    for (let record = 0; record < studies.count; record++) {
      if (judged.standing[record] !== COUNTS || saidSubject(dataset, record) > 0) continue
      count++
      seconds += judged.seconds(record)
      first ??=
        studies.source[record] === CLASS
          ? classes[studies.trainingClass[record]!]!.place
          : studyCell(dataset, record, 'subject')
    }
    if (first) found.push(finding('question-subjects', first, { count, seconds, setting: 'unnamedSubject' }))
  }

  const staff = sheets.filter(({ kind }) => kind === 'staff')
  if (policy.leading) {
    const lacking = staff.find(({ columnOf }) => columnOf.rank === undefined)
    if (lacking) {
      const { file, sheet, headerRow } = lacking
      found.push(finding('rank-missing', { file, sheet, row: headerRow, column: null }, {}))
    }
    const unsaid = hours.staff.filter(
      (person) =>
        hours.required[person] === 1 &&
        isLeading(people[person]!.rank) &&
        hours.lacking(person).some(({ unheld }) => unheld.length > 0),
    )
    if (unsaid.length > 0)
      found.push(
        finding('years-not-held', people[unsaid[0]!]!.place, {
          names: unsaid.slice(0, NAMED).map((person) => people[person]!.name),
          count: unsaid.length,
          years: hours.lacking(unsaid[0]!).flatMap(({ unheld }) => unheld),
        }),
      )
  }

  const groups = new Set(people.map(({ group }) => group))
  for (const group of Object.keys(policy.groups))
    if (!groups.has(group)) found.push(finding('unknown-group', policy.places.groups ?? null, { group }))
  return found
}
