import type { Dataset } from '../records/dataset'
import { annualSummary } from './annualSummary'
import { backbone } from './backbone'
import { breakdownInPieces } from './breakdown'
import { execution } from './execution'
import { inOneGo } from './inOneGo'
import { personHoursInPieces } from './personHours'
import { judgeStudies } from './standing'
import type { Statistics } from './statistics'

/** All figures of a year (domain.md §4–5). The summary is a draft until its findings are known: see `withSummaryState`. */
export function computeStatistics(dataset: Dataset, year: number): Statistics {
  return inOneGo(statisticsInPieces(dataset, year))
}

/** The same for whoever must let others have their turn: pauses between pieces of the work. */
export function* statisticsInPieces(dataset: Dataset, year: number): Generator<undefined, Statistics> {
  const judged = judgeStudies(dataset, year)
  yield
  const people = yield* personHoursInPieces(dataset, year, judged)
  yield
  const classes = execution(dataset, year, judged)
  yield
  const talents = backbone(dataset, year, people)
  yield
  const summary = annualSummary(dataset, year, classes, people, talents)
  yield
  const parts = yield* breakdownInPieces(dataset, classes, people, judged)
  return {
    year,
    judged,
    execution: classes,
    people,
    backbone: talents,
    summary: { ...summary, state: 'draft' },
    breakdown: parts,
  }
}
