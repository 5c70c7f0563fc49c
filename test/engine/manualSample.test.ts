import { computeStatistics } from '../../src/engine/computeStatistics'
import { finish, report, unreportedCandidates } from '../../src/engine/reporting'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { shownNumber } from '../../src/records/rounding'
import { SUMMARY_FIGURES } from '../../src/records/summaryFigures'
import { classOf, datasetOf, personOf, type StudyRow } from '../support/datasets'

/**
 * The institute of the manual's own example (domain.md §5): 28 classes of which 12 are held, 647 planned person times,
 * 492 staff of whom 487 are required and 23 reach 100 h, 10423.21 h in all, 457 heads by ARP, 4 reported, 5.0 万元.
 */
function manualInstitute() {
  const classes = Array.from({ length: 28 }, (_, index) =>
    classOf(index, { implemented: index < 12, plannedPeople: index === 0 ? 647 - 27 * 20 : 20 }),
  )
  const people = Array.from({ length: 492 }, (_, index) =>
    personOf(index, index === 490 ? { hired: momentOf(2016, 7, 1) } : index > 486 ? { required: false } : {}),
  )
  const rows: StudyRow[] = []
  // 23 required people reach 100 h, four of them with a single training longer than 40 h.
  for (let person = 0; person < 23; person++) {
    const longest = person < 4 ? 41 * HOUR : 40 * HOUR
    rows.push({ source: 'external', person, seconds: longest, year: 2016 })
    rows.push({ source: 'online', person, seconds: 100 * HOUR - longest, start: momentOf(2016, 12, 31, 23, 59)! })
  }
  // The rest of the hours is spread so that nobody else reaches the requirement.
  let rest = Math.round(10_423.21 * 100) * 36 - 23 * 100 * HOUR
  for (let person = 23; rest > 0; person++) {
    const seconds = Math.min(rest, 17 * HOUR + 36 * (person % 7) + 1)
    const given = person === 491 ? rest : seconds
    rows.push({ source: 'selfStudy', person, seconds: given, year: 2016 })
    rest -= given
  }
  return datasetOf({ classes, people, rows, policy: { headcount: 457, funding: 5_000_000 } })
}

test('the manual’s own figures come out to the last digit', () => {
  const open = manualInstitute()
  const acting = { now: momentOf(2016, 12, 1)!, by: '填表人' }
  const situation = { dataset: open, statistics: computeStatistics(open, 2016), findings: [] }
  const reported = report(situation, unreportedCandidates(situation), acting)
  const log = 'rows' in reported ? reported.rows : []
  const withReports = { ...open, log }
  const done = finish(
    { dataset: withReports, statistics: computeStatistics(withReports, 2016), findings: [] },
    acting,
    false,
  )
  const closed = { ...open, log: [...log, ...('rows' in done ? done.rows : [])] }
  const { summary, backbone } = computeStatistics(closed, 2016)
  const shown = SUMMARY_FIGURES.map((name) => shownNumber(summary[name].amount!))
  expect(Object.fromEntries(SUMMARY_FIGURES.map((name, index) => [name, shown[index]]))).toEqual({
    personTimes: 647,
    executionRate: 42.86,
    reached: 23,
    backboneRate: 21.88,
    headcount: 457,
    completionRate: 4.72,
    required: 487,
    funding: 5,
    totalHours: 10_423.21,
    averageHours: 21.19,
  })
  expect(backbone.status).toBe('finished')
  expect(shownNumber(backbone.target.amount!)).toBe(18)
})
