import { type CollectMark, partsOf } from '../../records/collecting'
import { isoMoment, momentOf } from '../../records/moment'
import { type FillForm, fillSheet } from '../../report/collecting/fillSheet'
import { guideSheet } from '../../report/collecting/guideSheet'
import { markSheet } from '../../report/collecting/markSheet'
import { COLLECT_VERSION } from '../../state/collectMark'
import { COLLECT_PREFIX } from '../../state/collectSheets'
import { collectWordsFor } from '../../text/collectText'
import type { Language } from '../../text/say'
import type { Layout } from '../../workbook/layout'
import type { ComputedYear } from '../openYear'
import { type CollectSubject, collectNames } from './subjects'

/** The sheets of the workbook for one subject, the hidden one last. */
export function collectBook(year: ComputedYear, subject: CollectSubject, language: Language): readonly Layout[] {
  const { dataset, statistics } = year
  const { policy, people, classes } = dataset
  const { by, whom, code } = subject
  const mark: CollectMark = { version: COLLECT_VERSION, unit: policy.unit, year: statistics.year, by, whom, code }
  const form: FillForm = {
    mark,
    people: subject.people.map((person) => people[person]!),
    classes: statistics.execution.rows.map(({ trainingClass: { name, code, start, plannedStart } }) => ({
      name,
      code,
      start: start ?? plannedStart,
    })),
    department: by === 'class' ? '' : subject.department,
  }
  const words = collectWordsFor(language).sheets
  const deadline = policy.windowTo ?? momentOf(statistics.year, 12, 31)!
  const lines = words.guide[by](statistics.year, isoMoment(deadline, false))
  const about = subject.trainingClass === null ? [] : [words.ofClass(classes[subject.trainingClass]!.name)]
  return [
    guideSheet(mark, [...about, ...lines], words),
    ...partsOf(by).map((part) => fillSheet(part, form, words)),
    markSheet(mark),
  ]
}

/** What Excel takes for the name of a sheet. */
const MOST = 31

/**
 * The sheets of subjects in the user's own workbook, to be moved into one of their own: `收集表 科研处 参加培训`. Without the hidden one, which
 * nobody could move; the line with the code says whose they are.
 */
export function collectSheets(
  year: ComputedYear,
  subjects: readonly CollectSubject[],
  language: Language,
): readonly Layout[] {
  const names = collectNames(subjects)
  const sheets = subjects.flatMap((subject, index) =>
    collectBook(year, subject, language)
      .filter(({ hidden }) => !hidden)
      .map((layout) => ({ layout, whom: names[index]! })),
  )
  const taken = new Set<string>()
  return sheets.map(({ layout, whom }) => {
    const room = MOST - COLLECT_PREFIX.length - layout.sheet.length - 1
    let sheet = `${COLLECT_PREFIX}${whom.slice(0, room).trim()} ${layout.sheet}`
    for (let number = 2; taken.has(sheet.toLowerCase()); number++)
      sheet = `${COLLECT_PREFIX}${whom.slice(0, room - 3).trim()}${number} ${layout.sheet}`
    taken.add(sheet.toLowerCase())
    return { ...layout, sheet }
  })
}
