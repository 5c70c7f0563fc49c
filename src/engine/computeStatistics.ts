import type { Dataset } from '../records/dataset'
import { annualSummary } from './annualSummary'
import { backbone } from './backbone'
import { breakdown } from './breakdown'
import { execution } from './execution'
import { personHours } from './personHours'
import { judgeStudies } from './standing'
import type { Statistics } from './statistics'

/** All figures of a year (domain.md §4–5). The summary is a draft until its findings are known: see `withSummaryState`. */
export function computeStatistics(dataset: Dataset, year: number): Statistics {
  const judged = judgeStudies(dataset, year)
  const people = personHours(dataset, year, judged)
  const classes = execution(dataset, year, judged)
  const talents = backbone(dataset, year, people)
  return {
    year,
    judged,
    execution: classes,
    people,
    backbone: talents,
    summary: { ...annualSummary(dataset, classes, people, talents), state: 'draft' },
    breakdown: breakdown(dataset, classes, people, judged),
  }
}
