import type { Dataset } from '../../records/dataset'
import { type Finding, finding } from '../../records/finding'
import type { Policy } from '../../records/policy'
import { asksSubjects } from '../../records/requirement'
import { STUDY_SOURCES } from '../../records/studyRecords'
import { CATEGORIES } from '../../records/subject'
import type { Place } from '../../workbook/address'
import { capOf } from '../caps'
import { cellOf } from '../cellOf'
import { minimaOf } from '../demands'
import { isLeading, rankOf } from '../leadingCadre'
import { COUNTS } from '../standing'
import type { PeopleHours } from '../statistics'
import { saidSubject } from '../subjectHours'
import { type Check, studyCell } from './check'

const CLASS = STUDY_SOURCES.indexOf('class')
/** So many are named; the others are counted. */
const NAMED = 3

/** What the rules that hold (考核办法) need, and the workbook does not say (domain.md §4). */
export const rules: Check = (dataset, { people: hours, judged }) => {
  const { policy, studies, classes } = dataset
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

  return [...found, ...leadingGaps(dataset, hours), ...groupGaps(dataset, hours), ...unreachable(policy)]
}

/** What the years of leading cadres need: who is one, and their earlier years. */
function leadingGaps({ policy, people, sheets }: Dataset, hours: PeopleHours): readonly Finding[] {
  if (!policy.leading) return []
  const found: Finding[] = []
  const lacking = sheets.find(({ kind, columnOf }) => kind === 'staff' && columnOf.rank === undefined)
  if (lacking) {
    const { file, sheet, headerRow } = lacking
    found.push(finding('rank-missing', { file, sheet, row: headerRow, column: null }, {}))
  }
  const words = new Map<string, number>()
  for (const person of hours.staff) {
    const { rank } = people[person]!
    if (rankOf(rank) === 'unknown' && !words.has(rank)) words.set(rank, person)
  }
  const [first] = words.values()
  if (first !== undefined)
    found.push(
      finding('rank-unknown', cellOf({ sheets }, people[first]!.place, 'rank'), {
        words: [...words.keys()].slice(0, NAMED),
        count: words.size,
      }),
    )
  const unsaid = hours.staff.flatMap((person) => {
    if (hours.required[person] !== 1 || !isLeading(people[person]!.rank)) return []
    const years = hours.lacking(person).flatMap(({ unheld }) => unheld)
    return years.length > 0 ? [{ person: people[person]!, years }] : []
  })
  if (unsaid.length > 0)
    found.push(
      finding('years-not-held', unsaid[0]!.person.place, {
        names: unsaid.slice(0, NAMED).map(({ person }) => person.name),
        count: unsaid.length,
        years: [...new Set(unsaid.flatMap(({ years }) => years))].sort((a, b) => a - b),
      }),
    )
  return found
}

/** What 设置 says by 考核类别, and 人员 does not. */
function groupGaps({ policy, people, sheets }: Dataset, { staff, required }: PeopleHours): readonly Finding[] {
  const setting = OF_GROUPS.find((one) => Object.keys(policy[one]).length > 0)
  if (!setting) return []
  const lists = sheets.filter(({ kind }) => kind === 'staff')
  const [list] = lists
  if (list && lists.every(({ columnOf }) => columnOf.group === undefined)) {
    const { file, sheet, headerRow } = list
    return [finding('group-column-missing', { file, sheet, row: headerRow, column: null }, { setting })]
  }
  const found: Finding[] = []
  const unsaid = staff.filter((person) => required[person] === 1 && people[person]!.group === '')
  if (unsaid.length > 0) {
    const place = cellOf({ sheets }, people[unsaid[0]!]!.place, 'group')
    const names = unsaid.slice(0, NAMED).map((person) => people[person]!.name)
    found.push(finding('group-missing', place, { names, count: unsaid.length, setting }))
  }
  const groups = new Set(people.map(({ group }) => group))
  for (const one of OF_GROUPS)
    for (const group of Object.keys(policy[one]))
      if (!groups.has(group)) found.push(finding('unknown-group', policy.places[one] ?? null, { group, setting: one }))
  return found
}

/** The lines of 设置 that name a 考核类别. */
const OF_GROUPS = ['groups', 'groupMinima', 'groupCaps'] as const

/** Of a source or subject more is demanded than can count. */
function unreachable(policy: Policy): readonly Finding[] {
  if (policy.measure !== 'effective') return []
  const groups = new Set(['', ...Object.keys(policy.groupMinima), ...Object.keys(policy.groupCaps)])
  return [...groups].flatMap((group) =>
    CATEGORIES.flatMap((of): Finding[] => {
      const [least, cap] = [minimaOf(policy, { group })[of], capOf(policy, { group }, of)]
      if (least === undefined || cap === null || least <= cap) return []
      // What is demanded of everybody is told once.
      if (group !== '' && policy.groupMinima[group]?.[of] === undefined && policy.groupCaps[group]?.[of] === undefined)
        return []
      const { groupMinima, minima } = policy.places
      const place = (policy.groupMinima[group]?.[of] === undefined ? minima : groupMinima) ?? null
      return [finding('minimum-above-cap', place, { of, group, least, cap })]
    }),
  )
}
